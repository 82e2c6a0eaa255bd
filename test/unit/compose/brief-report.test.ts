import {describe, expect, it} from 'vitest';
import {ReportSchema} from '../../../src/model/report.ts';
import {composeBriefReport} from '../../compose/brief-report.ts';
import {accountSentence} from '../../compose/brief-sentences.ts';
import {expectedOf} from '../../compose/expected.ts';
import {writeBriefPdf} from '../../compose/pdf/brief-pdf.ts';
import {TYPICAL} from '../../compose/typical-report.ts';

const SEEDS = Array.from({length: 200}, (_, seed) => seed);

describe('the composer', () => {
  it('composes the same report from the same seed', () => {
    expect(composeBriefReport(5)).toEqual(composeBriefReport(5));
    expect(composeBriefReport(5)).not.toEqual(composeBriefReport(6));
  });

  it('composes accounts that the model accepts', () => {
    const account = ReportSchema.shape.accounts.element.omit({key: true, span: true});
    for (const seed of SEEDS) for (const fields of expectedOf(composeBriefReport(seed)).accounts) account.parse(fields);
  });

  it('covers every kind and every state of the brief report', () => {
    const accounts = SEEDS.flatMap(seed => expectedOf(composeBriefReport(seed)).accounts);
    const kinds = [
      'credit-card',
      'credit-line',
      'finance-lease',
      'recovery',
      'securities-financing',
      'semi-credit-card',
      'term-loan',
    ];
    expect([...new Set(accounts.map(({kind}) => kind))].sort()).toEqual(kinds);
    const states = ['bad-debt', 'closed', 'not-activated', 'open', 'settled', 'transferred'];
    expect([...new Set(accounts.map(({status}) => status))].sort()).toEqual(states);
  });

  it('prints a credit line in the official words', () => {
    const owing = TYPICAL.accounts.find(({fields}) => fields.kind === 'credit-line' && fields.balance === 4260);
    expect(owing && accountSentence(owing, 2)).toBe(
      '2023年02月11日重庆美团三快小额贷款有限公司为其他个人消费贷款授信，额度长期有效，可循环使用。截至2026年09月，信用额度9,300元（人民币），余额为4,260，当前无逾期。',
    );
  });

  it('writes the same bytes twice, encrypted or not', async () => {
    for (const password of [undefined, 'loanclose']) {
      const options = {form: 'runs', font: 'embedded', seed: 1, ...(password === undefined ? {} : {password})} as const;
      expect(await writeBriefPdf(TYPICAL, options)).toEqual(await writeBriefPdf(TYPICAL, options));
    }
  });
});
