import {describe, expect, it} from 'vitest';
import {foldCharacters, foldCommas, withoutSpaces} from '../../../src/parser/normalize.ts';

describe('foldCharacters', () => {
  it.each([
    ['Kangxi radicals', '⽉⽇⾄⼈⾏⽤', '月日至人行用'],
    ['⼾, which NFKC turns into 戶', '账⼾', '账户'],
    ['戶 and 戸', '账戶账戸', '账户账户'],
    ['radicals that NFKC leaves alone', '人⺠币⻓期⻔⻛⻅⻋⻢', '人民币长期门风见车马'],
    ['full-width digits and letters', '２０２６年ＡＢ', '2026年AB'],
    ['half-width brackets and colons', '(人民币):;', '（人民币）：；'],
    ['zero-width characters and the soft hyphen', '余\u200B额\u00AD0\uFEFF', '余额0'],
    ['no-break and ideographic spaces', 'a\u00A0b\u3000c\td', 'a b c d'],
  ])('%s', (_, text, folded) => {
    expect(foldCharacters(text)).toBe(folded);
  });

  it.each(['中国工商银行', '“结清”', '—', '--', '𠮷'])('%s stays', text => {
    expect(foldCharacters(text)).toBe(text);
  });

  it('every comma becomes a half-width one, for foldCommas to tell apart', () => {
    expect(foldCharacters('、，,。')).toBe('、,,。');
  });

  it('line ends and form feeds stay, for they tell lines and pages apart', () => {
    expect(foldCharacters('甲\n乙\f丙')).toBe('甲\n乙\f丙');
  });

  it('folding twice changes nothing more', () => {
    const once = foldCharacters('账⼾（⺠）１２３，(x)');
    expect(foldCharacters(once)).toBe(once);
  });

  it('every radical of the table has a character of its own', () => {
    const radicals = Array.from({length: 0x2ef4 - 0x2e80}, (_, index) => 0x2e80 + index)
      .filter(code => code !== 0x2e9a && code !== 0x2e80)
      .map(code => String.fromCodePoint(code));
    const left = radicals.filter(radical => /[\u2E80-\u2EFF]/u.test(foldCharacters(radical)));
    expect(left).toEqual([]);
    expect([...'⺟⻳'].map(foldCharacters)).toEqual(['母', '龟']);
  });
});

describe('foldCommas', () => {
  it.each([
    ['792,338,2031年', '792,338，2031年'],
    ['792，338，2031年', '792,338，2031年'],
    ['8,416,余额', '8,416，余额'],
    ['信用额度52,000,已使用额度8,416', '信用额度52,000，已使用额度8,416'],
    ['截至2016年8月,信用额度', '截至2016年8月，信用额度'],
    ['1,234,567', '1,234,567'],
    ['1,23', '1，23'],
    ['1,2345', '1，2345'],
    ['甲,123', '甲，123'],
  ])('%s → %s', (text, folded) => {
    expect(foldCommas(text)).toBe(folded);
  });
});

it('withoutSpaces takes all white space, and nothing else', () => {
  expect(withoutSpaces(' 余 额\n0\u3000，\t-- ')).toBe('余额0，--');
});

it('variation selectors of both blocks and control characters carry nothing', () => {
  expect(foldCharacters('信用额\uFE00度\u{E0100}2\u00070')).toBe('信用额度20');
});
