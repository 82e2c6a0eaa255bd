import type {Account} from '../../../src/model/account.ts';
import type {Facility, Inquiry, Liability} from '../../../src/model/report.ts';

export type Family = 'recovery' | 'term-loan' | 'drawdown' | 'credit-line' | 'credit-card' | 'semi-credit-card';
export const FAMILIES: readonly Family[] = [
  'recovery',
  'term-loan',
  'drawdown',
  'credit-line',
  'credit-card',
  'semi-credit-card',
];

export type AccountFields = Omit<Account, 'key' | 'span'>;

/** What a reader must find, and the choices of printing that carry no value. */
export interface ComposedAccount {
  readonly family: Family;
  readonly fields: AccountFields;
  readonly grid: {readonly from: string; readonly to: string} | null;
  /** 特殊交易 and 大额专项分期信息 below the rows of the state. */
  readonly extras: readonly ('special' | 'installment' | 'note')[];
  /** The year grid is printed with the lines of a year on two pages where the break falls there. */
  readonly overdue: number;
}

export type ComposedFacility = Omit<Facility, 'key' | 'accountKeys' | 'span'>;

export interface ComposedDetailed {
  readonly edition: 'personal' | 'institution';
  readonly reportNumber: string;
  /** `YYYY-MM-DDTHH:MM:SS`. */
  readonly reportedAt: string;
  readonly name: string;
  readonly idNumber: string;
  readonly accounts: readonly ComposedAccount[];
  readonly facilities: readonly ComposedFacility[];
  readonly liabilities: readonly Liability[];
  readonly inquiries: readonly Inquiry[];
}

export const ENDED = new Set<Account['status']>(['settled', 'closed', 'transferred']);

export function ofFamily(report: ComposedDetailed, family: Family): ComposedAccount[] {
  return report.accounts.filter(account => account.family === family);
}
