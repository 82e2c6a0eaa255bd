import type {BatchLine} from '../model/batch.ts';
import type {Plan} from '../model/plan.ts';
import type {BATCH_FORMATS} from '../model/vocabulary.ts';
import {escapeUnseen} from './clean-text.ts';
import {writeCsv, writeCsvRow} from './write-csv.ts';

/** One report, one line: written, and found again in the output of an earlier run. */
export interface BatchFormat {
  /** Stands before the first line. */
  readonly heading: string;
  /** What every line, or the heading, begins with. */
  readonly start: string;
  /** With its end. */
  readonly write: (entry: BatchLine) => string;
  /** How `read` gives the name of this file back. */
  readonly nameOf: (file: string) => string;
  /** Of a whole line without its end; null where it is none of ours. */
  readonly read: (line: string) => {readonly name: string | null; readonly exit: number} | null;
}

const START = '{"schema":"loanclose/batch@1","file":';
const LINE = /^\{"schema":"loanclose\/batch@1","file":("(?:[^"\\]|\\.)*"),"sha256":(?:null|"\w+"),"exit":(\d+),.*\}$/u;

const NDJSON: BatchFormat = {
  heading: '',
  start: START,
  write: ({schema, file, sha256, exit, error, ms, result}) =>
    `${escapeUnseen(JSON.stringify({schema, file, sha256, exit, error, ms, result}))}\n`,
  nameOf: file => file,
  read: line => {
    const [, name, exit] = LINE.exec(line) ?? [];
    return name === undefined ? null : {name: JSON.parse(name), exit: Number(exit)};
  },
};

const COLUMNS = ['file', 'exit', 'error', 'open', 'close', 'pastDueNow', 'gaps', 'nextDay'] as const;
const HEADING = writeCsv(COLUMNS, []).trimEnd();
const ROW = /^((?:"(?:[^"]|"")*"|[^",]*)),(\d+),/u;

/** A work list for an adviser. Counts are in accounts; `nextDay` is the first day on which something is to be done. */
const WORK_LIST: BatchFormat = {
  heading: `${HEADING}\r\n`,
  start: HEADING,
  write: ({file, exit, error, result}) => {
    const plan = result?.schema === 'loanclose/plan@2' ? result : null;
    const counts = plan && [
      plan.counts.open,
      plan.counts.close,
      plan.counts.pastDueNow,
      plan.report.gaps,
      nextDay(plan),
    ];
    return writeCsvRow([oneLine(file), exit, error?.code ?? null, ...(counts ?? [null, null, null, null, null])]);
  },
  nameOf: file => writeCsvRow([oneLine(file)]).trimEnd(),
  read: line => {
    const row = line.trimEnd();
    if (row === HEADING) return {name: null, exit: 0};
    const [, name, exit] = ROW.exec(row) ?? [];
    return name === undefined ? null : {name, exit: Number(exit)};
  },
};

/** A row of the list is a line of the file. */
function oneLine(file: string): string {
  return file.replaceAll(/[\r\n]/g, ' ');
}

function nextDay({visits, dates}: Plan): string | null {
  return [...visits, ...dates].map(({on}) => on).toSorted()[0] ?? null;
}

export const BATCH_LINES: Readonly<Record<(typeof BATCH_FORMATS)[number], BatchFormat>> = {
  ndjson: NDJSON,
  csv: WORK_LIST,
};
