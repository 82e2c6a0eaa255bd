import {describe, expect, it} from 'vitest';
import {withoutSpoiledRanges} from '../../../../src/parser/source/spoiled-table.ts';

const LETTERS = '0123456789ABCDEFXYZ';
const HAN = '一三上业个中丹为主人信公具司号名用款消状的行账贷金银限';

/** The glyph of a character in a font that numbers them as Unicode does, with gaps for what it does not have. */
function glyphOf(char: string): number {
  const code = char.charCodeAt(0);
  if (code < 0x100) return code - 0x1d;
  if (code < 0x4e00) return code - 0x3000 + 0x59d;
  return code < 0xa000 ? code - 0x4e00 + 0x7af : code - 0xff00 + 0x8671;
}

/** The table as Ghostscript writes it, of a table whose neighbours are ranges: `high | low`, counted on. */
function tableOf(text: string, spoils: boolean, glyph = glyphOf): string {
  const codes = [...new Set(text)].map(char => ({code: glyph(char), meaning: char.charCodeAt(0)}));
  codes.sort((a, b) => a.code - b.code);
  let from = 0;
  const lines = codes.map(({code, meaning}, at) => {
    const before = codes[at - 1];
    if (before?.code !== code - 1 || before.meaning !== meaning - 1) from = at;
    const isRange = from < at || (codes[at + 1]?.code === code + 1 && codes[at + 1]?.meaning === meaning + 1);
    const first = codes[from]?.meaning ?? 0;
    const written = spoils && isRange ? ((first >> 8) | (first & 0xff)) + at - from : meaning;
    const end = (code & 0xff) === 0xff ? code + 0x100 : code;
    return `<${hex(code)}><${hex(spoils ? end : code)}><${hex(written)}>`;
  });
  return `/CMapName/R33 def\n1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n${lines.length} beginbfrange\n${lines.join('\n')}\nendbfrange`;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

describe('a table that Ghostscript spoiled', () => {
  it.each([
    ['two Chinese characters that are neighbours', `${LETTERS}${HAN}两个三上司号`],
    ['brackets, told from a colon that is there', `${LETTERS}${HAN}：（）`],
    ['a comma and a full stop that came out as the figures 1 and 2', `${LETTERS}${HAN}、。`],
    ['a code that ends with FF', `${LETTERS}${HAN}\u7450\u7451司号`],
  ])('is told right: %s', (_, text) => {
    expect(withoutSpoiledRanges(tableOf(text, true))).toBe(tableOf(text, false));
  });

  it('gives lost characters where two readings are left', () => {
    const table = withoutSpoiledRanges(tableOf(`${LETTERS}${HAN}（）`, true)) ?? '';
    expect(table).toContain(`<${hex(glyphOf('（'))}><${hex(glyphOf('（'))}><fffd>`);
    expect(table).toContain(`<${hex(glyphOf('）'))}><${hex(glyphOf('）'))}><fffd>`);
  });

  it.each([
    ['of another program', tableOf(`${LETTERS}${HAN}司号`, true).replace('/R33', '/Adobe-Identity-UCS')],
    ['without a fault', tableOf(`${LETTERS}一丁两中丹为主人`, false)],
    [
      'of a font that numbers its glyphs by the page',
      tableOf(`${LETTERS}${HAN}司号（）`, true, char => 0xffff - glyphOf(char)),
    ],
  ])('leaves one alone %s', (_, table) => {
    expect(withoutSpoiledRanges(table)).toBe(null);
  });
});
