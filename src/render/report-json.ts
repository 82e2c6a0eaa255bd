import type {PrintedReport, Report} from '../model/report.ts';
import type {Translate} from '../text/index.ts';
import {renderJson} from './view.ts';

export function renderReportJson(report: Report, t: Translate): string {
  const checks = report.reconciliation.checks.map(({id, ...check}) => ({id, label: t(`label.check.${id}`), ...check}));
  const printed: PrintedReport = {...report, reconciliation: {...report.reconciliation, checks}};
  return renderJson(printed);
}
