import {expect, it} from 'vitest';
import {align} from '../../scans/align.ts';

const alike = (one: string, other: string) =>
  [...one].filter((char, at) => char === other[at]).length / Math.max(one.length, other.length);

it('pairs what is alike in the order of both lists', () => {
  expect(align(['abcd', 'efgh', 'ijkl'], ['abcx', 'ijkl', 'mnop'], alike)).toEqual([
    {composed: 'abcd', read: 'abcx'},
    {composed: 'efgh', read: null},
    {composed: 'ijkl', read: 'ijkl'},
    {composed: null, read: 'mnop'},
  ]);
});

it('never pairs what is not half alike', () => {
  expect(align(['abcd'], ['axyz'], alike)).toEqual([
    {composed: 'abcd', read: null},
    {composed: null, read: 'axyz'},
  ]);
});

it('pairs twins in their order', () => {
  expect(align(['aa', 'aa'], ['aa', 'aa'], alike)).toEqual([
    {composed: 'aa', read: 'aa'},
    {composed: 'aa', read: 'aa'},
  ]);
});
