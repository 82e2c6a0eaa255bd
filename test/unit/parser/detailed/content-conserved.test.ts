import {describe, expect, it} from 'vitest';
import type {Report} from '../../../../src/model/report.ts';
import {readDetailedReport} from '../../../../src/parser/detailed/index.ts';
import {type Element, elementsOf} from '../../../compose/detailed/elements.ts';
import {layOut} from '../../../compose/detailed/paper.ts';
import {PLAIN_GEOMETRY, PLAIN_WORDING, toPages} from '../../../compose/detailed/print.ts';
import {randomReport} from '../../../compose/detailed/random-report.ts';
import {typicalReport} from '../../../compose/detailed/typical-report.ts';

/**
 * An audit of the reader: no character of a section is left unassigned in silence. A line that no grammar knows is put at every place from the
 * summary to the last inquiry; each time it must be said, and a record must not change without a word.
 */
const FOREIGN: Readonly<Record<string, Element>> = {
  'at the left margin': {kind: 'left', text: '另有一行不认识的文字12,345'},
  'in the middle': {kind: 'centred', text: '另有一行不认识的文字'},
  'as a table': {
    kind: 'table',
    rows: [
      ['不认识的甲', '不认识的乙', '不认识的丙'],
      ['1,234', '5,678', '91'],
    ],
  },
};

const read = (elements: readonly Element[]) => readDetailedReport(toPages(layOut(elements, PLAIN_GEOMETRY)));
const isAt = (words: RegExp) => (element: Element) => 'text' in element && words.test(element.text);

/** What the grammar sees of an element: its labels, or its words without the figures and letters that tell two accounts apart. */
function shapeOf(element: Element | undefined): string {
  if (element === undefined) return '';
  if (element.kind === 'table') return `table ${element.rows[0]?.join(' ')}`;
  return 'text' in element ? element.text.replaceAll(/[\dA-Z]+/g, '#') : element.kind;
}

/** Of places between the same two neighbours one, in all reports together: the reader keeps nothing else of what stands further off. */
function oneOfEachKind(elements: readonly Element[], places: readonly number[], seen: Set<string>): number[] {
  return places.filter(at => {
    const kind = `${shapeOf(elements[at - 1])}\n${shapeOf(elements[at])}`;
    const isNew = !seen.has(kind);
    seen.add(kind);
    return isNew;
  });
}

/** Places of the sections that are read whole: phone bills and notes of a lender hold nothing that is read. */
function placesOf(elements: readonly Element[]): number[] {
  const [from, to] = [elements.findIndex(isAt(/信息概要$/)), elements.findIndex(isAt(/报告说明/))];
  const [bills, inquiries] = [elements.findIndex(isAt(/非信贷交易信息明细/)), elements.findIndex(isAt(/五 查询记录/))];
  const isNote = (element: Element | undefined) =>
    element?.kind === 'table' && element.rows[0]?.includes('添加日期') === true;
  return elements.flatMap((_, at) =>
    at <= from || at > to || (at > bills && at <= inquiries) || isNote(elements[at - 1]) ? [] : [at],
  );
}

function isSaid(report: Report, whole: Report): boolean {
  return report.reconciliation.status !== 'matched' || report.diagnostics.length > whole.diagnostics.length;
}

describe('a line that no grammar knows', () => {
  const reports = {typical: typicalReport(), 'seed 9': randomReport({seed: 9})};
  for (const [form, foreign] of Object.entries(FOREIGN)) {
    const seen = new Set<string>();
    for (const [name, composed] of Object.entries(reports))
      it(`is said wherever it stands ${form}: ${name}`, () => {
        const elements = elementsOf(composed, PLAIN_WORDING);
        const whole = read(elements);
        expect(whole.reconciliation.status).toBe('matched');
        const places = oneOfEachKind(elements, placesOf(elements), seen);
        expect(places.length).toBeGreaterThan(15);
        const quiet = places.filter(
          at => !isSaid(read([...elements.slice(0, at), foreign, ...elements.slice(at)]), whole),
        );
        expect(quiet.map(at => elements[at - 1])).toEqual([]);
      }, 60_000);
  }
});

