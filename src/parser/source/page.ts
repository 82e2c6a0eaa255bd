import type {RecognizedCharacter, RecognizedRun} from '../../model/recognition.ts';

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
  /** 0–1, of a character that was recognised in a picture: how sure the model is. */
  readonly confidence?: number;
  /** What it is if it is not that. */
  readonly second?: RecognizedCharacter['second'];
  /** The run of text in which it was seen, with its picture: the same object for every character of it. */
  readonly run?: RecognizedRun;
}

/**
 * One visual line. `text` has one space for every visible gap between words or cells.
 * `glyphs` (left to right) is null where the source has no positions (pasted text).
 */
export interface Line {
  readonly text: string;
  readonly glyphs: readonly Glyph[] | null;
  /** None of its glyphs is doubtful: said where that is known without looking at them. */
  readonly isSure?: boolean;
}

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number | null;
  readonly height: number | null;
  /** It is a picture, and its characters were recognised. */
  readonly recognized?: true;
  readonly lines: readonly Line[];
}
