import {textWidth} from './pdf/canvas.ts';
import type {Random} from './random.ts';

/** Cuts `text` into lines at most `ems` Chinese characters wide; ASCII counts half. Breaks at any character, as the official file does. */
export function wrapAt(text: string, ems: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const char of text) {
    if (line !== '' && textWidth(line + char, 1) > ems) {
      lines.push(line);
      line = '';
    }
    line += char;
  }
  lines.push(line);
  return lines;
}

/** Cuts `text` at random characters into lines of 1 to 60, whatever words that cuts out. */
export function wrapRandomly(text: string, random: Random): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length; ) {
    const length = random.int(1, 60);
    lines.push(text.slice(at, at + length));
    at += length;
  }
  return lines;
}
