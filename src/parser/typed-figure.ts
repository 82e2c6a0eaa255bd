import {statusOfWord} from '../account/printed-words.ts';
import type {Correction} from '../model/corrections.ts';
import {readDay, readMoney, readMonth} from './fields.ts';

/** What kind of words stands for a field. */
export type FigureForm = 'amount' | 'day' | 'months' | 'flag' | 'status' | 'tail' | 'words';

const FORMS: Readonly<Record<string, FigureForm>> = {
  amount: 'amount',
  limit: 'amount',
  used: 'amount',
  balance: 'amount',
  overdraft: 'amount',
  installmentBalance: 'amount',
  latestBalance: 'amount',
  openedOn: 'day',
  dueOn: 'day',
  validUntil: 'day',
  asOf: 'day',
  closedOn: 'day',
  'pastDue.months5y': 'months',
  'pastDue.over90Months': 'months',
  'pastDue.now': 'flag',
  perpetual: 'flag',
  revolving: 'flag',
  status: 'status',
  cardTail: 'tail',
};

export function formOfField(field: string): FigureForm {
  return FORMS[field] ?? 'words';
}

const YES = /^(?:是|有|可|y|yes|true)$/iu;
const NO = /^(?:否|无|不可|不|n|no|false)$/iu;
/** Fields in which a month without a day may stand. */
const MONTHLY: ReadonlySet<string> = new Set(['asOf', 'closedOn']);

/**
 * What a person typed for a figure: nothing where it is right as it was read, `-` where `--` is printed, `?` where it cannot be read, else what is
 * printed. Null where that is none of these.
 * @param read the value that was read
 */
export function readTyped(
  typed: string,
  field: string,
  read: Correction['value'],
): Pick<Correction, 'found' | 'value'> | null {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return read === null ? null : {found: 'right', value: read};
  if (text === '?') return {found: 'unreadable', value: null};
  if (/^[-—–]+$/u.test(text)) return {found: 'none', value: null};
  const value = valueTyped(text, field);
  if (value === null) return null;
  return {found: value === read ? 'right' : 'other', value};
}

function valueTyped(text: string, field: string): Correction['value'] {
  switch (formOfField(field)) {
    case 'amount': {
      const amount = readMoney(text.replace(/元$/u, ''));
      return amount.ok ? amount.value : null;
    }
    case 'day': {
      const day = readDay(text);
      const month = MONTHLY.has(field) ? readMonth(text) : day;
      return day.ok ? day.value : month.ok ? month.value : null;
    }
    case 'months':
      return /^\d{1,2}(?:个月)?$/u.test(text) ? Number.parseInt(text, 10) : null;
    case 'flag':
      return YES.test(text) ? true : NO.test(text) ? false : null;
    case 'status':
      return statusOfWord(text) === null ? null : text;
    case 'tail':
      return /^\d{4}$/.test(text) ? text : null;
    case 'words':
      return text.replaceAll('(', '（').replaceAll(')', '）');
  }
}
