/** One drawn character. Units are PDF points, y grows downwards from the top edge and is the baseline. */
export interface Glyph {
  readonly char: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Where it was drawn among the text of its sheet: what has a higher number lies on top. */
  readonly layer?: number;
  /** Another figure lies under it or over it: which of the two is meant cannot be said. */
  readonly doubtful?: true;
}

/**
 * One visual line. `text` has one space for every visible gap between words or cells.
 * `glyphs` (left to right) is null where the source has no positions (pasted text).
 */
export interface Line {
  readonly text: string;
  readonly glyphs: readonly Glyph[] | null;
}

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly lines: readonly Line[];
}
