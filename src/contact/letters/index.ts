import {LoancloseError} from '../../errors.ts';
import type {Account} from '../../model/account.ts';
import type {ItemLender, OfferedApp} from '../../model/lender.ts';
import type {Letter} from '../../model/letter.ts';
import type {LetterTemplates, Paragraph} from '../../model/letter-templates.ts';
import type {Running} from '../../model/plan.ts';
import type {Report} from '../../model/report.ts';
import type {Rules} from '../../model/rules.ts';
import type {ComplaintAddressee, LetterFact, LetterKind} from '../../model/vocabulary.ts';
import type {Lang} from '../../text/index.ts';
import {BLANK} from '../script.ts';
import {type Facts, stands} from '../script-facts.ts';
import type {Supervisor} from '../supervisor.ts';
import {type Addressee, addressComplaint} from './addressee.ts';
import {readLetterFacts} from './facts.ts';
import {type DoneBefore, readLetterSlots} from './slots.ts';

export interface LetterInput {
  readonly templates: LetterTemplates;
  readonly rules: Rules;
  readonly kind: LetterKind;
  readonly lender: ItemLender;
  readonly supervisor: Supervisor;
  readonly app: OfferedApp | null;
  /** Who takes a complaint; says nothing of the other kinds. */
  readonly to: ComplaintAddressee;
  /** Language of what the statutes say; the letter itself is Chinese. */
  readonly lang: Lang;
  readonly account?: Account | undefined;
  readonly report?: Report | undefined;
  /** What goes on at the same lender: then the letter is about this one contract only. */
  readonly running: readonly Running[];
  /** What was done before, by a record of it. */
  readonly done?: DoneBefore | null;
  /** A house, a car, a farm, a study, a pledge or a second borrower stands behind it: no letter asks for closing. */
  readonly secured?: boolean;
}

/** Where the written answer goes. Every date is filled in by the person on the day of sending. */
const SIGNATURE = [
  `姓名（签名）：${BLANK}`,
  `联系电话：${BLANK}`,
  `电子邮箱：${BLANK}`,
  `通讯地址和邮编：${BLANK}`,
  `日期：${BLANK}年${BLANK}月${BLANK}日`,
];

function endLetter(kind: LetterKind): string[] {
  if (kind === 'authority') return ['特此委托。'];
  return [kind === 'complaint' ? '特此投诉。' : '特此申请。', '此致', '敬礼'];
}

/**
 * Composes one letter. Slots are filled from the report and the directory or become blanks; statutes come from data/rules.yaml.
 * @throws LoancloseError BAD_OPTION when there is no such letter, or when it asks for closing what is only asked about
 */
export function buildLetter(input: LetterInput): Letter {
  const template = input.templates.letters.find(({id}) => id === input.kind);
  if (template === undefined) {
    const choices = input.templates.letters.map(({id}) => id).join(', ');
    throw new LoancloseError('BAD_OPTION', {reason: 'choice', option: '--kind', choices});
  }
  const {lender, rules, lang} = input;
  const addressee: Addressee =
    template.to === 'lender'
      ? {name: lender.name, role: 'lender', hotlines: []}
      : addressComplaint(lender.name, input.supervisor, input.to, rules);
  const facts = readLetterFacts({...input, pboc: addressee.role === 'pboc'});
  refuseClosing(template.id, facts);
  const slots: Readonly<Record<string, string | null>> = readLetterSlots(input);
  const cited = new Set<string>();
  const fill = (text: string) =>
    text
      .replaceAll(/\{law:([\w-]+)\}/g, (_, id: string) => {
        cited.add(id);
        return citeLaw(id, rules).zh;
      })
      .replaceAll(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? BLANK);
  const standing = (paragraphs: readonly Paragraph[]) => paragraphs.filter(paragraph => stands(paragraph, facts));
  const compose = (paragraphs: readonly Paragraph[]) => standing(paragraphs).map(({text}) => fill(text));
  const inEnglish = (paragraphs: readonly Paragraph[]) => standing(paragraphs).map(({en}) => en);
  const words = {
    title: compose(template.title)[0] ?? BLANK,
    body: compose(template.body),
    requests: compose(template.requests),
    closing: compose(template.closing),
    regards: endLetter(template.id),
    attachments: compose(template.attachments),
    signature: SIGNATURE,
  };
  const written = [addressee.name, ...Object.values(words).flat()];
  return {
    schema: 'loanclose/letter@1',
    kind: template.id,
    lender,
    addressee,
    ...words,
    requestsEnglish: inEnglish(template.requests),
    english: {
      title: inEnglish(template.title)[0] ?? BLANK,
      body: inEnglish(template.body),
      closing: inEnglish(template.closing),
      attachments: inEnglish(template.attachments),
    },
    blanks: written.join('\n').split(BLANK).length - 1,
    law: [...cited].map(id => {
      const {zh, en, says} = citeLaw(id, rules);
      return {id, zh, en, says: says[lang]};
    }),
  };
}

function refuseClosing(kind: LetterKind, facts: Facts<LetterFact>): void {
  if (kind !== 'closure') return;
  if (facts['bad-debt'] === true) throw new LoancloseError('BAD_OPTION', {reason: 'letter-bad-debt'});
  if (facts.secured === true) throw new LoancloseError('BAD_OPTION', {reason: 'letter-secured'});
}

function citeLaw(id: string, rules: Rules) {
  const law = rules.law.find(candidate => candidate.id === id);
  if (law === undefined) throw new Error(`no statute ${id}`);
  return law;
}
