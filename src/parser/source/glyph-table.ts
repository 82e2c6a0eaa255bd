import type {RecognizedRun} from '../../model/recognition.ts';
import type {Glyph} from './page.ts';

/**
 * The glyphs of a sheet in columns: a page has thousands, and an object for each costs more to make, to move and to keep than everything that is
 * done with it. `Glyph` says what the columns hold; the place of a glyph is its index in all of them.
 */
export class GlyphTable {
  readonly chars: string[] = [];
  readonly x: Float64Array;
  readonly right: Float64Array;
  readonly y: Float64Array;
  readonly size: Float64Array;
  readonly layer: Uint32Array;
  /** Where the glyphs came as objects, which may tell more. */
  #given: readonly Glyph[] | null = null;

  /** @param most glyphs that it can hold */
  constructor(most: number) {
    this.x = new Float64Array(most);
    this.right = new Float64Array(most);
    this.y = new Float64Array(most);
    this.size = new Float64Array(most);
    this.layer = new Uint32Array(most);
  }

  static of(glyphs: readonly Glyph[]): GlyphTable {
    const table = new GlyphTable(glyphs.length);
    for (const {char, x, right, y, size, layer = 0} of glyphs) table.add(char, x, right, y, size, layer);
    table.#given = glyphs;
    return table;
  }

  get length(): number {
    return this.chars.length;
  }

  add(char: string, x: number, right: number, y: number, size: number, layer: number): void {
    const place = this.chars.length;
    this.chars.push(char);
    this.x[place] = x;
    this.right[place] = right;
    this.y[place] = y;
    this.size[place] = size;
    this.layer[place] = layer;
  }

  /** Takes the last ones away again. */
  drop(count: number): void {
    this.chars.length -= count;
  }

  at(place: number): Glyph {
    return (
      this.#given?.[place] ?? {
        char: this.chars[place] ?? '',
        x: this.x[place] ?? 0,
        right: this.right[place] ?? 0,
        y: this.y[place] ?? 0,
        size: this.size[place] ?? 0,
        layer: this.layer[place] ?? 0,
      }
    );
  }

  /** Of a glyph that was recognised in a picture. */
  runAt(place: number): RecognizedRun | undefined {
    return this.#given?.[place]?.run;
  }

  /** Whether objects came in: they may be doubtful. */
  get isGiven(): boolean {
    return this.#given !== null;
  }

  glyphs(): Glyph[] {
    return Array.from(this.chars, (_, place) => this.at(place));
  }
}
