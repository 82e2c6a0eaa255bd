import type {Translate} from '../text/index.ts';
import {escapeUnseen} from './clean-text.ts';
import type {Paint, Theme} from './theme.ts';
import {displayWidth, wrap} from './width.ts';

/** Everything a terminal renderer needs besides the model: words, colours and the number of cells in a line. */
export interface View {
  readonly t: Translate;
  readonly theme: Theme;
  readonly width: number;
}

/** Below this many cells a table cannot hold Chinese columns; blocks of "key: value" are printed instead. */
export const TABLE_MIN_WIDTH = 60;

export const plain: Paint = text => text;

export interface ParagraphOptions {
  /** Cells before every line. */
  readonly indent?: number;
  /** Stands before the first line; the others are set in by its width. */
  readonly lead?: string;
  readonly paint?: Paint;
  readonly paintLead?: Paint;
}

/** Wraps `text` with a hanging indent. Colour is put on after wrapping, so it never counts as width. */
export function paragraph(view: View, text: string, options: ParagraphOptions = {}): string[] {
  const {indent = 0, lead = '', paint = plain, paintLead = paint} = options;
  const hang = displayWidth(lead);
  const margin = ' '.repeat(indent);
  // A lead that takes more than half of a narrow line stands on a line of its own.
  if (hang > 0 && indent + hang > view.width / 2) {
    return [
      ...wrap(lead.trimEnd(), view.width - indent).map(line => margin + paintLead(line)),
      ...wrap(text, view.width - indent - 2).map(line => `${margin}  ${paint(line)}`),
    ];
  }
  return wrap(text, view.width - indent - hang).map((line, i) =>
    i === 0 ? margin + paintLead(lead) + paint(line) : margin + ' '.repeat(hang) + paint(line),
  );
}

/** A heading with an empty line before it. */
export function heading(view: View, text: string): string[] {
  return ['', ...wrap(text, view.width).map(view.theme.title)];
}

/** Joins finished lines: no spaces at the ends, never two empty lines together, one newline at the end. */
export function finish(lines: readonly string[]): string {
  const kept = lines.map(line => line.trimEnd()).filter((line, i, all) => line !== '' || (i > 0 && all[i - 1] !== ''));
  return `${kept.join('\n').trimEnd()}\n`;
}

/** One JSON document, indented for eyes, with a newline at its end. */
export function renderJson(value: unknown): string {
  return `${escapeUnseen(JSON.stringify(value, null, 2))}\n`;
}
