import type {Plan, Visit} from '../model/plan.ts';
import type {Translate} from '../text/index.ts';
import {money, shortTime} from './words.ts';

/** What stands at the head of a plan in every format: the same figures in the same words. */
export interface Headline {
  /** How many accounts are open, and how they add up. */
  readonly counts: string;
  /** What closing leaves, brings and takes; agreements, ended accounts. */
  readonly about: readonly string[];
  /** Whether it is in time, and what to do where it is not; empty without a day to be clean by. */
  readonly deadline: readonly string[];
  /** Which report on which day, and what was read with doubt. */
  readonly source: readonly string[];
}

export function headlineOf(plan: Plan, t: Translate): Headline {
  return {
    counts: countsWords(plan, t),
    about: [...aboutWords(plan, t), ...effortWords(plan, t)],
    deadline: deadlineWords(plan, t),
    source: sourceWords(plan, t),
  };
}

/** Nothing was read, or not all of it: silence must not be taken for "nothing to do". */
export function isUncertain({first}: Plan): boolean {
  return first.some(({code}) => code === 'NO_ACCOUNTS_READ' || code === 'NOT_RECONCILED');
}

/** What to say where a plan has no items. */
export function nothingWords(plan: Plan, t: Translate): string {
  if (plan.first.some(({code}) => code === 'NO_ACCOUNTS_READ')) return t('screen.nothing-read');
  return t(isUncertain(plan) ? 'screen.nothing-sure' : 'ui.nothingToClose');
}

function countsWords(plan: Plan, t: Translate): string {
  const {counts} = plan;
  if (counts.open === 0)
    return plan.first.some(({code}) => code === 'NO_ACCOUNTS_READ') ? t('screen.nothing-read') : t('screen.open.none');
  const parts = (
    [
      ['screen.part.close', counts.close],
      ['screen.part.optional', counts.optional],
      ['screen.part.investigate', counts.investigate],
      ['screen.part.in-use', counts.inUse],
    ] as const
  ).flatMap(([key, count]) => (count === 0 ? [] : [t(key, {count})]));
  return t('screen.open', {open: counts.open, parts: parts.join(t('plan.comma'))});
}

function aboutWords({counts, agreements, gain: {before, after}, items}: Plan, t: Translate): string[] {
  const closing = items.some(({action}) => action === 'close');
  const limit =
    before.limit === null || after.limit === null
      ? ''
      : t('screen.gain.limit', {before: money(before.limit), after: money(after.limit)});
  return [
    ...(counts.ended === 0 ? [] : [t('screen.ended', {count: counts.ended})]),
    ...(agreements.open === 0 ? [] : [t('screen.agreements', {...agreements})]),
    ...(counts.close === 0 ? [] : [t('screen.after', {openAfter: counts.openAfter})]),
    ...(closing
      ? [
          t('screen.gain', {
            lendersBefore: before.lenders,
            lendersAfter: after.lenders,
            linesBefore: before.lines,
            linesAfter: after.lines,
            limit,
          }),
        ]
      : []),
  ];
}

function effortWords(plan: Plan, t: Translate): string[] {
  const must = plan.visits.filter(visit => !isOptional(visit, plan));
  if (must.length === 0) return [];
  const {self, calls, counters} = sittingsOf(must);
  const parts = (
    [
      ['screen.effort.self', self.length],
      ['screen.effort.calls', calls.length],
      ['screen.effort.counters', counters.length],
    ] as const
  ).flatMap(([key, count]) => (count === 0 ? [] : [t(key, {count})]));
  return [t('screen.effort', {parts: parts.join(t('plan.comma')), time: timeWords(must, t)})];
}

/** Only for what a person may leave as it is. */
export function isOptional({itemIds}: Visit, {items}: Plan): boolean {
  return items.filter(({id}) => itemIds.includes(id)).every(({action}) => action === 'optional-close');
}

export interface Sittings {
  /** What is done on the phone or computer, by day: one sitting each. */
  readonly self: readonly (readonly Visit[])[];
  readonly calls: readonly Visit[];
  readonly counters: readonly Visit[];
}

export function sittingsOf(visits: readonly Visit[]): Sittings {
  const own = visits.filter(({kind}) => kind !== 'phone' && kind !== 'branch');
  const days = [...new Set(own.map(({on}) => on))].sort();
  return {
    self: days.map(day => own.filter(({on}) => on === day)),
    calls: visits.filter(({kind}) => kind === 'phone'),
    counters: visits.filter(({kind}) => kind === 'branch'),
  };
}

/** Minutes of several visits, added up; hours from an hour and a half on, to the half. */
export function timeWords(visits: readonly Visit[], t: Translate): string {
  const low = visits.reduce((sum, {minutes}) => sum + minutes.low, 0);
  const high = visits.reduce((sum, {minutes}) => sum + minutes.high, 0);
  const inHours = high >= 90;
  const round = (minutes: number) => (inHours ? Math.max(0.5, Math.round(minutes / 30) / 2) : minutes);
  const unit = inHours ? 'screen.hours' : 'screen.minutes';
  const one = round(low) === round(high);
  return t(one ? `${unit}.one` : unit, one ? {low: round(low)} : {low: round(low), high: round(high)});
}

function deadlineWords({before, feasibility, earliest}: Plan, t: Translate): string[] {
  if (before === null || feasibility === null) return [];
  if (feasibility !== 'too-late') {
    return [t('screen.before', {before, feasibility: t(`paper.feasibility.${feasibility}`)})];
  }
  return [
    earliest === null ? t('screen.too-late.unknown', {before}) : t('screen.too-late', {before, earliest}),
    t('screen.too-late.now'),
  ];
}

function sourceWords({today, report}: Plan, t: Translate): string[] {
  const source = t('screen.source', {
    today,
    layout: t(`label.layout.${report.layout}`),
    time: shortTime(report.reportedAt, t),
  });
  if (report.reconciliation !== 'matched') return [source];
  const gap = t('plan.sentence-gap');
  return [source + gap + (report.gaps === 0 ? t('ui.reconciliation.matched') : t('screen.gaps', {count: report.gaps}))];
}
