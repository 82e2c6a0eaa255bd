import type {Item, Step} from '../model/plan.ts';
import type {TextKey} from '../text/index.ts';
import {renderPhones} from './phone-lines.ts';
import {paragraph, type View} from './view.ts';
import {
  appWords,
  furtherApps,
  hoursWords,
  itemHeadline,
  missingAppNote,
  progressWords,
  SPELLED_OUT_APPS,
  scriptCommand,
  stepDates,
} from './words.ts';

const INDENT = 3;

/** One thing to do: what it is, why, whom to call, the steps (left out where `compact`) and the days to look again. */
export function renderCard(item: Item, number: number, view: View, compact = false): string[] {
  const {t, theme} = view;
  const paint = item.action === 'close' ? theme.good : theme.caution;
  const headline = itemHeadline(item, t);
  return [
    '',
    ...paragraph(view, headline, {lead: `${number}. `.padEnd(INDENT), paint: theme.title}),
    ...(headline === item.institution ? [] : paragraph(view, item.institution, {indent: INDENT, paint: theme.strong})),
    ...paragraph(view, t(`label.action.${item.action}`, {verdict: t(`label.verdict.${item.verdict}`)}), {
      indent: INDENT,
      paint,
    }),
    ...field(view, 'ui.evidence', item.evidence),
    ...(item.feasibility === null ? [] : field(view, 'ui.inTime', t(`paper.feasibility.${item.feasibility}`))),
    ...(item.progress === null ? [] : field(view, 'ui.standing', progressWords(item.progress, t))),
    ...renderApps(item, view),
    ...item.paths.flatMap(path =>
      paragraph(view, `${path.title}${t('ui.colon')}${path.text}`, {indent: INDENT, lead: '- '}),
    ),
    ...renderPhones(item.phones, view, INDENT),
    ...field(view, 'ui.whatToSay', scriptCommand(item)),
    ...(compact ? [] : item.steps.flatMap((step, i) => renderStep(step, i + 1, view))),
    ...paragraph(view, t('ui.checks', {recheckOn: item.recheckOn, finalCheckOn: item.finalCheckOn}), {indent: INDENT}),
    ...(item.lastSafeDay === null
      ? []
      : paragraph(view, t('ui.lastSafeDay', {day: item.lastSafeDay}), {indent: INDENT, paint: theme.caution})),
    ...(compact ? [] : renderEscalation(item, view)),
  ];
}

/** Whom to turn to when it is refused, one rung at a time. The words for each are in the paper forms. */
function renderEscalation({escalation}: Item, view: View): string[] {
  const {t, theme} = view;
  if (escalation.length === 0) return [];
  const rungs = escalation.map(({name, from}) => (from === null ? name : `${t('ui.stepFrom', {from})} ${name}`));
  return paragraph(view, rungs.join(' → '), {indent: INDENT, lead: t('ui.escalation'), paint: theme.faint});
}

function field(view: View, label: TextKey, text: string, indent = INDENT): string[] {
  return paragraph(view, text, {indent, lead: view.t(label), paint: line => line, paintLead: view.theme.faint});
}

/** Candidates are spelled out only while the choice is open. */
function renderApps(item: Item, view: View): string[] {
  const {t, theme} = view;
  if (item.apps.some(app => app.chosen)) return [];
  if (item.apps.length === 0) {
    const note = missingAppNote(item);
    return note === null ? [] : paragraph(view, t(note), {indent: INDENT, paint: theme.caution});
  }
  return [
    ...paragraph(view, t('ui.whichApp'), {indent: INDENT, paint: theme.faint}),
    ...item.apps
      .slice(0, SPELLED_OUT_APPS)
      .flatMap(app => paragraph(view, appWords(app, t), {indent: INDENT, lead: '- '})),
    ...(item.apps.length > SPELLED_OUT_APPS
      ? paragraph(view, t('ui.furtherApps', {apps: furtherApps(item.apps.slice(SPELLED_OUT_APPS), t)}), {
          indent: INDENT,
          lead: '- ',
        })
      : []),
  ];
}

function renderStep(step: Step, number: number, view: View): string[] {
  const {t, theme} = view;
  const inner = INDENT + 3;
  const title = `${t(`label.phase.${step.phase}`)}${t('ui.inBrackets', {text: t(`label.channel.${step.channel}`)})}`;
  const hours = step.hours === null ? '' : `  ${hoursWords(step.hours, t)}`;
  return [
    '',
    ...paragraph(view, `${title}  ${stepDates(step, t)}${hours}`, {
      indent: INDENT,
      lead: `${number}) `,
      paint: theme.accent,
    }),
    ...paragraph(view, step.text, {indent: inner}),
    ...(step.needs.length === 0 ? [] : field(view, 'ui.needs', step.needs.join(t('ui.semicolon')), inner)),
    ...(step.keep === null ? [] : field(view, 'ui.keep', step.keep, inner)),
  ];
}
