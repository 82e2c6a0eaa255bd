import {describe, expect, test} from 'vitest';
import {foldCase} from '../../../src/case/fold.ts';
import type {CaseEvent} from '../../../src/model/case.ts';
import {ASKS} from '../../../src/model/case-vocabulary.ts';
import {composeCase, composeEvent, composeItem, finding, reportAdded, started} from './events.ts';

const one = composeItem(1);
const two = composeItem(2);
const begin = started([one, two]);
const asked = (over: Partial<CaseEvent> = {}) => composeEvent('asked', {itemNumbers: [1], what: 'closing', ...over});
const fold = (...events: CaseEvent[]) => foldCase(composeCase([begin, ...events]));
const stateOf = (...events: CaseEvent[]) => fold(...events).items[0]?.state;

describe('the states of an item', () => {
  test('begins as todo', () => expect(stateOf()).toBe('todo'));
  test('asked, and promised with a day', () => {
    expect(stateOf(asked())).toBe('asked');
    expect(fold(asked({promisedOn: '2026-12-02'})).items[0]).toMatchObject({
      state: 'promised',
      promisedOn: '2026-12-02',
    });
  });
  test('a notice confirms, and proves nothing', () => {
    expect(stateOf(asked(), composeEvent('confirmed', {itemNumbers: [1]}))).toBe('confirmed');
  });
  test('only a report proves', () => {
    expect(stateOf(asked(), reportAdded('2026-12-20', [finding(one, 'closed')]))).toBe('proven');
  });
  test.each(['open', 'unclear'] as const)('a report that shows it %s leaves the state as it is', shows => {
    expect(stateOf(asked(), reportAdded('2026-12-20', [finding(one, shows)]))).toBe('asked');
  });
  test('nothing but a report takes a proof back', () => {
    const proof = reportAdded('2026-12-20', [finding(one, 'closed')]);
    const later = (['confirmed', 'refused', 'kept'] as const).map(type => composeEvent(type, {itemNumbers: [1]}));
    expect(stateOf(proof, asked(), ...later)).toBe('proven');
    expect(fold(proof, reportAdded('2027-02-01', [finding(one, 'reopened')])).items[0]).toMatchObject({
      state: 'todo',
      since: '2027-02-01',
      closing: null,
    });
  });
  test('refused, disputed, kept', () => {
    expect(stateOf(composeEvent('refused', {itemNumbers: [1]}))).toBe('refused');
    expect(stateOf(composeEvent('asked', {itemNumbers: [1], what: 'dispute'}))).toBe('disputed');
    expect(stateOf(composeEvent('kept', {itemNumbers: [1]}))).toBe('kept');
  });
  test('whoever complains no longer waits for the day that was promised before', () => {
    const promised = asked({promisedOn: '2026-12-02'});
    for (const what of ['complaint', 'regulator'] as const) {
      const complained = (over: Partial<CaseEvent> = {}) => asked({what, on: '2026-12-04', ...over});
      expect(fold(promised, complained()).items[0]).toMatchObject({
        state: 'asked',
        since: '2026-12-04',
        promisedOn: null,
      });
      expect(fold(promised, complained({promisedOn: '2026-12-20'})).items[0]).toMatchObject({
        state: 'promised',
        promisedOn: '2026-12-20',
      });
      expect(stateOf(asked(), complained({promisedOn: '2026-12-20'}))).toBe('promised');
      const refused = composeEvent('refused', {itemNumbers: [1]});
      expect(stateOf(refused, complained())).toBe('refused');
    }
  });
  test('what is kept at the start is an item with its number', () => {
    const state = foldCase(composeCase([started([one, two], {choices: {before: null, apps: [], keep: ['line-2']}})]));
    expect(state.items.map(({item, state: each}) => [item.number, each])).toEqual([
      [1, 'todo'],
      [2, 'kept'],
    ]);
  });
  test.each(ASKS.filter(ask => ask !== 'closing' && ask !== 'dispute'))(
    '--what %s adds its ticket and leaves the state',
    what => {
      const events = [asked(), composeEvent('asked', {itemNumbers: [1], what, ticket: 'T2', on: '2026-11-26'})];
      expect(fold(...events).items[0]).toMatchObject({
        state: 'asked',
        since: '2026-11-24',
        tickets: [{ticket: 'T2', on: '2026-11-26', agent: null}],
      });
    },
  );
  test('closing may be asked for again in any state but proven: each adds its ticket, and the newest promise counts', () => {
    const state = fold(
      asked({ticket: 'T1', promisedOn: '2026-12-01'}),
      composeEvent('refused', {itemNumbers: [1]}),
      asked({ticket: 'T2', agent: '8021', on: '2026-12-02', promisedOn: '2026-12-09'}),
    ).items[0];
    expect(state).toMatchObject({state: 'promised', since: '2026-12-02', promisedOn: '2026-12-09'});
    expect(state?.tickets).toEqual([
      {ticket: 'T1', on: '2026-11-24', agent: null},
      {ticket: 'T2', on: '2026-12-02', agent: '8021'},
    ]);
  });
  test('one event for several numbers', () => {
    expect(fold(asked({itemNumbers: [1, 2]})).items.map(({state}) => state)).toEqual(['asked', 'asked']);
  });
});

