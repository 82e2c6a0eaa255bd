import {expect, test} from 'vitest';
import {indexDirectory} from '../../../src/directory/index-directory.ts';
import {offeredPhones} from '../../../src/directory/offered-phones.ts';
import {applyOverlay, lintOverlay} from '../../../src/directory/overlay.ts';
import {resolveFunder} from '../../../src/directory/resolve.ts';
import {LoancloseError} from '../../../src/errors.ts';
import {composeDirectory, funderOf, phone, relation} from './composed-directory.ts';

const directory = composeDirectory(
  [
    {
      id: 'jia',
      name: '甲乙银行股份有限公司',
      aliases: ['甲行'],
      phones: [phone('95001', ['a', 'b']), phone('400-111-2222', ['a'])],
      apps: [relation('dai', 'own')],
    },
  ],
  [{id: 'dai', name: '甲贷'}],
);
const options = {file: 'lenders.yaml', today: '2026-11-22'};

const OVERLAY = `funders:
  - id: my-lender
    name: 某某消费金融有限公司
    kind: consumer-finance
    regulator: nfra
    apps: [{app: dai, basis: partner}]
  - id: jia
    aliases: [我的银行]
    phones:
      - number: "400-111-2222"
        label: 柜员给的
      - number: "400-333-4444"
        label: 新号
`;

test('a new record is added, complete with defaults and marked', () => {
  const index = indexDirectory(applyOverlay(directory, OVERLAY, options));
  const {funder, match} = resolveFunder(index, '某某消费金融有限公司');
  expect([funder?.id, match]).toEqual(['my-lender', 'exact']);
  expect(funder?.sources).toEqual(['overlay']);
  expect(funder?.updatedOn).toBe('2026-11-22');
  expect(funder?.apps).toEqual([
    {
      app: 'dai',
      basis: 'partner',
      from: null,
      until: null,
      confidence: 'medium',
      sources: ['overlay'],
      trust: 'single-source',
      grade: 'list',
      asOf: null,
    },
  ]);
});

test('a known record is corrected: lists grow, a number is replaced, the rest stays', () => {
  const index = indexDirectory(applyOverlay(directory, OVERLAY, options));
  const funder = funderOf(index, 'jia');
  expect(funder.name).toBe('甲乙银行股份有限公司');
  expect(funder.aliases).toEqual(['我的银行', '甲行']);
  expect(resolveFunder(index, '我的银行').funder).toBe(funder);
  expect(
    offeredPhones(index, funder).map(({number, label, sources}) => [number, label, sources.includes('overlay')]),
  ).toEqual([
    ['95001', '客服', false],
    ['400-111-2222', '柜员给的', true],
    ['400-333-4444', '新号', true],
  ]);
  expect(funder.apps).toHaveLength(1);
});

test('the packaged directory is not touched', () => {
  const before = JSON.stringify(directory);
  applyOverlay(directory, OVERLAY, options);
  expect(JSON.stringify(directory)).toBe(before);
});

test('an overlay may use the name of an app, a source key and an order of its own', () => {
  const text = `apps:\n  - {id: zzz, name: 乙贷, sources: [a]}\n  - {id: bbb, name: 丙贷}\nfunders: []\n`;
  expect(lintOverlay(directory, text, options)).toEqual([]);
});

test('what is wrong is listed with its lines, and nothing is applied', () => {
  const text = `funders:\n  - id: jia\n    phones:\n      - number: 95001\n        label: x\n      - {number: "95002", label: y, of: nobody}\n  - id: yi\n    name: 甲行\n    kind: bank\n    regulator: nfra\n`;
  expect(lintOverlay(directory, text, options).map(({rule, line}) => `${rule} ${line}`)).toEqual([
    'schema 4',
    'unquoted-number 4',
    'duplicate-name 8',
  ]);
  const failure = () => applyOverlay(directory, text, options);
  expect(failure).toThrow(LoancloseError);
  expect(failure).toThrow(
    expect.objectContaining({code: 'DIRECTORY_INVALID', args: {count: 3, file: 'lenders.yaml', lines: '4, 8'}}),
  );
});

test('a disputed number is not let in by the back door', () => {
  const disputed = composeDirectory([{id: 'jia', name: '甲乙银行股份有限公司'}], [], ['400-860-0999']);
  const text = `funders:\n  - id: jia\n    phones: [{number: "400-860-0999", label: x}]\n`;
  expect(lintOverlay(disputed, text, options).map(({rule}) => rule)).toEqual(['disputed-number']);
});
