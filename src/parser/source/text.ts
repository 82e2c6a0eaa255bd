import type {Page} from './page.ts';

/**
 * Pasted or saved text → pages without positions. A form feed ends a page. Blank lines stay, so that the number of a line is
 * the one an editor shows. Runs of white space (tabs and U+3000 too) become one space; NULs and a stray byte order mark go.
 */
export function readText(text: string): Page[] {
  const sheets = text.replaceAll(/[\0\uFEFF]/g, '').split('\f');
  if (sheets.length > 1 && sheets.at(-1)?.trim() === '') sheets.pop();
  return sheets.map((sheet, index) => ({number: index + 1, width: null, height: null, lines: readLines(sheet)}));
}

function readLines(sheet: string): {text: string; glyphs: null}[] {
  const lines = sheet.split(/\r\n|[\r\n\u0085\u2028\u2029]/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map(line => ({text: line.replaceAll(/\s+/g, ' ').trim(), glyphs: null}));
}
