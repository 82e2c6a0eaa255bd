import {describe, expect, it} from 'vitest';
import type {AppOffer} from '../../../src/contact/app-offer.ts';
import {isOwnLender, knownApp, likelyApp} from '../../../src/contact/closing-path.ts';

function appOf(id: string, fields: Partial<AppOffer> = {}): AppOffer {
  return {
    id,
    name: id,
    basis: 'partner',
    confidence: 'high',
    why: {code: 'app-reason.partner', args: {}},
    chosen: false,
    ...fields,
  };
}

describe('the app that a line is taken to come from', () => {
  it.each<[string, AppOffer[], string | null]>([
    ['none', [], null],
    ['the only one', [appOf('a')], 'a'],
    ['not the only one when it is doubtful', [appOf('a', {confidence: 'low'})], null],
    ['the institution’s own among several', [appOf('a'), appOf('b', {basis: 'own'})], 'b'],
    ['not its own when that is doubtful', [appOf('a'), appOf('b', {basis: 'own', confidence: 'low'})], null],
    ['not one of two of its own', [appOf('a', {basis: 'own'}), appOf('b', {basis: 'own'})], null],
    [
      'the one that the person named, doubtful or not',
      [appOf('a'), appOf('b', {confidence: 'low', chosen: true})],
      'b',
    ],
  ])('%s', (_, apps, expected) => expect(knownApp(apps)?.id ?? null).toBe(expected));

  it('is listed under the first of its own apps when all are its own', () => {
    const own = [appOf('a', {basis: 'own'}), appOf('b', {basis: 'own'})];
    expect([isOwnLender(own), likelyApp(own)?.id]).toEqual([true, 'a']);
    expect([isOwnLender([]), likelyApp([appOf('a'), appOf('b')])]).toEqual([false, undefined]);
  });
});
