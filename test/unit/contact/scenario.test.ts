import {describe, expect, it} from 'vitest';
import type {Group} from '../../../src/account/group.ts';
import type {AppOffer} from '../../../src/contact/app-offer.ts';
import {chooseScenario, isAppUnknown} from '../../../src/contact/scenario.ts';
import type {Account} from '../../../src/model/account.ts';
import type {ItemLender} from '../../../src/model/lender.ts';
import type {Progress} from '../../../src/model/plan.ts';
import {accountOf, cardOf, facilityOf} from '../planner/sample-report.ts';

const lenderOf = (fields: Partial<ItemLender> = {}): ItemLender => ({
  id: 'example-consumer',
  name: '示例消费金融有限公司',
  kind: 'consumer-finance',
  match: 'exact',
  ...fields,
});
const offer = (fields: Partial<AppOffer> = {}): AppOffer => ({
  id: 'example-app',
  name: '示例借',
  basis: 'own',
  confidence: 'high',
  why: {code: 'ui.appNamedByYou', args: {}},
  chosen: false,
  ...fields,
});
const facts = {lender: lenderOf(), gone: false, apps: [offer()]};
const matterOf = (...accounts: Account[]): Group => ({accounts, facilities: []});
const progressOf = (stage: Progress['stage']): Progress => ({
  stage,
  change: 'still-open',
  accountKey: 'line',
  facilityKey: null,
  waitUntil: null,
});

const line = accountOf();
const loan = accountOf({kind: 'term-loan'});
const house = accountOf({kind: 'term-loan', product: '个人住房商业贷款'});
const car = accountOf({kind: 'term-loan', product: '个人汽车消费贷款'});
const recovery = accountOf({kind: 'recovery', group: 'recovery', product: '资产处置'});

describe('which script fits', () => {
  it.each<[string, Partial<typeof facts>, Group | null, string]>([
    ['no report', {}, null, 'simple'],
    ['a clear line', {}, matterOf(line), 'simple'],
    ['a card, whatever else', {gone: true}, matterOf(line, cardOf()), 'card'],
    ['a recovery, also of a lender that is gone', {gone: true}, matterOf(recovery), 'guarantee-borrower'],
    ['a recovery among others', {}, matterOf(line, recovery), 'guarantee-borrower'],
    ['a lender that is gone', {gone: true}, matterOf(line), 'lender-gone'],
    ['a house, paid off', {}, matterOf(house), 'secured-paid'],
    ['a car, paid off', {}, matterOf(car), 'secured-paid'],
    ['a car beside a line', {}, matterOf(line, car), 'secured-paid'],
    ['a house with money still owed', {}, matterOf(accountOf({...house, balance: 99})), 'simple'],
    ['a paid house beside a debt', {}, matterOf(house, accountOf({balance: 99})), 'simple'],
    ['a loan with nothing owed', {}, matterOf(loan), 'already-closed'],
    ['a loan without a product', {}, matterOf(accountOf({kind: 'term-loan', product: null})), 'already-closed'],
    ['a bad debt, before the card that it is', {}, matterOf(cardOf({status: 'bad-debt', balance: 0})), 'bad-debt'],
    ['an agreement alone', {}, {accounts: [], facilities: [facilityOf()]}, 'simple'],
    ['an agreement with money used', {}, {accounts: [], facilities: [facilityOf({used: 5})]}, 'already-closed'],
    ['an institution nobody knows, in an app', {lender: lenderOf({id: null})}, matterOf(line), 'platform'],
    ['an institution nobody knows', {lender: lenderOf({id: null}), apps: []}, matterOf(line), 'unknown-app'],
    ['an institution without an app', {apps: []}, matterOf(line), 'unknown-app'],
    ['a bank without an app', {lender: lenderOf({kind: 'bank'}), apps: []}, matterOf(line), 'simple'],
    [
      'a bank behind two partners',
      {
        lender: lenderOf({kind: 'bank'}),
        apps: [offer({id: 'a', basis: 'partner'}), offer({id: 'b', basis: 'partner'})],
      },
      matterOf(line),
      'unknown-app',
    ],
    [
      'two apps of its own: no second party',
      {apps: [offer({id: 'a', confidence: 'low'}), offer({id: 'b', confidence: 'low'})]},
      matterOf(line),
      'simple',
    ],
  ])('%s', (_, more, matter, scenario) => {
    expect(chooseScenario({...facts, ...more}, matter)).toBe(scenario);
  });

  it('what a comparison has brought comes before all', () => {
    expect(chooseScenario(facts, matterOf(cardOf()), {progress: progressOf('dispute')})).toBe('already-closed');
    expect(chooseScenario(facts, matterOf(cardOf()), {progress: progressOf('gone')})).toBe('already-closed');
    expect(chooseScenario(facts, matterOf(cardOf()), {progress: progressOf('call')})).toBe('card');
    expect(chooseScenario(facts, matterOf(line), {progress: progressOf('waiting')})).toBe('simple');
  });

  it('what is secured by a second borrower is only asked about, though its own words say nothing', () => {
    expect(chooseScenario(facts, matterOf(line), {secured: true})).toBe('already-closed');
    expect(chooseScenario(facts, matterOf(house), {secured: true})).toBe('secured-paid');
  });

  it('the app is not known of a stranger, even where one is named', () => {
    expect(isAppUnknown({lender: lenderOf({id: null}), apps: [offer()]})).toBe(true);
    expect(isAppUnknown({lender: lenderOf(), apps: [offer()]})).toBe(false);
  });
});
