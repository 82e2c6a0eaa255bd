import {rmSync, writeFileSync} from 'node:fs';
import {middleOf, type Time, timeOf} from './measure.ts';

/** What many reports take: by `batch` with one and with two workers, and by a loop of pdftotext. */
export interface ManyTimes {
  readonly count: number;
  readonly one: Time;
  readonly two: Time;
  readonly poppler: Time | null;
}

/** Each takes half a minute, and one run of a machine with neighbours says little. */
const ROUNDS = 3;

/** All of them in turn in every round. @param list a file with their names, one a line */
export function measureMany(cli: string, files: readonly string[], list: string, poppler: boolean): ManyTimes {
  const output = `${list}.ndjson`;
  writeFileSync(list, `${files.join('\n')}\n`);
  const batch = (workers: number) => {
    rmSync(output, {force: true});
    const script = '"$@" < "$0"';
    const command = [process.execPath, cli, 'batch', '-', '-o', output, '--workers', String(workers)];
    return timeOf(['bash', '-c', script, list, ...command]);
  };
  const loop = () => timeOf(['bash', '-c', 'while read -r f; do pdftotext "$f" -; done < "$0"', list]);
  const times = Array.from({length: ROUNDS}, () => ({
    one: batch(1),
    two: batch(2),
    poppler: poppler ? loop() : null,
  }));
  return {
    count: files.length,
    one: middleOf(times.map(({one}) => one)),
    two: middleOf(times.map(({two}) => two)),
    poppler: poppler ? middleOf(times.flatMap(each => each.poppler ?? [])) : null,
  };
}

/** Reports a second. */
export function rateOf({ms}: Time, count: number): number {
  return (count * 1000) / ms;
}
