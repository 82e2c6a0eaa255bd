import {answerToRefusal, endsCall} from '../contact/script.ts';
import type {CallAsk, Outcome} from '../model/call.ts';
import type {Scenarios} from '../model/scenarios.ts';
import type {Script} from '../model/script.ts';
import type {Hears} from '../model/vocabulary.ts';
import {paragraph} from '../render/view.ts';
import type {TextKey} from '../text/index.ts';
import type {Companion} from './companion.ts';

const OTHER = 'other';

/** One ask of a script, in its place. */
export interface Ask {
  readonly ask: string;
  /** The ask in English, for a person who does not read Chinese; else null. */
  readonly english: string | null;
  readonly hears: Hears | null;
  readonly lead: string;
}

interface AskTurn extends Ask {
  readonly script: Script;
  readonly scenarios: Scenarios;
}

export interface Heard {
  readonly outcome: Outcome;
  /** The script says to hang up. */
  readonly hangUp: boolean;
  /** What was noted of what the ask wants to hear: a contract number, an amount, a ticket. */
  readonly noted: string | null;
}

type Answer = Outcome | 'said' | 'owed';

/**
 * One ask: shown, then answered. What the other side says brings up the answer to give, and the ask stays open until it is done, refused or
 * passed over. An ask for the amount is done only when that is zero.
 */
export async function goThroughAsk(
  {ask, english, hears, script, scenarios, lead}: AskTurn,
  asks: CallAsk[],
  companion: Companion,
): Promise<Heard> {
  const {t} = companion.view;
  const heard: string[] = [];
  const close = (outcome: Outcome, noted: string | null = null): Heard => {
    asks.push({ask, outcome, heard});
    return {outcome, hangUp: false, noted};
  };
  companion.show(['']);
  companion.say(ask, lead);
  if (english !== null) companion.show(paragraph(companion.view, english, {indent: 2}));
  for (;;) {
    const answer = await companion.choose<Answer>(
      t('call.ask.outcome'),
      choicesFor(hears).map(([key, value]) => ({name: t(key), value})),
    );
    if (answer === 'done') {
      const noting = hears === null || hears === 'amount' || hears === 'closing' ? null : NOTES[hears];
      return close('done', noting === null ? null : await companion.note(t(noting)));
    }
    if (answer === 'skipped') return close('skipped');
    if (answer === 'owed') {
      const amount = await companion.note(t('call.ask.amount'), text =>
        readYuan(text) === undefined ? t('call.badAmount') : null,
      );
      if (amount !== null && readYuan(amount) === 0) return close('done');
      heard.push(amount === null ? t('call.heard.unclear') : t('call.heard.owed', {amount}));
      return close('refused', amount);
    }
    if (answer === 'refused') {
      const demand = answerToRefusal(scenarios);
      if (demand !== null) companion.say(demand, t('ui.youSay'));
      const reason = await companion.note(t('call.ask.reason'));
      if (reason !== null) heard.push(reason);
      return close('refused');
    }
    const branch = await chooseBranch(script, english !== null, companion);
    if (branch === null) {
      const words = await companion.note(t('call.ask.words'));
      if (words !== null) heard.push(words);
      continue;
    }
    heard.push(branch.when);
    companion.say(branch.say, t('ui.youSay'));
    if (endsCall(scenarios, branch.say)) return {...close('refused'), hangUp: true};
  }
}

const NOTES: Readonly<Record<'contract' | 'certificate' | 'ticket', TextKey>> = {
  contract: 'call.ask.contract',
  certificate: 'call.ask.certificate',
  ticket: 'call.ask.ticket',
};

function choicesFor(hears: Hears | null): readonly (readonly [TextKey, Answer])[] {
  const first: readonly (readonly [TextKey, Answer])[] =
    hears === 'amount'
      ? [
          ['call.outcome.zero', 'done'],
          ['call.outcome.owed', 'owed'],
        ]
      : [
          ['call.outcome.done', 'done'],
          ['call.outcome.refused', 'refused'],
        ];
  return [...first, ['call.outcome.said', 'said'], ['call.outcome.skipped', 'skipped']];
}

/** 12.30, 1,200, 12元; null where nothing was typed, undefined where it is no amount. */
function readYuan(text: string): number | null | undefined {
  const digits = text.trim().replaceAll(/[,，]/g, '').replace(/元$/, '');
  if (digits === '') return null;
  return /^\d+(?:\.\d{1,2})?$/.test(digits) ? Number(digits) : undefined;
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
