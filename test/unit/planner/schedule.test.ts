import {describe, expect, it} from 'vitest';
import type {UpdateWindow} from '../../../src/model/plan.ts';
import type {LenderKind} from '../../../src/model/vocabulary.ts';
import {buildSchedule} from '../../../src/planner/schedule.ts';
import {rules} from './sample-context.ts';

function scheduleOf(kind: LenderKind | null, window: Partial<UpdateWindow>, before: string | null = null) {
  const update: UpdateWindow = {minDays: null, maxDays: null, unit: 'calendar', source: 'default', ...window};
  return buildSchedule({today: '2026-11-22', closeOn: '2026-11-22', before, card: false, kind, update, rules});
}

describe('a schedule', () => {
  it.each<[string, LenderKind | null, Partial<UpdateWindow>, string]>([
    ['30 days for a known window', 'bank', {minDays: 1, maxDays: 7}, '2026-12-22'],
    ['30 days for a bank whose window is not known', 'bank', {}, '2026-12-22'],
    ['45 days for a microloan company', 'microloan', {minDays: 1, maxDays: 7}, '2027-01-06'],
    ['45 days for an unknown lender', null, {}, '2027-01-06'],
    ['the promised day and 3 more when that is later', 'bank', {minDays: 5, maxDays: 35}, '2026-12-30'],
    ['working days as Monday to Friday', 'bank', {minDays: 20, maxDays: 30, unit: 'working'}, '2027-01-04'],
  ])('%s', (_, kind, window, recheckOn) => expect(scheduleOf(kind, window).recheckOn).toBe(recheckOn));

  it('checks for the last time after 75 days, and never before one more cycle', () => {
    expect(scheduleOf('bank', {maxDays: 5}).finalCheckOn).toBe('2027-02-05');
    expect(scheduleOf('bank', {maxDays: 60}).finalCheckOn).toBe('2027-02-23');
  });

  it('counts back from the day that matters', () => {
    expect(scheduleOf('bank', {maxDays: 5}, '2027-03-01').lastSafeDay).toBe('2026-12-30');
    expect(scheduleOf('microloan', {}, '2027-03-01').lastSafeDay).toBe('2026-12-15');
    expect(scheduleOf('bank', {maxDays: 35}, '2027-03-01').lastSafeDay).toBe('2026-12-22');
    expect(scheduleOf('bank', {maxDays: 5}, '2026-12-25').recheckBy).toBe('2026-12-24');
    expect(scheduleOf('bank', {maxDays: 5}, '2026-12-01').recheckBy).toBeNull();
  });
});
