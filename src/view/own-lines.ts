import type {PlanCalls} from '../model/plan-calls.ts';
import type {Script} from '../model/script.ts';

export interface OwnLine {
  readonly line: string;
  readonly english: string;
  /** `blanked`: the shared words have it with blanks; `opening`: they have its English too; `own`: they have it not at all. */
  readonly place: 'own' | 'opening' | 'blanked';
}

/** What is said in the call of one item only. */
export function ownLines(script: Script, {blank}: PlanCalls): OwnLine[] {
  const shared = blank.get(script.scenario);
  const common = shared === undefined ? [] : linesOf(shared);
  const same = new Set(common.map(({line}) => line));
  // one line of the scenario is one line of English, whatever fills its blanks
  const known = new Set(common.map(({english}) => english));
  const opening = new Set(script.opening);
  return linesOf(script)
    .filter(({line}) => !same.has(line))
    .map(({line, english}) => {
      const place = known.has(english) ? (opening.has(line) ? 'opening' : 'blanked') : 'own';
      return {line, english, place};
    });
}

function linesOf({opening, checklist, closing, checklistEnglish, english}: Script) {
  const pair = (lines: readonly string[], words: readonly string[]) =>
    lines.map((line, i) => ({line, english: words[i] ?? ''}));
  return [...pair(opening, english.opening), ...pair(checklist, checklistEnglish), ...pair(closing, english.closing)];
}
