import {rmSync} from 'node:fs';
import {type Time, timeOf} from './measure.ts';
import {MANY} from './samples.ts';

/** What `MANY` reports take: by `batch` with one and with two workers, and by a loop of pdftotext. */
export interface ManyTimes {
  readonly one: Time;
  readonly two: Time;
  readonly poppler: Time | null;
}

export function measureMany(cli: string, folder: string, output: string, poppler: boolean): ManyTimes {
  const batch = (workers: number) => {
    rmSync(output, {force: true});
    return timeOf([process.execPath, cli, 'batch', folder, '-o', output, '--workers', String(workers)]);
  };
  batch(2);
  return {
    one: batch(1),
    two: batch(2),
    poppler: poppler ? timeOf(['bash', '-c', 'for f in "$0"/*.pdf; do pdftotext "$f" -; done', folder]) : null,
  };
}

/** Reports a second. */
export function rateOf({ms}: Time): number {
  return (MANY * 1000) / ms;
}
