import type {Account} from '../../model/account.ts';
import {Findings} from '../../model/findings.ts';
import type {Check, Liability, Report} from '../../model/report.ts';
import {assignKeys} from '../account-key.ts';
import {Doubt, fieldsInDoubt} from '../doubt.ts';
import {foldLines} from '../folded-line.ts';
import {checkCount, checkPages, checkReportNumber, reconcile} from '../reconciliation.ts';
import type {Page} from '../source/page.ts';
import {readAccountSentence, type SentenceRead} from './account-sentence.ts';
import {readHeader} from './header.ts';
import {readInquiries} from './inquiries.ts';
import {readLiabilitySentence} from './liability-sentence.ts';
import {checkOrdinals, checkSummary, type Placed} from './reconcile-brief.ts';
import {findRecords} from './records.ts';
import {splitLines} from './split-lines.ts';
import {Stream} from './stream.ts';
import {readSummary, SUMMARY_ROWS} from './summary.ts';

/** Printed instead of any account or summary when the person has no credit history. */
const NO_RECORDS = /系统中没有您的信用卡、贷款和其他信贷记录/u;
/** The last of the closing notes; without it the end of the report is missing. */
const END_OF_REPORT = /400-?810-?8866/u;

/**
 * Reads a brief report (个人信用报告 简版) of either generation.
 * Never throws: what cannot be read is a diagnostic, and the reconciliation says whether everything that the report counts is there.
 */
export function readBriefReport(pages: readonly Page[]): Report {
  const lines = foldLines(pages);
  const compact = lines.map(line => line.compact).join('');
  const split = splitLines(lines);
  const header = readHeader(compact);
  const {records, ordinals, left, text} = findRecords(Stream.from(split.pieces));
  const {summary, unread} = readSummary(split.summary);
  const {
    inquiries,
    ordinals: inquiryOrdinals,
    unread: inquiriesUnread,
  } = readInquiries(
    split.inquiries,
    split.titles.map(({line}) => line),
  );

  const findings = new Findings();
  const placed: Placed[] = [];
  const liabilities: Liability[] = [];
  const doubt = new Doubt(lines);
  for (const [index, record] of records.entries()) {
    if (record.form === 'liability') {
      liabilities.push(readLiabilitySentence(record, findings));
      continue;
    }
    const {account, clauses} = readAccountSentence(record, findings);
    const offsets = doubt.offsetsIn(record.span.text, record.span, records[index + 1]?.span ?? null);
    const inDoubt = fieldsInDoubt(record.span.text, offsets, partsOf(account, clauses));
    placed.push({account: {...account, doubtful: [...new Set([...account.doubtful, ...inDoubt])]}, record});
  }
  for (const span of left) findings.add('TEXT_LEFT', span);
  for (const row of unread) findings.add('SUMMARY_UNREADABLE', null, {label: SUMMARY_ROWS[row]});
  if (inquiriesUnread > 0) findings.add('INQUIRIES_UNREADABLE', null, {count: inquiriesUnread});
  if (header.reportedAt === null) findings.add('REPORT_TIME_MISSING');

  const noRecords = NO_RECORDS.test(compact) && placed.length === 0;
  const summaryChecks = checkSummary(summary, placed, liabilities);
  const countsPrinted = noRecords || summaryChecks.some(check => check.id.startsWith('accounts:cards'));
  if (placed.length === 0 && !noRecords) findings.add('NO_ACCOUNTS_READ');
  if (!countsPrinted) findings.add('SUMMARY_MISSING');
  const checks: Check[] = [
    ...(noRecords ? [{id: 'no-records' as const, strength: 'hard' as const, printed: 0, read: 0, ok: true}] : []),
    ...summaryChecks,
    ...unread.map((row): Check => ({id: `summary:${row}`, strength: 'hard', printed: null, read: null, ok: false})),
    ...checkOrdinals(ordinals, records),
    ...checkInquiryOrdinals(inquiryOrdinals),
    ...checkPages(footersOf(split.footers, compact)),
    checkCount('end-of-report', 'hard', 1, END_OF_REPORT.test(text) ? 1 : 0),
    ...checkReportNumber(header.reportNumber, header.reportedAt),
  ];
  const accounts: Account[] = assignKeys(placed.map(({account}) => account));
  return {
    schema: 'loanclose/report@1',
    layout: 'brief',
    generation: generationOf(
      header.generation,
      split.titles.map(({section}) => section),
    ),
    edition: 'personal',
    source: {kind: 'text', pages: Math.max(1, pages.length)},
    reportNumber: header.reportNumber,
    reportedAt: header.reportedAt,
    holder: header.holder,
    accounts,
    facilities: [],
    liabilities,
    inquiries: [...inquiries],
    summary,
    reconciliation: reconcile(checks, countsPrinted),
    diagnostics: findings.diagnostics,
  };
}

/** The head of a sentence is day, institution and the rest; clauses follow. */
function partsOf(
  {institution}: Pick<Account, 'institution'>,
  [head, ...clauses]: SentenceRead['clauses'],
): {words: string; fields: readonly string[]}[] {
  if (head === undefined) return [];
  const fields: readonly string[] = head.fields;
  if (!fields.includes('institution')) return [head, ...clauses];
  const [day = ''] = /^\d{4}年\d{1,2}月\d{1,2}日/u.exec(head.words) ?? [];
  const end = head.words.indexOf(institution, day.length) + institution.length;
  return [
    {words: day, fields: ['openedOn']},
    {words: institution, fields: ['institution']},
    {words: head.words.slice(end), fields: fields.filter(field => !/^(?:openedOn|institution|kind)$/.test(field))},
    ...clauses,
  ];
}

/** 编号 restarts in the second table (the person's own inquiries). */
function checkInquiryOrdinals(ordinals: readonly number[]): Check[] {
  if (ordinals.length === 0) return [];
  const ends = ordinals.filter((ordinal, index) => (ordinals[index + 1] ?? 1) <= ordinal);
  const printed = ends.reduce((sum, end) => sum + end, 0);
  return [
    {
      id: 'ordinals:inquiries',
      strength: 'soft',
      printed,
      read: ordinals.length,
      ok: printed === ordinals.length,
    },
  ];
}

/** Footers that a line break cuts in two are found in the text without white space. */
function footersOf(whole: readonly {page: number; pages: number}[], compact: string): {page: number; pages: number}[] {
  const joined = [...compact.matchAll(/第(\d{1,3})页[，,/、]?共(\d{1,3})页/gu)].map(match => ({
    page: Number(match[1]),
    pages: Number(match[2]),
  }));
  return joined.length > whole.length ? joined : [...whole];
}

function generationOf(printed: 1 | 2, sections: readonly string[]): 1 | 2 {
  return sections.includes('housing-loans') || sections.includes('other-loans') ? 1 : printed;
}
