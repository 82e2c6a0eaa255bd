import {expect, test} from 'vitest';
import {renderTable} from '../../../src/render/table.ts';
import {createTheme} from '../../../src/render/theme.ts';
import {displayWidth} from '../../../src/render/width.ts';
import {loadTranslator} from '../../../src/text/index.ts';
import {lostCharacters} from './lost-characters.ts';

const t = await loadTranslator('zh');
const columns = [{title: '机构'}, {title: '金额', align: 'right'}, {title: '原因'}] as const;
const rows = [
  [
    '某某农村商业银行股份有限公司西南地区某某分行营业部',
    '1,234,567',
    '还有欠款，先全部还清并拿到结清证明，再来关闭额度。',
  ],
  ['示例银行', '--', ''],
];
const render = (width: number) => renderTable({t, theme: createTheme(0), width}, columns, rows);

test.each([40, 60, 80, 120])('at %i columns nothing is cut and nothing sticks out', width => {
  const lines = render(width);
  expect(lines.filter(line => displayWidth(line) > width)).toEqual([]);
  expect(lostCharacters(lines.join('\n'), rows.flat())).toEqual([]);
});

test('columns line up under Chinese', () => {
  const lines = render(120);
  const start = (line: string | undefined, text: string) => displayWidth((line ?? '').split(text)[0] ?? '');
  expect(start(lines[0], '原因')).toBe(start(lines[1], '还有欠款'));
});

test('below 60 columns each row is a block without its empty cells', () => {
  expect(render(50).slice(-2)).toEqual(['机构：示例银行', '金额：--']);
});

test('no rows, no table', () => {
  expect(renderTable({t, theme: createTheme(0), width: 80}, columns, [])).toEqual([]);
});
