import {isIdle, isTied} from '../account/facilities.ts';
import {countsAsOpen} from '../account/standing.ts';
import type {Change} from '../model/change.ts';
import type {Facility, Report} from '../model/report.ts';
import {changesAnything, differingFacilityFields} from './differing-fields.ts';
import type {Pair} from './match.ts';
import {CALL, type Dates, NOTHING, nextForFacility} from './next-step.ts';

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

/** A facility that both reports print: still there with nothing drawn from it, or in use. */
export function facilityPairChange({old, now, match}: FacilityPair, newReport: Report, dates: Dates): Change {
  const fields = differingFacilityFields(old, now);
  const shared = {
    institution: now.institution,
    accountKey: null,
    facilityKey: now.key,
    match,
    fields: old.key === now.key ? fields : {...fields, key: [old.key, now.key] satisfies [string, string]},
  };
  if (isIdle(now, newReport.accounts)) {
    return {kind: 'facility-still-printed', proof: 'none', ...nextForFacility(dates), ...shared};
  }
  return {kind: changesAnything(fields) ? 'changed' : 'unchanged', proof: 'none', ...NOTHING, ...shared};
}

/**
 * A facility that the new report does not print. The block disappears when a line is closed, so in a complete detailed report this proves
 * the line closed, unless an account on it is still open. (Inferred from before-and-after counts of real reports; nothing official says it.)
 * The other layouts print no facilities: there it is only `gone`.
 */
export function facilityGoneChange(facility: Facility, newReport: Report, pairs: readonly Pair[]): Change {
  const shared = {
    institution: facility.institution,
    accountKey: null,
    facilityKey: facility.key,
    match: null,
    fields: {},
  };
  if (newReport.layout !== 'detailed') return {kind: 'gone', proof: 'none', ...CALL, ...shared};
  const complete = newReport.reconciliation.status === 'matched';
  if (complete && !hasOpenAccount(facility, newReport, pairs)) {
    return {kind: 'facility-gone', proof: 'facility-gone', ...NOTHING, ...shared};
  }
  return {kind: 'facility-gone', proof: 'none', ...CALL, ...shared};
}

export function newFacilityChange(facility: Facility, newReport: Report): Change {
  return {
    kind: 'new',
    proof: 'none',
    ...(isIdle(facility, newReport.accounts) ? CALL : NOTHING),
    institution: facility.institution,
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
