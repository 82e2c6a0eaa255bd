import type {Change, Diff, NewInquiry, ReportHead} from '../model/change.ts';
import {type ChangeKind, WANTS} from '../model/vocabulary.ts';
import type {TextKey, Translate} from '../text/index.ts';
import {renderDiagnostics} from './diagnostics.ts';
import {
  CHANGE_ORDER,
  changedFields,
  type DiffFiles,
  hasLateMark,
  matchWords,
  nextCommands,
  proofWords,
  verdictReasons,
} from './diff-words.ts';
import {renderTable} from './table.ts';
import type {Theme} from './theme.ts';
import {finish, heading, paragraph, type View} from './view.ts';
import {itemNames, shortTime} from './words.ts';

/** What did not move needs no reason for each. */
const QUIET: ReadonlySet<ChangeKind> = new Set(['unchanged']);

export function renderDiffTerminal(diff: Diff, view: View, files: DiffFiles): string {
  const {t, theme} = view;
  const paint = {'all-closed': theme.good, 'some-open': theme.caution, 'cannot-tell': theme.danger}[diff.verdict];
  return finish([
    ...paragraph(view, t('diff.title'), {paint: theme.title}),
    ...headLine(view, 'ui.old', diff.old),
    ...headLine(view, 'ui.new', diff.new),
    '',
    ...paragraph(view, t(`diff.verdict.${diff.verdict}`), {paint: text => theme.strong(paint(text))}),
    ...verdictReasons(diff, t).flatMap(reason => paragraph(view, reason, {indent: 2, paint: theme.caution})),
    ...paragraph(view, t('diff.counts', diff.counts)),
    ...paragraph(view, t('diff.total-never-falls'), {paint: theme.faint}),
    ...paragraph(view, matchWords(diff, t), {paint: theme.faint}),
    ...renderLateMarks(diff, view),
    ...CHANGE_ORDER.flatMap(kind =>
      renderGroup(
        kind,
        diff.changes.filter(change => change.kind === kind),
        view,
      ),
    ),
    ...renderInquiries(diff.newInquiries, view),
    ...renderDiagnostics(
      diff.diagnostics.filter(({code}) => code !== 'LATE_MARK_APPEARED'),
      view,
    ),
    ...heading(view, t('diff.commands')),
    ...nextCommands(diff, files, t).flatMap(line => paragraph(view, line, {indent: 2, lead: '- '})),
  ]);
}

function headLine(view: View, label: TextKey, head: ReportHead): string[] {
  const {t, theme} = view;
  const bad = head.reconciliation === 'mismatched';
  const text = t('ui.headLine', {
    layout: t(`label.layout.${head.layout}`),
    time: shortTime(head.reportedAt, t),
    reconciliation: t(`label.reconciliation.${head.reconciliation}`),
  });
  return paragraph(view, text, {lead: t(label), paint: bad ? theme.danger : theme.faint, paintLead: theme.faint});
}

function renderLateMarks({changes, diagnostics}: Diff, view: View): string[] {
  const {t, theme} = view;
  const marks = diagnostics.filter(({code}) => code === 'LATE_MARK_APPEARED');
  if (marks.length === 0) return [];
  const marked = changes.filter(hasLateMark);
  return [
    '',
    ...paragraph(view, t('diff.late', {count: marks.length}), {paint: text => theme.strong(theme.danger(text))}),
    ...marks.flatMap(({code, args}) => paragraph(view, t(`diagnostic.${code}`, args), {indent: 2, lead: '- '})),
    ...marked.flatMap(change => paragraph(view, changedFields(change, t), {indent: 4, paint: theme.faint})),
  ];
}

function renderGroup(kind: ChangeKind, changes: readonly Change[], view: View): string[] {
  const {t, theme} = view;
  if (changes.length === 0) return [];
  const title = t('ui.group', {name: t(`label.change.${kind}`), count: changes.length});
  const rows = changes.map(change => [itemNames(change, t), changedFields(change, t), proofWords(change, t)]);
  const waits = changes.some(({waitUntil}) => waitUntil !== null);
  return [
    '',
    ...paragraph(view, title, {paint: text => theme.strong(groupPaint(kind, theme)(text))}),
    ...(waits ? paragraph(view, t('diff.ask-first'), {indent: 2, paint: theme.faint}) : []),
    ...(QUIET.has(kind) ? renderQuiet(changes, view) : renderTable(view, columns(t), rows, 2)),
  ];
}

/** Names by what was wanted with them: what was to be closed and did not change had ended before; a guess is said beside the name. */
function renderQuiet(changes: readonly Change[], view: View): string[] {
  const {t} = view;
  return WANTS.flatMap(wanted => {
    const all = changes.filter(change => change.wanted === wanted);
    if (all.length === 0) return [];
    const names = all.map(change => {
      const guessed = change.match === 'guessed' ? t('ui.inBrackets', {text: t('diff.guessed')}) : '';
      return `${itemNames(change, t)}${guessed}`;
    });
    return paragraph(view, names.join(t('ui.comma')), {
      indent: 2,
      lead: `${t(wanted === 'close' ? 'diff.ended' : `label.wanted.${wanted}`)}${t('ui.colon')}`,
    });
  });
}

function columns(t: Translate) {
  return [{title: t('ui.column.institution')}, {title: t('ui.column.changed')}, {title: t('ui.column.proof')}];
}

function groupPaint(kind: ChangeKind, theme: Theme): (text: string) => string {
  if (kind === 'closed' || kind === 'facility-gone' || kind === 'settled') return theme.good;
  if (kind === 'unchanged' || kind === 'changed') return theme.faint;
  return theme.caution;
}

function renderInquiries(inquiries: readonly NewInquiry[], view: View): string[] {
  const {t} = view;
  if (inquiries.length === 0) return [];
  return [
    ...heading(view, t('diff.inquiries', {count: inquiries.length})),
    ...renderTable(
      view,
      [{title: t('ui.column.on')}, {title: t('ui.column.institution')}, {title: t('ui.column.reason')}],
      inquiries.map(({on, institution, reason, meaning, next}) => {
        const means = t(next === 'letter' ? 'diff.inquiry.letter' : `diff.inquiry.${meaning}`);
        return [on, institution, `${reason}${t('ui.colon')}${means}`];
      }),
      2,
    ),
  ];
}
