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
  #place: Omit<Glyph, 'char'> | null = null;
  #chars: string[] = [];

  constructor(private readonly glyphs: Glyph[]) {}

  add(run: number, char: string, place: Omit<Glyph, 'char'>): void {
    const last = this.glyphs.at(-1);
    const onGlyph = run !== 0 && run === this.#run;
    if (CARRIES_NOTHING.test(char)) {
      // a figure is never made shorter: a control character in one is a digit that the font does not tell
      if (CONTROL.test(char) && last && /[\d,]/.test(last.char) && !this.#isHere(place))
        this.#begin(run, '\uFFFD', place);
      else if (onGlyph && last && place.x >= last.x && place.x <= last.right + place.size)
        this.glyphs[this.glyphs.length - 1] = {...last, right: Math.max(last.right, place.right)};
      return;
    }
    if (!onGlyph || !this.#isHere(place)) {
      this.#begin(run, char, place);
      return;
    }
    this.#chars.push(char);
    this.glyphs.length -= this.#chars.length - 1;
    const share = (place.right - place.x) / this.#chars.length;
    for (const [index, own] of this.#chars.entries())
      this.glyphs.push({...place, char: own, x: place.x + share * index, right: place.x + share * (index + 1)});
  }

  #begin(run: number, char: string, place: Omit<Glyph, 'char'>): void {
    this.#run = run;
    this.#place = place;
    this.#chars = [char];
    this.glyphs.push({char, ...place});
  }

  #isHere({x, right, y}: Omit<Glyph, 'char'>): boolean {
    return this.#place?.x === x && this.#place.right === right && this.#place.y === y;
  }
}
