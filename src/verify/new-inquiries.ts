import type {Inquiry} from '../model/report.ts';

/** Inquiries of the new report that the old one does not print, as multisets: two equal rows are two inquiries. */
export function newInquiries(old: readonly Inquiry[], now: readonly Inquiry[]): Inquiry[] {
  const known = new Map<string, number>();
  for (const inquiry of old) known.set(rowOf(inquiry), (known.get(rowOf(inquiry)) ?? 0) + 1);
  return now.filter(inquiry => {
    const left = known.get(rowOf(inquiry)) ?? 0;
    known.set(rowOf(inquiry), left - 1);
    return left <= 0;
  });
}

function rowOf({on, institution, reason, by}: Inquiry): string {
  return JSON.stringify([on, institution, reason, by]);
}
