import {countsAsOpen} from '../account/standing.ts';
import type {Diff} from '../model/change.ts';
import type {Report} from '../model/report.ts';
import type {AccountGroup} from '../model/vocabulary.ts';

/** Checks of the printed 未结清/未销户账户数, one for each column of the summary. */
const OPEN_CHECK = 'open:';

function countOpen(report: Report, group?: AccountGroup): number {
  return report.accounts.filter(account => countsAsOpen(account) && (group === undefined || account.group === group))
    .length;
}

/** What the summary itself counts as open, all columns together; null where it is not printed or not a number. `--` counts as none. */
function printedOpen(report: Report, group?: AccountGroup): number | null {
  const id = group === undefined ? undefined : `${OPEN_CHECK}${group}`;
  const checks = report.reconciliation.checks.filter(check =>
    id === undefined ? check.id.startsWith(OPEN_CHECK) : check.id === id,
  );
  if (checks.length === 0) return null;
  let sum = 0;
  for (const {printed} of checks) {
    if (typeof printed === 'string') return null;
    sum += printed ?? 0;
  }
  return sum;
}

export function countBoth(old: Report, now: Report): Diff['counts'] {
  return {
    openOld: countOpen(old),
    openNew: countOpen(now),
    printedOpenOld: printedOpen(old),
    printedOpenNew: printedOpen(now),
  };
}

/**
 * Whether the printed 未结清/未销户账户数 fell, column by column, by as much as what was read did. A column that only one of the reports prints, or
 * that is no number, says nothing.
 */
export function countsFellAlike(old: Report, now: Report): boolean {
  return old.reconciliation.checks.every(before => {
    const after = now.reconciliation.checks.find(({id}) => id === before.id);
    if (!before.id.startsWith(OPEN_CHECK) || after === undefined) return true;
    const figures = [before.printed, before.read, after.printed, after.read].map(figure => figure ?? 0);
    const [printedOld, readOld, printedNew, readNew] = figures;
    if (figures.some(figure => typeof figure === 'string')) return true;
    return Number(printedOld) - Number(printedNew) === Number(readOld) - Number(readNew);
  });
}

/** Both summaries print the open count of this column and both agree with what was read, so the new one leaves out what is gone. */
export function summaryAgrees(old: Report, now: Report, group: AccountGroup): boolean {
  return printedOpen(old, group) === countOpen(old, group) && printedOpen(now, group) === countOpen(now, group);
}
