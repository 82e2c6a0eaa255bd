import {expect, it} from 'vitest';
import {Findings} from '../../../src/model/findings.ts';
import type {Inquiry} from '../../../src/model/report.ts';
import {readInquiries} from '../../../src/parser/brief/inquiries.ts';
import {foldLines} from '../../../src/parser/folded-line.ts';
import {REASONS, sayUnknownReasons} from '../../../src/parser/inquiry-reasons.ts';
import {OWN_REASONS, PRINTED_REASONS} from '../../compose/inquiry-reasons.ts';
import {heading, read, table} from './detailed/small-report.ts';

const PRINTED = [...PRINTED_REASONS, ...OWN_REASONS];
const UNKNOWN = ['准入审查', '贷前审查', '资质审查', '异议查询', '贷后管埋', '本人查询（某处）'];

function said(reason: string): unknown[] {
  const findings = new Findings();
  const inquiry: Inquiry = {on: '2026-02-11', institution: '示例银行股份有限公司', reason, by: 'institution'};
  sayUnknownReasons([inquiry, inquiry], findings);
  return findings.diagnostics.map(({code, severity, args}) => [code, severity, args]);
}

it('each reason that is known to be printed is known', () => {
  expect(PRINTED.filter(reason => said(reason).length > 0)).toEqual([]);
});

it('no other one is: a reason that no source shows is said', () => {
  expect([...REASONS].sort()).toEqual([...PRINTED_REASONS].sort());
  expect(PRINTED).toHaveLength(26);
});

it.each(UNKNOWN)('another one is said once: %s', reason => {
  expect(said(reason)).toEqual([['INQUIRY_REASON_UNKNOWN', 'info', {reason}]]);
});

const detailed = (reason: string) =>
  read([
    heading('四 查询记录'),
    heading('机构查询记录明细'),
    table(['编号', '查询日期', '查询机构', '查询原因'], ['1', '2025.10.28', '示例银行股份有限公司', reason]),
  ]);

it('both layouts keep a reason as it is printed, and a detailed report says it', () => {
  const row = '1 2026年02月11日 示例银行股份有限公司 准入审查';
  const lines = foldLines([{number: 1, width: 595, height: 842, lines: [{text: row, glyphs: null}]}]);
  expect(readInquiries(lines, []).inquiries[0]?.reason).toBe('准入审查');
  const report = detailed('准入审查');
  expect(report.inquiries[0]?.reason).toBe('准入审查');
  expect(report.diagnostics.find(({code}) => code === 'INQUIRY_REASON_UNKNOWN')?.args).toEqual({reason: '准入审查'});
});

it.each(PRINTED)('a detailed report gives %s whole', reason => {
  const report = detailed(reason);
  expect(report.inquiries.map(inquiry => inquiry.reason)).toEqual([reason]);
  expect(report.diagnostics.filter(({code}) => /^INQUIR/.test(code))).toEqual([]);
});
