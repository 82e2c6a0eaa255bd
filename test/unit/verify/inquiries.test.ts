import {describe, expect, it} from 'vitest';
import type {Inquiry} from '../../../src/model/report.ts';
import {newInquiries} from '../../../src/verify/inquiries.ts';
import {account, CLOSED, facility, laterReport, report} from './composed-report.ts';

const LENDER = '示例消费金融有限公司';
const inquiry: Inquiry = {on: '2026-07-01', institution: LENDER, reason: '贷后管理', by: 'institution'};
const closed = account({...CLOSED, closedOn: '2026-06', status: 'settled'});

const of = (fields: Partial<Inquiry>, now = laterReport([])) =>
  newInquiries(report([]), {...now, inquiries: [{...inquiry, ...fields}]}, name => name.replace(/杭州分公司$/, ''))[0];

describe('a new inquiry', () => {
  it.each([
    ['贷款审批', 'application'],
    ['信用卡审批', 'application'],
    ['担保资格审查', 'application'],
    ['保前审查', 'application'],
    ['客户准入资格审查', 'application'],
    ['融资审批', 'application'],
    ['贷后管理', 'aftercare'],
    ['保后管理', 'aftercare'],
    ['本人查询（互联网个人信用信息服务平台）', 'own'],
    ['异议核查', 'other'],
    ['特约商户实名审查', 'other'],
  ])('for %s is %s', (reason, meaning) => {
    expect(of({reason})).toEqual({on: '2026-07-01', institution: LENDER, reason, meaning, next: 'none'});
  });

  it('by the person is the own one, whatever is printed beside it', () => {
    expect(of({by: 'self', reason: '贷后管理'}, laterReport([closed]))).toMatchObject({meaning: 'own', next: 'none'});
  });

  it('of a lender where all was closed before asks for a letter, branches included', () => {
    expect(of({}, laterReport([closed]))?.next).toBe('letter');
    expect(of({institution: `${LENDER}杭州分公司`}, laterReport([closed]))?.next).toBe('letter');
    expect(of({reason: '贷款审批'}, laterReport([closed]))?.next).toBe('none');
  });

  it('asks for none within the month of the closing, or where no day of it is printed', () => {
    expect(of({on: '2026-06-30'}, laterReport([closed]))?.next).toBe('none');
    expect(of({}, laterReport([{...closed, closedOn: null}]))?.next).toBe('none');
    expect(of({on: '2026-06-16'}, laterReport([{...closed, closedOn: '2026-06-15'}]))?.next).toBe('letter');
    expect(of({on: '2026-06-15'}, laterReport([{...closed, closedOn: '2026-06-15'}]))?.next).toBe('none');
  });

  it('asks for none of a lender with anything left, or with nothing printed', () => {
    expect(of({}, laterReport([closed, account({balance: 5})]))?.next).toBe('none');
    expect(of({}, laterReport([]))?.next).toBe('none');
    expect(of({}, laterReport([closed], {facilities: [facility({institution: LENDER})]}))?.next).toBe('none');
    const debt = {
      institution: LENDER,
      role: '保证人',
      amount: 1,
      asOf: null,
      balance: 1,
      borrowerKind: 'person',
    } as const;
    expect(of({}, laterReport([closed], {liabilities: [debt]}))?.next).toBe('none');
  });
});
