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
export function withoutWrongCharacters<T extends {readonly glyphs: readonly Glyph[]}>(
  sheets: readonly T[],
): readonly T[] {
  const foreign = sheets.reduce((sum, {glyphs}) => sum + glyphs.filter(({char}) => FOREIGN.test(char)).length, 0);
  if (foreign < ENOUGH_FOREIGN) return sheets;
  return sheets.map(sheet => ({...sheet, glyphs: sheet.glyphs.map(markWrong)}));
}

function markWrong(glyph: Glyph, index: number, glyphs: readonly Glyph[]): Glyph {
  const touchesHan = HAN.test(glyphs[index - 1]?.char ?? '') || HAN.test(glyphs[index + 1]?.char ?? '');
  return FOREIGN.test(glyph.char) || (SUSPECT.test(glyph.char) && touchesHan) ? {...glyph, char: '\uFFFD'} : glyph;
}
