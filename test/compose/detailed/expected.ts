import type {Report} from '../../../src/model/report.ts';
import type {ComposedDetailed} from './composed.ts';

/** What a composed report and a read one must have in common, in one shape. */
export function composedFacts(report: ComposedDetailed) {
  return {
    accounts: report.accounts.map(account => account.fields),
    facilities: report.facilities,
    liabilities: report.liabilities,
    inquiries: report.inquiries,
    edition: report.edition,
    reportNumber: report.reportNumber,
    reportedAt: report.reportedAt,
    holder: {name: `${[...report.name][0]}**`, idTail: report.idNumber.slice(-4)},
  };
}

export function readFacts(report: Report): ReturnType<typeof composedFacts> {
  return {
    accounts: report.accounts.map(({key: _key, span: _span, ...fields}) => fields),
    facilities: report.facilities.map(({key: _key, span: _span, accountKeys: _accounts, ...fields}) => fields),
    liabilities: report.liabilities,
    inquiries: report.inquiries,
    edition: report.edition,
    reportNumber: report.reportNumber ?? '',
    reportedAt: report.reportedAt ?? '',
    holder: {name: report.holder.name ?? '', idTail: report.holder.idTail ?? ''},
  };
}

/** Account keys by the ids that tie them. */
export function expectedTies(report: Report): string[][] {
  return report.facilities.map(facility =>
    report.accounts.filter(account => account.facilityId === facility.facilityId).map(account => account.key),
  );
}

/** Findings that a rightly read random report may have. */
export const EXPECTED_CODES = new Set(['FACILITY_LIKELY', 'UNKNOWN_STATUS', 'LENDER_NAMES_MASKED']);
