import type {Change, Diff, ReportHead} from '../model/change.ts';
import type {ChangeKind} from '../model/vocabulary.ts';
import type {TextKey, Translate} from '../text/index.ts';
import {renderDiagnostics} from './diagnostics.ts';
import {renderTable} from './table.ts';
import type {Theme} from './theme.ts';
import {finish, heading, paragraph, type View} from './view.ts';
import {fieldLabel, money, shortTime} from './words.ts';

/** What needs a person first, what is proved next, what did not move last. */
const GROUPS: readonly ChangeKind[] = [
  'still-open',
  'facility-still-printed',
  'reopened',
  'gone',
  'new',
  'closed',
  'facility-gone',
  'settled',
  'changed',
  'unchanged',
];

export function renderDiffTerminal(diff: Diff, view: View): string {
  const {t, theme} = view;
  const verdictPaint = {'all-closed': theme.good, 'some-open': theme.caution, 'cannot-tell': theme.danger}[
    diff.verdict
  ];
  return finish([
    ...paragraph(view, t('ui.diffTitle'), {paint: theme.title}),
    ...headLine(view, 'ui.old', diff.old),
    ...headLine(view, 'ui.new', diff.new),
    '',
    ...paragraph(view, t(`label.diffVerdict.${diff.verdict}`), {paint: text => theme.strong(verdictPaint(text))}),
    ...paragraph(view, countsLine(diff, t)),
    ...GROUPS.flatMap(kind =>
      renderGroup(
        kind,
        diff.changes.filter(change => change.kind === kind),
        view,
      ),
    ),
    ...renderInquiries(diff, view),
    ...renderDiagnostics(diff.diagnostics, view),
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

function countsLine(diff: Diff, t: Translate): string {
  const {openOld, openNew, printedOpenOld, printedOpenNew} = diff.counts;
  return t('ui.diffCounts', {openOld, openNew, printedOpenOld, printedOpenNew});
}

function renderGroup(kind: ChangeKind, changes: readonly Change[], view: View): string[] {
  const {t, theme} = view;
  if (changes.length === 0) return [];
  const title = t('ui.group', {name: t(`label.change.${kind}`), count: changes.length});
  const rows = changes.map(change => [change.institution, changedFields(change, t), proofWords(change, t)]);
  return [
    '',
    ...paragraph(view, title, {paint: text => theme.strong(groupPaint(kind, theme)(text))}),
    ...renderTable(
      view,
      [{title: t('ui.column.institution')}, {title: t('ui.column.changed')}, {title: t('ui.column.proof')}],
      rows,
      2,
    ),
  ];
}

function groupPaint(kind: ChangeKind, theme: Theme): (text: string) => string {
  if (kind === 'closed' || kind === 'facility-gone' || kind === 'settled') return theme.good;
  if (kind === 'unchanged' || kind === 'changed') return theme.faint;
  return theme.caution;
}

function changedFields(change: Change, t: Translate): string {
  const show = (value: string | number | boolean | null) => {
    if (typeof value === 'number') return money(value);
    if (typeof value === 'boolean') return t(value ? 'ui.yes' : 'ui.no');
    return value ?? '--';
  };
  const word = (field: string, value: string | number | boolean | null) => {
    const key = `label.${field}.${value}`;
    return t.knows(key) ? t(key) : show(value);
  };
  return Object.entries(change.fields)
    .filter(([field]) => isWorthShowing(field, change.kind))
    .map(([field, [before, after]]) => `${fieldLabel(field, t)} ${word(field, before)} -> ${word(field, after)}`)
    .join(t('ui.semicolon'));
}

/** A closed account no longer prints its amounts: that they went is no news. A key is no field of the report. */
function isWorthShowing(field: string, kind: ChangeKind): boolean {
  if (field === 'key') return false;
  const ended = kind === 'closed' || kind === 'settled';
  return !ended || field === 'status' || field === 'closedOn' || field === 'institution';
}

function proofWords(change: Change, t: Translate): string {
  const words = [
    change.proof === 'none' || change.kind === 'still-open' ? null : t(`label.proof.${change.proof}`),
    change.match === 'guessed' ? t('ui.guessed') : null,
    change.next === 'none' ? null : t(`label.next.${change.next}`),
    change.waitUntil === null ? null : t('ui.waitUntil', {day: change.waitUntil}),
  ];
  return words.filter(word => word !== null).join(t('ui.semicolon'));
}

function renderInquiries(diff: Diff, view: View): string[] {
  const {t} = view;
  if (diff.newInquiries.length === 0) return [];
  return [
    ...heading(view, t('ui.newInquiriesTitle', {count: diff.newInquiries.length})),
    ...renderTable(
      view,
      [{title: t('ui.column.on')}, {title: t('ui.column.institution')}, {title: t('ui.column.reason')}],
      diff.newInquiries.map(inquiry => [inquiry.on, inquiry.institution, inquiry.reason]),
      2,
    ),
  ];
}
