import type {Case, CaseDue, CaseHistory, CaseItemView, PlanCase} from '../model/case.ts';
import type {DueCode, ItemState} from '../model/case-vocabulary.ts';
import type {Item} from '../model/plan.ts';
import type {Translate} from '../text/index.ts';
import {paragraph, type View} from './view.ts';
import {progressWords} from './words.ts';

/** `该关 7 个：3 个已提出，2 个收到了通知，1 个报告已显示关闭。` */
export function renderProgress({progress, before, holder, today, pastDueNow}: Case, view: View): string[] {
  const {t, theme} = view;
  const {close, asked, confirmed, proven} = progress;
  return [
    ...(pastDueNow.length === 0
      ? []
      : paragraph(view, t('case.pastDueNow', {institutions: pastDueNow.join(t('ui.comma'))}), {paint: theme.danger})),
    ...paragraph(view, t('case.progress', {close, asked, confirmed, proven})),
    ...(before === null
      ? []
      : paragraph(view, t(before < today ? 'case.before.past' : 'case.before', {day: before}), {paint: theme.faint})),
    ...(holder.name === null ? [] : paragraph(view, t('case.holder', {name: holder.name}), {paint: theme.faint})),
  ];
}

/** The same of a plan that goes on from a case, and what is done with for good. */
export function planProgress(
  {progress: {close, asked, confirmed, proven}, proven: numbers}: PlanCase,
  view: View,
): string[] {
  const {t, theme} = view;
  return [
    ...paragraph(view, t('case.progress', {close, asked, confirmed, proven})),
    ...(numbers.length === 0
      ? []
      : paragraph(view, t('case.provenItems', {numbers: numbers.join(t('ui.comma'))}), {paint: theme.good})),
  ];
}

const TICKED: ReadonlySet<ItemState> = new Set(['asked', 'promised', 'confirmed', 'disputed', 'proven']);

/** What was done about an item of a plan, the last ticket, and what comes next; null where nothing was done. */
export function recordWords({record}: Pick<Item, 'record'>, t: Translate): string | null {
  if (record === null) return null;
  const {state, tickets, next} = record;
  if (state === 'todo' && tickets.length === 0) return null;
  const last = tickets.at(-1);
  const parts = [
    `${TICKED.has(state) ? t('case.tick') : ''}${stateWords(record, t)}`,
    ...(last === undefined ? [] : [t('case.ticketNumber', {ticket: last.ticket})]),
    ...(next === null ? [] : [t('case.then', {day: next.on, what: t(`case.due.${next.code}`)})]),
  ];
  return parts.join(t('ui.semicolon'));
}

/** How far an item of a plan has come: by what was done about it, else by what a comparison shows. */
export function standingWords(item: Pick<Item, 'record' | 'progress'>, t: Translate): string | null {
  return recordWords(item, t) ?? (item.progress === null ? null : progressWords(item.progress, t));
}

/** What the item has come to, and since when. */
export function stateWords(
  {state, since, promisedOn}: Pick<CaseItemView, 'state' | 'since' | 'promisedOn'>,
  t: Translate,
): string {
  const words = t('case.state', {state: t(`case.state.${state}`), since});
  return state === 'promised' && promisedOn !== null ? words + t('case.promisedOn', {day: promisedOn}) : words;
}

/** What to do, the number to call, and what to type for the words. */
export function renderNext(item: CaseItemView, code: DueCode, view: View): string[] {
  const {next} = item;
  if (next === null) return [];
  return [
    ...paragraph(view, todoWords(item, code, view.t), {indent: 6}),
    ...paragraph(view, next.command, {indent: 6, lead: view.t('case.type'), paint: view.theme.accent}),
  ];
}

/** What to do about an item that is due, and through which app or number. */
export function todoWords(item: CaseItemView, code: DueCode, t: Translate): string {
  const {phone, channel, apps} = item;
  const inApp = code === 'do' && channel !== 'phone';
  const door = inApp
    ? t('case.inApp', {app: apps[0] ?? t('case.itsApp')})
    : phone === null
      ? t('case.noPhone')
      : t('case.phone', {phone});
  const key = todoKey(item, code);
  return (t.knows(key) ? t(key) : '') + door;
}

function todoKey({action, shows}: CaseItemView, code: DueCode): string {
  if (code === 'follow-up' && shows === 'transferred') return 'case.todo.transferred';
  return code === 'do' && action === 'investigate' ? 'case.todo.do.investigate' : `case.todo.${code}`;
}

/** How a day was counted, for a person who counts again; null where somebody named it. */
export function countedWords({counted}: Pick<CaseDue, 'counted'>, t: Translate): string | null {
  if (counted === null) return null;
  const {from, days, unit, moved, holidays, holidaysKnown} = counted;
  return [
    t(`case.counted.${unit}`, {from, days}),
    moved > 0 ? t('case.counted.moved', {moved}) : '',
    holidays.length > 0 ? t('case.counted.holidays', {days: holidays.join(t('ui.comma'))}) : '',
    holidaysKnown ? '' : t('case.counted.notKnown'),
  ].join('');
}

/** The last ticket: with it people are asked again. */
export function ticketWords({tickets}: CaseItemView, view: View): string[] {
  const last = tickets.at(-1);
  if (last === undefined) return [];
  const {t} = view;
  const agent = last.agent === null ? '' : t('case.agent', {agent: last.agent});
  return paragraph(view, t('case.ticket', {ticket: last.ticket, on: last.on}) + agent, {indent: 6});
}

/** What was done, in a few words; the word of a newer version as it is. */
export function historyTitle({event, what}: Pick<CaseHistory, 'event' | 'what'>, t: Translate): string {
  const key = `case.event.${event}`;
  return event === 'asked' && what !== null ? t(`case.ask.${what}`) : t.knows(key) ? t(key) : event;
}
