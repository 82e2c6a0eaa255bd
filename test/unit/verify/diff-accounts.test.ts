import {describe, expect, it} from 'vitest';
import {DiffSchema} from '../../../src/model/change.ts';
import {compare} from './compare.ts';
import {account, CLOSED, card, laterReport, report} from './composed-report.ts';

const settled = account({...CLOSED, status: 'settled', statusText: '已结清'});

describe('a paid-off line', () => {
  it('is closed by 已结清, and everything is closed then', () => {
    const diff = compare(report([account()]), laterReport([settled]));
    expect(DiffSchema.parse(diff)).toEqual(diff);
    expect(diff.changes).toMatchObject([
      {kind: 'closed', proof: 'status', match: 'exact', next: 'none', waitUntil: null},
    ]);
    expect(diff.changes[0]?.fields).toMatchObject({status: ['open', 'settled'], closedOn: [null, '2026-06']});
    expect(diff.verdict).toBe('all-closed');
  });

  describe('that is still open', () => {
    /** A report of the 10th of April, and one that was made on this day. */
    const next = (reportedAt: string, today = reportedAt.slice(0, 10), expectations = {}) => {
      const now = laterReport([account({asOf: '2026-06'})], {reportedAt: `${reportedAt}T09:00:00`});
      const [change] = compare(report([account()]), now, {today, expectations}).changes;
      expect(change).toMatchObject({kind: 'still-open', wanted: 'close', proof: 'status', match: 'exact'});
      return [change?.next, change?.waitUntil];
    };

    it('waits until the update of its lender is due, is called after it, disputed after 75 days', () => {
      expect(next('2026-04-11')).toEqual(['wait', '2026-05-10']);
      expect(next('2026-05-10')).toEqual(['wait', '2026-05-10']);
      expect(next('2026-05-11')).toEqual(['call', null]);
      expect(next('2026-06-24')).toEqual(['call', null]);
      expect(next('2026-06-25')).toEqual(['dispute', null]);
    });

    it('is never disputed before the update of its lender is due', () => {
      const slow = {dueOn: () => '2026-07-01'};
      expect(next('2026-07-01', '2026-07-01', slow)).toEqual(['wait', '2026-07-01']);
      expect(next('2026-07-02', '2026-07-02', slow)).toEqual(['dispute', null]);
    });

    it('counts from the day of asking where one is written down', () => {
      const asked = {askedOn: () => '2026-05-01'};
      expect(next('2026-05-31', '2026-05-31', asked)).toEqual(['wait', '2026-05-31']);
      expect(next('2026-06-01', '2026-06-01', asked)).toEqual(['call', null]);
      expect(next('2026-07-16', '2026-07-16', asked)).toEqual(['dispute', null]);
    });

    it('never waits until a day that is over', () => {
      expect(next('2026-04-20', '2026-06-01')).toEqual(['wait', '2026-06-01']);
    });

    it('gets no day from a report that is more than 90 days old', () => {
      expect(next('2026-04-20', '2026-07-19')).toEqual(['wait', '2026-07-19']);
      expect(next('2026-04-20', '2026-07-20')).toEqual(['wait', null]);
      expect(next('2026-06-25', '2026-09-24')).toEqual(['wait', null]);
    });

    it('and owes again has to be asked about, however early', () => {
      const now = laterReport([account({balance: 500})], {reportedAt: '2026-04-11T09:00:00'});
      const diff = compare(report([account()]), now, {today: '2026-04-11'});
      expect(diff).toMatchObject({verdict: 'some-open', changes: [{kind: 'still-open', next: 'call'}]});
    });

    it('keeps the verdict at some-open', () => {
      expect(compare(report([account()]), laterReport([account()])).verdict).toBe('some-open');
    });
  });

  it('that was in use and is paid off now was not to be closed; that it can be is said', () => {
    const diff = compare(report([account({balance: 375})]), laterReport([account({asOf: '2026-06'})]));
    expect(diff.changes).toMatchObject([
      {kind: 'changed', wanted: 'in-use', next: 'none', fields: {balance: [375, 0]}},
    ]);
    expect(diff.verdict).toBe('all-closed');
    expect(diff.diagnostics.map(({code}) => code)).toEqual(['NOW_PAID_OFF']);
  });

  it('that is not printed any more is gone and proves nothing', () => {
    const diff = compare(report([account()]), laterReport([]));
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
    const diff = compare(report([account()], counting(1)), laterReport([], counting(0)));
    expect(diff.changes).toMatchObject([{kind: 'gone', proof: 'summary-only'}]);
    expect(diff.counts).toEqual({openOld: 1, openNew: 0, printedOpenOld: 1, printedOpenNew: 0});
    const unexplained = compare(report([account()], counting(2)), laterReport([], counting(0)));
    expect(unexplained.changes).toMatchObject([{kind: 'gone', proof: 'none'}]);
    expect(diff.verdict).toBe('cannot-tell');
  });

  it('one certainly open beside one gone is some-open', () => {
    const other = account({openedOn: '2020-02-02'});
    expect(compare(report([account(), other]), laterReport([other])).verdict).toBe('some-open');
  });

  it('that was transferred is not closed', () => {
    const diff = compare(report([account()]), laterReport([account({...CLOSED, status: 'transferred'})]));
    expect(diff.changes).toMatchObject([{kind: 'transferred', proof: 'status', next: 'call'}]);
    expect(diff.verdict).toBe('cannot-tell');
    expect(diff.diagnostics.map(({code}) => code)).toContain('ACCOUNT_TRANSFERRED');
  });

  it('with a status that cannot be read is neither open nor closed', () => {
    const diff = compare(report([account()]), laterReport([account({status: 'unknown', statusText: '某某'})]));
    expect(diff.changes).toMatchObject([{kind: 'changed', next: 'call'}]);
    expect(diff.verdict).toBe('cannot-tell');
  });

  it('a balance that is not printed is not 0', () => {
    const diff = compare(report([account({balance: null})]), laterReport([account({balance: null})]));
    expect(diff.changes).toMatchObject([{kind: 'unchanged'}]);
    expect(diff.verdict).toBe('cannot-tell');
  });

  it('a newer debt in the latest record speaks against being paid off', () => {
    const owing = account({latestBalance: 200});
    const diff = compare(report([owing]), laterReport([owing]));
    expect(diff.changes).toMatchObject([{kind: 'unchanged'}]);
    expect(diff.verdict).toBe('all-closed');
  });

  it('that is used again keeps the verdict at some-open', () => {
    const diff = compare(report([account()]), laterReport([account({balance: 500})]));
    expect(diff.changes).toMatchObject([{kind: 'still-open', fields: {balance: [0, 500]}}]);
    expect(diff.verdict).toBe('some-open');
  });

  it("that appears new stands first, may be somebody else's, and does not hold the verdict", () => {
    const diff = compare(report([]), laterReport([account()]));
    expect(diff.changes).toMatchObject([{kind: 'new', wanted: 'in-use', next: 'is-it-yours', match: null}]);
    expect(diff.verdict).toBe('all-closed');
    const beside = compare(report([settled]), laterReport([settled, account({openedOn: '2026-05-05'})]));
    expect(beside.changes.map(({kind}) => kind)).toEqual(['new', 'unchanged']);
  });

  it('with an overdue amount is not paid off, whatever its balance', () => {
    const overdue = account({pastDue: {now: true, months5y: 1, over90Months: 0}});
    const diff = compare(report([overdue]), laterReport([overdue]));
    expect(diff).toMatchObject({changes: [{kind: 'unchanged'}], verdict: 'all-closed'});
  });

  it('whose closing rests on a guess among twins is not proven closed', () => {
    const old = report([account(), account({balance: 900})]);
    const now = laterReport([settled, account({balance: 900})]);
    const diff = compare(old, now);
    expect(diff.changes.map(({match}) => match)).toEqual(['guessed', 'guessed']);
    expect(diff.verdict).toBe('cannot-tell');
    expect(diff.diagnostics.map(({code}) => code)).toEqual(['MATCH_GUESSED', 'MATCH_GUESSED']);
  });

  it('open again after 已结清 is reopened', () => {
    const diff = compare(report([settled]), laterReport([account()]));
    expect(diff.changes).toMatchObject([{kind: 'reopened', proof: 'status', next: 'call'}]);
    expect(diff.verdict).toBe('some-open');
  });

  it('closed before stays unchanged', () => {
    expect(compare(report([settled]), laterReport([settled]))).toMatchObject({
      changes: [{kind: 'unchanged', fields: {}}],
      verdict: 'all-closed',
    });
  });
});

