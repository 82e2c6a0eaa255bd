import type {Account} from '../model/account.ts';
import type {ACCOUNT_FIELDS, PAST_DUE_FIELDS} from '../model/account-fields.ts';
import type {Report} from '../model/report.ts';
import {renderMismatchBanner} from './banner.ts';
import {renderDiagnostics} from './diagnostics.ts';
import {reportTitle} from './report-terminal.ts';
import {finish, heading, paragraph, type View} from './view.ts';
import {fieldLabel, money} from './words.ts';

/** Words of the document, the fields that were read from them, and what is wrong where they gave nothing. */
export interface ReadWords {
  readonly words: string;
  readonly fields: readonly string[];
  readonly problem: string | null;
}

/**
 * Each account beside the sentence it came from and what was read from it, for checking by eye.
 * @param wordsOf which words gave which fields; empty where the layout prints cells
 */
export function renderExplanation(
  report: Report,
  wordsOf: (account: Account) => readonly ReadWords[],
  view: View,
): string {
  const {t, theme} = view;
  return finish([
    ...paragraph(view, reportTitle(report, t), {paint: theme.title}),
    ...renderMismatchBanner(view, report.reconciliation.status),
    ...report.accounts.flatMap((account, i) => explainAccount(account, i + 1, wordsOf(account), view)),
    ...heading(view, t('ui.checksTitle', {count: report.reconciliation.checks.length})),
    ...report.reconciliation.checks.flatMap(check =>
      paragraph(
        view,
        t('ui.check', {label: t(`label.check.${check.id}`), printed: check.printed ?? '--', read: check.read ?? '--'}),
        {
          lead: check.ok ? t('ui.okLead') : t('ui.failedLead'),
          paint: check.ok ? theme.good : check.strength === 'hard' ? theme.danger : theme.caution,
        },
      ),
    ),
    ...renderDiagnostics(report.diagnostics, view),
  ]);
}

function explainAccount(account: Account, number: number, clauses: readonly ReadWords[], view: View): string[] {
  const {t, theme} = view;
  const {span} = account;
  return [
    '',
    ...paragraph(view, t('ui.place', {page: span.page, line: span.line}), {lead: `${number}. `, paint: theme.title}),
    ...paragraph(view, span.text, {indent: 3, lead: t('ui.quoteLead'), paint: theme.faint}),
    ...clauses.flatMap(({words, fields, problem}) =>
      paragraph(
        view,
        problem === null ? fields.map(field => fieldLabel(field, t)).join(t('ui.comma')) : t('ui.notUnderstood'),
        {
          indent: 3,
          lead: `${words} -> `,
          paint: problem === null ? theme.good : theme.danger,
          paintLead: line => line,
        },
      ),
    ),
    ...accountFields(account, view).flatMap(([label, value]) =>
      paragraph(view, value, {
        indent: 3,
        lead: `${label}${t('ui.colon')}`,
        paint: line => line,
        paintLead: theme.accent,
      }),
    ),
  ];
}

type Field = (typeof ACCOUNT_FIELDS)[number] | (typeof PAST_DUE_FIELDS)[number];

const TEXT_FIELDS = ['institution', 'product', 'openedOn', 'currency', 'cardTail', 'accountId', 'facilityId'] as const;
const AMOUNTS = ['amount', 'limit', 'used', 'balance', 'overdraft', 'installmentBalance', 'latestBalance'] as const;
const DAYS = ['dueOn', 'validUntil', 'asOf', 'closedOn', 'statusText'] as const;

/** Label and value of everything that was read. What is not printed is left out, so that no blank looks like a zero. */
function accountFields(account: Account, view: View): [string, string][] {
  const {t} = view;
  const yes = (value: boolean) => t(value ? 'ui.yes' : 'ui.no');
  const fields: [Field, string | null][] = [
    ['kind', t(`label.kind.${account.kind}`)],
    ['status', t(`label.status.${account.status}`)],
    ...TEXT_FIELDS.map((field): [Field, string | null] => [field, account[field]]),
    ...AMOUNTS.map((field): [Field, string | null] => [field, account[field] === null ? null : money(account[field])]),
    ...DAYS.map((field): [Field, string | null] => [field, account[field]]),
    ['perpetual', account.perpetual ? yes(true) : null],
    ['revolving', account.revolving === null ? null : yes(account.revolving)],
    ['pastDue.now', account.pastDue.now === null ? null : yes(account.pastDue.now)],
    ['pastDue.months5y', account.pastDue.months5y === null ? null : String(account.pastDue.months5y)],
    ['pastDue.over90Months', account.pastDue.over90Months === null ? null : String(account.pastDue.over90Months)],
  ];
  return fields.flatMap(([field, value]): [string, string][] =>
    value === null ? [] : [[t(`label.field.${field}`), value]],
  );
}
