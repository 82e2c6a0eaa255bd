import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {blankResearch} from '../../../scripts/blank-research.ts';

const YAML = `funders:
  - id: one
    notes:
      - 给用户看的
    research:
      - 只见于 guide-55
      - 第二行，
        接着写
    phones:
      - number: "95000"
        research: 单一非官方来源
        note: 人工按 3
`;

test('what stands under research is gone and every other line keeps its number', () => {
  const blanked = blankResearch(YAML);
  const [record] = parse(blanked).funders;
  expect(record).toEqual({id: 'one', notes: ['给用户看的'], phones: [{number: '95000', note: '人工按 3'}]});
  const before = YAML.split('\n');
  for (const [at, line] of blanked.split('\n').entries()) expect([before[at], '']).toContain(line);
});
