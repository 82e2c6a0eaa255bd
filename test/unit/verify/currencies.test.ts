import {describe, expect, it} from 'vitest';
import {compare} from './compare.ts';
import {account, CLOSED, card, laterReport, report} from './composed-report.ts';

type Values = Parameters<typeof card>[0];

/** What becomes of a card whose yuan account is closed, by what the other account is. */
function closing(yuan: Values, other: Values, otherNow: 'open' | 'closed' | 'gone' = 'open'): string | undefined {
  const closed = card({...yuan, ...CLOSED, currency: '人民币', facilityId: yuan?.facilityId ?? null, status: 'closed'});
  const second = {
    open: [card(other)],
    closed: [card({...other, ...CLOSED, currency: other?.currency ?? null, status: 'closed'})],
    gone: [],
  }[otherNow];
  const diff = compare(report([card(yuan), card(other)]), laterReport([closed, ...second]));
  return diff.changes[0]?.kind;
}

describe('the currency accounts of one card', () => {
  const dollars = {currency: '美元'};

  it('are of one bank, day and kind', () => {
    expect(closing({}, dollars)).toBe('changed');
    expect(closing({}, {...dollars, institution: '另一银行信用卡中心'})).toBe('closed');
    expect(closing({}, {...dollars, openedOn: '2022-07-20'})).toBe('closed');
    expect(closing({}, {...dollars, kind: 'semi-credit-card'})).toBe('closed');
  });

  it('are told apart by two agreements or two tails, where both print one', () => {
    expect(closing({facilityId: 'F1'}, {...dollars, facilityId: 'F1'})).toBe('changed');
    expect(closing({facilityId: 'F1'}, {...dollars, facilityId: 'F2'})).toBe('closed');
    expect(closing({facilityId: 'F1'}, dollars)).toBe('changed');
    expect(closing({}, {...dollars, facilityId: 'F2'})).toBe('changed');
    expect(closing({cardTail: '0001'}, {...dollars, cardTail: '0002'})).toBe('closed');
    expect(closing({cardTail: '0001'}, dollars)).toBe('changed');
    expect(closing({}, {...dollars, cardTail: '0002'})).toBe('changed');
  });

  it('close the card when the last of them is closed, not when it vanishes', () => {
    expect(closing({}, dollars, 'closed')).toBe('closed');
    expect(closing({}, dollars, 'gone')).toBe('changed');
    expect(closing({}, {...dollars, cardTail: '0002'}, 'gone')).toBe('changed');
    expect(closing({cardTail: '0001'}, {...dollars, cardTail: '0002'}, 'gone')).toBe('closed');
    expect(closing({}, {...dollars, status: 'closed'}, 'gone')).toBe('closed');
  });

  it('say nothing of a loan of that day', () => {
    const line = account({institution: '示例银行信用卡中心'});
    const closed = account({...line, ...CLOSED, currency: '人民币', status: 'settled'});
    const dollarsLine = account({...line, ...dollars, balance: 5});
    const diff = compare(report([line, dollarsLine]), laterReport([closed, dollarsLine]));
    expect(diff.changes[0]?.kind).toBe('closed');
  });
});
