import {describe, expect, it} from 'vitest';
import {callHours, readHours} from '../../../src/contact/call-hours.ts';
import type {OfferedPhone} from '../../../src/model/lender.ts';
import {rules} from '../planner/sample-context.ts';

const phoneOf = (hours: string | null, dial = true): OfferedPhone => ({
  number: '95000',
  label: '客服',
  hours,
  desk: 'own',
  trust: dial ? 'official' : 'unverified',
  sources: [],
  asOf: null,
  stale: false,
  dial,
});

describe('hours of a lender', () => {
  it.each([
    ['9:00-21:00', '09:00', '21:00', 'working'],
    ['每日 9:00–18:00', '09:00', '18:00', 'daily'],
    ['周一至周日 9:00-19:00（甲说）；乙写 9:00-18:00', '09:00', '18:00', 'daily'],
    ['7×24小时（人工 7:00–24:00）', '07:00', '24:00', 'daily'],
    ['24小时', '00:00', '24:00', 'daily'],
    ['工作日8:30至17:30', '08:30', '17:30', 'working'],
  ])('%s', (text, start, end, days) => expect(readHours(text)).toEqual({start, end, days, basis: 'lender'}));

  it.each(['客服时间见官网', '9点到21点', '电话 9:00', '14:00-18:00；9:00-12:00', '周一至周五'])(
    '%s cannot be read',
    text => expect(readHours(text)).toBeNull(),
  );

  it('count only for a number that may be dialled; else a weekday morning', () => {
    const morning = {start: '09:00', end: '11:30', days: 'working', basis: 'default'};
    expect(callHours([phoneOf(null), phoneOf('9:00-21:00')], rules)).toMatchObject({end: '21:00', basis: 'lender'});
    expect(callHours([phoneOf('9:00-21:00', false)], rules)).toEqual(morning);
    expect(callHours([], rules)).toEqual(morning);
  });
});
