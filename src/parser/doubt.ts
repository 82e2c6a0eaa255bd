import {Findings} from '../model/findings.ts';
import type {Report} from '../model/report.ts';

/** Says of every doubtful figure that it is one, and counts the accounts that have any: counts that add up prove no figure. */
export function tellDoubt(report: Report): Report {
  const findings = new Findings();
  for (const {key, span, doubtful} of report.accounts)
    for (const field of doubtful) findings.add('FIGURE_DOUBTFUL', span, {accountKey: key, field});
  const gaps = report.accounts.filter(({doubtful}) => doubtful.length > 0).length;
  return {
    ...report,
    reconciliation: {...report.reconciliation, gaps},
    diagnostics: [...report.diagnostics, ...findings.diagnostics],
  };
}
