/**
 * Rows → blocks. A block is what stands under one title: base grid, 截至 line, the rows of that state, later rows, repayment grid.
 * The section decides whose it is: 账户N under 相关还款责任 or 后付费 is not an account of the person.
 */
import type {Fragment} from './fragments.ts';
import type {Family, Section} from './headings.ts';
import type {Place, Row} from './rows.ts';
import type {Table} from './table.ts';
import type {Title} from './titles.ts';

export interface Block {
  readonly of: 'account' | 'facility' | 'liability' | 'ignored';
  readonly place: Place;
  readonly family: Family | null;
  readonly title: Title | null;
  /** 有相关还款责任的个人借款, 有相关还款责任的企业借款. */
  readonly caption: string | null;
  readonly base: Table[];
  /** Tables after the base grid. */
  readonly later: Table[];
  /** Tables below 最新还款记录. */
  readonly latest: Table[];
  readonly events: string[];
  readonly strays: string[];
  asOf: {readonly day: string; readonly statusText: string | null} | null;
  /** The lines of title and 截至 that hold a character in doubt. */
  readonly doubtful: {readonly title: readonly Fragment[]; asOf: readonly Fragment[]};
  grid: {readonly from: string; readonly to: string} | null;
}

export interface SummaryTable {
  readonly title: string;
  readonly table: Table;
  readonly place: Place;
}

/** Text that belongs to no record, no figure and no heading. */
export interface Stray extends Place {
  readonly text: string;
}

/** Characters of it that are told. */
export const TEXT_SHOWN = 60;

export interface Outline {
  readonly header: Table[];
  readonly blocks: Block[];
  readonly summary: SummaryTable[];
  readonly inquiries: {readonly by: 'institution' | 'self'; readonly table: Table; readonly place: Place}[];
  /** In the sections that are read whole. */
  readonly strays: Stray[];
  /** Tables of accounts that stand below no title and begin none: what they belong to was not read. */
  readonly unplaced: Place[];
  /** Families of which only the newest accounts are printed, and how many. */
  readonly shortened: Map<Family, number>;
  readonly sections: Set<Section>;
}

const ACCOUNT_BASE = ['账户标识', '债权接收日期'];
/** The others hold nothing that is read: the person, phone bills, court files, notes. */
const READ_WHOLE: ReadonlySet<Section> = new Set(['summary', 'credit', 'facilities', 'liabilities', 'inquiries']);
const OF_RECORDS: ReadonlySet<Section> = new Set(['credit', 'facilities', 'liabilities']);
/** Sentences that introduce a section, or say that it is empty. */
const EXPLAINS = /^(?:系统中没有|这部分包含|（?由于该类账户|（?单位：)/u;
const SUMMARY_LABELS = ['账户数', '记录数', '最近1个月内的查询机构数', '最近1个月内的查询次数', '最近2年内的查询次数'];

export function readOutline(rows: readonly Row[]): Outline {
  const builder = new OutlineBuilder();
  for (const row of rows) builder.add(row);
  return builder.outline;
}

class OutlineBuilder {
  readonly outline: Outline = {
    header: [],
    blocks: [],
    summary: [],
    inquiries: [],
    strays: [],
    unplaced: [],
    shortened: new Map(),
    sections: new Set(),
  };
  #section: Section = 'header';
  #family: Family | null = null;
  #block: Block | null = null;
  #caption: string | null = null;
  #latest = false;

