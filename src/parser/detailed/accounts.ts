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
import {readDay} from '../fields.ts';
import {foldCommas} from '../normalize.ts';
import {BlockReader, type Part} from './block-reader.ts';
import type {Family} from './headings.ts';
import type {Block} from './outline.ts';

export interface ReadAccount {
  readonly account: Omit<Account, 'key'>;
  readonly family: Family;
  readonly ordinal: number | null;
  readonly untitled: boolean;
  readonly grid: {readonly from: string; readonly to: string} | null;
}

const CURRENCIES = new Set(
  '人民币元 人民币 美元 欧元 港元 港币 澳门元 日元 英镑 澳大利亚元 加拿大元 新加坡元 瑞士法郎 新台湾元 韩元 新西兰元 泰铢'.split(
    ' ',
  ),
);
const CARDS: ReadonlySet<Family> = new Set(['credit-card', 'semi-credit-card']);

function isStatusWord(word: string): boolean {
  return statusOfWord(word) !== null;
}

/** @param positioned whether the words of the page have positions; without them most cells cannot be told apart */
export function readAccount(block: Block, positioned: boolean, findings: Findings): ReadAccount {
  const span = {...block.place, text: titleText(block)};
  const cells = new BlockReader(block, findings, span);
  const institution = cells.words('base', '管理机构', '发卡机构') ?? '';
  span.text = `${titleText(block)} ${institution}`.trim();
  if (block.title === null) findings.add('BLOCK_WITHOUT_TITLE', span);
  const family = familyOf(block, cells, findings);
  const product = cells.words('base', '业务种类');
  const {status, statusText} = readStatus(block, cells, findings);
  const isCard = CARDS.has(family);
  const isLine = family === 'credit-line';
  const sum = family === 'recovery' ? cells.money('base', '债权金额') : cells.money('base', '借款金额', '账户授信额度');
  const hasLimit = isCard || isLine;
  const expiry = isCard ? null : cells.expiry('base', '到期日期');
  const closedOn = cells.dayOrMonth('later', '账户关闭日期', '关闭日期', '销户日期', '转出月份');
  if (isEnded({status}) && closedOn === null) findings.add('CLOSING_DATE_MISSING', span);
  const accountId = cells.identity('base', '账户标识');
  if (cells.unread || (!positioned && (institution === '' || statusText === null)))
    findings.add('CELLS_NEED_POSITIONS', span);
  else if (institution === '') findings.add('BLOCK_UNREADABLE', span);
  const installmentBalance = cells.money('later', '未出单的大额专项分期余额');
  if ((cells.money('later', '已用分期金额') ?? 0) > 0 && !installmentBalance) findings.add('INSTALLMENT_IN_USE', span);
  if (block.events.some(text => REOPENED.test(text))) findings.add('ACCOUNT_REOPENED', span);
  const openedOn = cells.day('base', '开立日期', '债权接收日期');
  if (openedOn === null && !cells.unread) findings.add('VALUE_MISSING', span, {label: '开立日期'});
  const kind = kindOf(family, product);
  return {
    family,
    ordinal: block.title?.ordinal ?? null,
    untitled: block.title === null,
    grid: block.grid,
    account: {
      kind,
      institution,
      product,
      openedOn,
      currency: cells.choice('base', word => CURRENCIES.has(word), '账户币种', '币种'),
      cardTail: block.title?.cardTail ?? null,
      accountId,
      facilityId: block.title?.facilityId ? foldCommas(block.title.facilityId) : null,
      amount: hasLimit ? null : sum,
      limit: hasLimit ? sum : null,
      used: isCard ? cells.money('later', '已用额度') : null,
      balance: cells.money('later', '余额'),
      overdraft: cells.money('later', '透支余额'),
      installmentBalance,
      latestBalance: cells.money('latest', '余额', '透支余额'),
      dueOn: isLine ? null : (expiry?.validUntil ?? null),
      validUntil: isLine ? (expiry?.validUntil ?? null) : null,
      perpetual: isLine && expiry?.perpetual === true,
      revolving: isLine ? true : null,
      asOf: readAsOf(block, findings, span),
      closedOn,
      status,
      statusText,
      pastDue: {now: readPastDue(cells, statusText), months5y: null, over90Months: null},
      group: groupOf(kind, product),
      doubtful: doubtfulFields(cells, {isCard, isLine}),
      span,
    },
  };
}

/** The cells that the fields are read from, in the order of the fields. */
function doubtfulFields(cells: BlockReader, {isCard, isLine}: {isCard: boolean; isLine: boolean}): string[] {
  const places: readonly (readonly [string, Part, ...string[]])[] = [
    ['institution', 'base', '管理机构', '发卡机构'],
    ['product', 'base', '业务种类'],
    ['openedOn', 'base', '开立日期', '债权接收日期'],
    ['accountId', 'base', '账户标识'],
    [isCard || isLine ? 'limit' : 'amount', 'base', '债权金额', '借款金额', '账户授信额度'],
    ['used', 'later', '已用额度'],
    ['balance', 'later', '余额'],
    ['overdraft', 'later', '透支余额'],
    ['installmentBalance', 'later', '未出单的大额专项分期余额'],
    ['latestBalance', 'latest', '余额', '透支余额'],
    [isLine ? 'validUntil' : 'dueOn', 'base', '到期日期'],
    ['closedOn', 'later', '账户关闭日期', '关闭日期', '销户日期', '转出月份'],
    ['statusText', 'later', '账户状态'],
  ];
  return places.filter(([, part, ...labels]) => cells.isDoubtful(part, ...labels)).map(([field]) => field);
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
  const statusText = block.asOf?.statusText ?? cells.choice('later', isStatusWord, '账户状态');
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
  const figures = [cells.money('later', '当前逾期期数'), cells.money('later', '当前逾期总额')];
  if (figures.some(figure => figure !== null && figure > 0)) return true;
  if (figures.every(figure => figure === null)) return statusText === '逾期' ? true : null;
  return false;
}
