import type {CaseFile, CaseFinding} from '../model/case.ts';
import type {Progress} from '../model/plan.ts';
import type {Report} from '../model/report.ts';
import type {Ledger} from '../planner/ledger.ts';
import {type CaseState, foldCase, type ItemRecord} from './fold.ts';
import {type CaseRules, isShownOpen, lookDaysOf} from './item-days.ts';
import {isKnownEvent} from './read-case-file.ts';
import {isSameReport} from './stored-report.ts';

/** Key of an account or agreement → the number of its item. */
export type Numbers = ReadonlyMap<string, number>;

/** By the keys that the newest report has. */
export function numbersOf({items}: Pick<CaseState, 'items'>): Numbers {
  return numbersFound(items.map(({item}) => item));
}

/** By the keys that a newer report has, as it was found there. */
export function numbersFound(
  findings: readonly Pick<CaseFinding, 'number' | 'accountKeys' | 'facilityKeys'>[],
): Numbers {
  return new Map(
    findings.flatMap(({number, accountKeys, facilityKeys}) =>
      [...accountKeys, ...facilityKeys].map((key): [string, number] => [key, number]),
    ),
  );
}

/** By the keys of one report of the case; an account may have had another key on it. Of a report that is not in the case: as on the newest. */
export function numbersOn(report: Report, file: CaseFile): Numbers {
  const at = file.events.findLastIndex(
    event => isKnownEvent(event) && event.report !== undefined && isSameReport(event.report, report),
  );
  return numbersOf(foldCase(at === -1 ? file : {...file, events: file.events.slice(0, at + 1)}));
}

/** What a plan has to know of a case, so that it keeps the numbers and goes on from what was done. */
export function ledgerOf({items, nextNumber}: CaseState, numbers: Numbers, rules: CaseRules): Ledger {
  const records = new Map(items.map(record => [record.item.number, record]));
  return {
    numberOf: key => numbers.get(key) ?? null,
    nextNumber,
    progressOf: number => {
      const record = records.get(number);
      return record === undefined ? null : progressOf(record, rules);
    },
    added: items
      .filter(({item, state}) => item.accountKeys.length + item.facilityKeys.length === 0 && state !== 'kept')
      .map(({item: {number, id, institution, lender}}) => ({number, id, institution, app: lender})),
  };
}

/** Asked for and in its time: wait. Past it, or refused: call again; a notice came and the report still shows it: dispute. */
function progressOf(record: ItemRecord, rules: CaseRules): Progress | null {
  const {state, shown, item} = record;
  const shownOpen = isShownOpen(record, rules);
  const of = (stage: Progress['stage'], waitUntil: string | null = null): Progress => ({
    stage,
    change: shownOpen || shown?.shows === 'open' ? 'still-open' : 'unchanged',
    accountKey: item.accountKeys[0] ?? null,
    facilityKey: item.facilityKeys[0] ?? null,
    waitUntil,
  });
  switch (state) {
    case 'asked':
    case 'promised':
    case 'confirmed':
    case 'disputed':
      if (shownOpen) return of(state === 'asked' || state === 'promised' ? 'call' : 'dispute');
      return of('waiting', lookDaysOf(record, rules)?.recheckOn ?? null);
    case 'refused':
      return of('call');
    case 'todo':
    case 'proven':
    case 'kept':
      return null;
  }
}
