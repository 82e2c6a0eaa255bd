import type {Report} from '../../src/model/report.ts';
import {type ComposedReport, summaryOf} from './composed-report.ts';

/** The part of a parsed report that the composed model determines. */
export type Comparable = Pick<
  Report,
  'layout' | 'generation' | 'reportNumber' | 'reportedAt' | 'holder' | 'liabilities' | 'inquiries' | 'summary'
> & {
  readonly accounts: readonly Omit<Report['accounts'][number], 'key' | 'span'>[];
  readonly reconciliation: Report['reconciliation']['status'];
};

/** What a reader must find in any print of `report`. */
export function expectedOf(report: ComposedReport): Comparable {
  const {generation, header, accounts, liabilities, inquiries} = report;
  return {
    layout: 'brief',
    generation,
    reportNumber: header.reportNumber,
    reportedAt: header.reportedAt,
    holder: {name: `${[...header.name][0]}**`, idTail: header.idNumber.slice(-4)},
    accounts: accounts.map(({fields}) => fields),
    liabilities: liabilities.map(({fields}) => fields),
    inquiries: [...inquiries],
    summary: summaryOf(report),
    reconciliation: 'matched',
  };
}

export function comparable(report: Report): Comparable {
  const {layout, generation, reportNumber, reportedAt, holder, liabilities, inquiries, summary, reconciliation} =
    report;
  const accounts = report.accounts.map(({key: _key, span: _span, ...fields}) => fields);
  return {
    layout,
    generation,
    reportNumber,
    reportedAt,
    holder,
    accounts,
    liabilities,
    inquiries,
    summary,
    reconciliation: reconciliation.status,
  };
}
