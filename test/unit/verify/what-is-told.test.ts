import {describe, expect, it} from 'vitest';
import {CHECK_IDS, type CheckId} from '../../../src/model/check-ids.ts';
import type {Report} from '../../../src/model/report.ts';
import {compare} from './compare.ts';
import {account, CLOSED, card, facility, laterReport, report} from './composed-report.ts';

const codes = (old: Report, now: Report) => compare(old, now).diagnostics.map(({code}) => code);
const at = (line: number) => ({page: 1, line, text: ''});

describe('a diagnostic', () => {
  it('points at the account in the report in which it stands', () => {
    const old = report([account({span: at(5)})]);
    expect(compare(old, laterReport([])).diagnostics).toEqual([
      {
        code: 'ACCOUNT_GONE',
        severity: 'warning',
        args: {institution: '示例消费金融有限公司', openedOn: '2022-07-19'},
        span: at(5),
      },
    ]);
    const moved = laterReport([account({status: 'transferred', span: at(9)})]);
    const before = report([account({status: 'transferred'})]);
    expect(compare(old, moved).diagnostics).toMatchObject([{code: 'ACCOUNT_TRANSFERRED', span: at(9)}]);
    expect(codes(before, moved)).not.toContain('ACCOUNT_TRANSFERRED');
  });

  it('tells of a card of which one currency was closed only when it was closed now', () => {
    const closed = card({...CLOSED, currency: '人民币', status: 'closed'});
    const dollars = card({currency: '美元'});
    expect(codes(report([card(), dollars]), laterReport([closed, dollars]))).toEqual(['CARD_CURRENCY_STILL_OPEN']);
    expect(codes(report([closed, dollars]), laterReport([closed, dollars]))).toEqual([]);
  });

  it('tells what stands against a comparison', () => {
    const old = report([], {layout: 'detailed', facilities: [facility()]});
    expect(codes(old, laterReport([]))).toEqual(['DIFFERENT_LAYOUTS', 'FACILITIES_NOT_PRINTED']);
    expect(codes(report([], {layout: 'detailed'}), laterReport([]))).toEqual(['DIFFERENT_LAYOUTS']);
    expect(codes(report([]), laterReport([], {layout: 'detailed'}))).toEqual(['DIFFERENT_LAYOUTS']);
    expect(codes(report([], {reportedAt: null}), laterReport([]))).toEqual(['REPORT_DATE_UNKNOWN']);
  });

  it('names the agreement that is gone without proof or printed though it is spent', () => {
    const old = report([], {layout: 'detailed', facilities: [facility()]});
    const with_ = (...facilities: Report['facilities']) => laterReport([], {layout: 'detailed', facilities});
    expect(codes(old, with_())).toEqual([]);
    expect(codes(old, with_(facility()))).toEqual([]);
    expect(codes(old, with_(facility({limit: 0, validUntil: '2026-07-09'})))).toEqual(['FACILITY_SPENT_STILL_PRINTED']);
    // The last day of the agreement is the day of the report.
    expect(codes(old, with_(facility({limit: 0, validUntil: '2026-07-10'})))).toEqual([]);
    expect(codes(old, with_(facility({limit: 0, validUntil: null})))).toEqual([]);
    expect(codes(old, with_(facility({limit: 1, validUntil: '2026-07-09'})))).toEqual([]);
  });
});

describe('counts', () => {
  const printing = (printed: Partial<Record<CheckId, number | null>>): Partial<Report> => ({
    reconciliation: {
      status: 'matched',
      checks: CHECK_IDS.flatMap(id =>
        printed[id] === undefined ? [] : [{id, strength: 'hard', printed: printed[id], read: 0, ok: true}],
      ),
      gaps: 0,
    },
  });

  it('add up the columns of open accounts and nothing else; a report without them prints none', () => {
    const old = report([account(), card()], printing({'open:other': 3, 'open:cards': 2, 'accounts:other': 7}));
    const {counts} = compare(old, laterReport([account({...CLOSED, status: 'settled'})]));
    expect(counts).toEqual({openOld: 2, openNew: 0, printedOpenOld: 5, printedOpenNew: null});
  });

  it('of the own column explain an account that is gone, when both reports agree with what was read', () => {
    const proof = (old: Partial<Record<CheckId, number>>, now: Partial<Record<CheckId, number>>) =>
      compare(report([account(), card()], printing(old)), laterReport([card()], printing(now))).changes[0]?.proof;
    expect(proof({'open:other': 1, 'open:cards': 9}, {'open:other': 0, 'open:cards': 9})).toBe('summary-only');
    expect(proof({'open:other': 1}, {'open:other': 1})).toBe('none');
    expect(proof({'open:other': 2}, {'open:other': 0})).toBe('none');
    expect(proof({'open:cards': 1}, {'open:cards': 0})).toBe('none');
  });
});

describe('inquiries', () => {
  it('are new when their day, institution, reason or table is', () => {
    const inquiry = {on: '2026-03-21', institution: '示例银行', reason: '贷后管理', by: 'institution'} as const;
    const others = [
      {...inquiry, on: '2026-03-22'},
      {...inquiry, institution: '另一银行'},
      {...inquiry, reason: '贷款审批'},
      {...inquiry, by: 'self'} as const,
    ];
    const old = report([], {inquiries: [inquiry, inquiry]});
    const rows = others.map(({on, institution, reason}) => ({on, institution, reason}));
    expect(compare(old, laterReport([], {inquiries: [...others, inquiry]})).newInquiries).toMatchObject(rows);
  });
});

describe('agreements', () => {
  const detailed = (...facilities: Report['facilities']) => ({layout: 'detailed' as const, facilities});
  const changes = (olds: Report['facilities'], nows: Report['facilities']) =>
    compare(report([], detailed(...olds)), laterReport([], detailed(...nows))).changes;

  it('are one by id, and by key only where neither prints an id', () => {
    const named = facility({used: 5});
    const nameless = facility({facilityId: null, used: 5});
    expect(changes([named], [{...named, key: 'facility:other'}])).toMatchObject([
      {kind: 'unchanged', match: 'id', fields: {key: ['facility:F1', 'facility:other']}},
    ]);
    expect(changes([nameless], [nameless])).toMatchObject([{kind: 'unchanged', match: 'exact', fields: {}}]);
    expect(changes([nameless], [named]).map(({kind}) => kind)).toEqual(['new', 'facility-gone']);
    expect(changes([named], [nameless]).map(({kind}) => kind)).toEqual(['new', 'facility-gone']);
  });

  it("that are new may be somebody else's", () => {
    const mine = {kind: 'new', wanted: 'in-use', next: 'is-it-yours', match: null, accountKey: null};
    expect(changes([], [facility()])).toMatchObject([mine]);
    expect(changes([], [facility({used: 5})])).toMatchObject([mine]);
  });
});
