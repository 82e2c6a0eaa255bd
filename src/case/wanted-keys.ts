import type {CaseState, ItemRecord} from './fold.ts';
import type {Numbers} from './ledger.ts';

/**
 * Keys of what the person keeps: chosen at the start, or said of an item since. An item that was kept whole and about which something was done
 * since is kept no longer.
 */
export function keptKeysOf({items, choices}: Pick<CaseState, 'items' | 'choices'>, numbers: Numbers): string[] {
  const {keep} = choices;
  const released = new Set(
    items.filter(record => record.state !== 'kept' && isKeptWhole(record, keep)).flatMap(keysOf),
  );
  return [...new Set([...keep.filter(key => !released.has(key)), ...keysWhere(items, numbers, isKept)])];
}

function isKept({state}: ItemRecord): boolean {
  return state === 'kept';
}

function isKeptWhole(record: ItemRecord, keep: readonly string[]): boolean {
  const keys = keysOf(record);
  return keys.length > 0 && keys.every(key => keep.includes(key));
}

function keysOf({item}: ItemRecord): string[] {
  return [...item.accountKeys, ...item.facilityKeys];
}

function keysWhere(items: readonly ItemRecord[], numbers: Numbers, fits: (record: ItemRecord) => boolean): string[] {
  const fitting = new Set(items.filter(fits).map(({item}) => item.number));
  return [...numbers].filter(([, number]) => fitting.has(number)).map(([key]) => key);
}
