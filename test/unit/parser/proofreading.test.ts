import {describe, expect, test} from 'vitest';
import type {Correction} from '../../../src/model/corrections.ts';
import {Findings} from '../../../src/model/findings.ts';
import {assignKeys} from '../../../src/parser/account-key.ts';
import {Proofreading} from '../../../src/parser/proofreading.ts';
import {readTyped} from '../../../src/parser/typed-figure.ts';
import {account} from '../verify/composed-report.ts';

const READ = account({openedOn: '2022-07-19', doubtful: ['openedOn', 'status', 'statusText']});
const [keyAsRead = ''] = assignKeys([READ]).map(({key}) => key);
const doubts = READ.doubtful.map(field => ({field, words: '', second: null, page: 1, line: 1, runs: []}));

function settle(...corrections: Omit<Correction, 'accountKey'>[]) {
  const proofreading = new Proofreading(corrections.map(one => ({accountKey: keyAsRead, ...one})));
  const findings = new Findings();
  const [settled] = proofreading.settle([{account: READ, doubts}], findings);
  return {settled, figures: proofreading.figures, codes: findings.diagnostics.map(({code}) => code)};
}

describe('a correction', () => {
  test('of a day gives the account another key; the figure is found by both', () => {
    const {settled, figures} = settle({field: 'openedOn', found: 'other', value: '2022-07-18'});
    expect(settled).toMatchObject({openedOn: '2022-07-18', doubtful: ['status', 'statusText']});
    expect(settled?.key).not.toBe(keyAsRead);
    expect(figures.map(({keyAsRead: key}) => key)).toEqual([keyAsRead, keyAsRead, keyAsRead]);
    expect(new Set(figures.map(({accountKey}) => accountKey))).toEqual(new Set([settled?.key]));
  });

  test('of a state is one of its word too', () => {
    const {settled} = settle({field: 'status', found: 'other', value: '结清'});
    expect(settled).toMatchObject({status: 'settled', statusText: '结清', doubtful: ['openedOn']});
  });

  test('that says right changes nothing but the doubt', () => {
    const {settled} = settle({field: 'openedOn', found: 'right', value: '2022-07-19'});
    expect(settled).toMatchObject({key: keyAsRead, openedOn: '2022-07-19', doubtful: ['status', 'statusText']});
  });

  test('of what nobody can read leaves it in doubt, and not known', () => {
    const {settled} = settle({field: 'openedOn', found: 'unreadable', value: null});
    expect(settled).toMatchObject({openedOn: null, doubtful: READ.doubtful});
  });

  test('of a figure that is not in doubt is not taken, and said', () => {
    const {settled, codes} = settle({field: 'balance', found: 'other', value: 5});
    expect(settled?.balance).toBe(READ.balance);
    expect(codes).toEqual(['CORRECTION_UNUSED']);
  });
});

test.each([
  ['27,350元', 'limit', {found: 'other', value: 27_350}],
  ['２７，３５０', 'limit', {found: 'other', value: 27_350}],
  ['27.35', 'openedOn', null],
  ['2022年07月19日', 'openedOn', {found: 'other', value: '2022-07-19'}],
  ['2022年07月', 'openedOn', null],
  ['2022年07月', 'asOf', {found: 'other', value: '2022-07'}],
  ['有', 'pastDue.now', {found: 'other', value: true}],
  ['3个月', 'pastDue.months5y', {found: 'other', value: 3}],
  ['结清', 'status', {found: 'other', value: '结清'}],
  ['关了', 'status', null],
  ['？', 'limit', {found: 'unreadable', value: null}],
  ['--', 'limit', {found: 'none', value: null}],
  ['', 'limit', null],
])('%j typed for %s', (typed, field, answer) => {
  expect(readTyped(typed, field, null)).toEqual(answer);
});
