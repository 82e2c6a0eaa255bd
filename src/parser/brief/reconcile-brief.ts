import {largest} from '../../account/extremes.ts';
import {countsAsOpen} from '../../account/standing.ts';
import type {Account} from '../../model/account.ts';
import type {CheckId} from '../../model/check-ids.ts';
import type {Check, Liability, Summary} from '../../model/report.ts';
import type {AccountGroup} from '../../model/vocabulary.ts';
import {checkCount} from '../reconciliation.ts';
import type {SentenceSection} from './headings.ts';
import type {SentenceRecord} from './records.ts';

/** An account with what its place in the report says of it. */
export interface Placed {
  readonly account: Omit<Account, 'key'>;
  readonly record: SentenceRecord;
}

/** Column of the summary as in `Summary`, and as in the ids of checks. */
const COLUMNS = [
  ['cards', 'cards'],
  ['housing', 'housing'],
  ['other', 'other'],
  ['otherBusiness', 'other-business'],
] as const satisfies readonly (readonly [string, AccountGroup])[];

/** Row of the summary as in the ids of checks, and as in `Summary`. */
const ROWS = {accounts: 'accounts', open: 'open', 'past-due': 'pastDue', 'over-90': 'over90'} as const;

/** Printed figures of the summary tables against the accounts that were read. */
export function checkSummary(summary: Summary, placed: readonly Placed[], liabilities: readonly Liability[]): Check[] {
  const checks: Check[] = [];
  for (const [column, group] of COLUMNS) {
    const printed = summary[column];
    if (!printed) continue;
    const members = placed.filter(({account}) => account.group === group);
    const figure = (row: keyof typeof ROWS, strength: Check['strength'], read: readonly Placed[]) => {
      const value = printed[ROWS[row]];
      if (value === undefined || typeof value === 'string') return;
      checks.push(checkCount(`${row}:${group}`, strength, value, read.length));
    };
    // an account whose state is not known may be open or closed: the count can then not prove anything
    const certain = members.every(({account}) => account.status !== 'unknown');
    figure('accounts', 'hard', members);
    figure(
      'open',
      certain ? 'hard' : 'soft',
      members.filter(({account}) => countsAsOpen(account)),
    );
    figure('past-due', 'hard', members.filter(wasPastDue));
    // whether bad debts count here is not known: a difference is worth a look, no more
    figure(
      'over-90',
      'soft',
      members.filter(({account}) => (account.pastDue.over90Months ?? 0) > 0),
    );
  }
  const count = (column: string, id: CheckId, read: number) => {
    const value = summary[column]?.accounts;
    if (value !== undefined && typeof value !== 'string') checks.push(checkCount(id, 'hard', value, read));
  };
  const recovery = (product: string) =>
    placed.filter(({account}) => account.kind === 'recovery' && account.product === product).length;
  count('assetDisposal', 'accounts:asset-disposal', recovery('资产处置'));
  count('advance', 'accounts:advance', recovery('垫款'));
  const liable = (kind: 'person' | 'enterprise') =>
    liabilities.filter(({borrowerKind}) => borrowerKind === kind).length;
  count('liabilitiesPerson', 'liabilities:person', liable('person'));
  count('liabilitiesEnterprise', 'liabilities:enterprise', liable('enterprise'));
  count('guarantees', 'liabilities:guarantees', liabilities.length);
  return checks;
}

/**
 * Ordinals run 1, 2, 3 … through a section: the highest must be the number of sentences. Where a tool has put most
 * ordinals apart from their sentences, the section that they belong to is only likely.
 */
export function checkOrdinals(
  ordinals: ReadonlyMap<SentenceSection, readonly number[]>,
  records: readonly SentenceRecord[],
): Check[] {
  return [...ordinals].flatMap(([section, printed]) => {
    if (printed.length === 0) return [];
    const own = records.filter(record => record.section === section);
    const read = own.length;
    const highest = largest(printed);
    const inPlace = own.filter(record => record.ordinal !== null).length;
    const strength = inPlace * 2 < printed.length && read > 1 ? 'soft' : 'hard';
    return [checkCount(`ordinals:${section}`, strength, highest, read)];
  });
}

/** Listed below 发生过逾期, or printing months past due; a bad debt prints no months. */
function wasPastDue({account, record}: Placed): boolean {
  return (
    record.listedPastDue === true ||
    (record.listedPastDue === null && ((account.pastDue.months5y ?? 0) > 0 || account.status === 'bad-debt'))
  );
}
