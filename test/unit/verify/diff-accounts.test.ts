import {describe, expect, it} from 'vitest';
import {readRules} from '../../../scripts/build-scenarios.ts';
import {DiffSchema} from '../../../src/model/change.ts';
import {diffReports} from '../../../src/verify/index.ts';
import {account, CLOSED, card, laterReport, report} from './composed-report.ts';

const TODAY = {today: '2026-07-11', rules: readRules()};
const settled = account({...CLOSED, status: 'settled', statusText: '已结清'});

describe('a paid-off line', () => {
  it('is closed by 已结清, and everything is closed then', () => {
    const diff = diffReports(report([account()]), laterReport([settled]), TODAY);
    expect(DiffSchema.parse(diff)).toEqual(diff);
    expect(diff.changes).toMatchObject([
      {kind: 'closed', proof: 'status', match: 'exact', next: 'none', waitUntil: null},
    ]);
    expect(diff.changes[0]?.fields).toMatchObject({status: ['open', 'settled'], closedOn: [null, '2026-06']});
    expect(diff.verdict).toBe('all-closed');
  });

  it('that is still open waits while the record is not newer', () => {
    const diff = diffReports(report([account()]), laterReport([account()]), TODAY);
    expect(diff.changes).toMatchObject([{kind: 'still-open', next: 'wait', waitUntil: '2026-08-09', fields: {}}]);
    expect(diff.verdict).toBe('some-open');
  });

  it('waits while the record is newer but over 45 days old', () => {
    const now = laterReport([account({asOf: '2026-04'})]);
    expect(diffReports(report([account()]), now, TODAY).changes).toMatchObject([{kind: 'still-open', next: 'wait'}]);
  });

  it('asks for a call on a fresh record, for a dispute after more than 75 days', () => {
    const soon = laterReport([account({asOf: '2026-05'})], {reportedAt: '2026-06-10T09:00:00'});
    expect(diffReports(report([account()]), soon, TODAY).changes).toMatchObject([{next: 'call'}]);
    const late = laterReport([account({asOf: '2026-06'})]);
    expect(diffReports(report([account()]), late, TODAY).changes).toMatchObject([{next: 'dispute'}]);
  });

  it('is disputed after more than two cycles and a margin, not on their last day', () => {
    // 75 and 76 days after the 10th of April.
    const next = (reportedAt: string) =>
      diffReports(report([account()]), laterReport([account({asOf: '2026-06'})], {reportedAt}), TODAY).changes[0]?.next;
    expect(next('2026-06-24T09:00:00')).toBe('call');
    expect(next('2026-06-25T09:00:00')).toBe('dispute');
  });

  it('counts its record as fresh for 45 days after the month that it names', () => {
    const next = (reportedAt: string) =>
      diffReports(report([account()]), laterReport([account({asOf: '2026-04'})], {reportedAt}), TODAY).changes[0]?.next;
    expect(next('2026-06-14T09:00:00')).toBe('call');
    expect(next('2026-06-15T09:00:00')).toBe('wait');
  });

  it('never waits until a day that is over', () => {
    const diff = diffReports(report([account()]), laterReport([account()]), {...TODAY, today: '2026-12-01'});
    expect(diff.changes).toMatchObject([{next: 'wait', waitUntil: '2026-12-01'}]);
  });

  it('that was owed before is still open, with the balances', () => {
    const diff = diffReports(report([account({balance: 375})]), laterReport([account({asOf: '2026-06'})]), TODAY);
    expect(diff.changes).toMatchObject([{kind: 'still-open', next: 'call', fields: {balance: [375, 0]}}]);
  });

  it('that is not printed any more is gone and proves nothing', () => {
    const diff = diffReports(report([account()]), laterReport([]), TODAY);
    expect(diff.changes).toMatchObject([{kind: 'gone', proof: 'none', match: null, next: 'call'}]);
    expect(diff.verdict).toBe('cannot-tell');
    expect(diff.diagnostics).toMatchObject([{code: 'ACCOUNT_GONE'}]);
  });

  it('that is gone from the printed count as well is still only gone', () => {
    const counting = (printed: number) => ({
      reconciliation: {
        status: 'matched' as const,
        checks: [{id: 'open:other' as const, strength: 'hard' as const, printed, read: printed, ok: true}],
        gaps: 0,
      },
    });
    const diff = diffReports(report([account()], counting(1)), laterReport([], counting(0)), TODAY);
    expect(diff.changes).toMatchObject([{kind: 'gone', proof: 'summary-only'}]);
    expect(diff.counts).toEqual({openOld: 1, openNew: 0, printedOpenOld: 1, printedOpenNew: 0});
    const unexplained = diffReports(report([account()], counting(2)), laterReport([], counting(0)), TODAY);
    expect(unexplained.changes).toMatchObject([{kind: 'gone', proof: 'none'}]);
    expect(diff.verdict).toBe('cannot-tell');
  });

  it('one certainly open beside one gone is some-open', () => {
    const other = account({openedOn: '2020-02-02'});
    expect(diffReports(report([account(), other]), laterReport([other]), TODAY).verdict).toBe('some-open');
  });

  it('that was transferred is not closed', () => {
    const diff = diffReports(report([account()]), laterReport([account({...CLOSED, status: 'transferred'})]), TODAY);
    expect(diff.changes).toMatchObject([{kind: 'changed', next: 'call'}]);
    expect(diff.verdict).toBe('cannot-tell');
    expect(diff.diagnostics.map(({code}) => code)).toContain('ACCOUNT_TRANSFERRED');
  });

  it('with a status that cannot be read is neither open nor closed', () => {
    const diff = diffReports(
      report([account()]),
      laterReport([account({status: 'unknown', statusText: '某某'})]),
      TODAY,
    );
    expect(diff.changes).toMatchObject([{kind: 'changed', next: 'call'}]);
    expect(diff.verdict).toBe('cannot-tell');
  });

  it('a balance that is not printed is not 0', () => {
    const diff = diffReports(report([account({balance: null})]), laterReport([account({balance: null})]), TODAY);
    expect(diff.changes).toMatchObject([{kind: 'unchanged'}]);
    expect(diff.verdict).toBe('cannot-tell');
  });

  it('a newer debt in the latest record speaks against being paid off', () => {
    const owing = account({latestBalance: 200});
    const diff = diffReports(report([owing]), laterReport([owing]), TODAY);
    expect(diff.changes).toMatchObject([{kind: 'unchanged'}]);
    expect(diff.verdict).toBe('all-closed');
  });

  it('that is used again keeps the verdict at some-open', () => {
    const diff = diffReports(report([account()]), laterReport([account({balance: 500})]), TODAY);
    expect(diff.changes).toMatchObject([{kind: 'still-open', fields: {balance: [0, 500]}}]);
    expect(diff.verdict).toBe('some-open');
  });

  it('that appears new holds the verdict', () => {
    const diff = diffReports(report([]), laterReport([account()]), TODAY);
    expect(diff.changes).toMatchObject([{kind: 'new', next: 'call', match: null}]);
    expect(diff.verdict).toBe('some-open');
  });

  it('with an overdue amount is not paid off, whatever its balance', () => {
    const overdue = account({pastDue: {now: true, months5y: 1, over90Months: 0}});
    const diff = diffReports(report([overdue]), laterReport([overdue]), TODAY);
    expect(diff).toMatchObject({changes: [{kind: 'unchanged'}], verdict: 'all-closed'});
  });

  it('whose closing rests on a guess among twins is not proven closed', () => {
    const old = report([account(), account({balance: 900})]);
    const now = laterReport([settled, account({balance: 900})]);
    const diff = diffReports(old, now, TODAY);
    expect(diff.changes.map(({match}) => match)).toEqual(['guessed', 'guessed']);
    expect(diff.verdict).toBe('cannot-tell');
    expect(diff.diagnostics.map(({code}) => code)).toEqual(['MATCH_GUESSED', 'MATCH_GUESSED']);
  });

  it('open again after 已结清 is reopened', () => {
    const diff = diffReports(report([settled]), laterReport([account()]), TODAY);
    expect(diff.changes).toMatchObject([{kind: 'reopened', proof: 'status', next: 'call'}]);
    expect(diff.verdict).toBe('some-open');
  });

  it('closed before stays unchanged', () => {
    expect(diffReports(report([settled]), laterReport([settled]), TODAY)).toMatchObject({
      changes: [{kind: 'unchanged', fields: {}}],
      verdict: 'all-closed',
    });
  });
});

