import {groupOf} from '../../account/printed-words.ts';
import type {Account} from '../../model/account.ts';
import type {AccountKind, AccountStatus} from '../../model/vocabulary.ts';
import type {CsvRecord} from './record.ts';
import {
  isAmbiguousMonth,
  readCsvCardTail,
  readCsvCount,
  readCsvDay,
  readCsvDayOrMonth,
  readCsvFlag,
  readCsvGroup,
  readCsvKind,
  readCsvMoney,
  readCsvName,
  readCsvStatus,
  readCsvText,
} from './values.ts';

const PERPETUAL = /^(?:额度)?长期(?:有效)?$/;

export function readCsvAccount(record: CsvRecord): Omit<Account, 'key'> {
  const money = {
    amount: record.read('amount', readCsvMoney),
    limit: record.read('limit', readCsvMoney),
    used: record.read('used', readCsvMoney),
    balance: record.read('balance', readCsvMoney),
    overdraft: record.read('overdraft', readCsvMoney),
    installmentBalance: record.read('installmentBalance', readCsvMoney),
    latestBalance: record.read('latestBalance', readCsvMoney),
  };
  const product = record.read('product', readCsvName);
  const cardTail = record.read('cardTail', readCsvCardTail);
  const {status, statusText} = readStatus(record);
  const kind = readKind(record, {cardTail, status, amount: money.amount, limit: money.limit});
  const perpetual = record.read('perpetual', readCsvFlag) ?? false;
  const endless = !record.isShifted && PERPETUAL.test(record.cell('validUntil').trim());
  return {
    kind,
    institution: record.institution ?? '',
    product,
    openedOn: record.read('openedOn', readCsvDay),
    currency: record.read('currency', readCsvName),
    cardTail,
    accountId: record.read('accountId', readCsvText),
    facilityId: record.read('facilityId', readCsvText),
    ...money,
    dueOn: record.read('dueOn', readCsvDay),
    validUntil: endless ? null : record.read('validUntil', readCsvDay),
    perpetual: perpetual || endless,
    revolving: record.read('revolving', readCsvFlag),
    asOf: record.read('asOf', readCsvDayOrMonth),
    closedOn: record.read('closedOn', readCsvDayOrMonth),
    status,
    statusText,
    pastDue: {
      now: record.read('pastDueNow', readCsvFlag),
      months5y: record.read('pastDueMonths5y', readCsvCount),
      over90Months: record.read('pastDueOver90Months', readCsvCount),
    },
    group: record.read('group', readCsvGroup) ?? groupOf(kind, product),
    doubtful: (['asOf', 'closedOn'] as const).filter(column => isAmbiguousMonth(record.cell(column))),
    span: record.span,
  };
}

/** A word that is not known is neither open nor closed. A table made by hand has no column for the printed word: the cell is the word. */
function readStatus(record: CsvRecord): Pick<Account, 'status' | 'statusText'> {
  if (record.isShifted || !record.has('status')) return {status: 'unknown', statusText: null};
  const cell = record.cell('status').trim();
  const word = record.has('statusText')
    ? record.read('statusText', readCsvText)
    : /\p{Script=Han}/u.test(cell)
      ? cell
      : null;
  const read = readCsvStatus(cell);
  if (!read.ok) {
    record.say('CSV_STATUS_UNKNOWN', {word: cell});
    return {status: 'unknown', statusText: word};
  }
  if (read.value === null) record.say('CSV_VALUE_MISSING', {column: record.heading('status')});
  return {status: read.value ?? 'unknown', statusText: word};
}

interface KindClues {
  readonly cardTail: string | null;
  readonly status: AccountStatus;
  readonly amount: number | null;
  readonly limit: number | null;
}

/** Where the table does not say the kind, it is taken from what only one kind prints, and a diagnostic says so. */
function readKind(record: CsvRecord, clues: KindClues): AccountKind {
  const kind = record.read('kind', readCsvKind);
  if (kind !== null && kind !== 'loan') return kind;
  const inferred = kind === 'loan' ? loanKind(clues) : kindFromClues(record, clues);
  record.say('CSV_KIND_INFERRED', {institution: record.institution, kind: inferred});
  return inferred;
}

function kindFromClues(record: CsvRecord, clues: KindClues): AccountKind {
  const card = clues.cardTail !== null || clues.status === 'not-activated' || clues.status === 'closed';
  return card || record.institution?.includes('信用卡') ? 'credit-card' : loanKind(clues);
}

/** A loan has an amount and is settled when it is paid; what can be paid off and stay open is a line. */
function loanKind({amount, limit}: KindClues): AccountKind {
  return amount !== null && limit === null ? 'term-loan' : 'credit-line';
}
