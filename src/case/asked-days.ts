import type {ItemRecord} from './fold.ts';

/** The last day on which the closing of each account or agreement was asked for, by its key: a comparison counts from it. */
export function askedDays(records: readonly ItemRecord[]): ReadonlyMap<string, string> {
  return new Map(
    records.flatMap(({item, closing}) =>
      closing === null
        ? []
        : [...item.accountKeys, ...item.facilityKeys].map((key): [string, string] => [key, closing.on]),
    ),
  );
}