describe('loans and cards', () => {
  const loan = account({kind: 'term-loan', amount: 12000, limit: null, balance: 800, dueOn: '2026-12-01'});

  it('a loan that is paid is settled', () => {
    const paid = account({...CLOSED, currency: '人民币', kind: 'term-loan', amount: 12000, status: 'settled'});
    expect(compare(report([loan]), laterReport([paid])).changes).toMatchObject([{kind: 'settled', proof: 'status'}]);
  });

  it('a loan that goes on is changed, and unchanged where only the month moved', () => {
    const less = compare(report([loan]), laterReport([{...loan, balance: 400}]));
    expect(less.changes).toMatchObject([{kind: 'changed', fields: {balance: [800, 400]}, next: 'none'}]);
    const same = compare(report([loan]), laterReport([{...loan, asOf: '2026-06'}]));
    expect(same.changes).toMatchObject([{kind: 'unchanged', fields: {asOf: ['2026-03', '2026-06']}}]);
  });

  it('an unused open card is listed but does not hold the verdict back', () => {
    const diff = compare(report([card()]), laterReport([card()]));
    expect(diff.changes).toMatchObject([{kind: 'still-open'}]);
    expect(diff.verdict).toBe('all-closed');
  });

  it('a card with instalments that were not billed is owing', () => {
    const owing = card({balance: 0, installmentBalance: 900});
    expect(compare(report([owing]), laterReport([owing])).changes).toMatchObject([{kind: 'unchanged'}]);
  });

  it('a multi-currency card is closed only when every currency account is', () => {
    const old = report([card({cardTail: '7302'}), card({currency: '美元', cardTail: '7302'})]);
    const closedRmb = card({...CLOSED, currency: '人民币', status: 'closed', statusText: '销户'});
    const half = compare(old, laterReport([closedRmb, card({currency: '美元', cardTail: '7302'})]));
    expect(half.changes).toMatchObject([{kind: 'changed', proof: 'status', next: 'call'}, {kind: 'still-open'}]);
    expect(half.diagnostics.map(({code}) => code)).toEqual(['CARD_CURRENCY_STILL_OPEN']);
    const whole = compare(old, laterReport([closedRmb, {...closedRmb, currency: '美元'}]));
    expect(whole.changes.map(({kind}) => kind)).toEqual(['closed', 'closed']);
  });

  it('a currency account that is not printed any more keeps the card from being closed', () => {
    const diff = compare(
      report([card(), card({currency: '美元'})]),
      laterReport([card({...CLOSED, currency: '人民币', status: 'closed'})]),
    );
    expect(diff.changes.map(({kind}) => kind)).toEqual(['changed', 'gone']);
  });

  it('a second card of one currency is another card', () => {
    const closed = card({...CLOSED, currency: '人民币', status: 'closed'});
    const diff = compare(report([card(), card()]), laterReport([closed, card()]));
    expect(diff.changes.map(({kind}) => kind).toSorted()).toEqual(['closed', 'still-open']);
  });

  it('another card of that day, with its own tail, does not keep the first one open', () => {
    const usd = card({currency: '美元', cardTail: '1111'});
    const diff = compare(
      report([card({cardTail: '7302'}), usd]),
      laterReport([card({...CLOSED, currency: '人民币', status: 'closed'}), usd]),
    );
    expect(diff.changes.map(({kind}) => kind)).toEqual(['closed', 'still-open']);
  });
});

