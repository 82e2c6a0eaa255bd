/**
 * Whether a printed name of an institution is one whole name. It may wrap over five lines, and a line of another row, a header or a
 * watermark may get into it: a name that was cut or mixed is none.
 *
 *     天津京东消费金融有限公司（原：捷信消费金融有限公司）      商业银行“AB”      中国工商银行股份有限公司牡丹卡中心
 */
export function isWholeName(name: string): boolean {
  if (!NAME.test(name) || /\d{4}/u.test(name) || CUT_BEFORE.test(name) || CUT_BEHIND.test(name)) return false;
  const bare = name.replace(/（[^（）]*）/gu, '');
  return !/[（）]/u.test(bare) && (bare.match(COMPANY)?.length ?? 0) <= 1;
}

const NAME = /^[\p{Script=Han}A-Za-z0-9（）：·“”&.、-]{2,60}$/u;
const CUT_BEFORE = /^(?:司|公司|限公司|有限公司|份有限|股份有限|分行|支行|行|心|中心|）|：)/u;
const CUT_BEHIND = /(?:[\d股份有限公银]|信用|牡丹|卡中|中|（|：|、)$/u;
const COMPANY = /有限(?:责任)?公司/gu;
