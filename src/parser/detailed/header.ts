/**
 * Report number, time, edition, and of the person no more than is needed to tell two persons apart.
 *
 *     报告编号：2025112010153200012345    报告时间：2025.11.20 10:15:32
 *     被查询者姓名 | 被查询者证件类型 | 被查询者证件号码 | 查询机构 | 查询原因
 */

import type {Account} from '../../model/account.ts';
import type {Report} from '../../model/report.ts';
import {readDay} from '../fields.ts';
import {maskName} from '../holder.ts';
import {readCells} from './cells.ts';
import type {Outline} from './outline.ts';
import type {Row} from './rows.ts';

export type Header = Pick<Report, 'reportNumber' | 'reportedAt' | 'edition' | 'holder'>;

const NUMBER = /报告编号：?(\d{8,40})/u;
const TIME = /报告时间：?(\d{4}[.\-/]\d{1,2}[.\-/]\d{1,2})T?([01]\d|2[0-3])[：:]([0-5]\d)[：:]([0-5]\d)/u;
/** `商业银行“AB”`: the name is hidden. */
const MASKED = /“[A-Z]{2}”$/u;

export function readHeader(
  rows: readonly Row[],
  outline: Outline,
  accounts: readonly Pick<Account, 'institution'>[],
): Header {
  const firstHeading = rows.findIndex(row => row.kind === 'heading');
  const text = rows
    .slice(0, firstHeading < 0 ? 40 : firstHeading)
    .map(row => (row.kind === 'text' ? row.text : ''))
    .join('\n');
  const time = TIME.exec(text);
  const day = readDay(time?.[1] ?? '');
  const masked = accounts.some(account => MASKED.test(account.institution));
  return {
    reportNumber: NUMBER.exec(text)?.[1] ?? null,
    reportedAt: time && day.ok && day.value ? `${day.value}T${time[2]}:${time[3]}:${time[4]}` : null,
    edition: text.includes('授信机构版') || (masked && !text.includes('本人版')) ? 'institution' : 'personal',
    holder: readHolder(outline),
  };
}

function readHolder(outline: Outline): Header['holder'] {
  const [table] = outline.header;
  if (!table || table.unread) return {name: null, idTail: null};
  const {byLabel} = readCells(table);
  const id = byLabel.get('被查询者证件号码')?.text ?? '';
  return {name: maskName(byLabel.get('被查询者姓名')?.text), idTail: /[0-9A-Z]{4}$/u.exec(id)?.[0] ?? null};
}