describe('loans and cards', () => {
  const loan = account({kind: 'term-loan', amount: 12000, limit: null, balance: 800, dueOn: '2026-12-01'});

  it('a loan that is paid is settled', () => {
    const paid = account({...CLOSED, currency: '人民币', kind: 'term-loan', amount: 12000, status: 'settled'});
    expect(diffReports(report([loan]), laterReport([paid]), TODAY).changes).toMatchObject([
      {kind: 'settled', proof: 'status'},
    ]);
  });

  it('a loan that goes on is changed, and unchanged where only the month moved', () => {
    const less = diffReports(report([loan]), laterReport([{...loan, balance: 400}]), TODAY);
    expect(less.changes).toMatchObject([{kind: 'changed', fields: {balance: [800, 400]}, next: 'none'}]);
    const same = diffReports(report([loan]), laterReport([{...loan, asOf: '2026-06'}]), TODAY);
    expect(same.changes).toMatchObject([{kind: 'unchanged', fields: {asOf: ['2026-03', '2026-06']}}]);
  });

  it('an unused open card is listed but does not hold the verdict back', () => {
    const diff = diffReports(report([card()]), laterReport([card()]), TODAY);
    expect(diff.changes).toMatchObject([{kind: 'still-open'}]);
    expect(diff.verdict).toBe('all-closed');
  });

  it('a card with instalments that were not billed is owing', () => {
    const owing = card({balance: 0, installmentBalance: 900});
    expect(diffReports(report([owing]), laterReport([owing]), TODAY).changes).toMatchObject([{kind: 'unchanged'}]);
  });

  it('a multi-currency card is closed only when every currency account is', () => {
    const old = report([card({cardTail: '7302'}), card({currency: '美元', cardTail: '7302'})]);
    const closedRmb = card({...CLOSED, currency: '人民币', status: 'closed', statusText: '销户'});
    const half = diffReports(old, laterReport([closedRmb, card({currency: '美元', cardTail: '7302'})]), TODAY);
    expect(half.changes).toMatchObject([{kind: 'changed', proof: 'status', next: 'call'}, {kind: 'still-open'}]);
    expect(half.diagnostics.map(({code}) => code)).toEqual(['CARD_CURRENCY_STILL_OPEN']);
    const whole = diffReports(old, laterReport([closedRmb, {...closedRmb, currency: '美元'}]), TODAY);
    expect(whole.changes.map(({kind}) => kind)).toEqual(['closed', 'closed']);
  });

  it('a currency account that is not printed any more keeps the card from being closed', () => {
    const diff = diffReports(
      report([card(), card({currency: '美元'})]),
      laterReport([card({...CLOSED, currency: '人民币', status: 'closed'})]),
      TODAY,
    );
    expect(diff.changes.map(({kind}) => kind)).toEqual(['changed', 'gone']);
  });

  it('a second card of one currency is another card', () => {
    const closed = card({...CLOSED, currency: '人民币', status: 'closed'});
    const diff = diffReports(report([card(), card()]), laterReport([closed, card()]), TODAY);
    expect(diff.changes.map(({kind}) => kind).toSorted()).toEqual(['closed', 'still-open']);
  });

  it('another card of that day, with its own tail, does not keep the first one open', () => {
    const usd = card({currency: '美元', cardTail: '1111'});
    const diff = diffReports(
      report([card({cardTail: '7302'}), usd]),
      laterReport([card({...CLOSED, currency: '人民币', status: 'closed'}), usd]),
      TODAY,
    );
    expect(diff.changes.map(({kind}) => kind)).toEqual(['closed', 'still-open']);
  });
});

