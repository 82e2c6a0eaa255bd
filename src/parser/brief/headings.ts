/**
 * Titles of the brief report. A title is a title only as a whole line: 贷款 also stands inside 个人住房商业贷款.
 */
export type Section =
  | 'preamble'
  | 'summary'
  | 'asset-disposal'
  | 'advance'
  | 'cards'
  | 'loans'
  | 'housing-loans'
  | 'other-loans'
  | 'other-business'
  | 'liabilities'
  | 'inquiries'
  | 'closing'
  | 'aside';

/** Sections whose sentences are accounts or liabilities. */
export const SENTENCE_SECTIONS = [
  'asset-disposal',
  'advance',
  'cards',
  'loans',
  'housing-loans',
  'other-loans',
  'other-business',
  'liabilities',
] as const satisfies readonly Section[];
export type SentenceSection = (typeof SENTENCE_SECTIONS)[number];

const TITLES: ReadonlyMap<string, Section> = new Map<string, Section>(
  Object.entries({
    信贷记录: 'preamble',
    信息概要: 'summary',
    资产处置信息: 'asset-disposal',
    垫款信息: 'advance',
    // first generation
    保证人代偿信息: 'advance',
    信用卡: 'cards',
    贷款: 'loans',
    购房贷款: 'housing-loans',
    其他贷款: 'other-loans',
    其他业务: 'other-business',
    相关还款责任信息: 'liabilities',
    为他人担保信息: 'liabilities',
    为他人担保: 'liabilities',
    非信贷交易记录: 'aside',
    后付费记录: 'aside',
    公共记录: 'aside',
    欠税记录: 'aside',
    民事判决记录: 'aside',
    强制执行记录: 'aside',
    行政处罚记录: 'aside',
    电信欠费记录: 'aside',
    电信欠费信息: 'aside',
    机构说明: 'aside',
    本人声明: 'aside',
    异议标注: 'aside',
    查询记录: 'inquiries',
    机构查询记录明细: 'inquiries',
    个人查询记录明细: 'inquiries',
    本人查询记录明细: 'inquiries',
    说明: 'closing',
  } as const),
);

/** `compact` is a line without white space; a colon behind the title is tolerated. */
export function sectionTitled(compact: string): Section | null {
  return TITLES.get(compact.replace(/：$/, '')) ?? null;
}

/** Titles that are also column heads of the summary tables, where they open no section. */
export const COLUMN_HEADS =
  /^(?:资产处置信息|垫款信息|信用卡|购房贷款|其他贷款|贷款|其他业务|购房|其他|为个人|为企业)+$/;

/** Every title, longest first, for text whose line breaks are lost. */
export const TITLE_WORDS = [...TITLES.keys()].sort((a, b) => b.length - a.length);

/** Two column heads and more in a line: never part of a sentence, wherever a tool puts the line. */
export function isHeadRow(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return words.length > 1 && words.every(word => COLUMN_HEADS.test(word));
}