describe('numbers', () => {
  test('items of a later report get the next free ones, for ever', () => {
    const added = composeEvent('added', {itemNumbers: [3], items: [composeItem(3)]});
    const undone = composeEvent('undone', {undoes: added.id, itemNumbers: [3]});
    expect(fold(added).nextNumber).toBe(4);
    expect(fold(added, undone).items).toHaveLength(2);
    expect(fold(added, undone).nextNumber).toBe(4);
  });
  test('an account that gets another key keeps its number', () => {
    const moved = {...finding(one, 'open'), accountKeys: ['line-1-renamed']};
    const [first] = fold(reportAdded('2026-12-20', [moved])).items;
    expect(first?.item).toMatchObject({number: 1, accountKeys: ['line-1-renamed']});
  });
});

describe('undo', () => {
  const undo = () => composeEvent('undone');
  test('takes back the last event, then the one before', () => {
    const events = [asked(), composeEvent('confirmed', {itemNumbers: [1]})];
    expect(stateOf(...events, undo())).toBe('asked');
    expect(stateOf(...events, undo(), undo())).toBe('todo');
  });
  test('passes over letters', () => {
    expect(stateOf(asked(), composeEvent('letter', {itemNumbers: [1]}), undo())).toBe('todo');
  });
  test('takes back a report with all that it proved', () => {
    expect(fold(reportAdded('2026-12-20', [finding(one, 'closed')]), undo())).toMatchObject({
      reports: [{reportNumber: 'R1'}],
      items: [{state: 'todo'}, {state: 'todo'}],
    });
  });
  test('of the start leaves no case, and a new start begins to count again', () => {
    expect(fold(undo()).startedOn).toBeNull();
    const again = fold(undo(), started([composeItem(1, {id: 'other'})], {on: '2026-11-25'}));
    expect(again).toMatchObject({startedOn: '2026-11-25', items: [{item: {id: 'other'}}], nextNumber: 2});
    expect(again.items).toHaveLength(1);
  });
  test('is told in the history', () => {
    const history = fold(asked({ticket: 'T1'}), undo()).items[0]?.history ?? [];
    expect(history.map(({event, undone}) => [event, undone])).toEqual([
      ['started', false],
      ['asked', true],
    ]);
  });
  test('with nothing to take back does nothing', () => {
    expect(fold(undo(), undo(), undo()).startedOn).toBeNull();
  });
});

describe('a newer version', () => {
  test('an event that is not known is passed over, and undo does not take it', () => {
    const strange = {id: 'x', at: '2026-11-24T10:00:00', type: 'dreamt', itemNumbers: 'all'};
    const state = foldCase(composeCase([begin, asked(), strange, composeEvent('undone')]));
    expect(state.items[0]?.state).toBe('todo');
  });
  test('two events with one id are one', () => {
    const twice = asked({ticket: 'T1'});
    expect(fold(twice, twice).items[0]?.tickets).toHaveLength(1);
  });
});
