import {expect, test} from 'vitest';
import {isLiabilityInDoubt} from '../../../../src/parser/brief/liability-sentence.ts';
import type {PrintedCharacter} from '../../../../src/parser/doubt.ts';

const SENTENCE =
  '2022年06月07日，为测试乙（证件类型：身份证，证件号码：**************0000）在示例（天津）农村商业银行办理的贷款承担相关还款责任，责任人类型为保证人，相关还款责任金额200,000（保证合同编号：T0000000001）。截至2026年03月，贷款余额120,000。';

/** The sentence as it was seen, with one character in doubt. */
function unsureAt(at: number): PrintedCharacter[] {
  return Array.from(SENTENCE, (char, index) => ({
    glyph: {char, x: 0, right: 0, y: 0, size: 9, ...(index === at ? {doubtful: true as const} : {})},
    page: 1,
    line: 1,
  }));
}

test.each(['农村商业', '保证人，', '200,000', '2026年', '120,000', '天津'])('%s in doubt is said', words => {
  expect(isLiabilityInDoubt(SENTENCE, unsureAt(SENTENCE.indexOf(words)))).toBe(true);
});

test('what is not kept of the other side needs no doubt', () => {
  for (const words of ['身份证', '****', 'T0000000001'])
    expect(isLiabilityInDoubt(SENTENCE, unsureAt(SENTENCE.indexOf(words)))).toBe(false);
  expect(isLiabilityInDoubt(SENTENCE, unsureAt(-1))).toBe(false);
  expect(isLiabilityInDoubt(SENTENCE, [])).toBe(false);
});
