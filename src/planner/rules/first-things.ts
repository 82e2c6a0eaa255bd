import {clockDays} from '../../account/clock-days.ts';
import {compareText} from '../../account/compare-text.ts';
import {addDays, daysBetween} from '../../account/days.ts';
import {figuresToCheck} from '../../account/figures-to-check.ts';
import {amountOwed, isEnded} from '../../account/standing.ts';
import type {Account} from '../../model/account.ts';
import type {Diagnostic} from '../../model/diagnostics.ts';
import type {Report} from '../../model/report.ts';
import type {Rules} from '../../model/rules.ts';
import {joined, phrase} from '../../text/phrase.ts';
import type {CodedFirst} from '../coded-plan.ts';
import type {Rule} from './rule.ts';
import type {PlanFacts} from './warnings.ts';

/** The day on which the closing begins: where something is past due, the day after it was paid. */
export function startOf(report: Report, today: string, rules: Rules): string {
  return pastDueAccounts(report).length === 0 ? today : addDays(today, clockDays(rules, 'after-payment'));
}

function pastDueAccounts({accounts}: Report): Account[] {
  return accounts.filter(account => !isEnded(account) && account.pastDue.now === true);
}

/** Pages that were not read, or that are not of this report: what to do about the difference is known. */
const LACKS = ['PAGES_MISSING', 'PAGES_DISAGREE', 'PICTURES_NOT_READ', 'PICTURES_UNREADABLE'] as const;

function lackOf({
  diagnostics,
}: Report): {readonly code: (typeof LACKS)[number]; readonly args: Diagnostic['args']} | null {
  for (const code of LACKS) {
    const found = diagnostics.find(diagnostic => diagnostic.code === code);
    if (found !== undefined) return {code, args: found.args};
  }
  return null;
}

/** What comes before any closing, the most urgent first. Each answers at most once. */
export const FIRST_RULES: readonly Rule<PlanFacts, CodedFirst[]>[] = [
  /** Whoever is past due pays today: every day counts against him, and closing helps nothing meanwhile. */
  {
    id: 'past-due-first',
    source: '《征信业管理条例》第十六条：不良信息自终止之日起保存五年；还上以前每天都在增加',
    apply: ({report}) => {
      const late = pastDueAccounts(report).toSorted((a, b) => compareText(a.key, b.key));
      if (late.length === 0) return [];
      const list = late.map(account => {
        const owed = amountOwed(account);
        const {institution} = account;
        return owed === null || owed === 0
          ? phrase('first.past-due.unknown', {institution})
          : phrase('first.past-due.amount', {institution, amount: {yuan: owed}});
      });
      return [
        {
          code: 'PAST_DUE_NOW',
          args: {count: late.length},
          accountKeys: late.map(({key}) => key),
          text: phrase('first.PAST_DUE_NOW', {count: late.length, list: joined(list, 'plan.semicolon')}),
        },
      ];
    },
  },
  /** What was not read for certain may be another figure, and all that follows stands on it; what is past due is past due all the same. */
  {
    id: 'check-figures-first',
    source: '扫描件、照片和被盖住的数字会读错；读不准的不当作读准',
    apply: ({report: {accounts}}) => {
      const doubted = accounts.filter(account => figuresToCheck(account).length > 0);
      if (doubted.length === 0) return [];
      const args = {count: doubted.flatMap(figuresToCheck).length, accounts: doubted.length};
      const accountKeys = doubted.map(({key}) => key).toSorted(compareText);
      return [{code: 'FIGURES_TO_CHECK', args, accountKeys, text: phrase('first.FIGURES_TO_CHECK', args)}];
    },
  },
  /** A plan of a report that does not agree with its own printed totals may lack accounts. */
  {
    id: 'trust-only-what-reconciles',
    source: '信用报告“信息概要”印出的账户数',
    apply: ({report}) => {
      const {status, checks} = report.reconciliation;
      if (status !== 'mismatched') return [];
      const failed = checks.filter(check => check.strength === 'hard' && !check.ok).length;
      const lack = lackOf(report);
      const args = {...lack?.args, failed};
      const text = phrase(lack === null ? 'first.NOT_RECONCILED' : `first.NOT_RECONCILED.${lack.code}`, args);
      return [{code: 'NOT_RECONCILED', args, accountKeys: [], text}];
    },
  },
  /** No account was read, and the report does not say itself that there is none: that is no good news. */
  {
    id: 'no-accounts-is-no-answer',
    source: '信用报告“信息概要”印出的账户数；读不到不等于没有',
    apply: ({report: {accounts, facilities, reconciliation}}) =>
      accounts.length > 0 || facilities.length > 0 || reconciliation.status === 'matched'
        ? []
        : [{code: 'NO_ACCOUNTS_READ', args: {}, accountKeys: [], text: phrase('first.NO_ACCOUNTS_READ')}],
  },
  /** After 30 days most accounts have been reported again; after 90 nobody should be called on the ground of the report. */
  {
    id: 'read-a-fresh-report',
    source: '账户大多按月更新；自己查询不留贷款审批记录',
    apply: ({report, today, rules}) => {
      if (report.reportedAt === null) return [];
      const days = daysBetween(report.reportedAt.slice(0, 10), today);
      if (days <= clockDays(rules, 'report-old')) return [];
      const key = days > clockDays(rules, 'report-too-old') ? 'first.REPORT_OLD.too-old' : 'first.REPORT_OLD';
      return [{code: 'REPORT_OLD', args: {days}, accountKeys: [], text: phrase(key, {days})}];
    },
  },
  /** A status that changes during a running review may have the loan looked at again: ask the loan officer first. */
  {
    id: 'ask-before-mortgage-review',
    source: '判断：审批期间账户状态变化或新的查询可能触发复核',
    apply: ({items}) =>
      items.length === 0
        ? []
        : [{code: 'MORTGAGE_REVIEW', args: {}, accountKeys: [], text: phrase('first.MORTGAGE_REVIEW')}],
  },
];
