import {expect, test} from 'vitest';
import {digitsOf} from '../../src/directory/index-directory.ts';
import {offeredPhones} from '../../src/directory/offered-phones.ts';
import {gradeOf, sourceOrigin} from '../../src/directory/trust.ts';
import {directory, index} from './directory-under-test.ts';

const records = [...directory.funders, ...directory.apps];

test.each(['400-860-0999', '400-015-6999', '400-900-8888', '9510222', '400-184-8888', '95139', '955599'])(
  '%s is known to be disputed and offered by nobody',
  number => {
    expect(index.disputed.has(digitsOf(number))).toBe(true);
    const offering = records.filter(record =>
      offeredPhones(index, record).some(phone => digitsOf(phone.number) === digitsOf(number)),
    );
    expect(offering.map(({id}) => id)).toEqual([]);
  },
);

test('no disputed number stands in a step', () => {
  const steps = records.flatMap(({closing, certificate}) => [...closing, ...certificate].flatMap(path => path.steps));
  for (const number of index.disputed) expect(steps.filter(step => digitsOf(step).includes(number))).toEqual([]);
});

test('a number may be dialled only on the word of two origins, one of them the institution or a curated list', () => {
  const wrong = records.flatMap(record =>
    offeredPhones(index, record)
      .filter(({dial, sources}) => {
        const counting = sources.filter(source => gradeOf(source, directory.sources) !== 'none');
        const good = counting.some(source => ['institution', 'curated'].includes(gradeOf(source, directory.sources)));
        return dial !== (good && new Set(counting.map(source => sourceOrigin(source, directory.sources))).size >= 2);
      })
      .map(({number}) => `${record.id} ${number}`),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['haier-consumer-finance', '400-018-7777', true],
  ['hengfeng-bank', '95395', true],
  // Two lists by nobody in particular, or one and an unmerged request.
  ['cq-meituan-sankuai-microloan', '95172', false],
  ['shanghai-huarui-bank', '95173', false],
  ['xinwang-bank', '95394', false],
  ['ping-an-rongyi-guarantee', '400-858-0580', false],
  ['webank', '95384', true],
  ['chongqing-fumin-bank', '956118', false],
  ['mashang-consumer-finance', '95090', true],
  ['fuzhou-qifu-microloan', '400-603-0360', true],
  ['cq-duxiaoman-microloan', '95055', false],
  ['wukuang-trust', '400-971-0077', false],
  ['zhongrong-trust', '95037', false],
])('%s: %s may be dialled: %s', (id, number, dial) => {
  const funder = index.funders.get(id);
  const offered = funder === undefined ? [] : offeredPhones(index, funder);
  expect(offered.find(phone => phone.number === number)?.dial).toBe(dial);
});

test('a local short code says that it needs an area code', () => {
  const short = records.flatMap(({phones}) => phones.filter(({number}) => /^96\d{3,4}$/.test(number)));
  expect(short.length).toBeGreaterThan(0);
  expect(short.filter(({needsAreaCode}) => !needsAreaCode)).toEqual([]);
});
