import {expect, test} from 'vitest';
import {namedPapers, notedCalls} from '../../../src/case/case-papers.ts';
import {composeCase, composeEvent, composeItem, started} from './events.ts';

const paper = (name: string, sha256 = 'a'.repeat(64)) => ({name, sha256, path: `/home/${name}`});

test('a file that is named twice is one paper of both items; a letter is a letter; what was taken back is none', () => {
  const kept = composeEvent('asked', {itemNumbers: [1], files: [paper('proof.pdf')]});
  const again = composeEvent('confirmed', {itemNumbers: [2], on: '2026-12-01', files: [paper('proof.pdf')]});
  const letter = composeEvent('letter', {itemNumbers: [1], files: [paper('letter.html', 'b'.repeat(64))]});
  const wrong = composeEvent('asked', {itemNumbers: [1], files: [paper('wrong.pdf', 'c'.repeat(64))]});
  const undo = composeEvent('undone', {undoes: wrong.id});
  const file = composeCase([started([composeItem(1), composeItem(2)]), kept, again, letter, wrong, undo]);
  expect(namedPapers(file)).toMatchObject([
    {name: 'proof.pdf', kind: 'evidence', on: '2026-11-24', itemNumbers: [1, 2], path: '/home/proof.pdf'},
    {name: 'letter.html', kind: 'letter', itemNumbers: [1]},
  ]);
});

test('one name with two contents is two papers', () => {
  const first = composeEvent('asked', {itemNumbers: [1], files: [paper('proof.pdf')]});
  const second = composeEvent('asked', {itemNumbers: [1], files: [paper('proof.pdf', 'd'.repeat(64))]});
  expect(namedPapers(composeCase([started([composeItem(1)]), first, second]))).toHaveLength(2);
});

test('a call whose notes are of a shape that is not known is said, not dropped', () => {
  const call = composeEvent('call', {itemNumbers: [1], call: {schema: 'loanclose/call@9'}});
  expect(notedCalls(composeCase([started([composeItem(1)]), call]))).toEqual([
    {on: '2026-11-24', itemNumbers: [1], call: null},
  ]);
});