/** Each cell of a record that has a label of its own, once in a report: the first place where its table has a value. */
function cellsOf(elements: readonly Element[]): {at: number; column: number; label: string}[] {
  const seen = new Set<string>();
  const from = elements.findIndex(isAt(/信贷交易信息明细/));
  return elements.flatMap((element, at) => {
    const [labels = [], values = []] = element.kind === 'table' && at > from ? element.rows : [];
    return labels.flatMap((label, column) => {
      if (NOT_KEPT.test(label) || values[column] === undefined || seen.has(label)) return [];
      seen.add(label);
      return [{at, column, label}];
    });
  });
}

/** Of others, notes, phone bills and payment grids nothing is kept; any words may be a product. */
const NOT_KEPT =
  /^(?:主业务借款人.*|添加日期|机构说明|本人声明|.*标注|特殊.*|发生.*|变更月数|明细记录|保证合同编号|机构名称|业务类型|业务开通日期|当前缴费状态|当前欠费金额|记账年月|\d{0,4}|债权转移时的还款状态|编号)$/u;

describe('text of another record in a cell', () => {
  it('is said, also in a cell that no field of an account holds', () => {
    const elements = elementsOf(typicalReport(), PLAIN_WORDING);
    const whole = read(elements);
    const cells = cellsOf(elements);
    expect(cells.length).toBeGreaterThan(35);
    const quiet = cells.filter(({at, column}) => {
      const element = elements[at];
      if (element?.kind !== 'table') return true;
      const rows = element.rows.map((row, index) =>
        index === 1 ? row.map((value, other) => (other === column ? `${value}另有12` : value)) : row,
      );
      return !isSaid(read([...elements.slice(0, at), {...element, rows}, ...elements.slice(at + 1)]), whole);
    });
    expect(quiet.map(({label}) => label)).toEqual([]);
  }, 30_000);
});

describe('text of another record in the header or a row of the summary', () => {
  it.each([
    ['被查询者姓名', 0],
    ['被查询者证件类型', 1],
    ['被查询者证件号码', 2],
    ['查询机构', 3],
    ['查询原因', 4],
    ['业务类型', 1],
    ['账户数', 2],
    ['首笔业务发放月份', 3],
    ['账户类型', 0],
    ['管理机构数', 0],
    ['授信总额', 2],
  ])('is said: %s', (label, column) => {
    const elements = elementsOf(typicalReport(), PLAIN_WORDING);
    const whole = read(elements);
    const at = elements.findIndex(element => element.kind === 'table' && element.rows[0]?.[column] === label);
    const element = elements[at];
    if (element?.kind !== 'table') throw new Error(`no table has ${label}`);
    const quiet = element.rows.slice(1).filter((_, row) => {
      const rows = element.rows.map((cells, index) =>
        index === row + 1 ? cells.map((value, other) => (other === column ? `${value}另有1234` : value)) : cells,
      );
      return !isSaid(read([...elements.slice(0, at), {...element, rows}, ...elements.slice(at + 1)]), whole);
    });
    expect(quiet).toEqual([]);
  });

  it('the person is then not known, and no word of the cell is told', () => {
    const elements = elementsOf(typicalReport(), PLAIN_WORDING).map(
      (element): Element =>
        element.kind === 'table' && element.rows[0]?.[0] === '被查询者姓名'
          ? {
              ...element,
              rows: element.rows.map((row, index) => (index === 1 ? [`打印2 ${row[0]}`, ...row.slice(1)] : row)),
            }
          : element,
    );
    const {holder, diagnostics} = read(elements);
    expect(holder.name).toBe(null);
    expect(JSON.stringify(diagnostics)).not.toContain('打印');
  });
});

describe('a report as it is', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('leaves no text: seed %i', seed => {
    const report = read(elementsOf(randomReport({seed}), PLAIN_WORDING));
    expect(report.diagnostics.filter(({code}) => code === 'TEXT_LEFT')).toEqual([]);
  });
});
