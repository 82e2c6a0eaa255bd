import type {Item, Plan, PlanDate} from '../model/plan.ts';
import {GENERAL_WARNINGS} from '../model/vocabulary.ts';
import type {Translate} from '../text/index.ts';
import {renderMismatchBanner} from './banner.ts';
import {planProgress, recordWords} from './case-words.ts';
import {headlineOf, isOptional, nothingWords} from './headline.ts';
import {quoteWord} from './quote-word.ts';
import {renderCalls, renderVisits} from './screen-visits.ts';
import {finish, heading, paragraph, type View} from './view.ts';
import {cautionsOf, groupOthers, itemNames, runningWords, shortDay} from './words.ts';

export interface ScreenOptions {
  /** The report as it was typed, for the commands that are shown; null where it came from stdin. */
  readonly file: string | null;
  /** The other pictures of the same report. */
  readonly more?: readonly string[];
  /** What stands behind a report whose recognised pictures are kept. */
  readonly readingTail?: string;
  /** What stands behind the commands of a case; null without one. */
  readonly caseTail?: string | null;
  /** Say how to see more. */
  readonly hints: boolean;
}

/** Names of one kind that stand in a line before "and more". */
const NAMES_IN_A_LINE = 6;
/** Later days on the screen; the others are a count. */
const LATER_DAYS = 3;

/**
 * The plan on one screen: what is open and how it adds up, what comes before anything else, what to do by number, the visits in which it is
 * done, at most three later days, and what is left alone. Everything said of one item only is in its card.
 */
export function renderPlanScreen(plan: Plan, view: View, options: ScreenOptions): string {
  return finish([
    ...renderScam(view),
    ...renderMismatchBanner(view, plan.report.reconciliation),
    ...renderHead(plan, view),
    ...(plan.case === null ? [] : planProgress(plan.case, view)),
    ...renderFirst(plan, view),
    ...renderItems(plan, view),
    ...renderVisits(plan, view),
    ...renderDates(plan, view),
    ...renderOptional(plan, view),
    ...renderOthers(plan, view),
    ...renderAttention(plan, view),
    ...(options.hints ? renderMore(plan, view, options) : []),
    '',
    ...renderScam(view),
  ]);
}

function renderScam(view: View): string[] {
  const {t, theme} = view;
  return paragraph(view, t('screen.scam'), {
    lead: t('ui.scamLead'),
    paint: theme.caution,
    paintLead: text => theme.strong(theme.caution(text)),
  });
}

function renderHead(plan: Plan, view: View): string[] {
  const {t, theme} = view;
  const {counts, about, deadline, source} = headlineOf(plan, t);
  const late = plan.feasibility === 'in-time' ? theme.good : theme.caution;
  return [
    '',
    ...paragraph(view, counts, {paint: theme.title}),
    ...(about.length === 0 ? [] : paragraph(view, about.join(t('plan.sentence-gap')))),
    ...deadline.flatMap(line => paragraph(view, line, {paint: late})),
    ...source.flatMap(line => paragraph(view, line, {paint: theme.faint})),
    ...(plan.items.length === 0 && plan.counts.open > 0
      ? paragraph(view, nothingWords(plan, t), {paint: theme.strong})
      : []),
  ];
}

function renderFirst({first}: Plan, view: View): string[] {
  const {t, theme} = view;
  if (first.length === 0) return [];
  return [
    ...heading(view, t('screen.first')),
    ...first.flatMap(({code, text}) =>
      paragraph(view, text, {
        indent: 2,
        lead: t('screen.box'),
        paint: code === 'REPORT_OLD' || code === 'MORTGAGE_REVIEW' ? line => line : theme.danger,
      }),
    ),
  ];
}

function renderItems({items}: Plan, view: View): string[] {
  const shown = items.filter(({action}) => action !== 'optional-close');
  if (shown.length === 0) return [];
  return [...heading(view, view.t('screen.items')), ...shown.flatMap(item => renderItem(item, view))];
}

/** One line, and a second one only where something must not be done. */
function renderItem(item: Item, view: View): string[] {
  const {t, theme} = view;
  const lead = `${item.number} `.padStart(4);
  const under = (text: string) => paragraph(view, text, {indent: 4, paint: theme.caution});
  const done = recordWords(item, t);
  const stage =
    item.progress === null || done !== null ? '' : t('ui.inBrackets', {text: t(`paper.stage.${item.progress.stage}`)});
  return [
    ...paragraph(view, `${itemNames(item, t)}${stage}`, {lead, paintLead: theme.strong, paint: line => line}),
    ...(done === null ? [] : paragraph(view, done, {indent: 4, paint: theme.good})),
    ...(item.running.length === 0 ? [] : under(runningWords(item.running, t))),
    ...cautionsOf(item, t).flatMap(under),
  ];
}

