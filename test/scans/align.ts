/** Two of a list that are the same record, or one of which the other list has none. */
export interface Pair<Composed, Read> {
  readonly composed: Composed | null;
  readonly read: Read | null;
}

/**
 * Pairs the records of two lists in their order so that as much as possible is alike: one that was lost does not make all after it wrong.
 * @param likeness 0: nothing is alike; two that are not even half alike are never one record
 */
export function align<Composed, Read>(
  composed: readonly Composed[],
  read: readonly Read[],
  likeness: (one: Composed, other: Read) => number,
): Pair<Composed, Read>[] {
  // best[i][j]: how much is alike from the i-th composed and the j-th read one on
  const best = Array.from({length: composed.length + 1}, () => new Array<number>(read.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const paired = (i: number, j: number) => {
    const [one, other] = [composed[i], read[j]];
    if (one === undefined || other === undefined) return 0;
    const alike = likeness(one, other);
    return alike >= 0.5 ? alike + at(i + 1, j + 1) : 0;
  };
  for (let i = composed.length - 1; i >= 0; i--)
    for (let j = read.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row !== undefined) row[j] = Math.max(paired(i, j), at(i + 1, j), at(i, j + 1));
    }
  const pairs: Pair<Composed, Read>[] = [];
  let [i, j] = [0, 0];
  while (i < composed.length || j < read.length) {
    const [one = null, other = null] = [composed[i], read[j]];
    if (one !== null && other !== null && at(i, j) > 0 && at(i, j) === paired(i, j)) {
      pairs.push({composed: one, read: other});
      i++;
      j++;
    } else if (j >= read.length || (one !== null && at(i + 1, j) >= at(i, j + 1))) {
      pairs.push({composed: one, read: null});
      i++;
    } else {
      pairs.push({composed: null, read: other});
      j++;
    }
  }
  return pairs;
}
