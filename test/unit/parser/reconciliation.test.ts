import {describe, expect, it} from 'vitest';
import {checkCount, checkPages, checkReportNumber, reconcile} from '../../../src/parser/reconciliation.ts';

const right = checkCount('accounts:cards', 'hard', 7, 7);
const wrong = checkCount('accounts:cards', 'hard', 7, 6);
const softlyWrong = checkCount('over-90:cards', 'soft', 2, 1);

describe('checkCount', () => {
  it('keeps both figures', () => {
    expect(wrong).toEqual({
      id: 'accounts:cards',
      strength: 'hard',
      printed: 7,
      read: 6,
      ok: false,
    });
    expect(right.ok).toBe(true);
  });
  it('-- is none', () => {
    expect(checkCount('pages', 'hard', null, 0)).toMatchObject({printed: null, read: 0, ok: true});
    expect(checkCount('pages', 'hard', null, 1).ok).toBe(false);
  });
});

describe('reconcile', () => {
  it.each([
    ['all hold', [right], true, 'matched'],
    ['a hard one is broken', [right, wrong], true, 'mismatched'],
    ['only a soft one is broken', [right, softlyWrong], true, 'matched'],
    ['no counts are printed', [right], false, 'not-printed'],
    ['no counts are printed, and something else is broken', [wrong], false, 'mismatched'],
    ['nothing at all is printed', [], false, 'not-printed'],
  ] as const)('%s', (_, checks, countsPrinted, status) => {
    expect(reconcile(checks, countsPrinted)).toEqual({status, checks, gaps: 0});
  });
});

describe('checkPages', () => {
  const pages = (...numbers: number[]) => numbers.map(page => ({page, pages: 3}));
  it('no footer, no check', () => {
    expect(checkPages([])).toEqual([]);
  });
  it.each([
    ['all', pages(1, 2, 3), 3, true],
    ['one is missing', pages(1, 3), 2, false],
    ['one is there twice', pages(1, 2, 2), 2, false],
    ['a page beyond the last counts for nothing', pages(1, 2, 4), 2, false],
  ])('%s', (_, footers, read, ok) => {
    expect(checkPages(footers)).toEqual([{id: 'pages', strength: 'hard', printed: 3, read, ok}]);
  });
});

describe('checkReportNumber', () => {
  it.each([
    ['second generation: day and time', '2026051809123400000000', '2026-05-18T09:12:34', true],
    ['first generation: the day only', '2016083100001234567890', '2016-08-31T10:02:04', true],
    ['of another day', '2026051709123400000000', '2026-05-18T09:12:34', false],
  ])('%s', (_, number, time, ok) => {
    expect(checkReportNumber(number, time)).toMatchObject([{strength: 'soft', ok}]);
  });
  it.each([
    [null, '2026-05-18T09:12:34'],
    ['2026051809123400000000', null],
  ])('nothing to compare: %s, %s', (number, time) => {
    expect(checkReportNumber(number, time)).toEqual([]);
  });
});
