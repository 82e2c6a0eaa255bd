/** Seeded random numbers (mulberry32): the same seed composes the same report on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 ≤ x < 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  shuffle<T>(items: readonly T[]): T[] {
    const shuffled: T[] = [];
    for (const item of items) shuffled.splice(this.int(0, shuffled.length), 0, item);
    return shuffled;
  }

  /** An amount of yuan spread over the sizes that occur: below a thousand, thousands, millions. */
  money(low: number, high: number): number {
    const exponent = this.next() * Math.log(high / low);
    const raw = Math.round(low * Math.exp(exponent));
    return this.chance(0.5) && raw > 1000 ? Math.round(raw / 100) * 100 : raw;
  }
}