describe('what cannot be said', () => {
  const kinds = ['credit-line', 'term-loan', 'drawdown', 'finance-lease', 'securities-financing'] as const;

  it.each(kinds)('an open %s without a printed balance is not done', kind => {
    const unsaid = account({kind, amount: 12000, balance: null});
    expect(diffReports(report([unsaid]), laterReport([unsaid]), TODAY).verdict).toBe('cannot-tell');
    // And not when it vanishes, is transferred or only perhaps is the one that closed.
    expect(diffReports(report([unsaid]), laterReport([]), TODAY).verdict).toBe('cannot-tell');
    const transferred = account({kind, amount: 12000, status: 'transferred'});
    expect(diffReports(report([unsaid]), laterReport([transferred]), TODAY).verdict).toBe('cannot-tell');
  });

  it.each(kinds)('a closed %s that still owes is not closed', kind => {
    const contradiction = account({kind, amount: 12000, status: 'closed', balance: 375});
    const diff = diffReports(report([account({kind, amount: 12000})]), laterReport([contradiction]), TODAY);
    expect(diff).toMatchObject({verdict: 'cannot-tell', changes: [{kind: 'changed', proof: 'status', next: 'call'}]});
    const gone = diffReports(report([contradiction]), laterReport([]), TODAY);
    expect(gone).toMatchObject({verdict: 'cannot-tell', changes: [{kind: 'gone', next: 'call'}]});
  });

  it('a debt that moves to another lender was never to be closed here', () => {
    const owed = account({balance: 900});
    const moved = account({...CLOSED, status: 'transferred'});
    expect(diffReports(report([owed]), laterReport([moved]), TODAY)).toMatchObject({
      verdict: 'all-closed',
      changes: [{kind: 'changed', next: 'call'}],
    });
  });

  it('an overpaid line is paid off and open', () => {
    const overpaid = account({balance: -12});
    const diff = diffReports(
      report([overpaid, account({balance: 900, openedOn: '2020-01-02'})]),
      laterReport([overpaid]),
      TODAY,
    );
    expect(diff).toMatchObject({verdict: 'some-open', changes: [{kind: 'still-open'}, {kind: 'gone'}]});
  });
});

