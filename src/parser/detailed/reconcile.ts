import {largest} from '../../account/extremes.ts';
import {isEnded} from '../../account/standing.ts';
import type {CheckId} from '../../model/check-ids.ts';
import type {Check, Reconciliation, Summary} from '../../model/report.ts';
import {readMonth} from '../fields.ts';
import {
  checkCount,
  checkPages,
  checkRecords,
  reconcile as reconcileChecks,
  withDoubtfulCounts,
} from '../reconciliation.ts';
import type {ReadAccount} from './accounts.ts';
import {FAMILIES, type Family} from './headings.ts';
import type {Outline} from './outline.ts';

/**
 * Compares what was read with what the report says of itself. Hard checks decide; soft ones are told, because no source says which
 * states the summary counts as open.
 */
const HINT = '信贷交易信息提示';
const HINT_ROWS = [
  ['housing-loans', /^个人住房贷款/u],
  ['commercial-housing-loans', /^个人商用房/u],
  ['other-loans', /^其他类贷款/u],
  ['credit-cards', /^贷记卡/u],
  ['semi-credit-cards', /^准贷记卡/u],
  ['other', /^其他$/u],
] as const;
type HintRow = (typeof HINT_ROWS)[number][0];

const OPEN_TABLES: readonly (readonly [CheckId, Family, RegExp])[] = [
  ['open:term-loan', 'term-loan', /^非循环贷账户/u],
  ['open:drawdown', 'drawdown', /^(?:循环贷账户(?:一|（一）)|循环额度下分账户)/u],
  ['open:credit-line', 'credit-line', /^循环贷账户(?:二|（二）)?(?:信息)?汇总/u],
  ['open:cards', 'credit-card', /^贷记卡/u],
  ['open:semi-cards', 'semi-credit-card', /^准贷记卡/u],
];

export interface Reading {
  readonly accounts: readonly ReadAccount[];
  /** Numbers of the 授信协议 titles. */
  readonly facilityOrdinals: readonly (number | null)[];
  readonly summary: Summary;
  readonly outline: Outline;
  /** Pages whose footer was not read. */
  readonly unnumbered: number;
  /** Of every page that has one. */
  readonly footers: Parameters<typeof checkPages>[0];
  /** Accounts, agreements, liabilities and inquiries, also those that could not be read. */
  readonly records: number;
  readonly unreadRecords: number;
  /** Reports in the file; one is read. */
  readonly reports: number;
  /** 信用报告超长，仅提供部分信息 */
  readonly cutShort: boolean;
  /** The report itself says that it has no accounts. */
  readonly saysNone: boolean;
  /** A figure of the summary may be another one. */
  readonly summaryInDoubt: boolean;
}

export function reconcile(reading: Reading): Reconciliation {
  const hint = reading.summary[HINT] ?? {};
  const checks = [
    ...countChecks(reading, hint),
    ...firstMonthChecks(reading, hint),
    ...openChecks(reading),
    ...ordinalChecks(reading),
    ...checkRecords(reading.records, reading.records - reading.unreadRecords),
    ...noneCheck(reading),
    ...checkPages(reading.footers, reading.unnumbered),
    ...(reading.reports > 1 ? [checkCount('reports', 'hard', reading.reports, 1)] : []),
    ...gridCheck(reading),
    endCheck(reading),
  ];
  return reconcileChecks(
    reading.summaryInDoubt ? withDoubtfulCounts(checks) : checks,
    checks.some(check => check.id === 'count:total' && check.printed !== null),
  );
}

/** Nothing read is right only where the report says that there is nothing. */
function noneCheck({accounts, facilityOrdinals, saysNone}: Reading): Check[] {
  if (accounts.length + facilityOrdinals.length > 0) return [];
  return [{id: 'no-records', strength: 'hard', printed: saysNone ? 0 : null, read: 0, ok: saysNone}];
}

/** The row of 信贷交易信息提示 that counts the account; 被追偿 is in none. */
function hintRowOf({family, account}: ReadAccount): HintRow | null {
  if (family === 'recovery') return null;
  if (family === 'credit-card') return 'credit-cards';
  if (family === 'semi-credit-card') return 'semi-credit-cards';
  if (account.group === 'other-business') return 'other';
  if (account.group !== 'housing') return 'other-loans';
  return account.product?.startsWith('个人商用房') ? 'commercial-housing-loans' : 'housing-loans';
}

function figure(hint: Summary[string], row: RegExp, label: string): number | string | null {
  const name = Object.keys(hint).find(key => key.endsWith(`·${label}`) && row.test(key.slice(0, -label.length - 1)));
  return name === undefined ? null : (hint[name] ?? null);
}

