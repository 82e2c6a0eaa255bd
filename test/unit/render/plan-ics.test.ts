import ICAL from 'ical.js';
import {convertIcsCalendar} from 'ts-ics';
import {describe, expect, test} from 'vitest';
import type {Plan} from '../../../src/model/plan.ts';
import {renderPlanIcs} from '../../../src/render/plan-ics.ts';
import {loadTranslator} from '../../../src/text/index.ts';
import {composeItem, composePlan} from './composed-plan.ts';

const t = await loadTranslator('zh');
const OWNER = ['张**', '0000'];

function readEvents(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(event => ({
    uid: String(event.getFirstPropertyValue('uid')),
    on: String(event.getFirstPropertyValue('dtstart')),
    end: String(event.getFirstPropertyValue('dtend')),
    stamp: String(event.getFirstPropertyValue('dtstamp')),
    modified: String(event.getFirstPropertyValue('last-modified')),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    summary: String(event.getFirstPropertyValue('summary')),
    description: String(event.getFirstPropertyValue('description')),
  }));
}

function render(plan: Plan, now = '2026-11-22T01:02:03Z'): string {
  return renderPlanIcs(plan, t, {owner: OWNER, now});
}

describe('the calendar file', () => {
  const plan = composePlan();
  const text = render(plan);
  const events = readEvents(text);

  test('has one event for every day that the plan names, at most eight, the last one half a year later', () => {
    expect(events.map(({on, summary}) => [on, summary])).toEqual(plan.dates.map(({on, what}) => [on, what]));
    expect(events.length).toBeLessThanOrEqual(8);
    expect(events.at(-1)?.summary).toContain('半年');
    expect(events[0]?.end).toBe('2026-11-24');
  });

  test('lists the items of the day by number, and what must be left alone', () => {
    const running = [
      {accountKey: 'k', institution: '示例', product: null, owed: 429_010, pastDueNow: false, at: 'lender' as const},
    ];
    const items = plan.items.map((item, at) => (at === 0 ? {...item, running} : item));
    const [call] = readEvents(render({...plan, items}));
    expect(call?.description).toContain('1. 很可能是 示例借条');
    expect(call?.description).toContain('2. 某某农村商业银行');
    expect(call?.description).toContain('429,010');
  });

  test('is read alike by another library', () => {
    const read = convertIcsCalendar(undefined, text);
    expect(read.events?.map(event => event.uid)).toEqual(events.map(event => event.uid));
    expect(read.events?.map(event => event.summary)).toEqual(events.map(event => event.summary));
    expect(read.events?.map(event => event.start.date.toISOString().slice(0, 10))).toEqual(
      events.map(event => event.on),
    );
  });

  test('an event that moves keeps its UID and is newer', () => {
    const moved = {...plan, dates: plan.dates.map(date => ({...date, on: date.on.replace('2026-12', '2026-11')}))};
    const later = readEvents(render(moved, '2026-11-22T01:02:04Z'));
    expect(later.map(event => event.uid)).toEqual(events.map(event => event.uid));
    expect(new Set(events.map(event => event.uid)).size).toBe(events.length);
    expect(later.map(event => event.on)).not.toEqual(events.map(event => event.on));
    expect(later[0]?.stamp).toBe('2026-11-22T01:02:04Z');
    expect(later[0]?.modified).toBe('2026-11-22T01:02:04Z');
    expect(later[0]?.sequence).toBe((events[0]?.sequence ?? 0) + 1);
  });

  test('says once what to do with days that a newer plan does not have any more', () => {
    expect(events.filter(({description}) => description.includes('自己删掉'))).toHaveLength(1);
  });

  test('what is past due is a day of its own, today, before all others', () => {
    const first = [{code: 'PAST_DUE_NOW' as const, args: {count: 2}, accountKeys: [], text: '今天先还上：甲、乙。'}];
    const read = readEvents(render({...plan, first}));
    expect(read).toHaveLength(plan.dates.length + 1);
    expect(read[0]).toMatchObject({on: plan.today, summary: '今天先还上逾期的：2 笔'});
    expect(read[0]?.description).toContain('甲、乙');
  });

  test('the calendars of two persons do not move each other', () => {
    const other = readEvents(renderPlanIcs(plan, t, {owner: ['李**', '1111'], now: '2026-11-22T01:02:03Z'}));
    expect(other.filter(({uid}) => events.some(event => event.uid === uid))).toEqual([]);
    expect(text).not.toContain('张**');
  });

  test('folds lines to 75 octets, ends them with CRLF and keeps every character', () => {
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter(line => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(events[0]?.description).toContain(plan.items[1]?.institution);
  });

  test('words cannot add a property or an event', () => {
    const institution = '示例;公司,\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:坏';
    const read = readEvents(render(composePlan({items: [composeItem({institution, apps: []})]})));
    expect(read).toHaveLength(plan.dates.length);
    expect(read[0]?.description).toContain(institution);
  });
});
