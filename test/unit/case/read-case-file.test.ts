import {describe, expect, test} from 'vitest';
import {readCaseFile, writeCaseFile} from '../../../src/case/read-case-file.ts';
import {composeCase, composeEvent, composeItem, started} from './events.ts';

const TEXT = writeCaseFile(
  composeCase([
    started([composeItem(1, {update: {minDays: 5, maxDays: 10, unit: 'working'}})]),
    composeEvent('asked', {itemNumbers: [1], promisedOn: '2026-11-28', on: '2026-11-24'}),
  ]),
);

test('what was written is read', () => {
  expect(writeCaseFile(readCaseFile(TEXT))).toBe(TEXT);
});

/** Nobody could count to them: `today` would not end. */
describe('days and counts without an end', () => {
  test.each([
    ['"promisedOn":"2026-11-28"', '"promisedOn":"9999-12-31"'],
    ['"on":"2026-11-24"', '"on":"0001-01-01"'],
    ['"doOn":"2026-11-24"', '"doOn":"9999-12-31"'],
    ['"at":"2026-11-24T', '"at":"9999-12-31T'],
    ['"minDays":5', '"minDays":9007199254740991'],
    ['"maxDays":10', '"maxDays":3651'],
    ['"minDays":5', '"minDays":-1'],
    ['"number":1', '"number":9007199254740991'],
    ['"itemNumbers":[1]', '"itemNumbers":[1e15]'],
  ])('%s as %s', (good, bad) => {
    expect(TEXT).toContain(good);
    expect(() => readCaseFile(TEXT.replaceAll(good, bad))).toThrow('CASE_DAMAGED');
  });
});
