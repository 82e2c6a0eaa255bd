/**
 * Report number, time, edition, and of the person no more than is needed to tell two persons apart.
 *
 *     报告编号：2025112010153200012345    报告时间：2025.11.20 10:15:32
 *     被查询者姓名 | 被查询者证件类型 | 被查询者证件号码 | 查询机构 | 查询原因
 */

import type {Account} from '../../model/account.ts';
import type {Findings} from '../../model/findings.ts';
import type {Report} from '../../model/report.ts';
import {readDay} from '../fields.ts';
import {maskName} from '../holder.ts';
import {isKnownReason} from '../inquiry-reasons.ts';
import {isWholeName} from '../institution-name.ts';
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
  findings: Findings,
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
    holder: readHolder(outline, findings),
  };
}

/** What the cells of the header hold, and nothing else: another line in one would be taken for the person. */
const CELLS: Readonly<Record<string, (text: string) => boolean>> = {
  被查询者姓名: text => /^[\p{Script=Han}·]{2,20}$|^[A-Za-z][A-Za-z .·]{1,40}$/u.test(text),
  被查询者证件类型: text => DOCUMENTS.has(text),
  被查询者证件号码: text => /^[0-9A-Z*]{5,18}$/u.test(text),
  查询机构: isWholeName,
  查询原因: isKnownReason,
};
const DOCUMENTS: ReadonlySet<string> = new Set(
  '身份证 居民身份证 户口簿 护照 军官证 士兵证 警官证 临时身份证 外国人居留证 港澳居民来往内地通行证 台湾同胞来往内地通行证 其他证件'.split(
    ' ',
  ),
);
const NOT_GIVEN = /^[-—–－]*$/u;

function readHolder({header}: Outline, findings: Findings): Header['holder'] {
  const [table] = header;
  if (!table || table.unread) return {name: null, idTail: null};
  const {byLabel} = readCells(table);
  const right = (label: string) => {
    const text = byLabel.get(label)?.text ?? '';
    return NOT_GIVEN.test(text) || CELLS[label]?.(text) === true ? text : null;
  };
  // the words themselves are not told: they may be those of the person
  for (const label of Object.keys(CELLS))
    if (byLabel.has(label) && right(label) === null) findings.add('VALUE_UNREADABLE', null, {clause: label});
  return {
    name: maskName(right('被查询者姓名') ?? undefined),
    idTail: /[0-9A-Z]{4}$/u.exec(right('被查询者证件号码') ?? '')?.[0] ?? null,
  };
}