  add(row: Row): void {
    switch (row.kind) {
      case 'footer':
        return;
      case 'heading':
        this.#section = row.section;
        this.#family = row.family;
        this.outline.sections.add(row.section);
        this.#block = null;
        this.#caption = row.title;
        return;
      case 'caption':
        if (/^为(?:个人|企业)$/u.test(row.text)) this.#caption = `相关还款责任信息汇总·${row.text}`;
        else if (!row.text.includes('还款责任') || row.text.startsWith('有') || row.text.endsWith('汇总'))
          this.#caption = row.text;
        if (row.text.startsWith('有相关还款责任的')) this.#block = null;
        return;
      case 'shortened':
        if (this.#family) this.outline.shortened.set(this.#family, row.shown);
        return;
      case 'title':
        this.#open(row.of === 'facility' ? 'facility' : this.#ownerOfAccount(), row, row);
        return;
      case 'as-of':
        if (this.#block) {
          this.#block.asOf = {day: row.day, statusText: row.statusText};
          this.#block.doubtful.asOf = row.doubtful ?? [];
        }
        return;
      case 'latest':
        this.#latest = true;
        return;
      case 'grid':
        if (this.#block) this.#block.grid = {from: row.from, to: row.to};
        return;
      case 'text':
        this.#readText(row);
        return;
      case 'table':
        this.#readTable(row.table, row);
    }
  }

  #ownerOfAccount(): Block['of'] {
    if (this.#section === 'liabilities') return 'liability';
    return this.#section === 'postpaid' ? 'ignored' : 'account';
  }

  #open(of: Block['of'], place: Place, title: Title | null): Block {
    this.#latest = false;
    this.#block = {
      of,
      place: {page: place.page, line: place.line},
      family: of === 'account' ? this.#family : null,
      title: title && {
        of: title.of,
        ordinal: title.ordinal,
        facilityId: title.facilityId,
        cardTail: title.cardTail,
      },
      caption: this.#caption,
      base: [],
      later: [],
      latest: [],
      events: [],
      strays: [],
      asOf: null,
      doubtful: {title: title === null ? [] : (place.doubtful ?? []), asOf: []},
      grid: null,
    };
    this.outline.blocks.push(this.#block);
    return this.#block;
  }

  #readText({text, page, line}: Stray): void {
    if (text.length < 2) return;
    if (!this.#block) {
      if (READ_WHOLE.has(this.#section) && !EXPLAINS.test(text)) this.outline.strays.push({text, page, line});
      return;
    }
    if (this.#caption === '特殊事件说明' || /^该账户/u.test(text)) this.#block.events.push(text);
    else this.#block.strays.push(text);
  }

  #readTable(table: Table, {page, line}: Place): void {
    const place = {page, line};
    const has = (label: string) => table.columns.some(column => column.label === label);
    if (has('被查询者姓名')) this.outline.header.push(table);
    else if (has('查询日期')) {
      const by = this.#caption === '本人查询记录明细' ? 'self' : 'institution';
      this.outline.inquiries.push({by, table, place});
      this.#block = null;
    } else if (has('责任人类型')) this.#base('liability', table, place);
    else if (has('当前缴费状态')) this.#base('ignored', table, place);
    else if (has('授信协议标识')) this.#base('facility', table, place);
    else if (ACCOUNT_BASE.some(has)) this.#base('account', table, place);
    else if (SUMMARY_LABELS.some(has)) {
      this.outline.summary.push({title: this.#caption ?? '', table, place});
      this.#block = null;
    } else if (this.#block && (has('共同借款标志') || has('担保方式'))) this.#block.base.push(table);
    else if (this.#block) (this.#latest ? this.#block.latest : this.#block.later).push(table);
    else if (OF_RECORDS.has(this.#section)) this.outline.unplaced.push(place);
  }

  /** A second base grid under one title belongs to a block whose title was lost. */
  #base(of: Block['of'], table: Table, place: Place): void {
    if (this.#block && this.#block.base.length > 0 && table.entries.length === 0 && !table.unread) return;
    const open = this.#block?.base.length === 0 && (this.#block.of === of || this.#block.title === null);
    const lone = this.#block?.base.length === 0 && this.#block.of !== of;
    if (open && this.#block) this.#block.base.push(table);
    else {
      // The words of the grid are surer than the section: a heading may be lost with its page.
      const title = lone ? (this.#block?.title ?? null) : null;
      if (lone) this.outline.blocks.pop();
      this.#open(of, place, title).base.push(table);
    }
  }
}
