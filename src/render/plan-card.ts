import type {Item, Plan, Step} from '../model/plan.ts';
import type {TextKey} from '../text/index.ts';
import {renderMismatchBanner, renderScamBanner} from './banner.ts';
import {standingWords} from './case-words.ts';
import {renderPhones} from './phone-lines.ts';
import {finish, paragraph, type View} from './view.ts';
import {
  appWords,
  cautionsOf,
  debtWords,
  furtherApps,
  hoursWords,
  itemHeadline,
  ladderTitle,
  missingAppNote,
  runningWords,
  SPELLED_OUT_APPS,
  stepDates,
  stepTitle,
  verdictWords,
} from './words.ts';

const INDENT = 3;

/** One item whole, with the warnings that every page carries. */
export function renderOneItem(plan: Plan, item: Item, view: View): string {
  return finish([
    ...renderScamBanner(view),
    ...renderMismatchBanner(view, plan.report.reconciliation),
    ...plan.first.flatMap(({text}) => paragraph(view, text, {lead: view.t('screen.box'), paint: view.theme.caution})),
    ...renderCard(item, view),
  ]);
}

/** One thing to do: what it is, why, what must be left alone, whom to call, the steps and the days to look again. */
export function renderCard(item: Item, view: View): string[] {
  const {t, theme} = view;
  const paint = item.action === 'close' ? theme.good : theme.caution;
  const headline = itemHeadline(item, t);
  const standing = standingWords(item, t);
  return [
    '',
    ...paragraph(view, headline, {lead: `${item.number}. `.padEnd(INDENT), paint: theme.title}),
    ...(headline === item.institution ? [] : paragraph(view, item.institution, {indent: INDENT, paint: theme.strong})),
    ...paragraph(view, t(`label.action.${item.action}`, {verdict: verdictWords(item, t)}), {
      indent: INDENT,
      paint,
    }),
    ...renderRunning(item, view),
    ...cautionsOf(item, t).flatMap(text => paragraph(view, text, {indent: INDENT, paint: theme.caution})),
    ...field(view, 'ui.evidence', item.evidence),
    ...(item.feasibility === null ? [] : field(view, 'ui.inTime', t(`paper.feasibility.${item.feasibility}`))),
    ...(standing === null ? [] : field(view, 'ui.standing', standing)),
    ...renderApps(item, view),
    ...item.paths.flatMap(path =>
      paragraph(view, `${path.title}${t('ui.colon')}${path.text}`, {indent: INDENT, lead: '- '}),
    ),
    ...renderPhones(item.phones, view, INDENT),
    ...field(view, 'ui.whatToSay', item.script.command),
    ...item.steps.flatMap((step, i) => renderStep(step, i + 1, view)),
    '',
    ...paragraph(view, t('ui.checks', {recheckOn: item.recheckOn, finalCheckOn: item.finalCheckOn}), {indent: INDENT}),
    ...renderLastSafeDay(item, view),
    ...renderEscalation(item, view),
  ];
}

function renderRunning({running}: Item, view: View): string[] {
  const {t, theme} = view;
  if (running.length === 0) return [];
  return [
    ...paragraph(view, runningWords(running, t), {indent: INDENT, paint: theme.danger}),
    ...running.flatMap(({institution, product, owed}) =>
      paragraph(
        view,
        t('screen.running.entry', {
          institution,
          product: product ?? '',
          owed: debtWords(owed, t),
        }),
        {indent: INDENT, lead: '- ', paint: theme.faint},
      ),
    ),
  ];
}

/** A day that is over helps nobody: then the headline says what does. */
function renderLastSafeDay({lastSafeDay, feasibility}: Item, view: View): string[] {
  if (lastSafeDay === null || feasibility === 'too-late') return [];
  return paragraph(view, view.t('ui.lastSafeDay', {day: lastSafeDay}), {indent: INDENT, paint: view.theme.caution});
}

/** Whom to turn to, one rung at a time; refusing to close and not updating the report have ladders of their own. */
function renderEscalation(item: Item, view: View): string[] {
  const {t, theme} = view;
  return item.escalation.flatMap(({ladder, rungs}) => {
    if (rungs.length === 0) return [];
    const names = rungs.map(({name, from, form}) => {
      const day = from === null ? '' : `${t('ui.stepFrom', {from})} `;
      return day + name + (form === null ? '' : t('screen.form', {form}));
    });
    const lead = ladderTitle(item, ladder, t);
    return paragraph(view, names.join(' → '), {indent: INDENT, lead, paint: theme.faint});
  });
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
  const hours = step.hours === null ? '' : `  ${hoursWords(step.hours, t)}`;
  return [
    '',
    ...paragraph(view, `${stepTitle(step, t)}  ${stepDates(step, t)}${hours}`, {
      indent: INDENT,
      lead: `${number}) `,
      paint: theme.accent,
    }),
    ...(step.after === null ? [] : paragraph(view, t('screen.step.after'), {indent: inner, paint: theme.caution})),
    ...paragraph(view, step.text, {indent: inner}),
    ...(step.needs.length === 0 ? [] : field(view, 'ui.needs', step.needs.join(t('ui.semicolon')), inner)),
    ...(step.keep === null ? [] : field(view, 'ui.keep', step.keep, inner)),
  ];
}