/** `仅展示最新的N个账户`: fewer blocks than counted are then right. */
function hiddenDrawdowns({outline, accounts}: Reading): boolean {
  return [...outline.shortened].some(
    ([family, shown]) => accounts.filter(account => account.family === family).length === shown,
  );
}

function countChecks(reading: Reading, hint: Summary[string]): Check[] {
  if (Object.keys(hint).length === 0) return [];
  const shortened = hiddenDrawdowns(reading);
  const compare = (id: CheckId, printed: number | string | null, read: number, lessIsRight: boolean) => {
    const ok =
      printed === null
        ? read === 0
        : read === printed || (lessIsRight && typeof printed === 'number' && read < printed);
    return {id, strength: 'hard', printed, read, ok} satisfies Check;
  };
  const checks: Check[] = HINT_ROWS.map(([id, pattern]) => {
    const read = reading.accounts.filter(account => hintRowOf(account) === id).length;
    return compare(`count:${id}`, figure(hint, pattern, '账户数'), read, shortened && id === 'other-loans');
  }).filter(check => check.printed !== null || check.read !== 0);
  const total = reading.accounts.filter(account => hintRowOf(account) !== null).length;
  return [...checks, compare('count:total', figure(hint, /^合计$/u, '账户数'), total, shortened)];
}

function firstMonthChecks(reading: Reading, hint: Summary[string]): Check[] {
  const shortened = hiddenDrawdowns(reading);
  return HINT_ROWS.flatMap(([id, pattern]): Check[] => {
    const printed = figure(hint, pattern, '首笔业务发放月份');
    const months = reading.accounts
      .filter(account => hintRowOf(account) === id)
      .flatMap(({account}) => (account.openedOn === null ? [] : [account.openedOn.slice(0, 7)]))
      .sort();
    const read = months[0] ?? null;
    if (printed === null) return [];
    const ok = read === printed || (shortened && id === 'other-loans' && read !== null && read > String(printed));
    return [{id: `first-month:${id}`, strength: 'hard', printed, read, ok}];
  });
}

function openChecks({accounts, summary, outline}: Reading): Check[] {
  const titles = Object.keys(summary);
  const anyPrinted = OPEN_TABLES.some(([, , pattern]) =>
    titles.some(title => pattern.test(title) && title.endsWith('汇总')),
  );
  return OPEN_TABLES.flatMap(([id, family, pattern]): Check[] => {
    const title = titles.find(other => pattern.test(other) && other.endsWith('汇总'));
    const printed = title === undefined ? null : (summary[title]?.账户数 ?? null);
    const read = accounts.filter(account => account.family === family && !isEnded(account.account)).length;
    if (printed === null && (read === 0 || !anyPrinted)) return [];
    const ok = read === printed || (outline.shortened.has(family) && read < Number(printed));
    // Open accounts are counted, and not one was read: the reading is wrong, whatever the summary counts as open.
    const strength = typeof printed === 'number' && printed > 0 && read === 0 ? 'hard' : 'soft';
    return [{id, strength, printed, read, ok}];
  });
}

function ordinalChecks({accounts, facilityOrdinals}: Reading): Check[] {
  const lists = FAMILIES.map(
    family => [family, accounts.filter(account => account.family === family).map(account => account.ordinal)] as const,
  );
  return [...lists, ['facilities', facilityOrdinals] as const].flatMap(([name, ordinals]): Check[] => {
    if (ordinals.length === 0) return [];
    const numbers = ordinals.flatMap(ordinal => (ordinal === null ? [] : [ordinal]));
    const whole = new Set(numbers).size === ordinals.length && largest(numbers) === ordinals.length;
    // A family with one account may leave the number out.
    const ok = whole || (ordinals.length === 1 && numbers.length === 0);
    const printed = numbers.length === 0 ? null : largest(numbers);
    return [{id: `ordinals:${name}`, strength: 'hard', printed, read: ordinals.length, ok}];
  });
}

/** A repayment grid ends with the month of the figures or of the closing. */
function gridCheck({accounts}: Reading): Check[] {
  const grids = accounts.filter(account => account.grid !== null);
  if (grids.length === 0) return [];
  const right = grids.filter(({grid, account}) => {
    const to = readMonth(grid?.to ?? '');
    return to.ok && (to.value === account.asOf?.slice(0, 7) || to.value === account.closedOn?.slice(0, 7));
  });
  const ok = right.length === grids.length;
  return [{id: 'grid-range', strength: 'soft', printed: grids.length, read: right.length, ok}];
}

function endCheck({outline, cutShort}: Reading): Check {
  if (cutShort) return {id: 'report-end', strength: 'hard', printed: '报告说明', read: '仅提供部分信息', ok: false};
  const ok = outline.sections.has('end');
  return {id: 'report-end', strength: 'soft', printed: '报告说明', read: ok ? '报告说明' : null, ok};
}
