import type {Call} from '../model/call.ts';
import type {TextKey} from '../text/index.ts';
import {shellName} from './quote-word.ts';
import {heading, paragraph, type View} from './view.ts';

/** What came of a call: each ask with its outcome, what was noted, and what to do next. */
export function renderCallNotes(call: Call, view: View): string[] {
  const {t, theme} = view;
  const paints = {done: theme.good, refused: theme.danger, skipped: theme.caution};
  const refused = call.asks.filter(({outcome}) => outcome !== 'done').length;
  const facts: [TextKey, string | null][] = [
    ['call.label.number', call.number],
    ['call.label.agent', call.agent],
    ['call.label.ticket', call.ticket],
    ['call.label.promisedOn', call.promisedOn],
  ];
  return [
    ...heading(view, t('call.summary')),
    ...call.asks.flatMap(({ask, outcome, heard}) => [
      ...paragraph(view, ask, {lead: t(`call.result.${outcome}`), paintLead: paints[outcome], paint: line => line}),
      ...heard.flatMap(words => paragraph(view, words, {indent: 2, lead: '- ', paint: theme.faint})),
    ]),
    ...facts.flatMap(([label, value]) =>
      paragraph(view, value ?? t('call.notNoted'), {lead: t(label) + t('ui.colon')}),
    ),
    ...call.notes.flatMap(({label, text}) => paragraph(view, text, {lead: label + t('ui.colon')})),
    '',
    ...paragraph(view, nextStep(call, refused, view), {paint: theme.strong}),
  ];
}

function nextStep(call: Call, open: number, {t}: View): string {
  if (call.ended === 'hung-up') return t('call.next.hung-up');
  const lender = shellName(call.lender.name, call.lender.id);
  if (call.scenario === 'small-balance') return t('call.next.owed', {lender});
  if (open > 0) return t('call.next.open', {count: open, lender});
  return call.promisedOn === null ? t('call.next.wait') : t('call.next.promised', {day: call.promisedOn});
}
