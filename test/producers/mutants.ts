import {composeBriefReport} from '../compose/brief-report.ts';
import {accountSentence} from '../compose/brief-sentences.ts';
import {writeBriefText} from '../compose/brief-text.ts';
import {expectedOf} from '../compose/expected.ts';
import {Random} from '../compose/random.ts';
import {wrapAt} from '../compose/wrap.ts';
import {briefRecords} from './composition.ts';
import {judge, OUTCOMES, type Outcome, type Verdict} from './judge.ts';
import {isWellFormed} from './strict-sentence.ts';

const MUTATIONS = ['foreign character', 'lost character', 'foreign line', 'cut'] as const;
export type Mutation = (typeof MUTATIONS)[number];

export interface Mutant {
  readonly seed: number;
  readonly mutation: Mutation;
  readonly composed: string;
  readonly mutated: string;
  readonly verdict: Verdict;
}

const FOREIGN = [...'★·~|^_`#■□○?样杂测品qZ', '\u00AD', '\u200B', '\uFFFD', '\uE123'];
const FOREIGN_LINES = ['仅供个人查询', 'https://bank.example/report?id=1', '2026/5/18 10:15', '样张 仅供测试', 'TEST'];

/** One damaged sentence in a report; null where the damaged sentence is well-formed or nothing was damaged. */
async function mutant(seed: number): Promise<Mutant | null> {
  const random = new Random(seed * 7919);
  const report = composeBriefReport(seed, {minAccounts: 2, maxAccounts: 8});
  const composed = accountSentence(random.pick(report.accounts), report.generation);
  const mutation = random.pick(MUTATIONS);
  const mutated = mutate(composed, mutation, random);
  if (mutated === composed || (mutation !== 'foreign line' && isWellFormed(mutated))) return null;
  const whole = writeBriefText(report, {wrap: 'none', seed}).replace(composed, () => mutated);
  const text = whole
    .split('\n')
    .flatMap(line => wrapAt(line, 52))
    .join('\n');
  const verdict = await judge(new TextEncoder().encode(text), briefRecords(expectedOf(report)), 'brief');
  return {seed, mutation, composed, mutated, verdict};
}

function mutate(sentence: string, mutation: Mutation, random: Random): string {
  const chars = [...sentence];
  const at = random.int(1, chars.length - 2);
  switch (mutation) {
    case 'foreign character':
      return [...chars.slice(0, at), random.pick(FOREIGN), ...chars.slice(at)].join('');
    case 'foreign line':
      return [...chars.slice(0, at), `\n${random.pick(FOREIGN_LINES)}\n`, ...chars.slice(at)].join('');
    case 'lost character': {
      const places = chars.flatMap((char, index) => (/\d/.test(char) ? [] : [index]));
      const lost = random.pick(places);
      return chars.filter((_, index) => index !== lost).join('');
    }
    case 'cut':
      return [...chars.slice(0, at), ...chars.slice(at + random.int(2, 12))].join('');
  }
}

export interface MutantReport {
  readonly table: string;
  readonly failing: readonly Mutant[];
  readonly shortfalls: readonly string[];
}

/** At least so many of the mutants are to be read as they were composed. */
const LEAST_REPAIRED = 0.3;

/** Reads `count` mutants that count, from the seed on. */
export async function mutantReport(count: number, first: number): Promise<MutantReport> {
  const mutants: Mutant[] = [];
  for (let seed = first; mutants.length < count; seed++) {
    const one = await mutant(seed);
    if (one !== null) mutants.push(one);
  }
  const failing = mutants.filter(({verdict}) => verdict.outcome === 'wrong' || verdict.outcome === 'crash');
  const repaired = mutants.filter(isRepaired).length / Math.max(1, mutants.length);
  return {
    table: tableOf(mutants),
    failing,
    shortfalls: [
      ...(failing.length > 0 ? [`${failing.length} mutants are silently wrong`] : []),
      ...(repaired < LEAST_REPAIRED ? [`${(repaired * 100).toFixed(1)} % are repaired`] : []),
    ],
  };
}

function isRepaired({verdict}: Mutant): boolean {
  return verdict.outcome === 'exact' || verdict.outcome === 'alarm';
}

function tableOf(mutants: readonly Mutant[]): string {
  const line = (name: string, own: readonly Mutant[]) => {
    const count = (outcome: Outcome) => String(own.filter(({verdict}) => verdict.outcome === outcome).length);
    const share = own.length === 0 ? '–' : `${((own.filter(isRepaired).length / own.length) * 100).toFixed(1)} %`;
    return `| ${[name, String(own.length), ...OUTCOMES.map(count), share].join(' | ')} |`;
  };
  return [
    `| mutation | mutants | ${OUTCOMES.join(' | ')} | repaired |`,
    `| --- | ---: |${' ---: |'.repeat(OUTCOMES.length + 1)}`,
    ...MUTATIONS.map(mutation =>
      line(
        mutation,
        mutants.filter(one => one.mutation === mutation),
      ),
    ),
    line('**all**', mutants),
  ].join('\n');
}
