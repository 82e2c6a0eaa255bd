import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ReportSchema} from '../../../src/model/report.ts';
import {isAccountCsv, parseAccountCsv} from '../../../src/parser/table/index.ts';
import {renderAccountCsv} from '../../../src/render/account-csv.ts';
import {arbitraryReport} from '../../property/arbitrary-report.ts';
import {account, report} from '../verify/composed-report.ts';

describe('renderAccountCsv', () => {
  it('writes BOM, CRLF, stable English headings; what is not printed is empty', () => {
    const text = renderAccountCsv(
      report([account({institution: '示例,公司', limit: 26700.5})], {reportNumber: '2026051809123400000000'}),
    );
    expect(text.split('\r\n')).toEqual([
      '\uFEFFreportNumber,reportedAt,holderName,holderIdTail,kind,institution,product,openedOn,currency,cardTail,accountId,facilityId,amount,limit,used,balance,overdraft,installmentBalance,latestBalance,dueOn,validUntil,perpetual,revolving,asOf,closedOn,status,statusText,pastDueNow,pastDueMonths5y,pastDueOver90Months,group',
      '2026051809123400000000,2026-04-10T09:00:00,测**,0000,credit-line,"示例,公司",其他个人消费贷款,2022-07-19,人民币,,,,,26700.5,,0,,,,,2028-07-19,false,true,2026-03,,open,,false,,,other',
      '',
    ]);
  });

  it('writes Chinese headings and words where asked', () => {
    const [heading, row] = renderAccountCsv(report([account()]), {headings: 'zh'}).split('\r\n');
    expect(heading).toContain('报告编号,报告时间,姓名,证件尾号,账户类型,机构');
    expect(row).toContain('循环贷账户,示例消费金融有限公司');
    expect(row).toContain(',否,是,2026-03,,正常,,否,,,其他');
  });

  it('keeps a spreadsheet from running a name as a formula', () => {
    const text = renderAccountCsv(report([account({institution: '=HYPERLINK(1)', product: '@x'})]));
    expect(text).toContain(`,"'=HYPERLINK(1)","'@x",`);
  });

  it.each(['en', 'zh'] as const)('reads back equal (%s)', headings => {
    fc.assert(
      fc.property(arbitraryReport, original => {
        const text = renderAccountCsv(original, {headings});
        expect(isAccountCsv(text)).toBe(true);
        const read = parseAccountCsv(text);
        expect(ReportSchema.parse(read)).toEqual(read);
        const withoutSpan = (accounts: typeof original.accounts) => accounts.map(({span: _, ...rest}) => rest);
        expect(withoutSpan(read.accounts)).toEqual(withoutSpan(original.accounts));
        expect(read.diagnostics.filter(({severity}) => severity === 'error')).toEqual([]);
        if (original.accounts.length === 0) return;
        expect(read).toMatchObject({
          reportNumber: original.reportNumber,
          reportedAt: original.reportedAt,
          holder: original.holder,
        });
      }),
    );
  });
});
