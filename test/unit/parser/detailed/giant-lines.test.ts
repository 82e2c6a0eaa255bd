import {describe, expect, it} from 'vitest';
import {readDetailedReport} from '../../../../src/parser/detailed/index.ts';
import {readText} from '../../../../src/parser/source/text.ts';

/** Data of another program on one line, as a hostile or broken file has it: the time it takes grows with its length and not faster. */
const UNITS = {
  'labels and values':
    '管理机构   账户标识   开立日期   到期日期   借款金额   账户币种   示例银行   X10200500   2022.01.01   ',
  'labels without gaps': '管理机构账户标识开立日期到期日期借款金额账户币种',
  'single characters': '字   ',
  'titles that stay open': '账户1（授信协议标识：',
};
const LENGTH = 200_000;
const COLUMNS = '管理机构      账户标识       开立日期\n'.repeat(20);

describe('a line of hundreds of thousands of characters', () => {
  for (const [name, unit] of Object.entries(UNITS)) {
    it(`of ${name} is passed over in seconds, pasted, in columns and beside another one`, () => {
      const line = unit.repeat(LENGTH / unit.length);
      for (const text of [line, COLUMNS + line, `${COLUMNS}${line}\n${line}`]) {
        const {reconciliation} = readDetailedReport(readText(text), text);
        expect(reconciliation.status).toBe('mismatched');
      }
    }, 30_000);
  }

  it('is one of thousands of inquiries, which are read in seconds too', () => {
    const rows = Array.from({length: 6000}, (_, at) => `   ${at + 1}    2025.10.28    招联消费金融   贷后管理\n`);
    const text = `   编号   查询日期      查询机构      查询原因\n${rows.join('')}`;
    expect(readDetailedReport(readText(text), text).inquiries).toHaveLength(6000);
  }, 30_000);
});
