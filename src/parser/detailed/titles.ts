/**
 * The line above a block, left aligned. None, one or two bracket groups of either width; a family with one account may leave
 * the number out; a long id wraps on to the next line.
 *
 *     账户3（授信协议标识：B11115000H0001SX20230101000777）（卡片尾号：4821）
 */
export interface Title {
  readonly of: 'account' | 'facility';
  /** null where no number is printed. */
  readonly ordinal: number | null;
  readonly facilityId: string | null;
  readonly cardTail: string | null;
}

const TITLE = /^(账户|帐户|授信协议)(\d{0,3})((?:（[^（）]*）)*)$/u;
const OPEN_TITLE = /^(?:账户|帐户)\d{0,3}(?:（[^（）]*）)*（[^（）]*$/u;
const LATER_GROUPS = /^(?:（(?:授信协议标识|卡片尾号|卡号尾号|尾号)[^（）]*）?)+$/u;
const FACILITY_ID = /（授信协议(?:标识|编号)：([^（）]+)）/u;
const CARD_TAIL = /（(?:卡片尾号|卡号尾号|尾号)：(\d{4})）/u;

/** @param line one line of folded text without spaces */
export function readTitle(line: string): Title | null {
  const match = TITLE.exec(line);
  if (!match) return null;
  const [, word, digits, groups = ''] = match;
  return {
    of: word === '授信协议' ? 'facility' : 'account',
    ordinal: digits ? Number(digits) : null,
    facilityId: FACILITY_ID.exec(groups)?.[1] ?? null,
    cardTail: CARD_TAIL.exec(groups)?.[1] ?? null,
  };
}

/** A title whose bracket is closed on a later line. */
export function isOpenTitle(line: string): boolean {
  return OPEN_TITLE.test(line);
}

/** A line that goes on with the bracket groups of the title above. */
export function isLaterGroups(line: string): boolean {
  return LATER_GROUPS.test(line);
}
