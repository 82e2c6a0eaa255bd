import type {GlyphTable} from './glyph-table.ts';

/** C0 and C1 without white space, and the variation selectors of both blocks: they stand for nothing that is seen. */
const CONTROL = /^[^\P{Cc}\s]$/u;
const CARRIES_NOTHING = /^(?:[^\P{Cc}\s]|\p{Variation_Selector})$/u;

/**
 * A font may give several characters for one glyph, the engine gives each of them the box of the whole: they share it side by side. What
 * carries nothing only widens the character before it.
 */
export class SharedGlyph {
  #run = 0;
  #x = Number.NaN;
  #right = Number.NaN;
  #y = Number.NaN;
  /** Characters that share the last box. */
  #count = 0;

  constructor(private readonly table: GlyphTable) {}

  add(run: number, char: string, x: number, right: number, y: number, size: number, layer: number): void {
    const {table} = this;
    const isHere = x === this.#x && right === this.#right && y === this.#y;
    const onGlyph = run !== 0 && run === this.#run;
    if (mayCarryNothing(char) && CARRIES_NOTHING.test(char)) {
      const last = table.length - 1;
      if (last < 0) return;
      const [lastX = 0, lastRight = 0] = [table.x[last], table.right[last]];
      // a figure is never made shorter: a control character in one is a digit that the font does not tell
      if (CONTROL.test(char) && /[\d,]/.test(table.chars[last] ?? '') && !isHere)
        this.#begin(run, '\uFFFD', x, right, y, size, layer);
      else if (onGlyph && x >= lastX && x <= lastRight + size) table.right[last] = Math.max(lastRight, right);
      return;
    }
    if (!onGlyph || !isHere) {
      this.#begin(run, char, x, right, y, size, layer);
      return;
    }
    const chars = [...table.chars.slice(table.length - this.#count), char];
    table.drop(this.#count);
    this.#count = chars.length;
    const share = (right - x) / chars.length;
    for (const [index, own] of chars.entries())
      table.add(own, x + share * index, x + share * (index + 1), y, size, layer);
  }

  #begin(run: number, char: string, x: number, right: number, y: number, size: number, layer: number): void {
    this.#run = run;
    this.#x = x;
    this.#right = right;
    this.#y = y;
    this.#count = 1;
    this.table.add(char, x, right, y, size, layer);
  }
}

/** None of the letters, digits, signs and Chinese characters that nearly all text is made of. */
function mayCarryNothing(char: string): boolean {
  const code = char.charCodeAt(0);
  return !((code >= 0x20 && code < 0x7f) || (code >= 0x3000 && code < 0xd800));
}
