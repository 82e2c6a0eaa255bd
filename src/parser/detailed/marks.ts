/** Lines that stand alone inside a block, in canonical spelling. */

/** `截至2025年10月31日`, or the whole state: `截至2025年10月31日，账户状态为“未激活”。` A scan may have lost the first character. */
const AS_OF = /^截?至(\d{4}年\d{1,2}月\d{1,2}日)(?:[,，]账户状态为["“”「『]?([^"“”」』。]{1,8})["“”」』]?。?)?$/u;
/** `2025年10月31日以后的最新还款记录` */
const LATEST = /^(\d{4}年\d{1,2}月\d{1,2}日)(?:以后|之后)的最新还款(?:记录|表现)$/u;
/** `2020年12月-2025年10月的还款记录`; 缴费记录 is that of 后付费. */
const GRID = /^(\d{4}年\d{1,2}月)-(\d{4}年\d{1,2})(?:月的?(?:还款|缴费)记录|月?的?[还缴]?[款费]?记?)$/u;
/** The rest of such a title where it wraps. */
const GRID_REST = /^(?:月?的?(?:还款|缴费)记录|[款费]?记录|录)$/u;
/** `第4页，共56页` */
const FOOTER = /^第(\d{1,3})页[,，/]?共(\d{1,3})页$/u;
/** `（由于该类账户的数量过大，本报告中仅展示最新的 100 个账户。）` */
const SHORTENED = /由于该类账户的数量过大[,，]?本报告中仅展示最新的(\d{1,5})个账户/u;
const CAPTION =
  /^(?:.{2,16}汇总|为(?:个人|企业)|(?:担保责任|其他相关还款责任){1,2}|机构查询记录明细|本人查询记录明细|大额专项分期信息|特殊事件说明|特殊交易|最近一次查询记录|上一次查询记录|有相关还款责任的(?:个人|企业)借款|其他证件信息|防欺诈警示|异议信息提示)$/u;

export type Mark =
  | {readonly kind: 'as-of'; readonly day: string; readonly statusText: string | null}
  | {readonly kind: 'latest'}
  | {readonly kind: 'grid'; readonly from: string; readonly to: string}
  | {readonly kind: 'footer'; readonly number: number; readonly total: number}
  | {readonly kind: 'shortened'; readonly shown: number}
  | {readonly kind: 'caption'; readonly text: string};

/** The second line of the title of a repayment grid. */
export function isGridRest(line: string): boolean {
  return GRID_REST.test(line);
}

/** @param line one line of canonical text */
export function readMark(line: string): Mark | null {
  if (line.length > 80) return null;
  let match = AS_OF.exec(line);
  if (match) return {kind: 'as-of', day: match[1] ?? '', statusText: match[2] ?? null};
  match = GRID.exec(line);
  if (match) return {kind: 'grid', from: match[1] ?? '', to: `${match[2]}月`};
  if (LATEST.test(line)) return {kind: 'latest'};
  match = FOOTER.exec(line);
  if (match) return {kind: 'footer', number: Number(match[1]), total: Number(match[2])};
  match = SHORTENED.exec(line);
  if (match) return {kind: 'shortened', shown: Number(match[1])};
  return CAPTION.test(line) ? {kind: 'caption', text: line} : null;
}
