import type {Item, Plan} from '../model/plan.ts';
import type {TextKey, Translate} from '../text/index.ts';
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

const PENDING_COLUMNS = ['institution', 'asked', 'ticket', 'expected', 'certificate'] as const satisfies Column[];

/**
 * One page for the loan officer.
 * @param holder the masked name as the report gives it; null leaves it out
 */
export function describeForOfficer(plan: Plan, holder: string | null, t: Translate): OfficerPage {
  const {report} = plan;
  const closed = plan.others.filter(other => other.verdict === 'closed');
  const pending = plan.items.filter(item => item.action === 'close');
  const rest = plan.others.length - closed.length + plan.items.length - pending.length;
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
    mismatch: report.reconciliation === 'matched' ? null : t(`ui.reconciliation.${report.reconciliation}`),
    countsTitle: column('counts'),
    counts: [
      [column('openNow'), report.openBefore],
      [column('openAfter'), report.openAfter],
      [column('closedCount'), closed.reduce((sum, other) => sum + other.accountKeys.length, 0)],
    ],
    tables: [
      {
        title: column('pending'),
        columns: [...PENDING_COLUMNS.map(column), ...(progress ? [column('stage')] : [])],
        rows: pending.map(item => [
          item.institution,
          '',
          '',
          item.recheckOn,
          column('has'),
          ...(progress ? [stageOf(item, t)] : []),
        ]),
        none: column('nonePending'),
      },
      {
        title: column('closed'),
        columns: [column('institution'), column('proof')],
        rows: closed.map(({institution, why}) => [institution, why]),
        none: column('noneClosed'),
      },
    ],
    notes: [...(rest === 0 ? [] : [t('paper.officer.others', {count: rest})]), column('note')],
  };
}

function stageOf({progress}: Item, t: Translate): string {
  return progress === null ? '' : t(`paper.stage.${progress.stage}`);
}
