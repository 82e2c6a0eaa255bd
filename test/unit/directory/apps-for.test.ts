import {describe, expect, test} from 'vitest';
import {type AppEvidence, appsFor} from '../../../src/directory/apps-for.ts';
import {composeIndex, funderOf, relation} from './composed-directory.ts';

const apps = ['alpha', 'beta', 'gamma', 'delta'].map(id => ({id, name: `${id}贷`, aliases: [`${id}钱包`]}));
const index = composeIndex(
  [
    {
      id: 'jia',
      name: '甲乙银行股份有限公司',
      apps: [
        relation('alpha', 'partner', {confidence: 'high'}),
        relation('beta', 'partner'),
        relation('gamma', 'partner'),
        relation('delta', 'own', {confidence: 'low'}),
      ],
    },
    {
      id: 'sole',
      name: '丙丁小额贷款有限公司',
      kind: 'microloan',
      apps: [relation('alpha', 'own', {confidence: 'high'})],
    },
    {id: 'unsure', name: '壬癸小额贷款有限公司', kind: 'microloan', apps: [relation('alpha', 'own')]},
    {id: 'bank', name: '子丑银行股份有限公司', apps: [relation('alpha', 'own', {confidence: 'high'})]},
    {id: 'guarantor', name: '戊己融资担保有限公司', kind: 'guarantee', apps: [relation('gamma', 'own')]},
    {
      id: 'sold',
      name: '庚辛小额贷款有限公司',
      kind: 'microloan',
      apps: [relation('alpha', 'own', {until: '2024-12'}), relation('beta', 'own', {from: '2025-01'})],
    },
  ],
  apps,
);
const order = (evidence: Partial<AppEvidence> = {}, id = 'jia') =>
  appsFor(index, funderOf(index, id), evidence).map(
    ({app, why, chosen}) => `${app.id} ${why.code}${chosen ? ' chosen' : ''}`,
  );

describe('appsFor', () => {
  test('own before partner, then confidence', () => {
    expect(order()).toEqual(['delta own-app', 'alpha partner', 'beta partner', 'gamma partner']);
  });

  test('a product that names the app', () => {
    expect(order({product: 'gamma钱包消费贷'})).toEqual([
      'delta own-app',
      'alpha partner',
      'gamma product-names-it',
      'beta partner',
    ]);
  });

  test('another funder of the same app on the same day, and not on another day', () => {
    const others = [{institution: '戊己融资担保有限公司', openedOn: '2025-03-01'}];
    expect(order({openedOn: '2025-03-01', others})[2]).toBe('gamma same-day-funder');
    expect(order({openedOn: '2025-03-02', others})[2]).toBe('beta partner');
  });

  test('an inquiry of another funder of the same app within a week', () => {
    const inquiries = [{institution: '戊己融资担保有限公司', on: '2025-02-25'}];
    expect(order({openedOn: '2025-03-01', inquiries})[2]).toBe('gamma inquiry-near');
    expect(order({openedOn: '2025-03-05', inquiries})[2]).toBe('beta partner');
  });

  test('the account’s own institution is no evidence', () => {
    const others = [{institution: '甲乙银行股份有限公司', openedOn: '2025-03-01'}];
    expect(order({openedOn: '2025-03-01', others})).toEqual(order());
  });

  test('what the user used settles it, by name, alias or id', () => {
    for (const used of ['beta贷', 'beta钱包', 'beta', ' Beta贷'])
      expect(order({usedApps: [used]})[0]).toBe('beta used-by-you chosen');
    expect(order({usedApps: ['没听说过']})).toEqual(order());
  });

  test('a sole own app is settled, unless a name of another app says otherwise', () => {
    expect(order({}, 'sole')).toEqual(['alpha only-app chosen']);
    // of a relation that is not sure, or of a bank, which lends in many ways, it is a guess
    expect(order({}, 'unsure')).toEqual(['alpha only-app']);
    expect(order({}, 'bank')).toEqual(['alpha only-app']);
  });

  test('a relation that had ended, or not begun, when the account was opened comes last', () => {
    expect(order({openedOn: '2024-06-01'}, 'sold')).toEqual(['alpha own-app', 'beta own-app']);
    expect(order({openedOn: '2025-06-01'}, 'sold')).toEqual(['beta own-app', 'alpha own-app']);
  });

  test('the reason carries what its sentence needs', () => {
    const others = [{institution: '戊己融资担保有限公司', openedOn: '2025-03-01'}];
    const found = appsFor(index, funderOf(index, 'jia'), {openedOn: '2025-03-01', others}).find(
      ({app}) => app.id === 'gamma',
    );
    expect(found?.why.slots).toEqual({
      app: 'gamma贷',
      funder: '甲乙银行股份有限公司',
      other: '戊己融资担保有限公司',
      on: '2025-03-01',
    });
  });
});
