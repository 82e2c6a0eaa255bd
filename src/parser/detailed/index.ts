import type {Account} from '../../model/account.ts';
import {Findings} from '../../model/findings.ts';
import type {Report} from '../../model/report.ts';
import {assignKeys} from '../account-key.ts';
import {foldCharacters} from '../normalize.ts';
import {withoutFurniture} from '../page-furniture.ts';
import type {Page} from '../source/page.ts';
import {readAccount} from './accounts.ts';
import {canonical} from './canonical.ts';
import {readFacility, tieFacilities} from './facilities.ts';
import {readHeader} from './header.ts';
import {readInquiries} from './inquiries.ts';
import {readLiability} from './liabilities.ts';
import {readMark} from './marks.ts';
import {readOutline} from './outline.ts';
import {atUsualSize} from './page-scale.ts';
import {reconcile} from './reconcile.ts';
import {readRows} from './rows.ts';
import {readSummary} from './summary.ts';

/**
 * Reads the detailed report (本人版 or 授信机构版, second generation). Never throws: what cannot be read is null and a diagnostic, and an
 * account whose cells cannot be read is still an account, with the status `unknown`.
 * @param pages positioned lines; without positions only rows are read whose cells cannot be confused
 */
export function readDetailedReport(pages: readonly Page[]): Report {
  const findings = new Findings();
  const rows = readRows(atUsualSize(inPrintedOrder(withoutFurniture(pages), findings)));
  const outline = readOutline(rows);
  const positioned = new Set(
    pages.filter(page => page.lines.some(line => line.glyphs !== null)).map(page => page.number),
  );
  const read = outline.blocks
    .filter(block => block.of === 'account')
    .map(block => readAccount(block, positioned.has(block.place.page), findings));
  const accounts = assignKeys(read.map(({account}) => account));
  findRepeatedIds(accounts, findings);
  const facilityBlocks = outline.blocks.filter(block => block.of === 'facility');
  const facilities = tieFacilities(
    facilityBlocks.map(block => readFacility(block, findings)),
    accounts,
    findings,
  );
  const liabilities = outline.blocks
    .filter(block => block.of === 'liability')
    .map(block => readLiability(block, findings));
  const inquiries = readInquiries(outline.inquiries, findings);
  const summary = readSummary(outline.summary, findings);
  const header = readHeader(rows, outline, accounts);
  if (header.reportedAt === null) findings.add('REPORT_TIME_MISSING', null);
  if (summary.信贷交易信息提示 === undefined) findings.add('SUMMARY_MISSING', null);
  if (accounts.length === 0 && facilities.length === 0) findings.add('NO_ACCOUNTS_READ', null);
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
    liabilities,
    inquiries,
    summary,
    reconciliation: reconcile({accounts: read, facilityOrdinals, summary, outline, pages: pages.length}),
    diagnostics: findings.diagnostics,
  };
}

/** Pages in the order of their footers, where every page has its own. */
function inPrintedOrder(pages: readonly Page[], findings: Findings): readonly Page[] {
  const numbered = pages.map(page => ({page, number: footerOf(page)}));
  const numbers = numbered.map(({number}) => number);
  const sorted = numbers.every((number, index) => number !== null && number >= (numbers[index - 1] ?? 0));
  if (sorted || numbers.includes(null) || new Set(numbers).size < numbers.length) return pages;
  findings.add('PAGES_REORDERED', null);
  return numbered.sort((a, b) => (a.number ?? 0) - (b.number ?? 0)).map(({page}) => page);
}

function footerOf(page: Page): number | null {
  for (const line of page.lines.slice(-6).reverse()) {
    if (line.text.length > 24 || !line.text.includes('第')) continue;
    const mark = readMark(canonical(foldCharacters(line.text)));
    if (mark?.kind === 'footer') return mark.number;
  }
  return null;
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
