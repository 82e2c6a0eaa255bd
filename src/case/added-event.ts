import type {Contact} from '../contact/find-contact.ts';
import {BLANK} from '../contact/script.ts';
import {LoancloseError} from '../errors.ts';
import type {CaseEvent, CaseItem} from '../model/case.ts';
import type {AddReason} from '../model/case-vocabulary.ts';
import type {CaseState} from './fold.ts';
import type {Stamp} from './stamp.ts';

export interface Addition {
  /** An app or a lender, as a person typed it. */
  readonly name: string;
  readonly why: AddReason | null;
  readonly on: string;
}

/**
 * An item that no report shows: from an SMS, a debit, a list of authorisations. A notice can confirm it; nothing can prove it.
 * @param contact whom the name means
 * @throws LoancloseError BAD_OPTION for one that is there already
 */
export function addedEvent(
  stamp: Stamp,
  {items, nextNumber}: CaseState,
  addition: Addition,
  contact: Pick<Contact, 'lender' | 'app' | 'apps' | 'phones'>,
): CaseEvent {
  const item = addedItem(nextNumber, addition, contact);
  const known = items.find(record => record.item.id === item.id);
  if (known !== undefined)
    throw new LoancloseError('BAD_OPTION', {reason: 'already-added', value: item.name, number: known.item.number});
  return {...stamp, type: 'added', itemNumbers: [nextNumber], on: addition.on, files: [], items: [item]};
}

function addedItem(
  number: number,
  {name, why, on}: Addition,
  {lender, app, apps, phones}: Pick<Contact, 'lender' | 'app' | 'apps' | 'phones'>,
): CaseItem {
  return {
    number,
    id: `added:${app?.id ?? lender.id ?? name}`,
    institution: lender.name === BLANK ? (app?.name ?? name) : lender.name,
    name: app?.name ?? (lender.name === BLANK ? name : lender.name),
    lender: app?.id ?? lender.id ?? name,
    accountKeys: [],
    facilityKeys: [],
    action: 'close',
    apps: app === null ? apps.map(each => each.name) : [app.name],
    card: false,
    kind: lender.kind,
    channel: 'phone',
    doOn: on,
    phone: phones.find(({dial}) => dial)?.number ?? null,
    update: {minDays: null, maxDays: null, unit: 'calendar'},
    why,
  };
}
