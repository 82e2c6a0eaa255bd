import type {Account} from '../../model/account.ts';
import {Findings} from '../../model/findings.ts';
import type {Check, Liability, Report} from '../../model/report.ts';
import {MAX_ACCOUNTS} from '../../model/source-limit.ts';
import {type DoubtfulWords, doubtIn, isSure, type TextPart} from '../doubt.ts';
import {foldLines, hasDoubt} from '../folded-line.ts';
import {sayUnknownReasons} from '../inquiry-reasons.ts';
import {Proofreading} from '../proofreading.ts';
import {
  CUT_SHORT,
  checkCount,
  checkPages,
  checkRecords,
  checkReportNumber,
  reconcile,
  withDoubtfulCounts,
} from '../reconciliation.ts';
import type {Page} from '../source/page.ts';
import {tooMuchText} from '../source/too-much-text.ts';
import {accountField, readAccountSentence, type SentenceRead} from './account-sentence.ts';
import {readHeader} from './header.ts';
import {type InquiriesRead, readInquiries} from './inquiries.ts';
import {isLiabilityInDoubt, readLiabilitySentence} from './liability-sentence.ts';
import {checkOrdinals, checkSummary, type Placed} from './reconcile-brief.ts';
import {RecordGlyphs} from './record-glyphs.ts';
import {findRecords, type SentenceRecord} from './records.ts';
import {splitLines} from './split-lines.ts';
import {Stream} from './stream.ts';
import {readSummary, SUMMARY_ROWS} from './summary.ts';

/** Printed instead of any account or summary when the person has no credit history. */
const NO_RECORDS = /系统中没有您的信用卡、贷款和其他信贷记录/u;
/** The last of the closing notes; without it the end of the report is missing. */
const END_OF_REPORT = /400-?810-?8866/u;

/** Printed once in a report, among its closing notes. */
const LAST_NOTES = /除查询记录外，?本报告中的信息/gu;

/** In a document with more damaged sentences than this something is wrong with all of it: no more are mended. */
const MENDS = 20;

/**
 * Reads a brief report (个人信用报告 简版) of either generation.
 * What cannot be read is a diagnostic, and the reconciliation says whether everything that the report counts is there.
 * @throws LoancloseError FILE_TOO_LARGE {reason: text} where it has more accounts than any report
 */
