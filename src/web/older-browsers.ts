/** The last Chrome and Edge for Windows 7 lack these by one version. Made before anything else of the bundle runs. */
if (!('toSorted' in Array.prototype)) {
  make('toSorted', function toSorted<T>(this: readonly T[], compare?: (a: T, b: T) => number): T[] {
    return [...this].sort(compare);
  });
  make('toReversed', function toReversed<T>(this: readonly T[]): T[] {
    return [...this].reverse();
  });
}

function make(name: string, value: unknown): void {
  Object.defineProperty(Array.prototype, name, {configurable: true, writable: true, value});
}
