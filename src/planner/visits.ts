import {clockDays} from '../account/clock-days.ts';
import {addDays, laterOf} from '../account/days.ts';
import {nextWorkingDay} from '../account/working-days.ts';
import {isOwnLender, knownApp} from '../contact/closing-path.ts';
import type {Hours, Visit} from '../model/plan.ts';
import type {Rules} from '../model/rules.ts';
import type {Action} from '../model/vocabulary.ts';
import {joined, phrase, type Words} from '../text/phrase.ts';
import type {CodedStep, CodedVisit} from './coded-plan.ts';
import {callsInHours} from './rules/calls-in-hours.ts';
import {asksFirst, type Door, type StepDraft, type StepFacts, type Turn} from './step-draft.ts';

/** The work of one item, before it has its days. */
export interface Work {
  readonly number: number;
  readonly itemId: string;
  readonly action: Action;
  readonly facts: StepFacts;
  readonly drafts: readonly StepDraft[];
}

/** On which days the turns of one item fall. */
export interface WorkDays {
  /** Today, for what cannot wait. */
  readonly now: string;
  /** The day the work begins. */
  readonly start: string;
  readonly ask: string;
  readonly later: string;
  /** The last of them on which something is asked for or closed. */
  readonly closeOn: string;
}

/** When the work begins. */
export interface Beginning {
  readonly today: string;
  /** Today, or later where something comes first. */
  readonly start: string;
  readonly rules: Rules;
}

/**
 * The day of every turn of every item. Everything behind one number is one call, and no more calls fall on one day than a person makes. What
 * the app certifies is fetched on the first day, and nothing is closed before it can be there; what the agent certifies is asked for in the
 * call itself.
 */
export function allotDays(works: readonly Work[], {today, start, rules}: Beginning): ReadonlyMap<string, WorkDays> {
  const readyOf = (work: Work) => {
    const online = certificateOf(work)?.turn === 'start';
    return online ? addDays(start, clockDays(rules, 'certificate-online')) : start;
  };
  const askDays = allotCalls(works, readyOf, rules);
  return new Map(
    works.map(work => {
      const doors = work.drafts.filter(({turn, door}) => turn === 'ask' && door !== null);
      const days = doors.map(({door}) => askDays.get(door?.key ?? '') ?? start).toSorted();
      const ask = days.at(-1) ?? readyOf(work);
      const sent = certificateOf(work)?.turn === 'ask';
      const inHand = asksFirst(work.drafts) ? laterOf(ask, readyOf(work)) : readyOf(work);
      const later = sent ? addDays(ask, clockDays(rules, 'certificate-sent')) : inHand;
      const turns = new Set(work.drafts.map(({turn}) => turn));
      const closeOn = laterOf(turns.has('ask') ? ask : start, turns.has('later') ? later : start);
      return [work.itemId, {now: today, start, ask, later, closeOn}];
    }),
  );
}

function certificateOf({drafts}: Work): StepDraft | undefined {
  return drafts.find(({id}) => id === 'certificate');
}

/** Day of each call and counter, by the key of its door. What must be closed is asked for before what may be. */
function allotCalls(
  works: readonly Work[],
  readyOf: (work: Work) => string,
  rules: Rules,
): ReadonlyMap<string, string> {
  const doors = new Map<string, {readonly door: Door; ready: string; readonly hours: Hours | null}>();
  for (const work of works.toSorted((a, b) => rankOf(a) - rankOf(b) || a.number - b.number)) {
    for (const {turn, door, channel} of work.drafts) {
      if (turn !== 'ask' || door === null) continue;
      const known = doors.get(door.key);
      const ready = laterOf(known?.ready ?? '', readyOf(work));
      if (known !== undefined) known.ready = ready;
      else doors.set(door.key, {door, ready, hours: callsInHours.apply({channel, lender: work.facts.lender, rules})});
    }
  }
  const calls = new Map<string, number>();
  const days = new Map<string, string>();
  for (const {door, ready, hours} of doors.values()) {
    const workingDay = (day: string) => (hours?.days === 'working' ? nextWorkingDay(day, rules.holidays) : day);
    let day = workingDay(ready);
    while (door.kind === 'phone' && (calls.get(day) ?? 0) >= rules.calling.perDay) day = workingDay(addDays(day, 1));
    if (door.kind === 'phone') calls.set(day, (calls.get(day) ?? 0) + 1);
    days.set(door.key, day);
  }
  return days;
}

