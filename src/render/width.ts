import {eastAsianWidth} from 'get-east-asian-width';
import {cleanText} from './clean-text.ts';

/** Closing marks that may not start a line, opening marks that may not end one (避头尾). */
const NEVER_FIRST = new Set('，。、；：？！）》」』】〉〕”’…—％·,.;:?!)]}%');
const NEVER_LAST = new Set('（《「『【〈〔“‘([{');

/** A run of spaces, a word of narrow letters and digits (`26,700`, `95188`), or one other character with its marks. */
const TOKEN = /\s+|[!-~\u00A1-\u024F]+|\P{M}(?:\p{M}|\u200D)*|\p{M}+/gu;
/** The same for text without marks, which is nearly all: the classes of Unicode take longer to compile than a script to print. */
const PLAIN = /^[\s\u0021-\u02FF\u2010-\u20CF\u2100-\u2BFF\u3000-\u3029\u3030-\u3098\u309B-\u9FFF\uFF01-\uFFFD]*$/;
const PLAIN_TOKEN = /\s+|[!-~\u00A1-\u024F]+|[^\s]/g;
const CHARACTER = /\P{M}(?:\p{M}|\u200D)*|\p{M}+/gu;
const SPACE = /^\s+$/;

const MARK = /^(?:\p{M}|\u200B|\u200D|\uFEFF)/u;

/**
 * Terminal cells that `text` takes. Characters of ambiguous width (“ ” … —) count as two, as terminals set up for Chinese draw
 * them: a line can come out short, never too long. (string-width says the same, but compiling its pattern for emoji takes longer than a
 * whole `script` may.)
 */
export function displayWidth(text: string): number {
  let cells = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Almost every character of a plan is one of these, and is not cut out to be looked at.
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x3029)) cells += 2;
    else if (code >= 0x20 && code <= 0x7e) cells += 1;
    else if (code >= 0xff01 && code <= 0xff5e) cells += 2;
    else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      cells += cellsOf(character);
      at += character.length - 1;
    }
  }
  return cells;
}

/** The text, or as much of it as fits before an ellipsis. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let short = '';
  for (const character of text) {
    if (displayWidth(short + character) > width - 2) break;
    short += character;
  }
  return `${short}…`;
}

function cellsOf(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  // “ ” … — ✗ are no marks, and the class of marks takes long to compile
  const marks = (codePoint < 0x2010 || codePoint > 0x20cf) && (codePoint < 0x2100 || codePoint > 0x2bff);
  return marks && MARK.test(character) ? 0 : eastAsianWidth(codePoint, {ambiguousAsWide: true});
}

/**
 * Breaks plain text into lines of at most `width` cells. Every character is kept, except spaces at a break.
 * Words and numbers stay whole unless they are wider than a line; Chinese breaks anywhere that its punctuation allows.
 */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(width, 4);
  return cleanText(text)
    .replaceAll('\t', ' ')
    .split('\n')
    .flatMap(paragraph => wrapParagraph(paragraph, room));
}

function wrapParagraph(paragraph: string, width: number): string[] {
  if (displayWidth(paragraph) <= width) return [paragraph.trimEnd()];
  const tokens = paragraph.match(PLAIN.test(paragraph) ? PLAIN_TOKEN : TOKEN) ?? [];
  const lines: string[] = [];
  // the line that grows: from which token on, and the cells of those before `at`
  let from = 0;
  let used = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const cells = token.length === 1 && token >= '\u4E00' && token <= '\u9FFF' ? 2 : displayWidth(token);
    if (used + cells <= width) {
      used += cells;
    } else if (cells > width && !SPACE.test(token)) {
      tokens.splice(at, 1, ...(token.match(CHARACTER) ?? []));
      at--;
    } else {
      const line = tokens.slice(from, at);
      const carried = SPACE.test(token) ? [] : carry(line, token, width);
      lines.push(line.join('').trimEnd());
      from = at - carried.length;
      while (from <= at && SPACE.test(tokens[from] ?? '')) from++;
      used = displayWidth(tokens.slice(from, at + 1).join(''));
    }
  }
  lines.push(tokens.slice(from).join('').trimEnd());
  return lines.filter((text, i) => text !== '' || (i === 0 && lines.length === 1));
}

/** Takes from the end of `line` what has to stand with `next` on the new line; nothing where that would not fit or empty the line. */
function carry(line: string[], next: string, width: number): string[] {
  const carried: string[] = [];
  let count = 0;
  while (count < 4) {
    const first = line[line.length - count] ?? next;
    const last = line[line.length - count - 1];
    if (last === undefined) return [];
    if (!NEVER_FIRST.has(first.charAt(0)) && !NEVER_LAST.has(last.charAt(last.length - 1))) break;
    count++;
  }
  if (count === 0 || count === 4 || count >= line.length) return carried;
  const moved = line.slice(-count);
  if (displayWidth(moved.join('')) + displayWidth(next) > width) return carried;
  line.splice(-count);
  return moved;
}
