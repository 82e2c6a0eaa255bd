import type {PdfiumCalls} from './pdfium-calls.ts';

const HYPHEN_MARK = 2;
const SPACE = 32;

/**
 * The character; U+FFFD where the font gives none; '' for the second half of a surrogate pair and for the spaces and line ends
 * that the engine infers (the gaps are judged in layout.ts).
 */
export function readChar(call: PdfiumCalls, text: number, index: number, count: number): string {
  const code = call.FPDFText_GetUnicode(text, index) >>> 0;
  if ((code === SPACE || isLineControl(code)) && call.FPDFText_IsGenerated(text, index) === 1) return '';
  if (call.FPDFText_HasUnicodeMapError(text, index) === 1) return '\uFFFD';
  // The engine marks a hyphen at the end of a line, which may belong to a number.
  if (code === HYPHEN_MARK && call.FPDFText_IsHyphen(text, index) === 1) return '-';
  if (isHighSurrogate(code)) {
    const low = index + 1 < count ? call.FPDFText_GetUnicode(text, index + 1) : 0;
    return isLowSurrogate(low) ? String.fromCharCode(code, low) : '\uFFFD';
  }
  if (isLowSurrogate(code)) {
    const isSecondHalf = index > 0 && isHighSurrogate(call.FPDFText_GetUnicode(text, index - 1));
    return isSecondHalf ? '' : '\uFFFD';
  }
  if ((code & 0xfffe) === 0xfffe || code > 0x10ffff) return '\uFFFD';
  return charOf(code);
}

/** A report has some hundred different characters: each is made once, and not for each of its tens of thousands of places. */
const MADE = new Map<number, string>();

function charOf(code: number): string {
  let char = MADE.get(code);
  if (char === undefined) {
    char = String.fromCodePoint(code);
    MADE.set(code, char);
  }
  return char;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function isLineControl(code: number): boolean {
  return code === 9 || code === 10 || code === 13;
}