function renderDates({dates, today}: Plan, view: View): string[] {
  const {t, theme} = view;
  const later = laterDates(dates);
  if (later.length === 0) return [];
  const shown = later.slice(0, LATER_DAYS);
  const rest = later.length - shown.length;
  return [
    ...heading(view, t('screen.dates')),
    ...shown.flatMap(({on, what}) =>
      paragraph(view, what, {
        indent: 2,
        lead: `${shortDay(on, today)}  `,
        paintLead: theme.accent,
        paint: line => line,
      }),
    ),
    ...(rest === 0 ? [] : paragraph(view, t('screen.later-dates', {count: rest}), {indent: 2, paint: theme.faint})),
  ];
}

/** The days that come after the visits. */
function laterDates(dates: readonly PlanDate[]): PlanDate[] {
  return dates.filter(({code}) => code !== 'app' && code !== 'call');
}

function renderOptional(plan: Plan, view: View): string[] {
  const optional = plan.items.filter(({action}) => action === 'optional-close');
  if (optional.length === 0) return [];
  const calls = plan.visits.filter(visit => isOptional(visit, plan) && visit.kind === 'phone');
  return [
    ...heading(view, view.t('screen.optional')),
    ...optional.flatMap(item => [
      ...renderItem(item, view),
      ...paragraph(view, item.evidence, {indent: 4, paint: view.theme.faint}),
    ]),
    ...renderCalls(calls, plan, view),
  ];
}

function renderOthers(plan: Plan, view: View): string[] {
  const {t} = view;
  const groups = groupOthers(plan.others).filter(({verdict}) => verdict !== 'closed');
  const lines = groups.map(({verdict, others}) => {
    const names = [...new Set(others.map(({institution}) => institution))];
    const few = names.slice(0, NAMES_IN_A_LINE).join(t('ui.comma'));
    return t('screen.other', {
      verdict: t(`label.other.${verdict}`),
      count: others.reduce((sum, {accountKeys}) => sum + accountKeys.length, 0),
      names: names.length > NAMES_IN_A_LINE ? t('screen.other.more', {names: few}) : few,
    });
  });
  if (plan.counts.ended > 0) lines.push(t('screen.ended.line', {count: plan.counts.ended}));
  if (lines.length === 0) return [];
  return [
    ...heading(view, t('screen.others')),
    ...lines.flatMap(line => paragraph(view, line, {indent: 2, lead: '- '})),
  ];
}

/** The case holds the report: nobody has to type its name again. */
function caseCommands(number: number, tail: string, t: Translate): string[] {
  return [
    t('case.more.today', {command: `loanclose today${tail}`}),
    t('screen.more.item', {number, command: `loanclose plan${tail} --item ${number}`}),
    t('case.more.call', {command: `loanclose call ${number}${tail}`}),
    t('screen.more.html', {command: `loanclose plan${tail} --format html -o plan.html`}),
    t('screen.more.full', {command: `loanclose plan${tail} --full`}),
  ];
}

/** On the screen these are a count. */
const GENERAL: ReadonlySet<string> = new Set(GENERAL_WARNINGS);

function renderAttention({warnings}: Plan, view: View): string[] {
  const {t, theme} = view;
  const own = warnings.filter(({code}) => !GENERAL.has(code));
  const general = warnings.length - own.length;
  if (warnings.length === 0) return [];
  return [
    ...(own.length === 0 ? [''] : heading(view, t('screen.attention'))),
    ...own.flatMap(({code, args}) =>
      paragraph(view, t(`warning.${code}`, args), {indent: 2, lead: '- ', paint: theme.caution}),
    ),
    ...(general === 0 ? [] : paragraph(view, t('screen.more-notes', {count: general}), {paint: theme.faint})),
  ];
}

function renderMore({items, case: known}: Plan, view: View, options: ScreenOptions): string[] {
  const {file, more = [], readingTail = '', caseTail = null} = options;
  const {t, theme} = view;
  const [first] = items;
  if (first === undefined) return [];
  const files = file === null ? ['-'] : [file, ...more].map(quoteWord);
  const report = `${files.join(' ')}${readingTail}`;
  const named = `${files.map(path => `--report ${path}`).join(' ')}${readingTail}`;
  const ofCase = caseTail === null || known === null ? [] : caseCommands(first.number, caseTail, t);
  const lines =
    ofCase.length > 0
      ? ofCase
      : [
          t('screen.more.item', {number: first.number, command: `loanclose plan ${report} --item ${first.number}`}),
          t('screen.more.script', {command: `loanclose script ${first.number} ${named}`}),
          t('screen.more.html', {command: `loanclose plan ${report} --format html -o plan.html`}),
          t('screen.more.full', {command: `loanclose plan ${report} --full`}),
          t('screen.more.keep', {number: first.number}),
        ];
  return [
    ...heading(view, t('screen.more')),
    ...lines.flatMap(line => paragraph(view, line, {indent: 2, paint: theme.faint})),
  ];
}
