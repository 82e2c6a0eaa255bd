import {foldCharacters} from '../normalize.ts';
import type {Glyph, Page} from '../source/page.ts';

/** Text without a visible gap on one baseline: one line of one cell, seldom less. Characters are folded, spaces are gone. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Mean baseline. */
  readonly y: number;
  readonly size: number;
  /** Between the highest and the lowest baseline. */
  readonly spread: number;
  readonly page: number;
  /** Number of the visual line, from 1. */
  readonly line: number;
  readonly glyphs: readonly Glyph[];
}

export function centreOf(fragment: {readonly left: number; readonly right: number}): number {
  return (fragment.left + fragment.right) / 2;
}

/** Shares of the type size. Cells of neighbouring columns stand at least this far apart, figures sit a little lower. */
const GAP = 0.38;
/** Of a character that was recognised it is known where it stands to a sixth of its size. */
const RECOGNIZED_GAP = GAP + 1 / 6;
/** Within one line at first: a character on a slightly different baseline may be missing in the gap. */
const PIECE_GAP = 0.15;
const OVERLAP = 0.6;
const BASELINE = 0.45;
const TOUCHING_BASELINE = 0.8;
/** Text in another type size belongs to something else: a watermark over the cell. */
const SIZE_RATIO = 1.35;
const BUCKET = 8;
/** Points behind the end of a run where nothing goes on with it, in any type size. */
const OUT_OF_REACH = 24;

interface Run {
  readonly glyphs: Glyph[];
  readonly line: number;
  y: number;
  right: number;
  /** Of the last character. */
  size: number;
}

/**
 * Glyphs of a page → fragments from top to bottom. The lines of the page are not relied on: the cells of one table row are
 * centred, so their baselines differ, and a watermark may stand between the characters of a value.
 */
export function readFragments(page: Page): Fragment[] {
  const pieces = page.lines.flatMap((line, index) => readPieces(line.glyphs ?? [], index + 1));
  const fragments: Fragment[] = [];
  for (const {glyphs, line} of joinPieces(pieces, page.recognized ? RECOGNIZED_GAP : GAP)) {
    const fragment = toFragment(
      glyphs.sort((a, b) => a.x - b.x),
      page.number,
      line,
    );
    if (fragment.text !== '') fragments.push(fragment);
  }
  return fragments.sort((a, b) => a.y - b.y || a.left - b.left);
}

/** Neighbours of one line, left to right. */
function readPieces(glyphs: readonly Glyph[], line: number): Run[] {
  const pieces: Run[] = [];
  let piece: Run | null = null;
  for (const glyph of glyphs) {
    if (foldGlyph(glyph.char) === '' || !Number.isFinite(glyph.x + glyph.y + glyph.right)) continue;
    if (piece === null || !isNext(piece, glyph)) {
      piece = {glyphs: [glyph], line, y: glyph.y, right: rightOf(glyph), size: glyph.size};
      pieces.push(piece);
    } else {
      piece.glyphs.push(glyph);
      piece.y += (glyph.y - piece.y) / piece.glyphs.length;
      piece.right = Math.max(piece.right, rightOf(glyph));
    }
  }
  return pieces;
}

/** Pieces that were cut by something between them, or drawn on slightly different baselines. */
function joinPieces(pieces: Run[], most: number): Run[] {
  const open = new Map<number, Run[]>();
  const runs: Run[] = [];
  for (const piece of pieces.sort((a, b) => (a.glyphs[0]?.x ?? 0) - (b.glyphs[0]?.x ?? 0))) {
    const run = nearestRun(open, piece, most);
    if (run) {
      const before = Math.floor(run.y / BUCKET);
      const count = run.glyphs.length + piece.glyphs.length;
      run.y += ((piece.y - run.y) * piece.glyphs.length) / count;
      const overlaps = (piece.glyphs[0]?.x ?? 0) < (run.glyphs.at(-1)?.x ?? 0);
      for (const glyph of piece.glyphs) run.glyphs.push(glyph);
      if (overlaps) run.glyphs.sort((a, b) => a.x - b.x);
      run.right = Math.max(run.right, piece.right);
      run.size = run.glyphs.at(-1)?.size ?? run.size;
      const after = Math.floor(run.y / BUCKET);
      if (after !== before) {
        open.set(
          before,
          (open.get(before) ?? []).filter(other => other !== run),
        );
        add(open, after, run);
      }
    } else {
      runs.push(piece);
      add(open, Math.floor(piece.y / BUCKET), piece);
    }
  }
  return runs;
}

