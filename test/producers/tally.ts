import type {ReportLayout} from './composition.ts';
import {OUTCOMES, type Outcome, type Verdict} from './judge.ts';

export interface Case {
  readonly producer: string;
  readonly layout: ReportLayout;
  readonly seed: number;
  readonly damaged: boolean;
  readonly verdict: Verdict;
}

/** One line of the table: the files of one producer and layout. */
export interface Tally {
  readonly producer: string;
  readonly layout: ReportLayout;
  readonly damaged: boolean;
  readonly files: number;
  readonly records: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Records that differ in files that say so, and in files that do not. */
  readonly saidRecords: number;
  readonly wrongRecords: number;
  readonly failing: readonly number[];
}

export function tally(cases: readonly Case[]): Tally[] {
  const groups = new Map<string, Case[]>();
  for (const one of cases) {
    const key = `${one.producer} ${one.layout}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap(group => {
    const [first] = group;
    if (first === undefined) return [];
    const differing = (outcome: Outcome) =>
      sum(group.filter(({verdict}) => verdict.outcome === outcome).map(({verdict}) => lost(verdict)));
    return [
      {
        producer: first.producer,
        layout: first.layout,
        damaged: first.damaged,
        files: group.length,
        records: sum(group.map(({verdict}) => verdict.records)),
        outcomes: countOutcomes(group),
        saidRecords: differing('said'),
        wrongRecords: differing('wrong'),
        failing: group.filter(({verdict}) => verdict.outcome !== 'exact').map(({seed}) => seed),
      },
    ];
  });
}

/** Records invented beside the composed ones do not make more than all of them differ. */
function lost({records, differences}: Verdict): number {
  return Math.min(records, differences.length);
}

function countOutcomes(group: readonly Case[]): Record<Outcome, number> {
  const count = (outcome: Outcome) => group.filter(({verdict}) => verdict.outcome === outcome).length;
  return {
    exact: count('exact'),
    alarm: count('alarm'),
    said: count('said'),
    wrong: count('wrong'),
    crash: count('crash'),
  };
}

const HEAD = [
  'producer',
  'layout',
  'files',
  'records',
  ...OUTCOMES,
  'records said',
  'records wrong',
  'seeds that fail',
];

export function tableOf(tallies: readonly Tally[]): string {
  const rows = tallies.map(one => [
    one.damaged ? `${one.producer} †` : one.producer,
    one.layout,
    ...[
      one.files,
      one.records,
      ...OUTCOMES.map(outcome => one.outcomes[outcome]),
      one.saidRecords,
      one.wrongRecords,
    ].map(String),
    one.failing.slice(0, 6).join(' ') + (one.failing.length > 6 ? ' …' : ''),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(HEAD),
    line(HEAD.map((_, index) => (index < 2 || index === HEAD.length - 1 ? '---' : '---:'))),
    ...rows.map(line),
    line(totals(tallies)),
  ].join('\n');
}

function totals(tallies: readonly Tally[]): string[] {
  const all = (pick: (one: Tally) => number) => String(sum(tallies.map(pick)));
  return [
    '**all**',
    '',
    all(one => one.files),
    all(one => one.records),
    ...OUTCOMES.map(outcome => all(one => one.outcomes[outcome])),
    all(one => one.saidRecords),
    all(one => one.wrongRecords),
    '',
  ];
}

/** At most so many of the records may be lost, and only aloud. */
const MOST_LOST = 0.015;

/** Why the figures are not reached; empty where they are. */
export function shortfalls(tallies: readonly Tally[]): string[] {
  const whole = tallies.filter(({damaged}) => !damaged);
  const wrong = sum(tallies.map(({outcomes}) => outcomes.wrong));
  const crashed = sum(tallies.map(({outcomes}) => outcomes.crash));
  const share = sum(whole.map(({saidRecords}) => saidRecords)) / Math.max(1, sum(whole.map(({records}) => records)));
  return [
    ...(wrong > 0 ? [`${wrong} files are silently wrong`] : []),
    ...(crashed > 0 ? [`${crashed} files crash the reader`] : []),
    ...(share > MOST_LOST
      ? [`${(share * 100).toFixed(1)} % of the records are lost, ${MOST_LOST * 100} % may be`]
      : []),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
