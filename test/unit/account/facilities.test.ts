import {describe, expect, it} from 'vitest';
import {isCardFacility, isIdle, isTied} from '../../../src/account/facilities.ts';
import {account, CLOSED, card, facility, report} from '../verify/composed-report.ts';

const [onF1, onF2, onNone] = report([
  account({facilityId: 'F1'}),
  account({facilityId: 'F2'}),
  account({facilityId: null}),
]).accounts.map(one => ({...one, key: `account ${one.facilityId}`}));

describe('an agreement and its accounts', () => {
  it('are tied by the id of the agreement or by the key of the account', () => {
    for (const one of [onF1, onF2, onNone]) {
      if (one === undefined) throw new Error('not composed');
      expect(isTied(one, facility())).toBe(one === onF1);
      expect(isTied(one, facility({facilityId: null}))).toBe(false);
      expect(isTied(one, facility({facilityId: null, accountKeys: [one.key]}))).toBe(true);
    }
  });

  const accounts = (...given: Parameters<typeof report>[0]) => report(given).accounts;
  const openLine = account({facilityId: 'F1'});
  const closedLine = account({...CLOSED, facilityId: 'F1', status: 'settled'});

  it('is idle with nothing used and no open account on it', () => {
    expect(isIdle(facility(), [])).toBe(true);
    expect(isIdle(facility({used: null}), [])).toBe(true);
    expect(isIdle(facility({used: 900}), [])).toBe(false);
    expect(isIdle(facility(), accounts(openLine))).toBe(false);
    expect(isIdle(facility(), accounts({...openLine, status: 'unknown'}))).toBe(false);
    expect(isIdle(facility(), accounts(closedLine))).toBe(true);
    expect(isIdle(facility(), accounts({...openLine, facilityId: 'F2'}))).toBe(true);
  });

  it('belongs to a card by all of its accounts', () => {
    const aCard = card({facilityId: 'F1'});
    expect(isCardFacility(facility(), accounts(aCard))).toBe(true);
    expect(isCardFacility(facility(), accounts(aCard, openLine))).toBe(false);
    expect(isCardFacility(facility({purpose: '信用卡共享额度'}), accounts(openLine))).toBe(false);
  });

  it('belongs to a card by its purpose only where no account stands on it', () => {
    const others = accounts(card({facilityId: 'F2'}));
    expect(isCardFacility(facility({purpose: '信用卡独立额度'}), others)).toBe(true);
    expect(isCardFacility(facility({purpose: '循环贷款额度'}), others)).toBe(false);
    expect(isCardFacility(facility({purpose: null}), others)).toBe(false);
  });
});
