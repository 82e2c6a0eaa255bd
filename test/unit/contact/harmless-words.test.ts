import {describe, expect, it} from 'vitest';
import {readLetters} from '../../../scripts/build-letters.ts';
import {readScenarios} from '../../../scripts/build-scenarios.ts';
import {buildLetter} from '../../../src/contact/letters/index.ts';
import {buildScript} from '../../../src/contact/script.ts';
import {subjectOf} from '../../../src/contact/subject.ts';
import type {Account} from '../../../src/model/account.ts';
import type {Running} from '../../../src/model/plan.ts';
import {LENDER_KINDS, LETTER_KINDS, type LenderKind} from '../../../src/model/vocabulary.ts';
import {rules} from '../planner/sample-context.ts';
import {accountOf, cardOf, facilityOf, reportOf} from '../planner/sample-report.ts';
import {harmfulSentences} from './harmful-sentences.ts';

/*
 * What could hurt somebody who reads the words aloud or sends them, over every scenario, kind of lender, subject, and with and without a debt
 * at the same lender.
 */
const scenarios = readScenarios();
const templates = readLetters();
const DEBT: Running = {
  accountKey: 'term-loan:x',
  institution: '示例银行股份有限公司',
  product: '个人住房商业贷款',
  owed: 792338,
  pastDueNow: false,
  at: 'lender',
};
const SUBJECTS: readonly (readonly [string, Account | undefined])[] = [
  ['nothing known', undefined],
  ['a line', accountOf()],
  ['a card', cardOf({cardTail: '7302'})],
  ['a loan', accountOf({kind: 'term-loan'})],
  ['a business line', accountOf({product: '个人经营性贷款', perpetual: true, validUntil: null})],
];
const KINDS: readonly (LenderKind | null)[] = [...LENDER_KINDS, null];

interface Situation {
  readonly name: string;
  readonly kind: LenderKind | null;
  readonly bank: boolean;
  readonly business: boolean;
  readonly card: boolean;
  readonly running: readonly Running[];
  readonly text: string;
}

const nameOf = (kind: LenderKind | null) => (kind === 'bank' ? '示例银行股份有限公司' : '示例有限公司');
const lenderOf = (kind: LenderKind | null) => ({id: null, name: nameOf(kind), kind, match: 'none'}) as const;

function* situations(): Generator<Omit<Situation, 'text' | 'name'> & {account: Account | undefined}> {
  for (const kind of KINDS)
    for (const [subject, account] of SUBJECTS)
      for (const running of [[], [DEBT], [{...DEBT, owed: null, product: null}]]) {
        const [bank, business, card] = [kind === 'bank', subject === 'a business line', subject === 'a card'];
        yield {kind, bank, business, card, running, account};
      }
}

const filled = (account: Account | undefined) =>
  account === undefined
    ? {}
    : {account, report: reportOf([account]), subject: subjectOf({accounts: [account], facilities: []})};

function scriptsOf(id: string): Situation[] {
  return [...situations()].map(situation => {
    const {opening, checklist, branches, closing, never, write} = buildScript({
      scenarios,
      scenario: id,
      lender: lenderOf(situation.kind),
      app: null,
      phones: [],
      subject: null,
      running: situation.running,
      ...filled(situation.account),
    });
    const answers = branches.flatMap(({when, say}) => [when, say]);
    return {
      ...situation,
      name: id,
      text: [...opening, ...checklist, ...answers, ...closing, ...never, ...write].join('\n'),
    };
  });
}

function lettersOf(kind: (typeof LETTER_KINDS)[number]): Situation[] {
  return (['regulator', 'pboc'] as const).flatMap(to =>
    [...situations()].map(situation => {
      const letter = buildLetter({
        templates,
        rules,
        kind,
        to,
        lang: 'zh',
        lender: lenderOf(situation.kind),
        supervisor: {body: 'nfra', place: null},
        app: null,
        running: situation.running,
        ...filled(situation.account),
      });
      const {title, body, requests, closing, attachments} = letter;
      return {...situation, name: kind, text: [title, ...body, ...requests, ...closing, ...attachments].join('\n')};
    }),
  );
}

const all = [...scenarios.scenarios.map(({id}) => id).flatMap(scriptsOf), ...LETTER_KINDS.flatMap(lettersOf)];

const at = ({name, kind, card, business, running}: Situation) =>
  `${name} ${kind} ${card ? 'card ' : ''}${business ? 'business ' : ''}${running.length > 0 ? 'running' : ''}`;

describe('words that could hurt', () => {
  it('are looked for in many situations', () => expect(all.length).toBeGreaterThan(5000));

  it('with a debt at the same lender speak of debits and of the account only to leave them alone', () => {
    const faults = all
      .filter(({running}) => running.length > 0)
      .flatMap(situation => harmfulSentences(situation.text).map(sentence => `${at(situation)}: ${sentence}`));
    expect([...new Set(faults)]).toEqual([]);
  });

  it('with a debt at the same lender name it and say that it goes on', () => {
    for (const situation of all) {
      if (situation.running.length === 0 || situation.name !== 'simple') continue;
      expect(situation.text, at(situation)).toContain('照常还，扣款和账号都不要动');
      expect(situation.text).toMatch(situation.running[0]?.owed === null ? /金额以贵方为准/ : /还欠792,338元/);
    }
  });

  it('never cancel a login account at a bank', () => {
    const faults = all
      .filter(({bank, text}) => bank && /注销|账号.{0,4}销/.test(text))
      .map(one => `${at(one)}: ${/.{0,20}(?:注销|账号.{0,4}销).{0,10}/.exec(one.text)?.[0]}`);
    expect([...new Set(faults)]).toEqual([]);
  });

  it('of a card letter ask for 销户 and nothing of a web loan', () => {
    const faults = all
      .filter(({card, name, bank}) => bank && card && ['closure', 'card'].includes(name))
      .filter(({text}) => !text.includes('销户') || /注销|停止代扣|会员|关闭.{0,6}额度/.test(text));
    expect(faults.map(at)).toEqual([]);
  });

  it('cite no consumer law for a business loan', () => {
    expect(all.filter(({business, text}) => business && /消费者权益保护法/.test(text)).map(at)).toEqual([]);
  });

  it.each(['not-mine', 'dispute', 'guarantor', 'guarantee-borrower', 'inbound-call'])(
    'of %s ask for no closing',
    id => {
      const faults = all.filter(
        ({name, text}) => name === id && /按注销办理|(?:请|一起)[^。，]{0,6}(?:关闭|注销|销户)|终止授信/.test(text),
      );
      expect([...new Set(faults.map(at))]).toEqual([]);
    },
  );

  it.each(['counter', 'heir', 'agent-abroad', 'lost-access', 'still-collected'])(
    'of %s refuse no offer of the sales desk',
    id => {
      expect(all.filter(({name, text}) => name === id && /按注销办理|降息、提额/.test(text)).map(at)).toEqual([]);
    },
  );

  it('promise no order of an authority and need no paper that nobody has', () => {
    expect(all.filter(({text}) => text.includes('责令')).map(at)).toEqual([]);
  });
});

it('the subject of an agreement without an account is the agreement', () => {
  expect(subjectOf({accounts: [], facilities: [facilityOf()]})).toBe('facility');
});
