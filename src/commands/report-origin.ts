import {quoteWord} from '../render/quote-word.ts';
import type {PlanOrigin} from '../render/word-plan.ts';
import {STDIO} from './io.ts';
import type {ReportFileArgs} from './read-report.ts';

/** The report as the commands that are printed name it again. */
export function originOf({
  reports = [],
  keepReading,
  corrections = [],
}: ReportFileArgs & {readonly reports?: readonly string[]}): PlanOrigin {
  const [file = null, ...more] = reports.includes(STDIO) ? [] : reports;
  const options = [
    ...(keepReading === undefined ? [] : [`--keep-reading ${quoteWord(keepReading)}`]),
    ...corrections.map(path => `--corrections ${quoteWord(path)}`),
  ];
  const readingTail = options.map(option => ` ${option}`).join('');
  return {file, more, readingTail};
}
