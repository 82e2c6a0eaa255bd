import type {Account} from '../../model/account.ts';
import type {Check, Liability, Summary} from '../../model/report.ts';
import type {AccountGroup} from '../../model/vocabulary.ts';
import {checkCount} from '../reconciliation.ts';
import type {Section} from './headings.ts';
import type {SentenceRecord} from './records.ts';

/** An account with what its place in the report says of it. */
export interface Placed {
  readonly account: Omit<Account, 'key'>;
  readonly record: SentenceRecord;
}

/** Column of the summary, as in `Summary` and in the ids of checks. */
const COLUMNS: readonly {
  readonly column: string;
  readonly id: string;
  readonly label: string;
  readonly group: AccountGroup;
}[] = [
  {column: 'cards', id: 'cards', label: '信用卡', group: 'cards'},
  {column: 'housing', id: 'housing', label: '购房贷款', group: 'housing'},
  {column: 'other', id: 'other', label: '其他贷款', group: 'other'},
  {column: 'otherBusiness', id: 'other-business', label: '其他业务', group: 'other-business'},
];
const SECTION_LABELS: Partial<Record<Section, string>> = {
  'asset-disposal': '资产处置信息',
  advance: '垫款信息',
  cards: '信用卡',
  loans: '贷款',
  'housing-loans': '购房贷款',
  'other-loans': '其他贷款',
  'other-business': '其他业务',
  liabilities: '相关还款责任信息',
};

/** Printed figures of the summary tables against the accounts that were read. */
export function checkSummary(summary: Summary, placed: readonly Placed[], liabilities: readonly Liability[]): Check[] {
  const checks: Check[] = [];
  for (const {column, id, label, group} of COLUMNS) {
    const printed = summary[column];
    if (!printed) continue;
    const members = placed.filter(({account}) => account.group === group);
    const figure = (
      row: string,
      rowId: string,
      rowLabel: string,
      strength: Check['strength'],
      read: readonly Placed[],
    ) => {
      const value = printed[row];
      if (value === undefined || typeof value === 'string') return;
      checks.push(checkCount(`${rowId}:${id}`, `${label} ${rowLabel}`, strength, value, read.length));
    };
    // an account whose state is not known may be open or closed: the count can then not prove anything
    const certain = members.every(({account}) => account.status !== 'unknown');
    figure('accounts', 'accounts', '账户数', 'hard', members);
    figure(
      'open',
      'open',
      '未结清/未销户账户数',
      certain ? 'hard' : 'soft',
      members.filter(({account}) => isOpen(account)),
    );
    figure('pastDue', 'past-due', '发生过逾期的账户数', 'hard', members.filter(wasPastDue));
    // whether bad debts count here is not known: a difference is worth a look, no more
    figure(
      'over90',
      'over-90',
      '发生过90天以上逾期的账户数',
      'soft',
      members.filter(({account}) => (account.pastDue.over90Months ?? 0) > 0),
    );
  }
  const count = (column: string, id: string, label: string, read: number) => {
    const value = summary[column]?.accounts;
    if (value !== undefined && typeof value !== 'string') checks.push(checkCount(id, label, 'hard', value, read));
  };
  const recovery = (product: string) =>
    placed.filter(({account}) => account.kind === 'recovery' && account.product === product).length;
  count('assetDisposal', 'accounts:asset-disposal', '资产处置信息 账户数', recovery('资产处置'));
  count('advance', 'accounts:advance', '垫款信息 账户数', recovery('垫款'));
  const liable = (kind: 'person' | 'enterprise') =>
    liabilities.filter(({borrowerKind}) => borrowerKind === kind).length;
  count('liabilitiesPerson', 'liabilities:person', '相关还款责任 为个人', liable('person'));
  count('liabilitiesEnterprise', 'liabilities:enterprise', '相关还款责任 为企业', liable('enterprise'));
  count('guarantees', 'liabilities:guarantees', '为他人担保笔数', liabilities.length);
  return checks;
}

/**
 * Ordinals run 1, 2, 3 … through a section: the highest must be the number of sentences. Where a tool has put most
 * ordinals apart from their sentences, the section that they belong to is only likely.
 */
export function checkOrdinals(
  ordinals: ReadonlyMap<Section, readonly number[]>,
  records: readonly SentenceRecord[],
): Check[] {
  return [...ordinals].flatMap(([section, printed]) => {
    if (printed.length === 0) return [];
    const own = records.filter(record => record.section === section);
    const read = own.length;
    const highest = Math.max(...printed);
    const inPlace = own.filter(record => record.ordinal !== null).length;
    const strength = inPlace * 2 < printed.length && read > 1 ? 'soft' : 'hard';
    return [checkCount(`ordinals:${section}`, `${SECTION_LABELS[section]} 编号`, strength, highest, read)];
  });
}

/** 未激活 and 呆账 count as open; only 结清, 销户 and 转出 do not. */
function isOpen({status}: Pick<Account, 'status'>): boolean {
  return status !== 'settled' && status !== 'closed' && status !== 'transferred';
}

/** Listed below 发生过逾期, or printing months past due; a bad debt prints no months. */
function wasPastDue({account, record}: Placed): boolean {
  return (
    record.listedPastDue === true ||
    (record.listedPastDue === null && ((account.pastDue.months5y ?? 0) > 0 || account.status === 'bad-debt'))
  );
}
