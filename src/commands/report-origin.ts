import {quoteWord} from '../render/quote-word.ts';
import type {PlanOrigin} from '../render/word-plan.ts';
import {STDIO} from './io.ts';
import type {ReportFileArgs} from './read-report.ts';

/** The report as the commands that are printed name it again. */
export function originOf({
  reports = [],
  keepReading,
}: ReportFileArgs & {readonly reports?: readonly string[]}): PlanOrigin {
  const [file = null, ...more] = reports.includes(STDIO) ? [] : reports;
  const readingTail = keepReading === undefined ? '' : ` --keep-reading ${quoteWord(keepReading)}`;
  return {file, more, readingTail};
}
