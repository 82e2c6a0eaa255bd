import type {Case, CaseItemView} from '../model/case.ts';
import type {Translate} from '../text/index.ts';
import {writeCsv} from './write-csv.ts';

const COLUMNS = [
  'number',
  'name',
  'institution',
  'state',
  'since',
  'promisedOn',
  'tickets',
  'evidence',
  'nextOn',
  'next',
  'command',
] as const;
type Row = Record<(typeof COLUMNS)[number], string | number | null>;

/** The case as a table for a spreadsheet: one row per item. */
export function renderCaseCsv({items}: Case, t: Translate): string {
  const rows = items.map(item => rowOf(item, t));
  return writeCsv(
    COLUMNS.map(column => t(`case.csv.${column}`)),
    rows.map(row => COLUMNS.map(column => row[column] ?? '')),
  );
}

function rowOf(
  {number, name, institution, state, since, promisedOn, tickets, files, next}: CaseItemView,
  t: Translate,
): Row {
  return {
    number,
    name,
    institution,
    state: t(`case.state.${state}`),
    since,
    promisedOn,
    tickets: tickets.map(({ticket, on}) => `${ticket} (${on})`).join(t('ui.semicolon')),
    evidence: files.map(file => file.name).join(t('ui.semicolon')),
    nextOn: next?.on ?? null,
    next: next === null ? null : t(`case.due.${next.code}`),
    command: next?.command ?? null,
  };
}
