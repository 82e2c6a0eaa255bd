/**
 * Headings stand alone on a centred line, `（四）循环贷账户二`. Empty sections are left out and the numerals move up, so only the
 * title counts; brackets, the space and 账户/帐户 vary. Official families: 循环贷账户一 = 循环额度下分账户 is a drawdown under a
 * line, 循环贷账户二 = 循环贷账户 is the line itself.
 */
export type Section =
  | 'header'
  | 'basic'
  | 'summary'
  | 'credit'
  | 'facilities'
  | 'liabilities'
  | 'postpaid'
  | 'public'
  | 'inquiries'
  | 'end';

export const FAMILIES = [
  'recovery',
  'term-loan',
  'drawdown',
  'credit-line',
  'credit-card',
  'semi-credit-card',
] as const;
export type Family = (typeof FAMILIES)[number];

export interface Heading {
  readonly section: Section;
  readonly family: Family | null;
  readonly title: string;
  /** `一`, `（二）`: without one, a heading may be the first word of a table row. */
  readonly numbered: boolean;
}

const NUMERAL = /^(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}[、.]?)/u;
/** 循环贷账户（一） is also printed, so the bracket is looked at before it is taken for a remark. */
const FAMILY_TITLES: readonly (readonly [RegExp, Family])[] = [
  [/^被追偿(?:信息|账户)$/u, 'recovery'],
  [/^非循环贷账户$/u, 'term-loan'],
  [/^(?:循环贷账户(?:一|1|（一）)|循环额度下分账户)$/u, 'drawdown'],
  [/^循环贷账户(?:二|2|（二）)?$/u, 'credit-line'],
  [/^贷记卡账户$/u, 'credit-card'],
  [/^准贷记卡账户$/u, 'semi-credit-card'],
];
const SECTION_TITLES = new Map<string, Section>([
  ['个人基本信息', 'basic'],
  ['身份信息', 'basic'],
  ['配偶信息', 'basic'],
  ['居住信息', 'basic'],
  ['职业信息', 'basic'],
  ['信息概要', 'summary'],
  ['个人信用报告“数字解读”', 'summary'],
  ['信贷交易信息提示', 'summary'],
  ['信贷交易违约信息概要', 'summary'],
  ['信贷交易授信及负债信息概要', 'summary'],
  ['非信贷交易信息概要', 'summary'],
  ['非金融信用交易信息概要', 'summary'],
  ['公共信息概要', 'summary'],
  ['公开信息概要', 'summary'],
  ['查询记录概要', 'summary'],
  ['信贷交易信息明细', 'credit'],
  ['相关还款责任信息', 'liabilities'],
  ['授信协议信息', 'facilities'],
  ['非信贷交易信息明细', 'postpaid'],
  ['后付费记录', 'postpaid'],
  ['公共信息明细', 'public'],
  ['查询记录', 'inquiries'],
  ['报告说明', 'end'],
]);
/** The same words head a table inside an account. */
const NEEDS_NUMERAL = new Map<string, Section>([
  ['本人声明', 'public'],
  ['异议标注', 'public'],
]);

/** @param line one line of canonical text */
export function readHeading(line: string): Heading | null {
  if (line.length > 60) return null;
  const numeral = NUMERAL.exec(line)?.[0] ?? '';
  const numbered = numeral !== '';
  const title = line.slice(numeral.length);
  const family = familyOf(title) ?? familyOf(title.replace(/（[^（）]*）$/u, ''));
  if (family) return {section: 'credit', family, numbered, title};
  const bare = title.replace(/（[^（）]*）$/u, '');
  const section = SECTION_TITLES.get(bare) ?? (numbered ? NEEDS_NUMERAL.get(bare) : undefined);
  return section ? {section, family: null, numbered, title: bare} : null;
}

function familyOf(title: string): Family | null {
  return FAMILY_TITLES.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}
