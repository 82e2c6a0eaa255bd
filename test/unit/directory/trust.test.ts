import {describe, expect, test} from 'vitest';
import {computeTrust, sourceOrigin} from '../../../src/directory/trust.ts';
import {SOURCES} from './composed-directory.ts';

describe('computeTrust', () => {
  test.each([
    [['a', 'b'], 'corroborated'],
    [['a', 'a-again'], 'single-source'],
    [['a'], 'single-source'],
    [['a', 'hearsay'], 'single-source'],
    [['hearsay'], 'unverified'],
    [[], 'unverified'],
    [['office'], 'official'],
    [['hearsay', 'office'], 'official'],
    [['github:x/y/one.py@1', 'github:x/y/two.py@2'], 'single-source'],
    [['github:x/y/one.py@1', 'https://github.com/X/Y/issues/3'], 'single-source'],
    [['github:x/y/one.py', 'github:x/z/one.py'], 'corroborated'],
    [['https://www.example.com/1', 'https://m.example.com/2'], 'single-source'],
    [['https://www.example.com/1', 'https://www.example.org/1'], 'corroborated'],
    [['https://a.example.com.cn/1', 'https://b.example.com.cn/2'], 'single-source'],
    [['https://one.com.cn/1', 'https://two.com.cn/2'], 'corroborated'],
  ])('%j is %s', (sources, trust) => {
    expect(computeTrust(sources, SOURCES)).toBe(trust);
  });
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
