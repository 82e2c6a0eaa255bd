import {daysBetween} from '../account/days.ts';
import type {Case, CaseDue, CaseEvent, CaseItemView} from '../model/case.ts';
import {countedWords, renderNext, renderProgress, stateWords, ticketWords} from './case-words.ts';
import {finish, heading, paragraph, type View} from './view.ts';
import {shortDay} from './words.ts';

/** Later days on the screen; the others are a count. */
const LATER_DAYS = 5;

/** The screen that people come back to: what is overdue, what is due today, what comes, and where the whole stands. */
export function renderToday(shown: Case, view: View): string {
  const {t, theme} = view;
  const {due, today} = shown;
  const overdue = due.filter(each => each.overdue);
  const now = due.filter(({on}) => on === today);
  const later = due.filter(({on}) => on > today);
  const [next] = later;
  const nothing = overdue.length + now.length === 0;
  return finish([
    ...paragraph(view, t('screen.scam'), {lead: t('ui.scamLead'), paint: theme.caution}),
    '',
    ...paragraph(view, t('case.todayTitle', {today}), {paint: theme.title}),
    ...renderProgress(shown, view),
    ...(nothing ? nothingLines(shown, next, view) : []),
    ...(overdue.length === 0 ? [] : heading(view, t('case.overdue'))),
    ...overdue.flatMap(each => renderDue(each, shown, view)),
    ...(now.length === 0 ? [] : heading(view, t('case.dueToday'))),
    ...now.flatMap(each => renderDue(each, shown, view)),
    ...renderLater(later, shown, view),
    '',
    ...paragraph(view, t('case.how'), {paint: theme.faint}),
  ]);
}

function nothingLines({progress, items}: Case, next: CaseDue | undefined, {t, theme}: View): string[] {
  if (next !== undefined) return ['', theme.good(t('case.nothingUntil', {day: next.on}))];
  const all = progress.close > 0 && progress.proven === progress.close;
  return ['', theme.good(t(all ? 'case.allProven' : items.length === 0 ? 'case.noItems' : 'case.nothing'))];
}

/** One day and reason, and every item that it is about: what to do, the number, the words, the ticket. */
function renderDue(due: CaseDue, shown: Case, view: View): string[] {
  const {t, theme} = view;
  const late = daysBetween(due.on, shown.today);
  const title = t(`case.due.${due.code}`) + (late > 0 ? t('ui.inBrackets', {text: t('case.late', {days: late})}) : '');
  const lead = `${shortDay(due.on, shown.today)}  `;
  const words = countedWords(due, t);
  return [
    ...paragraph(view, title, {lead, paintLead: theme.accent, paint: due.overdue ? theme.danger : theme.strong}),
    ...(words === null ? [] : paragraph(view, words, {indent: 4, paint: theme.faint})),
    ...itemsOf(due, shown).flatMap(item => renderDueItem(item, due, view)),
    ...(isLook(due) ? paragraph(view, lookCommand(due, shown), {indent: 4, lead: t('case.type')}) : []),
  ];
}

function isLook({code}: CaseDue): boolean {
  return code === 'recheck' || code === 'final-check' || code === 'half-year';
}

/** All items of a look have the one command. */
function lookCommand(due: CaseDue, shown: Case): string {
  return itemsOf(due, shown)[0]?.next?.command ?? '';
}

function itemsOf({itemNumbers}: CaseDue, {items}: Case): CaseItemView[] {
  return items.filter(({number}) => itemNumbers.includes(number));
}

function renderDueItem(item: CaseItemView, due: CaseDue, view: View): string[] {
  const {theme} = view;
  const lead = `${String(item.number).padStart(2)}  `;
  const name = item.name === item.institution ? item.name : `${item.name}  ${theme.faint(item.institution)}`;
  return [
    ...paragraph(view, name, {indent: 2, lead, paintLead: theme.strong}),
    ...(isLook(due) ? [] : renderNext(item, due.code, view)),
    ...ticketWords(item, view),
  ];
}

function renderLater(later: readonly CaseDue[], shown: Case, view: View): string[] {
  const {t, theme} = view;
  if (later.length === 0) return [];
  const lines = later.slice(0, LATER_DAYS).flatMap(due => {
    const numbers = due.itemNumbers.join(t('ui.comma'));
    return paragraph(view, t('case.laterLine', {what: t(`case.due.${due.code}`), numbers}), {
      indent: 2,
      lead: `${shortDay(due.on, shown.today)}  `,
      paintLead: theme.accent,
    });
  });
  const more = later.length - LATER_DAYS;
  return [
    ...heading(view, t('case.later')),
    ...lines,
    ...(more > 0 ? [`  ${theme.faint(t('case.laterMore', {count: more}))}`] : []),
  ];
}

/** What was just written down, and what comes next for those items. */
export function renderRecorded(shown: Case, event: CaseEvent, view: View): string {
  const {t, theme} = view;
  const touched = shown.items.filter(({number}) => event.itemNumbers.includes(number));
  const title = t(event.type === 'undone' ? 'case.undone' : 'case.recorded');
  return finish([
    theme.good(title),
    ...touched.flatMap(item => {
      const {next} = item;
      const words = [stateWords(item, view.t)];
      if (next !== null) words.push(t('case.then', {day: next.on, what: t(`case.due.${next.code}`)}));
      return paragraph(view, `${item.name}${t('ui.colon')}${words.join(t('ui.semicolon'))}`, {
        indent: 2,
        lead: `${String(item.number).padStart(2)}  `,
        paintLead: theme.strong,
      });
    }),
    ...missingTicket(event, view),
    ...renderProgress(shown, view),
  ]);
}

/** Without a ticket nobody can ask again. */
function missingTicket({type, what, ticket}: CaseEvent, view: View): string[] {
  const asked = type === 'asked' || (type === 'call' && what);
  if (!asked || ticket || what === 'payment') return [];
  return paragraph(view, view.t('case.noTicket'), {lead: view.t('ui.warningLead'), paint: view.theme.caution});
}

/** What a newer report shows of every item, the new ones, and where the whole stands. */
export function renderUpdated(shown: Case, {findings = [], items = []}: CaseEvent, view: View): string {
  const {t, theme} = view;
  const nameOf = (number: number) => shown.items.find(item => item.number === number)?.name ?? '';
  const line = (number: number, words: string, paint = (text: string) => text) =>
    paragraph(view, `${nameOf(number)}${t('ui.colon')}${words}`, {
      indent: 2,
      lead: `${String(number).padStart(2)}  `,
      paint,
    });
  return finish([
    ...paragraph(view, t('case.updated'), {paint: theme.title}),
    ...findings.flatMap(({number, shows}) =>
      line(number, t(`case.shows.${shows}`), shows === 'closed' ? theme.good : theme.caution),
    ),
    ...(items.length === 0 ? [] : heading(view, t('case.newItems'))),
    ...items.flatMap(({number}) => line(number, t('case.newItem'))),
    '',
    ...renderProgress(shown, view),
    ...paragraph(view, t('case.seeToday'), {paint: theme.faint}),
  ]);
}
