import {describe, expect, test} from 'vitest';
import {checkSamePerson} from '../../../src/verify/same-person.ts';

type Holder = Parameters<typeof checkSamePerson>[0];
const holder = (name: string | null, idTail: string | null): Holder => ({name, idTail});
const judge = (old: Holder, now: Holder): string[] => checkSamePerson(old, now).map(({code}) => code);

describe('one person', () => {
  test('the same name and tail, the letter of the check digit in either case', () => {
    expect(judge(holder('测**', '001X'), holder('测**', '001x'))).toEqual([]);
    expect(judge(holder('测**', '001x'), holder('测**', '001X'))).toEqual([]);
  });

  test('one of the two is enough', () => {
    expect(judge(holder(null, '0011'), holder('测**', '0011'))).toEqual([]);
    expect(judge(holder('测**', null), holder('测**', '0011'))).toEqual([]);
  });

  test('a name that is masked in another way is said where the tail settles it', () => {
    expect(judge(holder('测*', '0011'), holder('测**', '0011'))).toEqual(['HOLDER_NAME_DIFFERS']);
  });

  test('nothing to compare is said', () => {
    expect(judge(holder(null, '0011'), holder('测**', null))).toEqual(['HOLDER_NOT_COMPARABLE']);
    expect(judge(holder(null, null), holder(null, null))).toEqual(['HOLDER_NOT_COMPARABLE']);
  });
});

describe('two persons', () => {
  test.each<[string, Holder, Holder]>([
    ['another tail', holder('测**', '0011'), holder('测**', '0012')],
    ['another surname with the same tail', holder('测**', '0011'), holder('试**', '0011')],
    ['another surname without a tail', holder('测**', null), holder('试**', null)],
    ['another name without a tail to settle it', holder('测*', null), holder('测**', '0011')],
    ['another tail without a name', holder(null, '0011'), holder(null, '0012')],
  ])('%s', (_, old, now) => {
    expect(() => checkSamePerson(old, now)).toThrow('DIFFERENT_PERSONS');
    expect(() => checkSamePerson(now, old)).toThrow('DIFFERENT_PERSONS');
  });

  test('a surname of two code units is one character', () => {
    expect(() => checkSamePerson(holder('𠮷*', '0011'), holder('𠮸*', '0011'))).toThrow('DIFFERENT_PERSONS');
  });
});
