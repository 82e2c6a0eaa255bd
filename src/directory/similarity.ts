const ONE_SLIP = 0.95;

/** How alike two normalised names are, 0 to 1: equal 1, one slip (edit distance 1) 0.95, otherwise the Dice value of their bigrams. */
export const similarity = (a: string, b: string): number => similarTo(a)(b);

/** The same for one name against many: its bigrams are counted once. */
export function similarTo(name: string): (other: string) => number {
  const pairs = new Map<string, number>();
  for (let at = 0; at < name.length - 1; at++) {
    const pair = name.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return other => {
    if (name === other) return 1;
    if (Math.min(name.length, other.length) >= 3 && isOneSlip(name, other)) return ONE_SLIP;
    return name.length < 2 || other.length < 2 ? 0 : dice(pairs, name.length - 1, other);
  };
}

function isOneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlip(b, a);
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a.length === b.length ? a.slice(at + 1) === b.slice(at + 1) : a.slice(at) === b.slice(at + 1);
}

/** A pair counts as often as both names have it: what is taken from the counts is put back. */
function dice(pairs: Map<string, number>, size: number, other: string): number {
  const taken: string[] = [];
  for (let at = 0; at < other.length - 1; at++) {
    const pair = other.slice(at, at + 2);
    const left = pairs.get(pair);
    if (left === undefined || left === 0) continue;
    pairs.set(pair, left - 1);
    taken.push(pair);
  }
  for (const pair of taken) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  return (2 * taken.length) / (size + other.length - 1);
}
