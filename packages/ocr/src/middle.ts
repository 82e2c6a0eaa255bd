/** The middle one of them by size, the upper of two; undefined where there is none. */
export function middle(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
