import {STDIO} from './io.ts';
import {PLAN_ENDINGS, type PlanFormat} from './options.ts';

const NAME_IN_FOLDER = 'loanclose-plan';
/** `D:`, without a slash, is the folder in which that drive stands. */
const FOLDER = /[\\/]$|^[A-Za-z]:$/;
const DOTS = /(?:^|[\\/])\.{1,2}$/;

/**
 * Where a plan goes, with either slash. One format: the very name, or a name of ours in `FOLDER/`. Several: `NAME.html`, `NAME.ics` …; an ending
 * that is one of them is dropped, in capitals too.
 */
export function planPath(output: string, format: PlanFormat, formats: readonly PlanFormat[]): string {
  if (output === STDIO) return output;
  if (FOLDER.test(output)) return `${output}${NAME_IN_FOLDER}${PLAN_ENDINGS[format]}`;
  if (DOTS.test(output)) return `${output}/${NAME_IN_FOLDER}${PLAN_ENDINGS[format]}`;
  if (formats.length === 1) return output;
  const ending = formats.map(each => PLAN_ENDINGS[each]).find(each => output.toLowerCase().endsWith(each));
  return `${ending === undefined ? output : output.slice(0, -ending.length)}${PLAN_ENDINGS[format]}`;
}
