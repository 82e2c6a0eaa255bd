import type {Report} from '../model/report.ts';

export type Holder = Report['holder'];

/** Which report it is. */
export interface StoredReportHead {
  readonly reportNumber: string | null;
  readonly reportedAt: string | null;
  /** Day on which it came into the case. */
  readonly addedOn: string;
  /** Institutions to which something is past due on it. */
  readonly pastDueNow: readonly string[];
}

type Stored = Readonly<Record<string, unknown>>;

/** The report without the words of the document: what `parse --json` prints, less every `span`. */
export function storeReport(report: Report): Stored {
  const stored: Stored = JSON.parse(JSON.stringify(report, (key, value) => (key === 'span' ? undefined : value)));
  return stored;
}

/** Of a stored report what the fold needs, whatever version wrote it. */
export function headOf(report: Stored | undefined, addedOn: string): StoredReportHead & {readonly holder: Holder} {
  const {holder, reportNumber, reportedAt, accounts} = report ?? {};
  const who = isStored(holder) ? holder : {};
  return {
    reportNumber: textOf(reportNumber),
    reportedAt: textOf(reportedAt),
    addedOn,
    pastDueNow: Array.isArray(accounts) ? [...new Set(accounts.flatMap(pastDueTo))] : [],
    holder: {name: textOf(who.name), idTail: textOf(who.idTail)},
  };
}

function pastDueTo(account: unknown): string[] {
  if (!isStored(account) || !isStored(account.pastDue) || account.pastDue.now !== true) return [];
  return typeof account.institution === 'string' ? [account.institution] : [];
}

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** One report has one number and one time. Where neither is printed nobody can say. */
export function isSameReport(
  {reportNumber, reportedAt}: {readonly reportNumber?: unknown; readonly reportedAt?: unknown},
  report: Pick<Report, 'reportNumber' | 'reportedAt'>,
): boolean {
  if (report.reportNumber === null && report.reportedAt === null) return false;
  return reportNumber === report.reportNumber && reportedAt === report.reportedAt;
}
