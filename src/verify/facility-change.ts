import {isIdle, isTied} from '../account/facilities.ts';
import {countsAsOpen} from '../account/standing.ts';
import type {Change} from '../model/change.ts';
import type {Expectations} from '../model/expectations.ts';
import type {Facility, Report} from '../model/report.ts';
import type {Wanted} from '../model/vocabulary.ts';
import {changesAnything, differingFacilityFields} from './differing-fields.ts';
import type {Finding} from './finding.ts';
import type {Pair} from './match.ts';
import {CALL, type Dates, IS_IT_YOURS, NOTHING, nextForOpen} from './next-step.ts';

export interface FacilityPair {
  readonly old: Facility;
  readonly now: Facility;
  readonly match: 'id' | 'exact';
}

export interface FacilityMatching {
  readonly pairs: readonly FacilityPair[];
  readonly onlyOld: readonly Facility[];
  readonly onlyNew: readonly Facility[];
}

/** By 授信协议标识, and by key only where neither prints one. */
export function matchFacilities(olds: readonly Facility[], nows: readonly Facility[]): FacilityMatching {
  const free = new Set(nows);
  const onlyOld: Facility[] = [];
  const pairs: FacilityPair[] = [];
  for (const old of olds) {
    const now = [...free].find(candidate =>
      old.facilityId === null && candidate.facilityId === null
        ? candidate.key === old.key
        : candidate.facilityId === old.facilityId,
    );
    if (now === undefined) {
      onlyOld.push(old);
      continue;
    }
    free.delete(now);
    pairs.push({old, now, match: old.facilityId === null ? 'exact' : 'id'});
  }
  return {pairs, onlyOld, onlyNew: [...free]};
}

interface FacilityCircumstances {
  readonly newReport: Report;
  readonly dates: Dates;
  readonly expectations: Expectations;
}

/** A facility that both reports print: still there with nothing drawn from it though nobody wants it, or in use, or kept. */
export function facilityPairFinding({old, now, match}: FacilityPair, circumstances: FacilityCircumstances): Finding {
  const {newReport, expectations} = circumstances;
  const wanted = expectations.wantedOf(old.key);
  const fields = differingFacilityFields(old, now);
  const shared = {
    wanted,
    proof: 'none',
    institution: now.institution,
    apps: expectations.appsOf(now),
    accountKey: null,
    facilityKey: now.key,
    match,
    fields: old.key === now.key ? fields : {...fields, key: [old.key, now.key] satisfies [string, string]},
  } as const;
  const unwanted = wanted !== 'kept' && wanted !== 'in-use';
  if (isIdle(now, newReport.accounts) && unwanted) {
    const next = nextForIdle(old, wanted, circumstances);
    const spent = isSpent(now, circumstances.dates.now);
    return {change: {...shared, kind: 'facility-still-printed', ...next}, closing: spent ? 'doubtful' : 'open'};
  }
  const next = wanted === 'close' || wanted === 'unclear' ? CALL : NOTHING;
  return {change: {...shared, kind: changesAnything(fields) ? 'changed' : 'unchanged', ...next}, closing: 'open'};
}

/** Only of what the plan closes can be said when it is due; the agreement of a card that was closed, and what is unclear, is asked about. */
function nextForIdle(old: Facility, wanted: Wanted, {expectations, dates}: FacilityCircumstances) {
  if (wanted !== 'close') return CALL;
  return nextForOpen({on: expectations.askedOn(old.key), dueOn: asked => expectations.dueOn(old, asked)}, dates);
}

/**
 * A facility that the new report does not print. The block disappears when a line is closed, so in a complete detailed report this proves
 * the line closed, unless an account on it is still open. (Inferred from before-and-after counts of real reports; nothing official says it.)
 * The other layouts print no facilities: there it is only `gone`.
 */
export function facilityGoneFinding(
  facility: Facility,
  pairs: readonly Pair[],
  {newReport, expectations}: FacilityCircumstances,
): Finding {
  const wanted = expectations.wantedOf(facility.key);
  const shared = {
    wanted,
    institution: facility.institution,
    apps: expectations.appsOf(facility),
    accountKey: null,
    facilityKey: facility.key,
    match: null,
    fields: {},
  };
  if (newReport.layout !== 'detailed') {
    const next = wanted === 'close' || wanted === 'unclear' ? CALL : NOTHING;
    return {change: {...shared, kind: 'gone', proof: 'none', ...next}, closing: 'doubtful'};
  }
  const complete = newReport.reconciliation.status === 'matched';
  const proven = complete && !hasOpenAccount(facility, newReport, pairs);
  return proven
    ? {change: {...shared, kind: 'facility-gone', proof: 'facility-gone', ...NOTHING}, closing: 'proven'}
    : {change: {...shared, kind: 'facility-gone', proof: 'none', ...CALL}, closing: 'doubtful'};
}

export function newFacilityChange(facility: Facility, expectations: Expectations): Change {
  return {
    kind: 'new',
    wanted: 'in-use',
    proof: 'none',
    ...IS_IT_YOURS,
    institution: facility.institution,
    apps: expectations.appsOf(facility),
    accountKey: null,
    facilityKey: facility.key,
    match: null,
    fields: {},
  };
}

function hasOpenAccount(facility: Facility, newReport: Report, pairs: readonly Pair[]): boolean {
  const stoodOnIt = pairs.filter(({old}) => isTied(old, facility)).map(({now}) => now);
  const sameId = newReport.accounts.filter(
    account => facility.facilityId !== null && account.facilityId === facility.facilityId,
  );
  return [...stoodOnIt, ...sameId].some(countsAsOpen);
}

/** 授信额度 0 and past its end: the block may merely not have been taken away yet. Neither open nor proven closed. */
export function isSpent(facility: Facility, reportDay: string | null): boolean {
  return facility.limit === 0 && facility.validUntil !== null && reportDay !== null && facility.validUntil < reportDay;
}