describe('what cannot be said', () => {
  const kinds = ['credit-line', 'term-loan', 'drawdown', 'finance-lease', 'securities-financing'] as const;

  it.each(kinds)('an open %s without a printed balance is not done', kind => {
    const unsaid = account({kind, amount: 12000, balance: null});
    expect(compare(report([unsaid]), laterReport([unsaid])).verdict).toBe('cannot-tell');
    // And not when it vanishes, is transferred or only perhaps is the one that closed.
    expect(compare(report([unsaid]), laterReport([])).verdict).toBe('cannot-tell');
    const transferred = account({kind, amount: 12000, status: 'transferred'});
    expect(compare(report([unsaid]), laterReport([transferred])).verdict).toBe('cannot-tell');
  });

  it.each(kinds)('a closed %s that still owes is not closed', kind => {
    const contradiction = account({kind, amount: 12000, status: 'closed', balance: 375});
    const diff = compare(report([account({kind, amount: 12000})]), laterReport([contradiction]));
    expect(diff).toMatchObject({verdict: 'cannot-tell', changes: [{kind: 'changed', proof: 'status', next: 'call'}]});
    const gone = compare(report([contradiction]), laterReport([]));
    expect(gone).toMatchObject({verdict: 'cannot-tell', changes: [{kind: 'gone', next: 'call'}]});
  });

  it('a debt that moves to another lender was never to be closed here', () => {
    const owed = account({balance: 900});
    const moved = account({...CLOSED, status: 'transferred'});
    expect(compare(report([owed]), laterReport([moved]))).toMatchObject({
      verdict: 'all-closed',
      changes: [{kind: 'transferred', wanted: 'in-use', next: 'call'}],
    });
  });

  it('an overpaid line is paid off and open', () => {
    const overpaid = account({balance: -12});
    const diff = compare(report([overpaid, account({balance: 900, openedOn: '2020-01-02'})]), laterReport([overpaid]));
    expect(diff).toMatchObject({verdict: 'some-open', changes: [{kind: 'still-open'}, {kind: 'gone'}]});
  });
});

