import {expect, test} from 'vitest';
import {digitsOf} from '../../src/directory/index-directory.ts';
import {offeredPhones} from '../../src/directory/offered-phones.ts';
import {sourceOrigin} from '../../src/directory/trust.ts';
import {directory, index} from './directory-under-test.ts';

const records = [...directory.funders, ...directory.apps];

test.each(['400-860-0999', '400-015-6999', '400-858-0580', '9510222', '400-184-8888', '95139', '955599'])(
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

test('a number may be dialled only on the word of two origins or of the institution', () => {
  const wrong = records.flatMap(record =>
    offeredPhones(index, record)
      .filter(({dial, sources}) => {
        const spoken = sources.filter(source => directory.sources[source]?.standing !== 'hearsay');
        const official = spoken.some(source => directory.sources[source]?.standing === 'official');
        return dial !== (official || new Set(spoken.map(source => sourceOrigin(source, directory.sources))).size >= 2);
      })
      .map(({number}) => `${record.id} ${number}`),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['cq-meituan-sankuai-microloan', '95172', true],
  ['haier-consumer-finance', '400-018-7777', true],
  ['xinwang-bank', '95394', true],
  ['shanghai-huarui-bank', '95173', true],
  ['webank', '95384', true],
  ['chongqing-fumin-bank', '956118', false],
  ['mashang-consumer-finance', '95090', false],
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
