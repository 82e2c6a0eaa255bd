import {describe, expect, test} from 'vitest';
import {bestGrade, computeTrust, gradeOf, sourceOrigin} from '../../../src/directory/trust.ts';
import {SOURCES} from './composed-directory.ts';

describe('computeTrust', () => {
  test.each([
    [['a', 'b'], 'corroborated'],
    [['a', 'list'], 'corroborated'],
    [['a', 'a-again'], 'single-source'],
    [['a'], 'single-source'],
    [['a', 'hearsay'], 'single-source'],
    [['hearsay'], 'unverified'],
    [[], 'unverified'],
    // Lists by nobody are no better for being many.
    [['list', 'list-too', 'https://www.example.com/1'], 'single-source'],
    // The institution's own word, and somebody else who says the same.
    [['office', 'list'], 'official'],
    [['office'], 'single-source'],
    [['hearsay', 'office'], 'single-source'],
    [['https://github.com/kept/list/issues/3', 'list'], 'single-source'],
    [['github:kept/list/one.yaml@1', 'list'], 'corroborated'],
    [['a', 'github:x/filler/Banks.java@1'], 'single-source'],
    [['github:x/filler/Banks.java@1'], 'unverified'],
    [['a', 'github:x/y/one.py@1'], 'corroborated'],
    [['github:x/y/one.py@1', 'github:x/y/two.py@2'], 'single-source'],
  ])('%j is %s', (sources, trust) => {
    expect(computeTrust(sources, SOURCES)).toBe(trust);
  });
});

test.each([
  ['github:x/y/one.py@1', 'https://github.com/X/Y/issues/3', true],
  ['github:x/y/one.py@1', 'https://raw.githubusercontent.com/X/Y/main/one.py', true],
  ['github:x/y/one.py', 'github:x/z/one.py', false],
  ['https://www.example.com/1', 'https://m.example.com/2', true],
  ['https://www.example.com/1', 'https://www.example.org/1', false],
  ['https://a.example.com.cn/1', 'https://b.example.com.cn/2', true],
  ['https://one.com.cn/1', 'https://two.com.cn/2', false],
])('%s and %s have one origin: %s', (one, other, same) => {
  expect(sourceOrigin(one, SOURCES) === sourceOrigin(other, SOURCES)).toBe(same);
});

test('a source of which nothing is said is some list, or a page no better than an advertisement', () => {
  expect(gradeOf('github:x/y/z.py@1', SOURCES)).toBe('list');
  expect(gradeOf('https://www.example.com/1', SOURCES)).toBe('advertorial');
  expect(gradeOf('github:x/filler/z.py@1', SOURCES)).toBe('none');
});

test('a fact is graded by its best source', () => {
  expect(bestGrade(['list', 'hearsay', 'a'], SOURCES)).toBe('curated');
  expect(bestGrade([], SOURCES)).toBe('none');
});

test('copies of one NetEase column have one origin, whichever host carries them', () => {
  const copies = [
    'http://m.digipub.cc/dy/article/AAAAAAAA0519CGH6.html',
    'https://www.163.com/dy/article/BBBBBBBB0519CGH6.html',
    'https://www.163.com/dy/article/CCCCCCCC05199LDO.html',
  ].map(url => sourceOrigin(url, {}));
  expect(copies[0]).toBe(copies[1]);
  expect(copies[2]).not.toBe(copies[0]);
});
