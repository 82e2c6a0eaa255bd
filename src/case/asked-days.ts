import type {Expectations} from '../model/expectations.ts';
import type {ItemRecord} from './fold.ts';
import type {Numbers} from './ledger.ts';

/** The last day on which the closing of each account or agreement was asked for, by its key: a comparison counts from it. */
export function askedDays(records: readonly ItemRecord[], numbers: Numbers): ReadonlyMap<string, string> {
  const days = new Map(
    records.flatMap(({item, closing}) => (closing === null ? [] : [[item.number, closing.on] as const])),
  );
  return new Map(
    [...numbers].flatMap(([key, number]) => {
      const day = days.get(number);
      return day === undefined ? [] : [[key, day] as const];
    }),
  );
}

/** What a plan leaves to the person is wanted closed where its closing was asked for. */
export function withWhatWasAsked(expectations: Expectations): Expectations {
  const {wantedOf, askedOn} = expectations;
  return {
    ...expectations,
    wantedOf: key => (wantedOf(key) === 'optional' && askedOn(key) !== null ? 'close' : wantedOf(key)),
  };
}
