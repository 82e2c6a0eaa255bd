import {describe, expect, test} from 'vitest';
import {type Action, NO_CHOICES, reduce, type State, startState} from '../../../src/web/state.ts';
import {given, openEngine, read} from './world.ts';

const reading = await read(openEngine(), [given('brief/typical.txt')]);
const file = {file: new File(['x'], 'x.pdf'), password: null};
const START = startState('zh');

function stateAfter(...actions: readonly Action[]): State {
  return actions.reduce(reduce, START);
}

const opening: Action = {type: 'opening', id: 1, files: [file], sample: false};
const answered: Action = {type: 'replied', reply: {type: 'read', id: 1, reading}};

test('a report is opened, read and shown', () => {
  expect(stateAfter(opening)).toMatchObject({busy: 1, reading: null, files: [file]});
  const progress = {name: 'x.pdf', page: 2, pages: 9, share: null};
  const reply = {type: 'progress', id: 1, progress} as const;
  expect(stateAfter(opening, {type: 'replied', reply}).progress).toEqual(progress);
  expect(stateAfter(opening, answered)).toMatchObject({busy: null, progress: null, reading});
});

test('an answer to something older is of no interest', () => {
  expect(stateAfter(opening, {type: 'opening', id: 2, files: [file], sample: false}, answered).reading).toBeNull();
  expect(stateAfter(opening, {type: 'cancelled'}, answered)).toMatchObject({reading: null, busy: null, files: []});
});

test('a new report takes the place of everything of the one before', () => {
  const chosen = {...NO_CHOICES, keep: [3]};
  const state = stateAfter(
    opening,
    answered,
    {type: 'chose', choices: chosen, kept: {3: '网商贷'}},
    {...opening, id: 2},
  );
  expect(state).toMatchObject({choices: NO_CHOICES, kept: {}, reading: null, letter: null});
});

test('files that cannot be read take the place of the result', () => {
  const problem = {name: 'x.pdf', at: 0, code: 'PDF_DAMAGED', message: 'm', hint: null};
  const state = stateAfter(opening, {type: 'replied', reply: {type: 'unread', id: 1, problems: [problem]}});
  expect(state).toMatchObject({problems: [problem], reading: null, busy: null});
});

describe('what fails is said, and what was read stays', () => {
  const problem = {code: 'INTERNAL', message: 'm', hint: 'h'};
  test('a request', () => {
    const asked: Action = {type: 'asked', id: 2};
    const state = stateAfter(opening, answered, asked, {type: 'replied', reply: {type: 'failed', id: 2, problem}});
    expect(state).toMatchObject({failure: problem, reading, busy: null});
    expect(reduce(state, {type: 'asked', id: 3}).failure).toBeNull();
  });
  test('the worker', () => {
    expect(stateAfter(opening, {type: 'crashed', problem})).toMatchObject({failure: problem, busy: null});
  });
});

test('a letter belongs to the screen on which it was written', () => {
  const written = {
    type: 'written',
    id: 2,
    number: 1,
    kind: 'closure',
    file: {name: 'a', type: 'b', text: 'c'},
  } as const;
  const state = stateAfter(opening, answered, {type: 'asked', id: 2}, {type: 'replied', reply: written});
  expect(state.letter?.number).toBe(1);
  expect(reduce(state, {type: 'went', route: 'item-2'}).letter).toBeNull();
});
