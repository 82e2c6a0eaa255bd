import type {PrintedReport, Report} from '../model/report.ts';
import type {Translate} from '../text/index.ts';
import {renderJson} from './view.ts';

export function renderReportJson(report: Report, t: Translate): string {
  return renderJson(printReport(report, t));
}

/** The report with the names of its checks. */
export function printReport(report: Report, t: Translate): PrintedReport {
  const checks = report.reconciliation.checks.map(({id, ...check}) => ({id, label: t(`label.check.${id}`), ...check}));
  return {...report, reconciliation: {...report.reconciliation, checks}};
}
