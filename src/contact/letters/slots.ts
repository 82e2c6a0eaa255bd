import {balanceOf} from '../../account/standing.ts';
import type {Account} from '../../model/account.ts';
import type {Report} from '../../model/report.ts';
import {groupDigits} from '../../text/money.ts';
import {readScriptSlots, type ScriptSlots, type SlotSources, spellDate} from '../script-slots.ts';

/** Slots that only letters have, besides those of a call. */
export const OWN_LETTER_SLOTS = [
  'idTail',
  'entry',
  'reportNumber',
  'askedOn',
  'complainedOn',
  'complaintTicket',
  'disputedOn',
  'disputeTicket',
  'confirmedOn',
] as const;

/** What was done before the letter, where somebody kept a record of it: days `YYYY-MM-DD` and tickets. */
export interface DoneBefore {
  readonly askedOn: string | null;
  readonly ticket: string | null;
  readonly promisedOn: string | null;
  readonly complainedOn: string | null;
  readonly complaintTicket: string | null;
  readonly disputedOn: string | null;
  readonly disputeTicket: string | null;
  readonly confirmedOn: string | null;
}

export interface LetterSlotSources extends SlotSources {
  readonly done?: DoneBefore | null;
}

export type LetterSlots = ScriptSlots & Record<(typeof OWN_LETTER_SLOTS)[number], string | null>;

/** What the report knows; `null` becomes a blank. The name stays a blank: only a masked one is kept. */
export function readLetterSlots(sources: LetterSlotSources): LetterSlots {
  const {account, report, done = null} = sources;
  const slots = readScriptSlots(sources);
  return {
    ...slots,
    // On paper the business kind as printed: the addressee looks it up.
    product: (sources.app?.chosen === true ? sources.app.name : account?.product) ?? null,
    idTail: report?.holder.idTail ?? null,
    entry: account === undefined ? null : quoteEntry(account, report, slots),
    reportNumber: report?.reportNumber ?? null,
    ticket: done?.ticket ?? null,
    promisedOn: spellDate(done?.promisedOn),
    askedOn: spellDate(done?.askedOn),
    complainedOn: spellDate(done?.complainedOn),
    complaintTicket: done?.complaintTicket ?? null,
    disputedOn: spellDate(done?.disputedOn),
    disputeTicket: done?.disputeTicket ?? null,
    confirmedOn: spellDate(done?.confirmedOn),
  };
}

/** The brief report's own sentence. The other layouts print tables, of which the main cells are put together. */
function quoteEntry(account: Account, report: Report | undefined, {openedOn, asOf}: ScriptSlots): string {
  const printed = account.span.text.trim().replace(/^\d+[.．、]\s*/, '');
  if (report?.layout === 'brief' && printed !== '') return printed;
  const {institution, product, limit, amount} = account;
  const balance = balanceOf(account);
  const parts = [
    openedOn === null ? null : `${openedOn}开立`,
    institution,
    product,
    account.cardTail === null ? null : `卡片尾号${account.cardTail}`,
    limit === null ? null : `额度${groupDigits(limit)}元`,
    amount === null ? null : `金额${groupDigits(amount)}元`,
    account.used === null ? null : `已使用额度${groupDigits(account.used)}元`,
    balance === null ? null : `余额${groupDigits(balance)}元`,
    asOf === null ? null : `截至${asOf}`,
    account.statusText === null ? null : `状态“${account.statusText}”`,
    account.accountId === null ? null : `账户标识${account.accountId}`,
  ];
  return parts.filter(part => part !== null).join('，');
}
