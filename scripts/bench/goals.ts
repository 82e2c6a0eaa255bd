import type {ManyTimes} from './many.ts';
import type {Time} from './measure.ts';
import {CASE_EVENTS} from './samples.ts';

export interface Goal {
  readonly label: string;
  readonly value: number;
  readonly limit: number;
  /** The value may not be larger, or not be smaller. */
  readonly at: 'most' | 'least';
  readonly unit: '×' | 'ms' | 'MB';
}

export interface Measured {
  readonly times: ReadonlyMap<string, Time>;
  /** MB of `parse`, 40 pages. */
  readonly memory: number;
  /** ms of one of many reports in one process. */
  readonly warm: number;
  /** CPU ms an account, by the number of accounts. */
  readonly plan: ReadonlyMap<number, number>;
  readonly case: number;
  readonly many: ManyTimes;
}

/** Ratios are of CPU time, but for what several workers gain. A row that is missing (no pdftotext) has no goal. */
export function goalsOf({times, memory, warm, plan, case: folded, many}: Measured): Goal[] {
  const cpu = (id: string) => times.get(id)?.cpu ?? Number.NaN;
  const most = (label: string, value: number, limit: number, unit: Goal['unit'] = '×'): Goal => {
    return {label, value, limit, at: 'most', unit};
  };
  /** CPU ms a page between a report of so many pages and a longer one. */
  const aPage = (from: number, to: number) => (cpu(`parse-${to}`) - cpu(`parse-${from}`)) / (to - from);
  const goals = [
    most('`--version` / `node -e 0`', cpu('version') / cpu('node'), 1.25),
    most('`script` / `node -e 0`', cpu('script') / cpu('node'), 1.8),
    most('`today` / `node -e 0`', cpu('today') / cpu('node'), 2.5),
    most(`reading a case of ${CASE_EVENTS} events`, folded, 50, 'ms'),
    most('`parse` / pdf-parse, 2 p., cold', cpu('parse-2') / cpu('pdf-parse-2'), 0.8),
    most('`parse` / pdf-parse, 40 p.', cpu('parse-40') / cpu('pdf-parse-40'), 0.8),
    most('`parse` / pdf-parse, 40 p. of cells', cpu('parse-cells-40') / cpu('pdf-parse-cells-40'), 0.9),
    most('a page more, from 40 to 120 p. / from 10 to 40 p.', aPage(40, 120) / aPage(10, 40), 1.15),
    most('peak memory of `parse`, 40 p.', memory, 100, 'MB'),
    ...[...plan].map(([accounts, ms]) => most(`\`buildPlan\`, an account of ${accounts}`, ms, 0.1, 'ms')),
    most('one of 200 reports in one process, read and planned', warm, 25, 'ms'),
    most(
      `${many.count} reports, two workers / a loop of \`pdftotext\``,
      many.two.ms / (many.poppler?.ms ?? Number.NaN),
      1,
    ),
    {
      label: 'rate of two workers / of one',
      value: many.one.ms / many.two.ms,
      limit: 1.6,
      at: 'least',
      unit: '×',
    } as const,
  ];
  return goals.filter(({value}) => !Number.isNaN(value));
}

export function isMet({value, limit, at}: Goal): boolean {
  return at === 'most' ? value <= limit : value >= limit;
}
