/**
 * 信息概要: the figures by which the reading is checked. A table's title names its group, row and label name the figure.
 *
 *            | 业务类型     | 账户数 | 首笔业务发放月份          非循环贷账户信息汇总
 *     贷款   | 个人住房贷款 | 1      | 2019.06                   管理机构数 | 账户数 | 授信总额 | 余额 | 最近6个月平均应还款
 *     合计   |              | 20     | --
 */

import type {Findings} from '../../model/findings.ts';
import type {Summary} from '../../model/report.ts';
import {readMoney, readMonth} from '../fields.ts';
import {type Cell, joinCell, readCells} from './cells.ts';
import {readListRows} from './list-rows.ts';
import {type SummaryTable, TEXT_SHOWN} from './outline.ts';
import type {Entry, Table} from './table.ts';

type Figures = Record<string, number | string | null>;

const FIGURE = /^(?:[\d,]+|-+)$/u;
const ROW_NAMES = ['业务类型', '账户类型', '信息类型'];

export function readSummary(tables: readonly SummaryTable[], findings: Findings): Summary {
  const summary: Record<string, Figures> = {};
  for (const {title, table, place} of tables) {
    const has = (label: string) => table.columns.some(column => column.label === label);
    const group = has('首笔业务发放月份') ? '信贷交易信息提示' : title;
    summary[group] ??= {};
    const figures = summary[group];
    if (table.unread) findings.add('SUMMARY_UNREADABLE', null, {label: group});
    else {
      const left = ROW_NAMES.some(has)
        ? readNamedRows(table, group, figures, findings)
        : has('最近1个月内的查询次数') || has('最近2年内的查询次数')
          ? readInquiryCounts(table, figures)
          : readSingleRow(table, group, figures, findings);
      if (left !== '') findings.add('TEXT_LEFT', {...place, text: left.slice(0, TEXT_SHOWN)});
    }
  }
  return summary;
}

/** 个人住房贷款, 循环贷账户一, 资产处置业务, 为个人, 欠税记录 */
const ROW_NAME =
  /^(?:合计|其他|个人(?:住房|商用房)贷款(?:（[^（）]{2,20}）)?|其他类贷款|准?贷记卡(?:账户)?|(?:非循环|循环)贷账户(?:[一二12]|（[一二12]）)?|循环额度下分账户|.{2,6}业务|.{2,6}记录|.{2,8}费|.{0,2}(?:贷款|信用卡|业务|垫款|资产处置))$/u;
/** What stands before some rows, for all of them. */
const CATEGORY = /^(?:|贷款|信用卡|其他|合计)$/u;
/** What is counted of inquiries. */
const COUNTED = /^\p{Script=Han}{2,10}(?:审批|审查|管理|查询)$/u;

function readNamedRows(table: Table, group: string, figures: Figures, findings: Findings): string {
  const name = table.columns.findIndex(column => ROW_NAMES.includes(column.label));
  const count = table.columns.findIndex(column => column.label === '账户数' || column.label === '记录数');
  const put = (rowName: string, index: number, cell: Cell | undefined) => {
    const column = table.columns[index];
    if (index !== name && column?.known) putFigure(figures, `${rowName}·${column.label}`, cell, group, findings);
  };
  const labelled = table.columns.flatMap((column, index) => (index > name && column.label !== '' ? [index] : []));
  const total = totalRow(table, labelled.length);
  total.forEach((entry, at) => {
    put('合计', labelled[at] ?? name, joinCell([entry]));
  });
  const rest = {...table, entries: table.entries.filter(({flow}) => !total.some(entry => isBeside(entry.flow, flow)))};
  const {rows, left} = readListRows(rest, count, text => FIGURE.test(text));
  const unknown: string[] = [];
  for (const row of rows) {
    // 合计 spans the first two columns and stands between them.
    const spanning = row.slice(0, name).some(cell => cell.text === '合计');
    const rowName = spanning ? '合计' : (row[name]?.text ?? '');
    if (spanning) unknown.push(row[name]?.text ?? '');
    const before = row.slice(0, name).map(cell => cell.text);
    for (const text of before) if (!CATEGORY.test(text)) unknown.push(text);
    if (/^-*$/u.test(rowName)) continue;
    if (!ROW_NAME.test(rowName)) unknown.push(rowName);
    table.columns.forEach((_, index) => {
      put(rowName, index, row[index]);
    });
  }
  return left + unknown.join('');
}

/** The row 合计 has cells of its own width: what stands beside it is taken in its order, where there is one figure for each label. */
function totalRow(table: Table, labels: number): Entry[] {
  const total = table.entries.find(({fragment}) => fragment.text === '合计');
  if (!total) return [];
  const figures = table.entries
    .filter(({flow, fragment}) => isBeside(flow, total.flow) && fragment.left > total.fragment.right)
    .sort((a, b) => a.fragment.left - b.fragment.left);
  const whole = figures.every(({fragment}) => FIGURE.test(fragment.text) && fragment.glyphs.length > 0);
  return whole && figures.length === labels ? figures : [];
}

/** Points between two baselines of one row of single lines. */
const ONE_LINE = 4;

function isBeside(flow: number, other: number): boolean {
  return Math.abs(flow - other) < ONE_LINE;
}

function readSingleRow(table: Table, group: string, figures: Figures, findings: Findings): string {
  const {byLabel, leftover} = readCells(table);
  const isLiability = table.columns.some(column => column.label === '担保金额');
  table.columns.forEach((column, index) => {
    if (!column.known) return;
    if (!isLiability) {
      putFigure(figures, column.label, byLabel.get(column.label), group, findings);
      return;
    }
    const middle = table.columns.length / 2;
    const cell = joinCell(table.entries.filter(entry => entry.column === index));
    putFigure(figures, `${index < middle ? '担保责任' : '其他相关还款责任'}·${column.label}`, cell, group, findings);
  });
  return leftover;
}

/** 最近1个月内的查询次数 heads 贷款审批, 信用卡审批 and 本人查询, which stand above one figure each. */
function readInquiryCounts(table: Table, figures: Figures): string {
  const unknown: string[] = [];
  const isFigure = (text: string) => FIGURE.test(text);
  const centre = (fragment: {left: number; right: number}) => (fragment.left + fragment.right) / 2;
  const counts = table.entries.filter(entry => isFigure(entry.fragment.text));
  const words = table.entries.filter(entry => !isFigure(entry.fragment.text));
  for (const count of counts) {
    const at = centre(count.fragment);
    const own = words.filter(word =>
      counts.every(
        other => Math.abs(centre(other.fragment) - centre(word.fragment)) >= Math.abs(at - centre(word.fragment)),
      ),
    );
    const label = table.columns[count.column]?.label ?? '';
    const value = readMoney(count.fragment.text);
    const name = joinCell(own).text;
    if (name !== '' && !COUNTED.test(name)) unknown.push(name);
    if (value.ok && label !== '' && name !== '') figures[`${label}·${name}`] = value.value;
  }
  return unknown.join('');
}

function putFigure(figures: Figures, name: string, cell: Cell | undefined, group: string, findings: Findings): void {
  const text = cell?.text ?? '';
  const value = name.endsWith('月份') ? readMonth(text) : readMoney(text);
  if (value.ok) figures[name] = value.value;
  else findings.add('SUMMARY_UNREADABLE', null, {label: group});
}