describe('the reports themselves', () => {
  it('of two people throw', () => {
    const other = (name: string | null, idTail: string | null) => laterReport([], {holder: {name, idTail}});
    const against = (name: string | null, idTail: string | null) => compare(report([]), other(name, idTail));
    expect(() => against('测**', '1111')).toThrow('DIFFERENT_PERSONS');
    expect(() => against('王**', null)).toThrow('DIFFERENT_PERSONS');
    expect(() => against('测*', null)).toThrow('DIFFERENT_PERSONS');
    expect(against('测*', '0000').diagnostics).toMatchObject([{code: 'HOLDER_NAME_DIFFERS'}]);
    expect(against(null, null).diagnostics).toMatchObject([{code: 'HOLDER_NOT_COMPARABLE'}]);
    expect(against(null, '0000').diagnostics).toEqual([]);
  });

  const numbered = (reportNumber: string | null, reportedAt: string | null) => report([], {reportNumber, reportedAt});
  const [april, july] = ['2026-04-10T09:00:00', '2026-07-10T09:00:00'];

  it('in the wrong order are refused, saying the days', () => {
    const swapped = () => compare(numbered(null, july), numbered(null, april));
    expect(swapped).toThrow(
      expect.objectContaining({code: 'REPORTS_REVERSED', args: {first: '2026-07-10', second: '2026-04-10'}}),
    );
  });

  it('given twice are refused: by number and time, as far as both print them', () => {
    const same = expect.objectContaining({code: 'SAME_REPORT', args: {on: '2026-07-10'}});
    expect(() => compare(numbered('1', july), numbered('1', july))).toThrow(same);
    expect(() => compare(numbered('1', july), numbered('1', null))).toThrow('SAME_REPORT');
    expect(compare(numbered('1', april), numbered('1', july)).verdict).toBe('all-closed');
    expect(() => compare(numbered(null, july), numbered('1', july))).toThrow(same);
    expect(compare(numbered('1', july), numbered('2', july)).verdict).toBe('all-closed');
    expect(compare(numbered(null, null), numbered(null, null)).verdict).toBe('cannot-tell');
  });

  it.each(['mismatched', 'not-printed'] as const)('%s on either side cannot tell', status => {
    const unsure = {reconciliation: {status, checks: [], gaps: 0}};
    const first = compare(report([account()], unsure), laterReport([settled]));
    const second = compare(report([account()]), laterReport([settled], unsure));
    expect([first.verdict, second.verdict]).toEqual(['cannot-tell', 'cannot-tell']);
    expect(first.diagnostics).toMatchObject([{code: 'OLD_REPORT_NOT_RECONCILED'}]);
    expect(second.diagnostics).toMatchObject([{code: 'NEW_REPORT_NOT_RECONCILED'}]);
  });

  it('without a time cannot tell', () => {
    expect(compare(report([]), laterReport([], {reportedAt: null}))).toMatchObject({
      verdict: 'cannot-tell',
      diagnostics: [{code: 'REPORT_DATE_UNKNOWN'}],
    });
  });

  it('count new inquiries one by one', () => {
    const inquiry = {on: '2026-03-21', institution: '示例银行', reason: '贷后管理', by: 'institution' as const};
    const next = {...inquiry, on: '2026-06-21'};
    const diff = compare(report([], {inquiries: [inquiry]}), laterReport([], {inquiries: [inquiry, inquiry, next]}));
    expect(diff.newInquiries.map(({on}) => on)).toEqual(['2026-03-21', '2026-06-21']);
  });

  it('whose printed count is no number have none, and -- counts as 0', () => {
    const check = {id: 'open:cards' as const, strength: 'hard' as const, read: 0, ok: true};
    const old = report([], {reconciliation: {status: 'matched', checks: [{...check, printed: '?'}], gaps: 0}});
    const now = laterReport([], {reconciliation: {status: 'matched', checks: [{...check, printed: null}], gaps: 0}});
    expect(compare(old, now).counts).toMatchObject({printedOpenOld: null, printedOpenNew: 0});
  });
});
