import type {Glyph} from './page.ts';

/** C0 and C1 without white space, and the variation selectors of both blocks: they stand for nothing that is seen. */
const CONTROL = /^[^\P{Cc}\s]$/u;
const CARRIES_NOTHING = /^(?:[^\P{Cc}\s]|\p{Variation_Selector})$/u;

/**
 * A font may give several characters for one glyph, the engine gives each of them the box of the whole: they share it side by side. What
 * carries nothing only widens the character before it.
 */
export class SharedGlyph {
  #run = 0;
  #place: Glyph | null = null;
  #chars: string[] = [];

  constructor(private readonly glyphs: Glyph[]) {}

  add(run: number, glyph: Glyph): void {
    const {char} = glyph;
    const onGlyph = run !== 0 && run === this.#run;
    if (mayCarryNothing(char) && CARRIES_NOTHING.test(char)) {
      const last = this.glyphs.at(-1);
      // a figure is never made shorter: a control character in one is a digit that the font does not tell
      if (CONTROL.test(char) && last && /[\d,]/.test(last.char) && !this.#isHere(glyph))
        this.#begin(run, {...glyph, char: '\uFFFD'});
      else if (onGlyph && last && glyph.x >= last.x && glyph.x <= last.right + glyph.size)
        this.glyphs[this.glyphs.length - 1] = {...last, right: Math.max(last.right, glyph.right)};
      return;
    }
    if (!onGlyph || !this.#isHere(glyph)) {
      this.#begin(run, glyph);
      return;
    }
    this.#chars.push(char);
    this.glyphs.length -= this.#chars.length - 1;
    const share = (glyph.right - glyph.x) / this.#chars.length;
    for (const [index, own] of this.#chars.entries())
      this.glyphs.push({...glyph, char: own, x: glyph.x + share * index, right: glyph.x + share * (index + 1)});
  }

  #begin(run: number, glyph: Glyph): void {
    this.#run = run;
    this.#place = glyph;
    if (this.#chars.length > 1) this.#chars = [];
    this.#chars[0] = glyph.char;
    this.glyphs.push(glyph);
  }

  #isHere({x, right, y}: Glyph): boolean {
    return this.#place?.x === x && this.#place.right === right && this.#place.y === y;
  }
}

/** None of the letters, digits, signs and Chinese characters that nearly all text is made of. */
function mayCarryNothing(char: string): boolean {
  const code = char.charCodeAt(0);
  return !((code >= 0x20 && code < 0x7f) || (code >= 0x3000 && code < 0xd800));
}
