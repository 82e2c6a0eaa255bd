import {expect, test} from 'vitest';
import {type CaseFacts, checkCase} from '../../../src/case/check-case.ts';
import {EXIT} from '../../../src/errors.ts';
import {CaseWorld} from './case-world.ts';
import {composeCase, composeItem, started} from './events.ts';

const GOOD: CaseFacts = {
  read: composeCase([]),
  encrypted: false,
  rights: 0o600,
  folderWritable: true,
  backup: {read: composeCase([]), encrypted: false},
  lockAge: null,
};
const codes = (facts: Partial<CaseFacts>) =>
  checkCase({...GOOD, ...facts}).map(({code, status}) => `${status} ${code}`);

test.each<[string, Partial<CaseFacts>, string]>([
  ['rights of others', {rights: 0o644}, 'fault rights-open'],
  ['no rights', {rights: null}, 'note rights-unknown'],
  ['a folder that is read-only', {folderWritable: false}, 'fault folder-read-only'],
  ['a plain version beside an encrypted one', {encrypted: true}, 'fault backup-plain'],
  ['a damaged version before', {backup: {read: 'damaged', encrypted: false}}, 'note backup-damaged'],
  ['none', {backup: null}, 'note backup-none'],
  ['a lock of a writer', {lockAge: 500}, 'note lock-held'],
  ['a lock of a dead writer', {lockAge: 4000}, 'note lock-left'],
  ['a damaged file', {read: 'damaged'}, 'fault damaged'],
  ['a newer file', {read: 'newer'}, 'fault newer'],
  ['no start', {}, 'note not-started'],
  [
    'an event of a newer version',
    {read: composeCase([{id: 'x', at: '2026-11-22T10:00:00', type: 'dreamt'}])},
    'note events-strange',
  ],
  ['a report that is none', {read: composeCase([started([composeItem(1)])])}, 'fault reports-damaged'],
])('%s is said', (_, facts, expected) => {
  expect(codes(facts)).toContain(expected);
});

test('a good case has no fault, and ends with 0', async () => {
  const world = new CaseWorld();
  await world.run(['start', 'report.txt']);
  await world.run(['done', '1']);
  const {code, out} = await world.run(['case', 'check', '--json']);
  expect(code).toBe(EXIT.done);
  expect(JSON.parse(out)).toMatchObject({ok: true, encrypted: false});
  expect(JSON.parse(out).checks.filter(({status}: {status: string}) => status !== 'ok')).toEqual([]);
  expect((await world.run(['case', 'check', '--lang', 'en'])).out).toContain('Nothing is wrong.');
});

test('a damaged or newer case is said line by line, and ends as the error says; one that is not there is an error', async () => {
  const world = new CaseWorld();
  await world.run(['start', 'report.txt']);
  const whole = world.files['case.json'] ?? '';
  for (const [text, error] of [
    [whole.slice(0, 100), 'CASE_DAMAGED'],
    [whole.replace('case-file@1', 'case-file@7'), 'CASE_NEWER'],
  ] as const) {
    world.files['case.json'] = text;
    const {code, out, err} = await world.run(['case', 'check', '--json']);
    expect(code).toBe(EXIT.input);
    expect(JSON.parse(out).ok).toBe(false);
    expect(err).toContain(error);
    expect(world.files['case.json']).toBe(text);
  }
  expect((await new CaseWorld().run(['case', 'check'])).err).toContain('CASE_NOT_FOUND');
});
