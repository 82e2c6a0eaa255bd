import type {Group} from '../account/group.ts';
import type {Progress} from '../model/plan.ts';
import type {Action} from '../model/vocabulary.ts';
import {idOf, type JudgedGroup, type Matter, type NumberedMatter} from './matter.ts';

/** What a record of earlier work says of the items of a plan. */
export interface Ledger {
  /** The number that an account or agreement was given, by its key; a number is given once and for ever. */
  readonly numberOf: (key: string) => number | null;
  /** The first number that nobody ever had. */
  readonly nextNumber: number;
  /** Where an item stands by what was done about it; null where the plan begins at the start. */
  readonly progressOf: (number: number) => Progress | null;
  readonly added: readonly AddedItem[];
}

/** An item that no report shows. */
export interface AddedItem {
  readonly number: number;
  readonly id: string;
  readonly institution: string;
  /** What it is known by: the id of an app or lender, or a name. */
  readonly app: string;
}

/** A matter and the number under which it is planned. */
export interface PlacedMatter {
  readonly matter: Matter;
  readonly number: number;
}

/**
 * Matters by number: 1, 2, 3 …, and with a ledger those that it gave. What of a matter it does not know is an item of its own with the next
 * free number; parts that had one number and are no longer asked for alike stay together, with the action that takes more care.
 */
export function placeMatters(matters: readonly NumberedMatter[], ledger: Ledger | null): PlacedMatter[] {
  if (ledger === null) return matters.map(({matter}, at) => ({matter, number: at + 1}));
  let next = ledger.nextNumber;
  const placed = new Map<number, Matter>();
  for (const {matter} of matters) {
    const unknown: JudgedGroup[] = [];
    for (const judged of matter.groups) {
      const number = numberOf(judged.group, ledger);
      if (number === null) unknown.push(judged);
      else placed.set(number, joinMatters(placed.get(number), {...matter, groups: [judged]}));
    }
    if (unknown.length > 0) placed.set(next++, joinMatters(undefined, {...matter, groups: unknown}));
  }
  return [...placed].map(([number, matter]) => ({matter, number})).toSorted((a, b) => a.number - b.number);
}

function numberOf({accounts, facilities}: Group, ledger: Ledger): number | null {
  const numbers = [...accounts, ...facilities].flatMap(({key}) => ledger.numberOf(key) ?? []);
  return numbers.toSorted((a, b) => a - b)[0] ?? null;
}

const MOST_CARE: readonly Action[] = ['investigate', 'close', 'optional-close'];

function joinMatters(before: Matter | undefined, more: Matter): Matter {
  const groups = [...(before?.groups ?? []), ...more.groups];
  const [first] = groups;
  const actions = [...(before === undefined ? [] : [before.action]), more.action];
  const action = MOST_CARE.find(each => actions.includes(each)) ?? more.action;
  return {id: first === undefined ? more.id : idOf(first.group), groups, institution: more.institution, action};
}
