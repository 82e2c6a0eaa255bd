/**
 * 机构查询记录明细 and 本人查询记录明细. Rows go on over a page break without a label row; names and reasons wrap.
 *
 *     编号 | 查询日期   | 查询机构             | 查询原因
 *     3    | 2025.10.28 | 招联消费金融股份⏎有限公司 | 贷后管理
 */

import type {Findings} from '../../model/findings.ts';
import type {Inquiry} from '../../model/report.ts';
import {readDay} from '../fields.ts';
import {sayUnknownReasons} from '../inquiry-reasons.ts';
import {isWholeName} from '../institution-name.ts';
import {readListRows} from './list-rows.ts';
import {type Outline, TEXT_SHOWN} from './outline.ts';

const REASON = /^\p{Script=Han}[\p{Script=Han}（）、/]{1,40}$/u;
const ACTS = /审批|管理(?!人)|审查|调查|复核|开户|核查|处理/gu;
const ORDINAL = /^\d{0,4}$/u;
const DAY = /^\d{4}[.\-/]\d{1,2}[.\-/]\d{1,2}$/u;

export interface ReadInquiries {
  readonly inquiries: Inquiry[];
  readonly unread: number;
}

export function readInquiries(tables: Outline['inquiries'], findings: Findings): ReadInquiries {
  let unread = 0;
  const inquiries = tables.flatMap(({by, table, place}) => {
    const column = (label: string) => table.columns.findIndex(other => other.label === label);
    const at = {on: column('查询日期'), institution: column('查询机构'), reason: column('查询原因')};
    const {rows, left} = readListRows(table, at.on, text => DAY.test(text));
    const number = column('编号');
    const unnumbered = rows
      .flatMap(row => (ORDINAL.test(row[number]?.text ?? '') ? [] : (row[number]?.text ?? '')))
      .join('');
    if (left + unnumbered !== '') findings.add('TEXT_LEFT', {...place, text: (left + unnumbered).slice(0, TEXT_SHOWN)});
    return rows.flatMap((row): Inquiry[] => {
      const day = readDay(row[at.on]?.text ?? '');
      const institution = row[at.institution]?.text ?? '';
      const reason = row[at.reason]?.text ?? '';
      if (!day.ok || day.value === null || !isWholeName(institution) || !isOneReason(reason)) {
        unread++;
        return [];
      }
      const self = by === 'self' || reason.startsWith('本人查询');
      return [{on: day.value, institution, reason, by: self ? 'self' : 'institution'}];
    });
  });
  unread += tables.filter(({table}) => table.unread).length;
  if (unread > 0) findings.add('INQUIRIES_UNREADABLE', null, {count: unread});
  sayUnknownReasons(inquiries, findings);
  return {inquiries, unread};
}

/** Reasons are an open list, but every one has an act in it, and no one has two: those are the lines of two rows. */
function isOneReason(reason: string): boolean {
  return REASON.test(reason) && isBalanced(reason) && (reason.match(ACTS)?.length ?? 0) <= 1;
}

function isBalanced(text: string): boolean {
  return !/[（）]/u.test(text.replace(/（[^（）]*）/gu, ''));
}
