import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {type CallReply, type CallStanding, OTHER_WORDS, readYuan, replayCall} from '../../../src/contact/call-flow.ts';
import {findContact} from '../../../src/contact/find-contact.ts';
import {buildScript, endsCall} from '../../../src/contact/script.ts';
import {indexDirectory} from '../../../src/directory/index-directory.ts';
import {loadDirectory, loadRules, loadScenarios, loadSpellings} from '../../../src/model/load.ts';
import type {Scenarios} from '../../../src/model/scenarios.ts';
import {loadTranslator} from '../../../src/text/index.ts';

const data = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../dist/data/${name}.json`, import.meta.url), 'utf8'));
const TODAY = '2026-11-22';
const t = await loadTranslator('zh');
const index = indexDirectory(loadDirectory(data('directory')), loadSpellings(data('directory-index')), TODAY);
const scenarios = loadScenarios(data('scenarios'));
const contact = findContact(index, {typed: '中银消费金融有限公司'}, loadRules(data('rules')), t);
const recompose = (words: Scenarios, scenario: string) => buildScript({...contact, scenarios: words, scenario});
const WORDS = {
  script: recompose(scenarios, 'simple'),
  scenarios,
  recompose,
  accountKey: null,
  today: TODAY,
  lang: 'zh',
  t,
} as const;

/** Goes on until it is over, with what `answer` says to each question. */
function goThrough(answer: (standing: CallStanding) => CallReply): {standing: CallStanding; replies: CallReply[]} {
  const replies: CallReply[] = [];
  for (let turn = 0; turn < 99; turn += 1) {
    const standing = replayCall(WORDS, replies);
    if (standing.question === null) return {standing, replies};
    replies.push(answer(standing));
  }
  throw new Error('the call does not end');
}

const agreed = ({question}: CallStanding): CallReply => (question?.kind === 'answer' ? 'done' : null);

test('a call in which all is agreed to comes to its end, and the same replies to the same place', () => {
  const {standing, replies} = goThrough(agreed);
  expect(standing.call).toMatchObject({ended: 'finished', ticket: null, promisedOn: null, scenario: 'simple'});
  expect(standing.answers.every(({outcome}) => outcome === 'done')).toBe(true);
  expect(standing.answers).toHaveLength(WORDS.script.checklist.length);
  expect(replayCall(WORDS, replies)).toEqual(standing);
});

test('one reply less is one step back', () => {
  const {replies} = goThrough(agreed);
  for (let at = replies.length - 1; at > 0; at -= 1) {
    const before = replayCall(WORDS, replies.slice(0, at));
    expect(before.question).not.toBeNull();
    expect(before.call.ended).toBe('stopped');
  }
});

test('who asks for what nobody may be given is hung up on', () => {
  const at = WORDS.script.branches.findIndex(({say}) => endsCall(scenarios, say));
  expect(at).toBeGreaterThanOrEqual(0);
  const {standing} = goThrough(({question}) =>
    question?.kind === 'answer' ? 'said' : question?.kind === 'branch' ? String(at) : null,
  );
  expect(standing.call.ended).toBe('hung-up');
  expect(standing.lines.at(-1)).toEqual({kind: 'hang-up'});
});

test('an amount that is owed stops the closing: the words change, and nothing is asked to be closed', () => {
  const {standing} = goThrough(({question}) => {
    if (question?.kind === 'amount') return '12.30';
    if (question?.kind !== 'answer') return null;
    return question.choices.some(({value}) => value === 'owed') ? 'owed' : 'done';
  });
  expect(standing.call.scenario).toBe('small-balance');
  expect(standing.answers.filter(({hears}) => hears === 'closing')).toEqual([]);
  expect(standing.call.asks.flatMap(({heard}) => heard)).toContain('还欠 12.30 元');
});

test('what was typed is masked, and that is said', () => {
  const mobile = `130${'0'.repeat(8)}`;
  const standing = replayCall(WORDS, [mobile]);
  expect(standing.call.number).toBe('*******0000');
  expect(standing.lines[0]).toEqual({kind: 'masked'});
});

test('words of their own are noted, and a day that is none or lies before the call is not', () => {
  const days = ['2026-02-30', '2026-11-21'];
  for (const day of days) {
    let said = false;
    const {standing} = goThrough(({question}) => {
      if (question?.kind === 'day') return day;
      if (question?.kind === 'branch') return OTHER_WORDS;
      if (question?.kind === 'note' && question.what === 'words') return '下周再打来';
      if (question?.kind !== 'answer') return null;
      if (said) return 'done';
      said = true;
      return 'said';
    });
    expect(standing.call.promisedOn).toBeNull();
    expect(standing.call.asks[0]?.heard).toEqual(['下周再打来']);
  }
});

test.each([
  ['12.30', 12.3],
  ['1,200元', 1200],
  ['', null],
  ['十二', undefined],
])('%s yuan', (text, yuan) => {
  expect(readYuan(text)).toBe(yuan);
});
