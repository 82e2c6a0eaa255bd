import {groupOf, kindOfLoan, statusOfWord} from '../../account/printed-words.ts';
import {isEnded} from '../../account/standing.ts';
/**
 * One account block → one account. Families differ in which cell holds what:
 *
 *     借款金额 of a loan or drawdown → amount      账户授信额度 of a line or card → limit
 *     到期日期 of a loan → dueOn                  到期日期 of a line → validUntil, the end of the limit and not of a debt
 *     余额, 已用额度, 未出单的大额专项分期余额 of a card; 透支余额 of a semi-credit card
 *
 * 截至 is the day of the figures, never the closing day, and a closed block prints no balance: none is made up.
 */
import type {Account} from '../../model/account.ts';
import type {Findings} from '../../model/findings.ts';
import type {AccountKind, AccountStatus} from '../../model/vocabulary.ts';
import {type DoubtfulWords, describe} from '../doubt.ts';
import {readDay} from '../fields.ts';
import {isWholeName} from '../institution-name.ts';
import {foldCommas} from '../normalize.ts';
import {BlockReader} from './block-reader.ts';
import {isCurrency} from './currencies.ts';
import type {Fragment} from './fragments.ts';
import type {Family} from './headings.ts';
import type {Block} from './outline.ts';

export interface ReadAccount {
  readonly account: Omit<Account, 'key'>;
  readonly doubts: readonly DoubtfulWords[];
  readonly family: Family;
  readonly ordinal: number | null;
  readonly untitled: boolean;
  readonly grid: {readonly from: string; readonly to: string} | null;
  /** No row of the block is missing, and its cells were told apart. */
  readonly cellsRead: boolean;
}

/** Institution, day and status are there, and no row of the block is missing. */
export function isWhole({account: {institution, openedOn, statusText}, cellsRead}: ReadAccount): boolean {
  return institution !== '' && openedOn !== null && statusText !== null && cellsRead;
}

const WORDS = /^[\p{Script=Han}（）、]{2,24}$/u;
const CARDS: ReadonlySet<Family> = new Set(['credit-card', 'semi-credit-card']);

/** A word that is not known is kept; what is no word belongs to other cells. */
function isStatusWord(word: string): boolean {
  return /^\p{Script=Han}{2,8}$/u.test(word);
}

export function readAccount(block: Block, findings: Findings): ReadAccount {
  const span = {...block.place, text: titleText(block)};
  const cells = new BlockReader(block, findings, span);
  const institution = cells.as('institution').shaped('base', isWholeName, '管理机构', '发卡机构') ?? '';
  span.text = `${titleText(block)} ${institution}`.trim();
  if (block.title === null) findings.add('BLOCK_WITHOUT_TITLE', span);
  const family = familyOf(block, cells, findings);
  const product = cells.as('product').shaped('base', text => WORDS.test(text), '业务种类');
  const {status, statusText} = readStatus(block, cells, findings);
  const isCard = CARDS.has(family);
  const isLine = family === 'credit-line';
  const hasLimit = isCard || isLine;
  cells.as(hasLimit ? 'limit' : 'amount');
  const sum = family === 'recovery' ? cells.money('base', '债权金额') : cells.money('base', '借款金额', '账户授信额度');
  const expiry = isCard ? null : cells.as(isLine ? 'validUntil' : 'dueOn').expiry('base', '到期日期');
  const closedOn = cells.as('closedOn').dayOrMonth('later', '账户关闭日期', '关闭日期', '销户日期', '转出月份');
  if (isEnded({status}) && closedOn === null) findings.add('CLOSING_DATE_MISSING', span);
  const accountId = cells.as('accountId').identity('base', '账户标识');
  if (cells.unread) findings.add('CELLS_NEED_POSITIONS', span);
  else if (institution === '') findings.add('BLOCK_UNREADABLE', span);
  const installmentBalance = cells.as('installmentBalance').money('later', '未出单的大额专项分期余额');
  if ((cells.money('later', '已用分期金额') ?? 0) > 0 && !installmentBalance) findings.add('INSTALLMENT_IN_USE', span);
  if (block.events.some(text => REOPENED.test(text))) findings.add('ACCOUNT_REOPENED', span);
  const openedOn = cells.as('openedOn').day('base', '开立日期', '债权接收日期');
  if (openedOn === null && !cells.unread) findings.add('VALUE_MISSING', span, {label: '开立日期'});
  const kind = kindOf(family, product);
  const pastDue = {now: readPastDue(cells, statusText), months5y: null, over90Months: null};
  const currency = cells.as('currency').shaped('base', isCurrency, '账户币种', '币种');
  const figures = {
    used: isCard ? cells.as('used').money('later', '已用额度') : null,
    balance: cells.as('balance').money('later', '余额'),
    overdraft: cells.as('overdraft').money('later', '透支余额'),
    installmentBalance,
    latestBalance: cells.as('latestBalance').money('latest', '余额', '透支余额'),
  };
  const doubts = withLineDoubt(cells.doubts, block, span);
  return {
    doubts,
    family,
    ordinal: block.title?.ordinal ?? null,
    untitled: block.title === null,
    grid: block.grid,
    cellsRead: !cells.unread && !lacksRow(cells),
    account: {
      kind,
      institution,
      product,
      openedOn,
      currency,
      cardTail: block.title?.cardTail ?? null,
      accountId,
      facilityId: block.title?.facilityId ? foldCommas(block.title.facilityId) : null,
      amount: hasLimit ? null : sum,
      limit: hasLimit ? sum : null,
      ...figures,
      dueOn: isLine ? null : (expiry?.validUntil ?? null),
      validUntil: isLine ? (expiry?.validUntil ?? null) : null,
      perpetual: isLine && expiry?.perpetual === true,
      revolving: isLine ? true : null,
      asOf: readAsOf(block, findings, span),
      closedOn,
      status,
      statusText,
      pastDue,
      group: groupOf(kind, product),
      doubtful: doubts.map(({field}) => field),
      span,
    },
  };
}

