import {expect, test} from 'vitest';
import type {Account} from '../../../src/model/account.ts';
import {pairTwins} from '../../../src/verify/twins.ts';
import {CLOSED, card} from './composed-report.ts';

type Given = readonly Omit<Account, 'key'>[];
const keyed = (accounts: Given, side: string): Account[] => accounts.map((one, at) => ({...one, key: `${side}${at}`}));

/** Pairs as `a0 b1`, and a question mark where another pairing is as good. */
const pair = (olds: Given, nows: Given): string[] =>
  pairTwins(keyed(olds, 'a'), keyed(nows, 'b'))
    .map(({old, now, certain}) => `${old.key} ${now.key}${certain ? '' : ' ?'}`)
    .sort();

const seven = card({cardTail: '7302', limit: 50000});
const eight = card({cardTail: '8411', limit: 20000});
const gone = card({...CLOSED, status: 'closed'});

test('a tail that each report prints once settles it, also against every figure', () => {
  expect(
    pair([seven, eight], [card({cardTail: '8411', limit: 50000}), card({cardTail: '7302', limit: 20000})]),
  ).toEqual(['a0 b1', 'a1 b0']);
});

test('of what the tails leave over only the rest is paired, once', () => {
  expect(pair([seven, eight], [eight, gone])).toEqual(['a0 b1', 'a1 b0']);
});

test('a tail that one report prints twice settles nothing', () => {
  const guessed = [expect.stringMatching(/ \?$/), expect.stringMatching(/ \?$/)];
  expect(pair([seven, {...seven, limit: 1}], [{...seven, limit: 2}, eight])).toEqual(guessed);
  expect(
    pair(
      [seven, eight],
      [
        {...seven, limit: 2},
        {...seven, limit: 3},
      ],
    ),
  ).toEqual(guessed);
});

test('cards without a tail are no twins of one tail', () => {
  const bare = [card({limit: 1}), card({limit: 2})];
  expect(pair(bare, [card({limit: 2}), gone])).toEqual(['a0 b1 ?', 'a1 b0 ?']);
});

test('it is certain where the choice makes no difference', () => {
  const bare = card({limit: 1});
  // all older ones alike: whichever closed, one did
  expect(pair([bare, bare], [bare, gone])).toEqual(['a0 b0', 'a1 b1']);
  // all newer ones alike
  expect(pair([bare, card({limit: 2})], [gone, gone])).toEqual(['a0 b0', 'a1 b1']);
  // nothing changed
  expect(pair([bare, card({limit: 2})], [card({limit: 2}), bare])).toEqual(['a0 b1', 'a1 b0']);
});

test('it is a guess where alike ones are fewer than what they became', () => {
  const bare = card({limit: 1});
  expect(pair([bare], [card({limit: 1, used: 5}), gone])).toEqual(['a0 b0 ?']);
  expect(pair([card({limit: 1, used: 5}), card({limit: 3})], [bare])).toEqual([expect.stringMatching(/ \?$/)]);
});
