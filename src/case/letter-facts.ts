import type {DoneBefore} from '../contact/letters/slots.ts';
import type {Ask} from '../model/case-vocabulary.ts';
import type {LetterKind} from '../model/vocabulary.ts';
import type {ItemReminder} from './due.ts';
import type {ItemRecord} from './fold.ts';
import type {Rung} from './item-days.ts';

/** What a letter can say of what was done about an item, each of the last time. */
export function letterFactsOf({history, closing, doneOn}: ItemRecord): DoneBefore {
  const lived = history.filter(({undone}) => !undone);
  const ticketOf = (ask: Ask) => lived.findLast(({what, ticket}) => what === ask && ticket !== null)?.ticket ?? null;
  return {
    askedOn: doneOn.closing ?? null,
    ticket: ticketOf('closing'),
    promisedOn:
      closing?.promisedOn ??
      lived.findLast(({what, promisedOn}) => what === 'closing' && promisedOn !== null)?.promisedOn ??
      null,
    complainedOn: doneOn.complaint ?? null,
    complaintTicket: ticketOf('complaint'),
    disputedOn: doneOn.dispute ?? null,
    disputeTicket: ticketOf('dispute'),
    confirmedOn: lived.findLast(({event}) => event === 'confirmed')?.on ?? null,
  };
}

/** A letter to write, and the day from which it is due. */
export interface DueLetter {
  readonly kind: LetterKind;
  readonly to: 'regulator' | 'pboc';
  readonly on: string;
}

const OF_RUNG: Readonly<Record<Rung, Omit<DueLetter, 'on'>>> = {
  complaint: {kind: 'closure', to: 'regulator'},
  regulator: {kind: 'complaint', to: 'regulator'},
  dispute: {kind: 'dispute', to: 'regulator'},
  'central-bank': {kind: 'complaint', to: 'pboc'},
};

/** The letter of the rung that is due, or comes next; before anything was asked for the one that asks for the closing. Null where none is. */
export function dueLetter({item, state}: ItemRecord, reminders: readonly ItemReminder[]): DueLetter | null {
  const own = reminders.filter(({number}) => number === item.number);
  for (const {rung, on} of own) if (rung !== null) return {...OF_RUNG[rung], on};
  const begin = own.find(({code}) => code === 'do');
  return state === 'todo' && begin !== undefined && item.action !== 'investigate'
    ? {...OF_RUNG.complaint, on: begin.on}
    : null;
}

/** What is done once the letter is sent. */
export function askOfLetter(kind: LetterKind, to: 'regulator' | 'pboc'): Ask | null {
  if (kind === 'complaint') return to === 'pboc' ? 'central-bank' : 'regulator';
  if (kind === 'closure') return 'closing';
  if (kind === 'certificate') return 'certificate';
  return kind === 'dispute' || kind === 'late-mark' || kind === 'not-mine' ? 'dispute' : null;
}
