import fc from 'fast-check';
import {expect, test} from 'vitest';
import {similarity} from '../../../src/directory/similarity.ts';

test.each([
  ['招商银行', '招商银行', 1],
  ['招商银行', '招南银行', 0.95],
  ['招商银行', '招商银', 0],
  ['招商银行股份', '招商银行股份有', 0.95],
  ['招商银行', '完全无关', 0],
  ['花呗', '借呗', 0],
  ['', '银行', 0],
])('%s and %s', (a, b, least) => {
  expect(similarity(a, b)).toBeGreaterThanOrEqual(least);
  if (least === 0 && !b.startsWith('招商')) expect(similarity(a, b)).toBe(0);
});

test('is the same both ways and never outside 0 to 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const score = similarity(a, b);
      expect(score).toBe(similarity(b, a));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
  );
});
