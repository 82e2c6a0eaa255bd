import {describe, expect, it} from 'vitest';
import {SENTENCE_SECTIONS} from '../../../../src/parser/brief/headings.ts';
import {
  ANY_MARK,
  MARK,
  ORDINAL,
  ordinalMark,
  ordinalOf,
  Stream,
  sectionMark,
  sectionOf,
} from '../../../../src/parser/brief/stream.ts';

const stream = Stream.from([
  {page: 1, line: 3, text: '甲乙丙'},
  {page: 1, line: 4, text: '丁戊'},
  {page: 2, line: 1, text: '己'},
]);
const at = (of: Stream, char: string) => {
  const {page, line} = of.span(of.text.indexOf(char), char);
  return `${page}:${line}`;
};

describe('Stream', () => {
  it('every character knows its line', () => {
    expect(stream.text).toBe('甲乙丙丁戊己');
    expect([...stream.text].map(char => at(stream, char))).toEqual(['1:3', '1:3', '1:3', '1:4', '1:4', '2:1']);
  });

  it.each([
    ['within a line', /乙/gu, '甲丙丁戊己'],
    ['over a line end', /丙丁/gu, '甲乙戊己'],
    ['a whole line', /丁戊/gu, '甲乙丙己'],
    ['the first character', /甲/gu, '乙丙丁戊己'],
    ['the last character', /己/gu, '甲乙丙丁戊'],
    ['several', /[乙戊]/gu, '甲丙丁己'],
  ])('what is left knows its line when something goes: %s', (_, pattern, text) => {
    const less = stream.replace(pattern, () => '');
    expect(less.text).toBe(text);
    for (const char of less.text) expect([char, at(less, char)]).toEqual([char, at(stream, char)]);
  });

  it('what is put in may be longer', () => {
    const more = stream.replace(/乙/gu, () => '〇〇〇〇');
    expect(more.text).toBe('甲〇〇〇〇丙丁戊己');
    expect([at(more, '丁'), at(more, '己')]).toEqual(['1:4', '2:1']);
  });

  it('two changes after each other', () => {
    const twice = stream.replace(/丙丁/gu, () => MARK.pastDue).replace(/甲/gu, () => '');
    expect([at(twice, '乙'), at(twice, '戊'), at(twice, '己')]).toEqual(['1:3', '1:4', '2:1']);
  });

  it('an empty document has a stream', () => {
    expect(Stream.from([]).span(0, '')).toEqual({page: 1, line: 1, text: ''});
  });

  it('tells commas inside numbers from commas between clauses, over a line end too', () => {
    expect(
      Stream.from([
        {page: 1, line: 1, text: '余额1，2'},
        {page: 1, line: 2, text: '34,当前'},
      ]).text,
    ).toBe('余额1,234，当前');
  });
});

describe('marks', () => {
  it.each(SENTENCE_SECTIONS)('of section %s', section => {
    expect(sectionOf(sectionMark(section))).toBe(section);
    expect(sectionMark(section)).toMatch(new RegExp(`^${ANY_MARK}$`, 'u'));
    expect(sectionMark(section)).not.toMatch(new RegExp(ORDINAL, 'u'));
  });

  it('titles after which sentences may still follow leave none; other sections leave the same', () => {
    expect([sectionMark('preamble'), sectionMark('summary')]).toEqual(['', '']);
    expect([sectionMark('aside'), sectionMark('inquiries'), sectionMark('closing')]).toEqual(
      Array(3).fill(MARK.elsewhere),
    );
    expect(sectionOf(MARK.elsewhere)).toBeNull();
  });

  it.each([0, 1, 87, 999])('of ordinal %i', ordinal => {
    expect(ordinalOf(ordinalMark(ordinal))).toBe(ordinal);
    expect(ordinalMark(ordinal)).toMatch(new RegExp(`^${ORDINAL}$`, 'u'));
    expect(ordinalMark(ordinal)).not.toMatch(new RegExp(ANY_MARK, 'u'));
  });
});
