import {answerToRefusal, endsCall} from '../contact/script.ts';
import type {CallAsk, Outcome} from '../model/call.ts';
import type {Scenarios} from '../model/scenarios.ts';
import type {Script} from '../model/script.ts';
import {paragraph} from '../render/view.ts';
import type {Companion} from './companion.ts';

const OTHER = 'other';

interface AskTurn {
  readonly ask: string;
  /** The ask in English, for a person who does not read Chinese; else null. */
  readonly english: string | null;
  readonly script: Script;
  readonly scenarios: Scenarios;
  readonly lead: string;
}

/**
 * One ask: shown, then answered. What the other side says brings up the answer to give, and the ask stays open until it is done, refused or
 * passed over.
 * @returns true when the script says to hang up
 */
export async function goThroughAsk(
  {ask, english, script, scenarios, lead}: AskTurn,
  asks: CallAsk[],
  companion: Companion,
): Promise<boolean> {
  const {t} = companion.view;
  const heard: string[] = [];
  const close = (outcome: Outcome) => asks.push({ask, outcome, heard});
  companion.show(['']);
  companion.say(ask, lead);
  if (english !== null) companion.show(paragraph(companion.view, english, {indent: 2}));
  for (;;) {
    const answer = await companion.choose(t('call.ask.outcome'), [
      {name: t('call.outcome.done'), value: 'done'},
      {name: t('call.outcome.refused'), value: 'refused'},
      {name: t('call.outcome.said'), value: 'said'},
      {name: t('call.outcome.skipped'), value: 'skipped'},
    ]);
    if (answer === 'done' || answer === 'skipped') {
      close(answer);
      return false;
    }
    if (answer === 'refused') {
      const demand = answerToRefusal(scenarios);
      if (demand !== null) companion.say(demand, t('ui.youSay'));
      const reason = await companion.note(t('call.ask.reason'));
      if (reason !== null) heard.push(reason);
      close('refused');
      return false;
    }
    const branch = await chooseBranch(script, english !== null, companion);
    if (branch === null) {
      const words = await companion.note(t('call.ask.words'));
      if (words !== null) heard.push(words);
      continue;
    }
    heard.push(branch.when);
    companion.say(branch.say, t('ui.youSay'));
    if (endsCall(scenarios, branch.say)) {
      close('refused');
      return true;
    }
  }
}

async function chooseBranch(
  {branches}: Script,
  inEnglish: boolean,
  companion: Companion,
): Promise<Script['branches'][number] | null> {
  const choices = branches.map(({when, english}, i) => ({name: inEnglish ? english : when, value: String(i)}));
  const answer = await companion.choose(companion.view.t('call.ask.said'), [
    ...choices,
    {name: companion.view.t('call.otherWords'), value: OTHER},
  ]);
  return branches[Number(answer)] ?? null;
}
