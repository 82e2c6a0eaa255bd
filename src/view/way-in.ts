/** Places of a way that stand in one line. */
const PLACES = 4;

/** 打开支付宝 App → 我的 → 花呗 → …: the way through an app as the text of a step tells it, for one line; null where the text tells none. */
export function wayIn(text: string): string | null {
  const way = /(?:(?!\. )[^。：:；;])*(?: → (?:(?!\.(?: |$))[^。；;])+)+/.exec(text)?.[0];
  if (way === undefined) return null;
  const places = way.trim().split(' → ');
  return places.length <= PLACES ? places.join(' → ') : `${places.slice(0, PLACES - 1).join(' → ')} → …`;
}
