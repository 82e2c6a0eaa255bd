/** The last Chrome and Edge for Windows 7 lack `toSorted` by one version. Made before anything else of the bundle runs. */
if (!('toSorted' in Array.prototype)) {
  Object.defineProperty(Array.prototype, 'toSorted', {
    configurable: true,
    writable: true,
    value: function toSorted<T>(this: readonly T[], compare?: (a: T, b: T) => number): T[] {
      return [...this].sort(compare);
    },
  });
}