describe('the reports themselves', () => {
  it('of two people throw', () => {
    const other = (name: string | null, idTail: string | null) => laterReport([], {holder: {name, idTail}});
    const compare = (name: string | null, idTail: string | null) => diffReports(report([]), other(name, idTail), TODAY);
    expect(() => compare('测**', '1111')).toThrow('DIFFERENT_PERSONS');
    expect(() => compare('王**', null)).toThrow('DIFFERENT_PERSONS');
    expect(() => compare('测*', null)).toThrow('DIFFERENT_PERSONS');
    expect(compare('测*', '0000').diagnostics).toMatchObject([{code: 'HOLDER_NAME_DIFFERS'}]);
    expect(compare(null, null).diagnostics).toMatchObject([{code: 'HOLDER_NOT_COMPARABLE'}]);
    expect(compare(null, '0000').diagnostics).toEqual([]);
  });

  it('in the wrong order are not swapped in silence', () => {
    const diff = diffReports(laterReport([account()]), report([settled]), TODAY);
    expect(diff.verdict).toBe('cannot-tell');
    expect(diff.old.reportedAt).toBe('2026-07-10T09:00:00');
    expect(diff.diagnostics).toMatchObject([
      {code: 'REPORTS_OUT_OF_ORDER', args: {old: '2026-07-10', new: '2026-04-10'}},
    ]);
  });

  it.each(['mismatched', 'not-printed'] as const)('%s on either side cannot tell', status => {
    const unsure = {reconciliation: {status, checks: [], gaps: 0}};
    const first = diffReports(report([account()], unsure), laterReport([settled]), TODAY);
    const second = diffReports(report([account()]), laterReport([settled], unsure), TODAY);
    expect([first.verdict, second.verdict]).toEqual(['cannot-tell', 'cannot-tell']);
    expect(first.diagnostics).toMatchObject([{code: 'OLD_REPORT_NOT_RECONCILED'}]);
    expect(second.diagnostics).toMatchObject([{code: 'NEW_REPORT_NOT_RECONCILED'}]);
  });

  it('without a time cannot tell', () => {
    expect(diffReports(report([]), laterReport([], {reportedAt: null}), TODAY)).toMatchObject({
      verdict: 'cannot-tell',
      diagnostics: [{code: 'REPORT_DATE_UNKNOWN'}],
    });
  });

  it('given twice are one report', () => {
    const same = report([account(), settled, card()]);
    const diff = diffReports(same, same, TODAY);
    expect(diff.changes.map(({kind, fields}) => [kind, fields])).toEqual([
      ['still-open', {}],
      ['unchanged', {}],
      ['still-open', {}],
    ]);
    expect(diff.diagnostics.map(({code}) => code)).toEqual(['SAME_REPORT']);
  });

  it('count new inquiries one by one', () => {
    const inquiry = {on: '2026-03-21', institution: '示例银行', reason: '贷后管理', by: 'institution' as const};
    const next = {...inquiry, on: '2026-06-21'};
    const diff = diffReports(
      report([], {inquiries: [inquiry]}),
      laterReport([], {inquiries: [inquiry, inquiry, next]}),
      TODAY,
    );
    expect(diff.newInquiries).toEqual([inquiry, next]);
  });

  it('whose printed count is no number have none, and -- counts as 0', () => {
    const check = {id: 'open:cards' as const, strength: 'hard' as const, read: 0, ok: true};
    const old = report([], {reconciliation: {status: 'matched', checks: [{...check, printed: '?'}], gaps: 0}});
    const now = laterReport([], {reconciliation: {status: 'matched', checks: [{...check, printed: null}], gaps: 0}});
    expect(diffReports(old, now, TODAY).counts).toMatchObject({printedOpenOld: null, printedOpenNew: 0});
  });
});
