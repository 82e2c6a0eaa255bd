import type {Account} from '../../../../src/model/account.ts';
import type {Report} from '../../../../src/model/report.ts';
import {readBriefReport} from '../../../../src/parser/brief/index.ts';
import {readText} from '../../../../src/parser/source/text.ts';

const HEAD = [
  '个人信用报告',
  '报告编号：2026051809123400000000 报告时间：2026-05-18 09:12:34',
  '姓名： 测试甲 证件类型：身份证 证件号码：**************0000 已婚',
  '信贷记录',
];
const TAIL = ['查询记录', '说 明', '5.更多咨询，请致电全国客户服务热线400-810-8866。'];

/** Reads composed text as a brief report. */
export function readLines(...lines: readonly string[]): Report {
  return readBriefReport(readText([...HEAD, ...lines, ...TAIL].join('\n')));
}

/** Reads one sentence below a title and expects exactly one account. */
export function readOne(title: string, sentence: string): Account {
  const {accounts} = readLines(title, `1.${sentence}`);
  const [account] = accounts;
  if (accounts.length !== 1 || !account) throw new Error(`${accounts.length} accounts`);
  return account;
}
