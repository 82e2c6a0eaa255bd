import ICAL from 'ical.js';
import {convertIcsCalendar} from 'ts-ics';
import {describe, expect, test} from 'vitest';
import {renderPlanIcs} from '../../../src/render/plan-ics.ts';
import {loadTranslator} from '../../../src/text/index.ts';
import {composeItem, composePlan} from './composed-plan.ts';

const t = await loadTranslator('zh');

function readEvents(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(event => ({
    uid: String(event.getFirstPropertyValue('uid')),
    on: String(event.getFirstPropertyValue('dtstart')),
    end: String(event.getFirstPropertyValue('dtend')),
    stamp: String(event.getFirstPropertyValue('dtstamp')),
    summary: String(event.getFirstPropertyValue('summary')),
    description: String(event.getFirstPropertyValue('description')),
  }));
}

describe('the calendar file', () => {
  const plan = composePlan();
  const text = renderPlanIcs(plan, t);
  const events = readEvents(text);

  test('has one event for every step on its day, and the dates that no step stands for', () => {
    const steps = plan.items.flatMap(item => item.steps.map(step => step.from));
    expect(events.map(event => event.on)).toEqual([...steps, '2026-12-22', '2027-03-01']);
    expect(events.at(-1)?.summary).toBe('报告要在这一天干净');
    expect(events[0]?.end).toBe('2026-11-23');
  });

  test('does not repeat a date that is a step already', () => {
    const item = composeItem();
    const [step] = item.steps;
    if (step === undefined) throw new Error('no step');
    const recheck = {...step, id: 'recheck', phase: 'recheck' as const, from: '2026-12-22', by: null};
    const once = readEvents(renderPlanIcs(composePlan({items: [{...item, steps: [recheck]}]}), t));
    expect(once.filter(event => event.on === '2026-12-22')).toHaveLength(1);
  });

  test('is read alike by another library', () => {
    const read = convertIcsCalendar(undefined, text);
    expect(read.events?.map(event => event.uid)).toEqual(events.map(event => event.uid));
    expect(read.events?.map(event => event.summary)).toEqual(events.map(event => event.summary));
    expect(read.events?.map(event => event.start.date.toISOString().slice(0, 10))).toEqual(
      events.map(event => event.on),
    );
  });

  test('gives the same step the same UID on every day, and every event its own', () => {
    const later = readEvents(renderPlanIcs({...plan, today: '2026-11-25'}, t));
    expect(later.map(event => event.uid)).toEqual(events.map(event => event.uid));
    expect(new Set(events.map(event => event.uid)).size).toBe(events.length);
    expect(later[0]?.stamp).toBe('2026-11-25T00:00:00Z');
  });

  test('folds lines to 75 octets, ends them with CRLF and keeps every character', () => {
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter(line => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(events[0]?.description).toContain(plan.items[0]?.steps[0]?.text);
  });

  test('words cannot add a property or an event', () => {
    const institution = '示例;公司,\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:坏';
    const read = readEvents(renderPlanIcs(composePlan({items: [composeItem({institution})], calendar: []}), t));
    expect(read).toHaveLength(2);
    expect(read[0]?.summary).toContain(institution);
  });
});