export function readBriefReport(pages: readonly Page[], proofreading = new Proofreading()): Report {
  const lines = foldLines(pages);
  const compact = lines.map(line => line.compact).join('');
  const split = splitLines(lines);
  const header = readHeader(
    compact,
    lines.map(line => line.compact),
  );
  // most reports hold no doubtful character, and need not know where each of theirs stood
  const traced = lines.some(hasDoubt);
  const {records, ordinals, left, text} = findRecords(Stream.from(split.pieces, traced));
  if (records.filter(({form}) => form !== 'liability').length > MAX_ACCOUNTS) throw tooMuchText();
  const {summary, unread} = readSummary(split.summary);
  const inquiry = readInquiries(
    split.inquiries,
    split.titles.map(({line}) => line),
  );

  const findings = new Findings();
  const sentences: Sentence[] = [];
  const liabilities: Liability[] = [];
  const manner = {grouped: /\d,\d{3}(?!\d)/.test(compact), mends: {left: MENDS}};
  let whole = 0;
  const glyphs = new RecordGlyphs(lines, traced ? split.pieces : []);
  for (const record of records) {
    if (record.form === 'liability') {
      const before = findings.diagnostics.length;
      liabilities.push(readLiabilitySentence(record, findings));
      if (findings.diagnostics.length === before) whole++;
      if (isLiabilityInDoubt(record.span.text, glyphs.of(record)))
        findings.add('LIABILITY_DOUBTFUL', {...record.span, text: ''});
      continue;
    }
    const read = readAccountSentence(record, findings, manner);
    const {account, clauses, lacks} = read;
    const {span} = record;
    const characters = glyphs.of(record);
    const doubts =
      account.doubtful.length === 0 && isSure(span.text, characters)
        ? []
        : doubtIn(span.text, characters, partsOf(account, clauses), account.doubtful, span);
    sentences.push({account: {...account, doubtful: doubts.map(({field}) => field)}, doubts, record, lacks});
  }
  const accounts = proofreading.settle(sentences, findings);
  const placed = sentences.flatMap(({record}, index): Placed[] => {
    const account = accounts[index];
    return account === undefined ? [] : [{account, record}];
  });
  whole += sentences.filter(({lacks}, index) => isWhole(lacks, accounts[index])).length;
  for (const span of left) findings.add('TEXT_LEFT', span);
  for (const row of unread) findings.add('SUMMARY_UNREADABLE', null, {label: SUMMARY_ROWS[row]});
  if (split.summaryInDoubt) findings.add('SUMMARY_DOUBTFUL');
  const doubtfulInquiries = split.inquiries.filter(hasDoubt).length;
  if (doubtfulInquiries > 0) findings.add('INQUIRIES_DOUBTFUL', null, {count: doubtfulInquiries});
  if (inquiry.unread > 0) findings.add('INQUIRIES_UNREADABLE', null, {count: inquiry.unread});
  sayUnknownReasons(inquiry.inquiries, findings);
  if (header.reportedAt === null) findings.add('REPORT_TIME_MISSING');
  for (const label of header.unread) findings.add('HEADER_UNREADABLE', null, {label});
  const shortened = CUT_SHORT.test(compact);
  if (shortened) findings.add('REPORT_CUT_SHORT');
  const ends = Math.max(
    END_OF_REPORT.test(text) ? 1 : 0,
    [...compact.matchAll(LAST_NOTES)].length,
    reportNumbers(compact),
  );
  if (ends > 1) findings.add('SEVERAL_REPORTS');

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
    ...checkInquiries(inquiry),
    ...checkPages(footersOf(split.footers, compact)),
    ...checkRecords(records.length + left.length, whole),
    checkCount('end-of-report', 'hard', 1, shortened || !endsBehindHead(compact, text) ? 0 : ends),
    ...checkReportNumber(header.reportNumber, header.reportedAt),
  ];
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
    inquiries: [...inquiry.inquiries],
    summary,
    reconciliation: reconcile(split.summaryInDoubt ? withDoubtfulCounts(checks) : checks, countsPrinted),
    diagnostics: findings.diagnostics,
  };
}

interface Sentence {
  readonly account: SentenceRead['account'];
  readonly doubts: readonly DoubtfulWords[];
  readonly record: SentenceRecord;
  readonly lacks: SentenceRead['lacks'];
}

/** Everything that the sentence says was read, or looked up on paper where it was not. */
function isWhole(lacks: SentenceRead['lacks'], account: Account | undefined): boolean {
  return lacks.every(fields => fields.length > 0 && fields.every(field => account?.doubtful.includes(field) === false));
}

/** The head of a sentence is day, institution and the rest; clauses follow. */
function partsOf({institution}: Pick<Account, 'institution'>, read: SentenceRead['clauses']): TextPart[] {
  const [head, ...clauses] = read.map(({words, fields}) => ({words, fields: fields.map(accountField)}));
  if (head === undefined) return [];
  const {fields} = head;
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

/** The closing notes stand behind the head of the report: pages in another order put records below the wrong titles. */
function endsBehindHead(compact: string, text: string): boolean {
  return END_OF_REPORT.test(text) && compact.search(END_OF_REPORT) > compact.search(/报告编号：/u);
}

function reportNumbers(compact: string): number {
  return new Set([...compact.matchAll(/报告编号：(\d{15,24})/gu)].map(([, number]) => number)).size;
}

/** Of institutions and of the person; more of them are pages that are there twice. */
const INQUIRY_TABLES = 2;

/** 编号 restarts in the second table (the person's own inquiries). A row that was begun and not read is missing. */
function checkInquiries({inquiries, ordinals, unread}: InquiriesRead): Check[] {
  if (ordinals.length + unread === 0) return [];
  const ends = ordinals.filter((ordinal, index) => (ordinals[index + 1] ?? 1) <= ordinal);
  const printed = ends.reduce((sum, end) => sum + end, 0);
  const read = inquiries.length;
  const ok = printed === read && unread === 0 && ends.length <= INQUIRY_TABLES;
  return [{id: 'ordinals:inquiries', strength: 'hard', printed, read, ok}];
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
