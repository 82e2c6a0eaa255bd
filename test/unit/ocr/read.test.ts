import {describe, expect, test} from 'vitest';
import {alphabetOf, decodeCtc} from '../../../packages/ocr/src/read/decode-ctc.ts';

const ALPHABET = alphabetOf('甲\n乙\n1\n');

/** One row of probabilities a step: the class and what it has; the rest goes to nothing. */
function steps(...rows: readonly (readonly [index: number, probability: number, other?: number, its?: number])[]) {
  const values = new Float32Array(rows.length * ALPHABET.length);
  for (const [step, [index, probability, other, its = 0]] of rows.entries()) {
    values[step * ALPHABET.length] = 1 - probability - its;
    values[step * ALPHABET.length + index] = probability;
    if (other !== undefined) values[step * ALPHABET.length + other] = its;
  }
  return {steps: rows.length, classes: ALPHABET.length, values};
}

describe('what the model says, step by step', () => {
  test('the alphabet begins with nothing and ends with a space', () => {
    expect(ALPHABET).toEqual(['', '甲', '乙', '1', ' ']);
    expect(alphabetOf('甲\r\n乙')).toEqual(['', '甲', '乙', ' ']);
  });

  test('the same class in steps that follow each other is one character, in their middle', () => {
    const seen = decodeCtc(steps([0, 1], [1, 0.8], [1, 0.9], [0, 1], [2, 0.7]), ALPHABET);
    expect(seen.map(({char, step}) => [char, step])).toEqual([
      ['甲', 1.5],
      ['乙', 4],
    ]);
    expect(seen[0]?.confidence).toBeCloseTo(0.9);
  });

  test('the same character twice has nothing between', () => {
    const seen = decodeCtc(steps([3, 1], [0, 1], [3, 1]), ALPHABET);
    expect(seen.map(({char}) => char).join('')).toBe('11');
  });

  test('one class right after another is two characters', () => {
    expect(decodeCtc(steps([1, 1], [2, 1]), ALPHABET).map(({char}) => char)).toEqual(['甲', '乙']);
  });

  test('the second choice is the likeliest other character where the first was surest', () => {
    const [seen] = decodeCtc(steps([1, 0.6, 3, 0.1], [1, 0.7, 2, 0.25]), ALPHABET);
    expect(seen?.second?.char).toBe('乙');
    expect(seen?.second?.confidence).toBeCloseTo(0.25);
    expect(decodeCtc(steps([1, 0.9, 2, 0.0005]), ALPHABET)[0]?.second).toBeNull();
  });
});