function nearestRun(open: Map<number, Run[]>, piece: Run, most: number): Run | null {
  const [first] = piece.glyphs;
  if (!first) return null;
  const bucket = Math.floor(piece.y / BUCKET);
  let best: Run | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let at = bucket - 1; at <= bucket + 1; at++) {
    const runs = open.get(at);
    if (!runs) continue;
    for (let index = runs.length - 1; index >= 0; index--) {
      const run = runs[index];
      if (!run) continue;
      if (first.x - run.right > OUT_OF_REACH) {
        runs.splice(index, 1);
        continue;
      }
      const off = offBaseline(run, piece, first, most);
      if (off !== null && off < distance) {
        best = run;
        distance = off;
      }
    }
  }
  return best;
}

/** The next character of the same line, with hardly a gap or overlap. */
function isNext(run: Run, glyph: Glyph): boolean {
  const gap = (glyph.x - run.right) / glyph.size;
  return run.size === glyph.size && Math.abs(gap) <= PIECE_GAP && Math.abs(glyph.y - run.y) <= BASELINE * glyph.size;
}

/** How far a piece is off the end of the run, or null where it does not go on with the run. */
function offBaseline(run: Run, piece: Run, glyph: Glyph, most: number): number | null {
  const gap = glyph.x - run.right;
  const size = Math.max(glyph.size, run.size);
  if (gap > most * size) return null;
  const off = Math.abs(piece.y - run.y);
  const reach = (gap >= -0.1 * size && gap <= 0.1 * size ? TOUCHING_BASELINE : BASELINE) * size;
  if (off > reach || size > SIZE_RATIO * Math.min(glyph.size, run.size)) return null;
  const fits = gap >= -OVERLAP * size || piece.glyphs.every(own => hasRoom(run, own));
  return fits ? off + 0.02 * Math.abs(gap) : null;
}

/** Fonts may claim wide boxes: a character stands inside a run where no other one begins at its place. */
function hasRoom(run: Run, glyph: Glyph): boolean {
  return run.glyphs.every(other => {
    const [left, right] = other.x < glyph.x ? [other, glyph] : [glyph, other];
    return right.x - left.x >= (isWide(left) ? 0.6 : 0.3) * left.size;
  });
}

function add(open: Map<number, Run[]>, bucket: number, run: Run): void {
  const runs = open.get(bucket);
  if (runs) runs.push(run);
  else open.set(bucket, [run]);
}

/** A fragment of some of the glyphs of another one. */
export function toFragment(glyphs: readonly Glyph[], page: number, line: number): Fragment {
  let text = '';
  let y = 0;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let size = 0;
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const glyph of glyphs) {
    top = Math.min(top, glyph.y);
    bottom = Math.max(bottom, glyph.y);
    text += foldGlyph(glyph.char);
    y += glyph.y;
    left = Math.min(left, glyph.x);
    right = Math.max(right, rightOf(glyph));
    size = Math.max(size, glyph.size);
  }
  return {text, left, right, y: y / glyphs.length, size, spread: bottom - top, page, line, glyphs};
}

/** A full-width sign may be drawn in half of its box. */
function rightOf(glyph: Glyph): number {
  return isWide(glyph) ? Math.max(glyph.right, glyph.x + 0.95 * glyph.size) : glyph.right;
}

function isWide(glyph: Glyph): boolean {
  return glyph.char > '\u2E7F';
}

const folded = new Map<string, string>();

function foldGlyph(char: string): string {
  const code = char.charCodeAt(0);
  // Letters, figures and signs that stay as they are, and the Chinese characters that have no other spelling.
  if (code > 0x20 && code < 0x7f && code !== 0x28 && code !== 0x29 && code !== 0x3a && code !== 0x3b) return char;
  if (code >= 0x4e00 && code <= 0x9fff && code !== 0x6236 && code !== 0x6238) return char;
  let fold = folded.get(char);
  if (fold === undefined) {
    fold = foldCharacters(char).trim();
    if (folded.size < 20_000) folded.set(char, fold);
  }
  return fold;
}
