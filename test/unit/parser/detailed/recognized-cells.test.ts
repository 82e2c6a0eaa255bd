import {describe, expect, it} from 'vitest';
import {readDetailedReport} from '../../../../src/parser/detailed/index.ts';
import type {Glyph, Page} from '../../../../src/parser/source/page.ts';
import {paperOf, toPages} from '../../../compose/detailed/print.ts';
import {composeAccount, composeReport} from '../../../compose/detailed/scenarios.ts';

const LINE = composeAccount('credit-line', {
  institution: '兴业银行股份有限公司',
  accountId: 'B10511000H0001RJ1',
  limit: 876_543,
  balance: 0,
});

/** The report as it was recognised; `see` says what became of the characters of each line. */
function recognized(see: (glyphs: readonly Glyph[]) => readonly Glyph[]) {
  const pages = toPages(paperOf(composeReport({accounts: [LINE]}))).map(
    (page): Page => ({
      ...page,
      recognized: true,
      lines: page.lines.map(line => {
        const glyphs = see((line.glyphs ?? []).map(glyph => ({...glyph, confidence: 0.99})));
        return {text: glyphs.map(({char}) => char).join(''), glyphs};
      }),
    }),
  );
  const [account] = readDetailedReport(pages).accounts;
  if (account === undefined) throw new Error('no account was read');
  return account;
}

/** The same characters with others in place of some words; null where nothing was seen. */
const instead = (words: string, seen: string | null) => (glyphs: readonly Glyph[]) => {
  const at = glyphs
    .map(({char}) => char)
    .join('')
    .indexOf(words);
  if (at < 0) return glyphs;
  return glyphs.flatMap((glyph, index) => {
    const place = index - at;
    if (place < 0 || place >= words.length) return [glyph];
    return seen === null ? [] : [{...glyph, char: seen[place] ?? glyph.char}];
  });
};

describe('a detailed report that was recognised', () => {
  it('has no doubt but in its identity where all was seen', () => {
    expect(recognized(glyphs => glyphs)).toMatchObject({limit: 876_543, balance: 0, doubtful: ['accountId']});
  });

  it('does not know a figure whose label was taken for other words', () => {
    const {limit, doubtful} = recognized(instead('账户授信额度', '联广授信赖度'));
    expect(limit).toBeNull();
    expect(doubtful).toContain('limit');
  });

  it('does not know a figure where nothing was seen in its cell', () => {
    const {limit, doubtful} = recognized(instead('876,543', null));
    expect(limit).toBeNull();
    expect(doubtful).toContain('limit');
  });
});
