import {GlyphTable} from './glyph-table.ts';
import type {Glyph} from './page.ts';

/** Letters of other languages, which no report prints. Signs that stand in names and addresses (·, ×, °) are none of them. */
const FOREIGN = /^[\u00A1-\u00AF\u00B2-\u00B6\u00B8-\u00D6\u00D8-\u024F÷]$/u;
/** Fewer may be a misprint. */
const ENOUGH_FOREIGN = 3;
const HAN = /^\p{Script=Han}$/u;
/** What a broken table makes of Chinese characters besides. */
const SUSPECT = /^[A-Za-z[\]{}|~^_`<>\\]$/u;

/**
 * A program that writes a font anew may spoil the table of its characters: 有限公司 comes out as p限}ø. Where letters show it, they and those that
 * touch Chinese characters are lost characters, never the ones that the table gives.
 */
export function withoutWrongCharacters<T extends {readonly glyphs: GlyphTable}>(sheets: readonly T[]): readonly T[] {
  let foreign = 0;
  for (const {glyphs} of sheets) for (const char of glyphs.chars) if (isForeign(char)) foreign++;
  if (foreign < ENOUGH_FOREIGN) return sheets;
  return sheets.map(sheet => ({...sheet, glyphs: GlyphTable.of(sheet.glyphs.glyphs().map(markWrong))}));
}

function markWrong(glyph: Glyph, index: number, glyphs: readonly Glyph[]): Glyph {
  const touchesHan = HAN.test(glyphs[index - 1]?.char ?? '') || HAN.test(glyphs[index + 1]?.char ?? '');
  return isForeign(glyph.char) || (SUSPECT.test(glyph.char) && touchesHan) ? {...glyph, char: '\uFFFD'} : glyph;
}

/** Asked of every character of a file: the pattern only of those of its range. */
function isForeign(char: string): boolean {
  const code = char.charCodeAt(0);
  return code >= 0xa1 && code <= 0x24f && FOREIGN.test(char);
}