/** What the title says (卡片尾号, 授信协议标识), and the line 截至, stand in no cell. */
function withLineDoubt(doubts: readonly DoubtfulWords[], block: Block, span: Account['span']): DoubtfulWords[] {
  const {title, asOf, doubtful} = block;
  const characters = (fragments: readonly Fragment[]) =>
    fragments.flatMap(({glyphs, page, line}) => glyphs.map(glyph => ({glyph, page, line})));
  const onLine = (fields: readonly string[], fragments: readonly Fragment[]) => {
    const words = fragments.map(({text}) => text).join('');
    return fragments.length === 0
      ? []
      : fields.map(field => ({field, ...describe(characters(fragments), words, span)}));
  };
  const ofTitle = [...(title?.cardTail ? ['cardTail'] : []), ...(title?.facilityId ? ['facilityId'] : [])];
  // what a title says that was not read is not known
  const lost = title === null ? ['cardTail', 'facilityId'].map(field => ({field, ...describe([], '', span)})) : [];
  const isWord = doubtful.asOf.some(({glyphs}) =>
    glyphs.some(glyph => glyph.doubtful && /\p{Script=Han}/u.test(glyph.char)),
  );
  const ofAsOf = asOf === null ? [] : ['asOf', ...(isWord && asOf.statusText !== null ? ['status'] : [])];
  const all = [...doubts, ...lost, ...onLine(ofTitle, doubtful.title), ...onLine(ofAsOf, doubtful.asOf)];
  return [...new Map(all.map(words => [words.field, words])).values()];
}

/** The second row of a running account is not there, and text is left that may be it. */
function lacksRow(cells: BlockReader): boolean {
  const has = (label: string) => cells.has('later', label);
  return cells.leftover && ((has('五级分类') && !has('当前逾期期数')) || (has('已用额度') && !has('账单日')));
}

/** 特殊事件 12: a closed card was opened again. */
const REOPENED = /重新(?:启用|激活|开立|开户|使用)|恢复使用|再次(?:启用|激活|开户)/u;

function titleText({title, family}: Block): string {
  if (title === null) return family ?? '账户';
  return `账户${title.ordinal ?? ''}`;
}

/** The heading decides. Where it was lost with its page, or cannot be, the labels do. */
function familyOf(block: Block, cells: BlockReader, findings: Findings): Family {
  const has = (label: string) => cells.has('base', label);
  const byHeading = block.family;
  if (cells.unread || block.base.length === 0) return byHeading ?? 'term-loan';
  const isCardGrid = has('发卡机构');
  const byLabels: Family = has('债权接收日期')
    ? 'recovery'
    : isCardGrid
      ? has('业务种类')
        ? 'credit-card'
        : 'semi-credit-card'
      : has('账户授信额度')
        ? 'credit-line'
        : block.title?.facilityId
          ? 'drawdown'
          : 'term-loan';
  const possible =
    byHeading !== null &&
    CARDS.has(byHeading) === isCardGrid &&
    (byHeading === 'recovery') === (byLabels === 'recovery');
  if (!possible || byHeading === null) {
    findings.add('FAMILY_ASSUMED', cells.span, {kind: byLabels});
    return byLabels;
  }
  const isLoan = byHeading === 'term-loan' || byHeading === 'drawdown';
  if ((isLoan && has('账户授信额度')) || (byHeading === 'credit-line' && has('借款金额')))
    findings.add('FAMILY_LABEL_MISMATCH', cells.span, {kind: byHeading});
  return byHeading;
}

function kindOf(family: Family, product: string | null): AccountKind {
  return family === 'term-loan' ? kindOfLoan(product) : family;
}

function readStatus(
  block: Block,
  cells: BlockReader,
  findings: Findings,
): {status: AccountStatus; statusText: string | null} {
  const statusText = block.asOf?.statusText ?? cells.as('status').shaped('later', isStatusWord, '账户状态');
  if (cells.unread) return {status: 'unknown', statusText: block.asOf?.statusText ?? null};
  if (statusText === null) {
    findings.add('STATUS_UNKNOWN', cells.span, {institution: cells.words('base', '管理机构', '发卡机构')});
    return {status: 'unknown', statusText: null};
  }
  const status = statusOfWord(statusText) ?? 'unknown';
  if (status === 'unknown') findings.add('UNKNOWN_STATUS', cells.span, {status: statusText.slice(0, 12)});
  return {status, statusText};
}

function readAsOf(block: Block, findings: Findings, span: Account['span']): string | null {
  if (block.asOf === null) {
    findings.add('VALUE_MISSING', span, {label: '截至'});
    return null;
  }
  const day = readDay(block.asOf.day);
  if (!day.ok) findings.add('VALUE_UNREADABLE', span, {clause: '截至'});
  return day.ok ? day.value : null;
}

function readPastDue(cells: BlockReader, statusText: string | null): boolean | null {
  cells.as('pastDue.now');
  const figures = [cells.money('later', '当前逾期期数'), cells.money('later', '当前逾期总额')];
  if (figures.some(figure => figure !== null && figure > 0)) return true;
  if (figures.every(figure => figure === null)) return statusText === '逾期' ? true : null;
  return false;
}
