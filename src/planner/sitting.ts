import {choosePaths, isClosableInApp} from '../contact/closing-path.ts';
import type {LenderFacts} from '../contact/lender-facts.ts';
import {readPlace} from '../contact/place.ts';
import type {Rules} from '../model/rules.ts';
import {phrase} from '../text/phrase.ts';
import type {CodedItem, CodedSitting} from './coded-plan.ts';

/** How an item is mainly done, in the order in which a person without a date does them. */
export const SITTING_KINDS = [
  'app',
  'call',
  'counter',
  'find-number',
  'ask',
  'wait',
  'unused-card',
  'other-card',
] as const;
export type SittingKind = (typeof SITTING_KINDS)[number];

export interface Sitting extends CodedSitting {
  readonly kind: SittingKind;
}

/** An item, what is known of its lender, and how it is done. */
export interface Entry {
  readonly item: Omit<CodedItem, 'sitting'>;
  readonly facts: LenderFacts;
  readonly sitting: Sitting;
}

/**
 * What is done in one go: everything that apps close, one call to one lender, the counters of one city. A question to a lender goes into the
 * closing call to the same lender where there is one (see `orderItems`); cards stay by themselves because they come last.
 */
export function sittingOf(
  {institution, action, verdict, progress}: Pick<CodedItem, 'institution' | 'action' | 'verdict' | 'progress'>,
  facts: LenderFacts,
  rules: Rules,
): Sitting {
  const lender = facts.lender.id ?? institution;
  const name = facts.lender.name;
  if (progress?.stage === 'waiting') return {kind: 'wait', id: 'wait', label: phrase('sitting.wait')};
  if (action === 'optional-close') {
    const kind = verdict === 'never-used' ? 'unused-card' : 'other-card';
    return {kind, id: `${kind}:${lender}`, label: phrase('sitting.card', {lender: name})};
  }
  const reachable = facts.phones.some(phone => phone.dial);
  const call = {
    id: `call:${lender}`,
    label: phrase(reachable ? 'sitting.call' : 'sitting.find-number', {lender: name}),
  };
  if (progress?.stage === 'dispute') return {kind: 'call', ...call};
  if (action === 'investigate') return {kind: 'ask', ...call};
  if (isClosableInApp(facts)) return {kind: 'app', id: 'app', label: phrase('sitting.app')};
  const [path] = choosePaths(facts).filter(choice => !choice.only);
  if (path?.path.channel === 'branch') return counterOf(institution, name, rules);
  return {kind: reachable || path !== undefined ? 'call' : 'find-number', ...call};
}

/** 杭州 in 示例银行股份有限公司杭州分行, else the place of the bank's own name: 杭州银行股份有限公司. */
function counterOf(institution: string, name: string, rules: Rules): Sitting {
  const branch = institution.startsWith(name) ? institution.slice(name.length) : '';
  const place = readPlace(branch, rules) ?? readPlace(institution, rules);
  const city = place?.city ?? place?.province ?? null;
  if (city === null) return {kind: 'counter', id: 'counter', label: phrase('sitting.counter')};
  return {kind: 'counter', id: `counter:${city}`, label: phrase('sitting.counter.city', {city})};
}
