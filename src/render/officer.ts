import type {Item, Other, Plan} from '../model/plan.ts';
import type {TextKey, Translate} from '../text/index.ts';
import {isUncertain, nothingWords} from './headline.ts';
import {shortTime} from './words.ts';

/** What a loan officer needs and no more: no balances, limits or numbers of other debts, no part of an id. */
export interface OfficerPage {
  readonly title: string;
  readonly head: readonly string[];
  /** Set where the report was not read whole. */
  readonly mismatch: string | null;
  readonly countsTitle: string;
  readonly counts: readonly (readonly [string, number])[];
  readonly tables: readonly OfficerTable[];
  readonly notes: readonly string[];
}

export interface OfficerTable {
  readonly title: string;
  readonly columns: readonly string[];
  /** An empty cell is a blank to fill in by hand. */
  readonly rows: readonly (readonly string[])[];
  /** Stands where there are no rows. */
  readonly none: string;
}

type Column = Extract<TextKey, `paper.officer.${string}`> extends `paper.officer.${infer Name}` ? Name : never;

const PENDING_COLUMNS = [
  'institution',
  'what',
  'asked',
  'ticket',
  'expected',
  'certificate',
] as const satisfies Column[];

/**
 * One page for the loan officer.
 * @param holder the masked name as the report gives it; null leaves it out
 */
export function describeForOfficer(plan: Plan, holder: string | null, t: Translate): OfficerPage {
  const {report, counts} = plan;
  const closed = plan.others.filter(other => other.verdict === 'closed');
  const pending = plan.items.filter(item => item.action === 'close');
  const rest = counts.open - counts.close;
  const progress = pending.some(item => item.progress !== null);
  const column = (name: Column) => t(`paper.officer.${name}`);
  return {
    title: column('title'),
    head: [
      ...(holder === null ? [] : [t('paper.officer.holder', {name: holder})]),
      t('paper.officer.report', {
        layout: t(`label.layout.${report.layout}`),
        time: shortTime(report.reportedAt, t),
      }),
      t('paper.officer.madeOn', {today: plan.today}),
    ],
    mismatch: isUncertain(plan) || report.reconciliation !== 'matched' ? mismatchWords(plan, t) : null,
    countsTitle: column('counts'),
    counts: [
      [column('openNow'), counts.open],
      [column('toClose'), counts.close],
      [column('openAfter'), counts.openAfter],
      [column('closedCount'), counts.ended],
    ],
    tables: [
      {
        title: column('pending'),
        columns: [...PENDING_COLUMNS.map(column), ...(progress ? [column('stage')] : [])],
        rows: pending.map(item => [
          item.institution,
          t('paper.officer.accounts', {accounts: item.accountKeys.length, agreements: item.facilityKeys.length}),
          '',
          '',
          item.progress?.waitUntil ?? '',
          column('has'),
          ...(progress ? [stageOf(item, t)] : []),
        ]),
        none: column(isUncertain(plan) ? 'notRead' : 'nonePending'),
      },
      {
        title: column('closed'),
        columns: [column('institution'), column('closedAccounts')],
        rows: countByInstitution(closed),
        none: column(isUncertain(plan) ? 'notRead' : 'noneClosed'),
      },
    ],
    notes: [column('totals'), ...(rest === 0 ? [] : [t('paper.officer.others', {count: rest})]), column('note')],
  };
}

/** The reasons of a plan are said to the person; the officer reads names and counts. */
function countByInstitution(others: readonly Other[]): string[][] {
  const counts = new Map<string, number>();
  for (const {institution, accountKeys} of others) {
    counts.set(institution, (counts.get(institution) ?? 0) + accountKeys.length);
  }
  return [...counts].map(([institution, count]) => [institution, String(count)]);
}

function mismatchWords(plan: Plan, t: Translate): string {
  const {reconciliation} = plan.report;
  return reconciliation === 'matched' ? nothingWords(plan, t) : t(`paper.officer.${reconciliation}`);
}

function stageOf({progress}: Item, t: Translate): string {
  return progress === null ? '' : t(`paper.stage.${progress.stage}`);
}
