import type {Account} from '../../model/account.ts';
import {Findings} from '../../model/findings.ts';
import type {Report} from '../../model/report.ts';
import {hasDoubtfulFigure} from '../folded-line.ts';
import {foldCharacters, withoutSpaces} from '../normalize.ts';
import {withoutFurniture} from '../page-furniture.ts';
import {Proofreading} from '../proofreading.ts';
import {CUT_SHORT} from '../reconciliation.ts';
import type {Page} from '../source/page.ts';
import {isWhole, readAccount} from './accounts.ts';
import {readFacility, tieFacilities} from './facilities.ts';
import {readFlowingText} from './flowing-text.ts';
import {readHeader} from './header.ts';
import {readInquiries} from './inquiries.ts';
import {readLiability} from './liabilities.ts';
import {readMonospaced} from './monospaced.ts';
import {readOutline, TEXT_SHOWN} from './outline.ts';
import {orderPages} from './page-order.ts';
import {atUsualSize} from './page-scale.ts';
import {reconcile} from './reconcile.ts';
import {readRows} from './rows.ts';
import {readSummary} from './summary.ts';
import type {Table} from './table.ts';

/**
 * Reads the detailed report (本人版 or 授信机构版, second generation). Never throws: what cannot be read is null and a diagnostic, and an
 * account whose cells cannot be read is still an account, with the status `unknown`.
 * @param printed positioned lines; of lines without positions only rows are read whose cells can be told by their forms
 * @param text the whole text with its spaces, where the source is one: columns that stand under each other are positions
 */
export function readDetailedReport(
  printed: readonly Page[],
  text: string | null = null,
  proofreading = new Proofreading(),
): Report {
  const columned = text === null ? null : readMonospaced(text);
  const bare = withoutFurniture(columned ?? printed);
  const pages = bare.every(hasPositions) ? bare : readFlowingText(bare);
  const findings = new Findings();
  const {sheets, footers, reports} = orderPages(pages, findings);
  const rows = readRows(atUsualSize(sheets));
  const outline = readOutline(rows);
  const asRead = outline.blocks.filter(block => block.of === 'account').map(block => readAccount(block, findings));
  const accounts = proofreading.settle(asRead, findings);
  const read = asRead.map((one, index) => ({...one, account: accounts[index] ?? one.account}));
  findRepeatedIds(accounts, findings);
  const facilityBlocks = outline.blocks.filter(block => block.of === 'facility');
  const readFacilities = facilityBlocks.map(block => readFacility(block, findings));
  const facilities = tieFacilities(
    readFacilities.map(({facility}) => facility),
    accounts,
    findings,
  );
  const liabilities = outline.blocks
    .filter(block => block.of === 'liability')
    .map(block => readLiability(block, findings));
  const {inquiries, unread} = readInquiries(outline.inquiries, findings);
  const others = [...readFacilities, ...liabilities];
  const {unplaced} = outline;
  const unreadRecords =
    unread + unplaced.length + read.filter(one => !isWhole(one)).length + others.filter(({whole}) => !whole).length;
  const summaryInDoubt = outline.summary.some(({table}) => isInDoubt(table));
  if (summaryInDoubt) findings.add('SUMMARY_DOUBTFUL');
  const doubtfulInquiries = outline.inquiries.reduce((sum, {table}) => sum + doubtfulLines(table), 0);
  if (doubtfulInquiries > 0) findings.add('INQUIRIES_DOUBTFUL', null, {count: doubtfulInquiries});
  const records =
    read.length + readFacilities.length + liabilities.length + inquiries.length + unread + unplaced.length;
  const summary = readSummary(outline.summary, findings);
  for (const {page, line, text} of outline.strays)
    findings.add('TEXT_LEFT', {page, line, text: text.slice(0, TEXT_SHOWN)});
  for (const place of unplaced) findings.add('TEXT_LEFT', {...place, text: ''});
  const header = readHeader(rows, outline, accounts, findings);
  if (header.reportedAt === null) findings.add('REPORT_TIME_MISSING', null);
  if (summary.信贷交易信息提示 === undefined) findings.add('SUMMARY_MISSING', null);
  const cutShort = sheets.some(page => CUT_SHORT.test(textOf(page)));
  if (cutShort) findings.add('REPORT_CUT_SHORT', null);
  const saysNone = rows.some(row => row.kind === 'text' && NONE.test(row.text)) || countsNone(summary);
  if (accounts.length === 0 && facilities.length === 0 && !saysNone) findings.add('NO_ACCOUNTS_READ', null);
  if (header.edition === 'institution') findings.add('LENDER_NAMES_MASKED', null);
  if (outline.shortened.size > 0)
    findings.add('ACCOUNTS_NOT_ALL_PRINTED', null, {shown: [...outline.shortened.values()][0] ?? null});
  const facilityOrdinals = facilityBlocks.map(block => block.title?.ordinal ?? null);
  return {
    schema: 'loanclose/report@1',
    layout: 'detailed',
    generation: 2,
    ...header,
    source: {kind: 'text', pages: Math.max(1, pages.length)},
    accounts,
    facilities,
    liabilities: liabilities.map(({liability}) => liability),
    inquiries,
    summary,
    reconciliation: reconcile({
      accounts: read,
      facilityOrdinals,
      summary,
      outline,
      footers,
      unnumbered: Math.max(0, sheets.length - footers.length),
      records,
      unreadRecords,
      reports,
      cutShort,
      saysNone,
      summaryInDoubt,
    }),
    diagnostics: findings.diagnostics,
  };
}

function doubtfulLines({entries}: Table): number {
  const doubtful = entries.filter(({fragment}) => fragment.glyphs.some(glyph => glyph.doubtful));
  return new Set(doubtful.map(({fragment: {page, line}}) => `${page}:${line}`)).size;
}

function isInDoubt({entries}: Table): boolean {
  return entries.some(({fragment}) => hasDoubtfulFigure(fragment));
}

function hasPositions({lines}: Page): boolean {
  return lines.every(({glyphs}) => glyphs !== null);
}

function textOf(page: Page): string {
  return withoutSpaces(foldCharacters(page.lines.map(({text}) => text).join('')));
}

/** `系统中没有您的信贷记录` */
const NONE = /系统中没有您的/u;

/** 信贷交易信息提示 is printed and counts no account. */
function countsNone(summary: Report['summary']): boolean {
  const figures = Object.entries(summary.信贷交易信息提示 ?? {}).filter(([name]) => name.endsWith('·账户数'));
  return figures.length > 0 && figures.every(([, figure]) => figure === null || figure === 0);
}

function findRepeatedIds(accounts: readonly Account[], findings: Findings): void {
  const seen = new Set<string>();
  for (const {accountId, kind, span} of accounts) {
    if (accountId === null) continue;
    const identity = `${kind}:${accountId}`;
    if (seen.has(identity)) findings.add('ACCOUNT_ID_REPEATED', span, {accountId});
    seen.add(identity);
  }
}