function rankOf({action}: Work): number {
  return action === 'optional-close' ? 1 : 0;
}

/** A step with its dates, and the door through which it is done. */
export interface DatedStep {
  readonly step: CodedStep;
  readonly door: Door | null;
  readonly turn: Turn;
}

interface Sitting {
  readonly door: Door;
  readonly on: string;
  readonly hours: Hours | null;
  by: string | null;
  readonly names: Map<string, Words>;
  readonly itemIds: Set<string>;
  readonly stepIds: Set<string>;
  steps: number;
}

/** The same work by sitting: one app on one day, one call to one number, the counters of one city. In the order of their days. */
export function buildVisits(works: readonly (Work & {readonly dated: readonly DatedStep[]})[]): CodedVisit[] {
  const sittings = new Map<string, Sitting>();
  for (const work of works) {
    for (const {step, door} of work.dated) {
      if (door === null) continue;
      const key = door.kind === 'phone' || door.kind === 'branch' ? door.key : `${door.key}:${step.from}`;
      const sitting = sittings.get(key) ?? {
        door,
        on: step.from,
        hours: step.hours,
        by: step.by,
        names: new Map<string, Words>(),
        itemIds: new Set<string>(),
        stepIds: new Set<string>(),
        steps: 0,
      };
      sittings.set(key, sitting);
      sitting.by = earlierOf(sitting.by, step.by);
      sitting.names.set(work.itemId, nameOf(work));
      sitting.itemIds.add(work.itemId);
      sitting.stepIds.add(step.id);
      sitting.steps += 1;
    }
  }
  return [...sittings].map(([id, sitting]) => asVisit(id, sitting)).toSorted(byDay);
}

const KINDS: readonly Visit['kind'][] = ['app', 'wechat', 'phone', 'email', 'branch', 'self'];

/** Within a day what is on the phone before calls, and calls before journeys; else in the order of the items. */
function byDay(a: CodedVisit, b: CodedVisit): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}

function earlierOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function asVisit(id: string, {door, on, by, hours, names, itemIds, stepIds, steps}: Sitting): CodedVisit {
  const lenders = [...new Map([...names.values()].map(name => [JSON.stringify(name), name])).values()];
  const namesLenders = door.kind === 'branch' || door.number !== null;
  const title = phrase('visit.for', {what: door.title, lenders: joined(lenders, 'plan.list')});
  return {
    id,
    kind: door.kind,
    title: namesLenders ? title : door.title,
    on,
    by: by === null ? null : laterOf(on, by),
    hours,
    minutes: minutesOf(door, itemIds.size, steps),
    cost: door.kind === 'branch' ? phrase('visit.cost.branch') : null,
    app: door.app,
    number: door.number,
    itemIds: [...itemIds],
    stepIds: [...stepIds],
  };
}

/** As people call it: 花呗、借呗 rather than the company that lends. */
function nameOf({facts: {lender, subject}}: Work): Words {
  const known = knownApp(lender.apps);
  if (subject === 'card') return lender.lender.name;
  if (known !== null) return known.name;
  const sure =
    lender.apps.length <= 2 && isOwnLender(lender.apps) && lender.apps.every(app => app.confidence !== 'low');
  const own = sure ? lender.apps.map(({name}) => name) : [];
  return own.length === 0 ? lender.lender.name : joined(own, 'plan.list');
}

/** Our guess: a call needs its queue once and its questions for every lender; a counter needs a journey. */
function minutesOf({kind}: Door, items: number, steps: number): Visit['minutes'] {
  if (kind === 'phone') return {low: 5 + 10 * items, high: 10 + 20 * items};
  if (kind === 'branch') return {low: 60 + 15 * items, high: 120 + 30 * items};
  return {low: 2 * steps, high: 5 * steps};
}
