import {amountOwed, balanceOf, isCard} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import type {ItemLender, OfferedApp} from '../model/lender.ts';
import type {Running} from '../model/plan.ts';
import type {Report} from '../model/report.ts';
import {groupDigits} from '../text/money.ts';
import {isBank} from './script-facts.ts';

/** Every slot that a call script may hold. */
export const SCRIPT_SLOTS = [
  'name',
  'lender',
  'app',
  'product',
  'contract',
  'openedOn',
  'settledOn',
  'asOf',
  'reportedOn',
  'limit',
  'balance',
  'difference',
  'cardTail',
  'repayTail',
  'phoneTail',
  'promisedOn',
  'ticket',
  'advancedOn',
  'you',
  'running',
] as const;
export type ScriptSlots = Record<(typeof SCRIPT_SLOTS)[number], string | null>;

export interface SlotSources {
  readonly lender: ItemLender;
  readonly app: OfferedApp | null;
  readonly account?: Account | undefined;
  readonly report?: Report | undefined;
  readonly running: readonly Running[];
  /** The words are for calls to several lenders: 贵方 fits a bank and a company. */
  readonly forSeveral?: boolean;
}

/**
 * What the report knows of the words of a call; `null` becomes a blank. The name is always a blank, because only a masked one is kept,
 * and so are contract number, phone and repayment card, which no report prints.
 */
export function readScriptSlots({lender, app, account, report, running, forSeveral = false}: SlotSources): ScriptSlots {
  const balance = account === undefined ? null : balanceOf(account);
  const owed = account === undefined ? null : amountOwed(account);
  return {
    name: null,
    lender: lender.name,
    app: app?.name ?? null,
    product: app?.chosen === true ? app.name : account === undefined ? null : isCard(account) ? '信用卡' : '贷款',
    contract: null,
    openedOn: spellDate(account?.openedOn),
    settledOn: spellDate(account?.closedOn),
    asOf: spellDate(account?.asOf),
    reportedOn: spellDate(report?.reportedAt?.slice(0, 10)),
    limit: account === undefined || account.limit === null ? null : groupDigits(account.limit),
    balance: balance === null ? null : groupDigits(balance),
    difference: owed === null || owed === 0 ? null : groupDigits(owed),
    cardTail: account?.cardTail ?? null,
    repayTail: null,
    phoneTail: null,
    promisedOn: null,
    ticket: null,
    advancedOn: account?.kind === 'recovery' ? spellDate(account.openedOn) : null,
    you: forSeveral ? '贵方' : isBank(lender) ? '贵行' : '贵司',
    running: running.length === 0 ? null : nameDebts(running),
  };
}

/** What the lender may hear: its own debts by name and amount, of another lender only that something is there. */
function nameDebts(running: readonly Running[]): string {
  const own = running.filter(({at}) => at === 'lender').map(nameDebt);
  return [...own, ...(own.length < running.length ? ['同一个App里别家的业务'] : [])].join('、');
}

/** 个人住房商业贷款（还欠792,338元） */
function nameDebt({product, owed}: Running): string {
  const state = owed === null ? '金额以贵方为准' : owed === 0 ? '在用' : `还欠${groupDigits(owed)}元`;
  return `${product ?? '一笔贷款'}（${state}）`;
}

/** 2022-07-19 → 2022年07月19日, 2026-03 → 2026年03月: dates are spoken in Chinese. */
export function spellDate(date: string | null | undefined): string | null {
  if (date === null || date === undefined) return null;
  const [year, month, day] = date.split('-');
  return day === undefined ? `${year}年${month}月` : `${year}年${month}月${day}日`;
}
