import {describe, expect, it} from 'vitest';
import {readDetailedReport} from '../../../../src/parser/detailed/index.ts';
import type {Paper} from '../../../compose/detailed/paper.ts';
import {paperOf, toPages} from '../../../compose/detailed/print.ts';
import {composeAccount, composeReport} from '../../../compose/detailed/scenarios.ts';
import {typicalReport} from '../../../compose/detailed/typical-report.ts';
import {codes, heading, lineBase, read, running, title} from './small-report.ts';

const LINE = heading('（四）循环贷账户二');
const line = (id: string, rest = {}) =>
  composeAccount('credit-line', {accountId: id, institution: '兴业银行股份有限公司', limit: 5_000, ...rest});

describe('reconciliation', () => {
  const check = (pages: Parameters<typeof readDetailedReport>[0], id: string) =>
    readDetailedReport(pages).reconciliation.checks.find(other => other.id === id);

  it('fails hard where open accounts are counted and all that were read are closed', () => {
    const open = composeReport({accounts: [line('B1')]});
    const sheet = paperOf(open);
    const texts = sheet.texts.map(text => (text.text === '正常' ? {...text, text: '结清'} : text));
    expect(check(toPages({...sheet, texts}), 'open:credit-line')).toMatchObject({
      strength: 'hard',
      printed: 1,
      read: 0,
      ok: false,
    });
    expect(readDetailedReport(toPages({...sheet, texts})).reconciliation.status).toBe('mismatched');
  });

  it('checks the first month', () => {
    const sheet = paperOf(composeReport({accounts: [line('B1', {openedOn: '2020-05-06'})]}));
    const texts = sheet.texts.map(text => (text.text === '2020.05.06' ? {...text, text: '2021.05.06'} : text));
    expect(check(toPages({...sheet, texts}), 'first-month:other-loans')).toMatchObject({
      printed: '2020-05',
      read: '2021-05',
      ok: false,
    });
  });

  it('accepts fewer blocks where the report says that it shows only the newest', () => {
    const accounts = [1, 2].map(index =>
      composeAccount('drawdown', {institution: '农行', accountId: `B${index}`, openedOn: `202${index}-01-01`}),
    );
    const shown = paperOf(composeReport({accounts}));
    const head = shown.texts.find(({text}) => text.endsWith('循环贷账户一'));
    if (!head) throw new Error('no heading');
    const counted = shown.texts.map(text =>
      text.page === 0 && text.y < head.y && text.text === '2' ? {...text, text: '3'} : text,
    );
    const without = readDetailedReport(toPages({...shown, texts: counted}));
    expect(without.reconciliation.checks.find(({id}) => id === 'count:other-loans')).toMatchObject({
      printed: 3,
      read: 2,
      ok: false,
    });
    const note = {...head, x: 120, y: head.y + 9, text: '（由于该类账户的数量过大，本报告中仅展示最新的 2 个账户。）'};
    const noted: Paper = {...shown, texts: [...counted, note]};
    const report = readDetailedReport(toPages(noted));
    expect(report.accounts).toHaveLength(2);
    expect(report.reconciliation.checks.find(({id}) => id === 'count:other-loans')).toMatchObject({
      printed: 3,
      read: 2,
      ok: true,
    });
    expect(codes(report)).toEqual(['ACCOUNTS_NOT_ALL_PRINTED']);
  });

  it('is not-printed without 信贷交易信息提示, and never green', () => {
    expect(read([LINE, title('账户1'), ...lineBase(), ...running()]).reconciliation.status).toBe('not-printed');
  });

  it('every page must be there', () => {
    const pages = toPages(paperOf(typicalReport()));
    for (let gone = 0; gone < pages.length; gone++) {
      const rest = pages.filter((_, index) => index !== gone);
      expect(check(rest, 'pages')?.ok).toBe(false);
      expect(readDetailedReport(rest).reconciliation.status).toBe('mismatched');
    }
  });
});
