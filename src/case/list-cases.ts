import {compareText} from '../account/compare-text.ts';
import type {Case} from '../model/case.ts';
import type {CaseStanding} from '../model/case-vocabulary.ts';
import type {CaseLine, Cases} from '../model/cases.ts';

/** One case of a folder in one line. */
export function lineOfCase(file: string, {holder, due, today, pastDueNow, progress}: Case): CaseLine {
  const numbers = (which: (on: string) => boolean) =>
    [...new Set(due.filter(({on}) => which(on)).flatMap(({itemNumbers}) => itemNumbers))].toSorted((a, b) => a - b);
  const [first] = due;
  return {
    file,
    standing: 'read',
    holder: holder.name,
    overdue: numbers(on => on < today),
    dueToday: numbers(on => on === today),
    first: first === undefined ? null : {on: first.on, code: first.code, itemNumbers: [...first.itemNumbers]},
    pastDueNow,
    progress,
  };
}

/** A file of the folder of which nothing is known but why. */
export function lineNotRead(file: string, standing: Exclude<CaseStanding, 'read'>): CaseLine {
  return {file, standing, holder: null, overdue: [], dueToday: [], first: null, pastDueNow: [], progress: null};
}

/** All of a folder: what is overdue, what is due today, what could not be read, what has time, what has nothing left; each by day and name. */
export function listCases(lines: readonly CaseLine[], today: string): Cases {
  const cases = lines.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || compareText(a.first?.on ?? '', b.first?.on ?? '') || compareText(a.file, b.file),
  );
  const count = (holds: (line: CaseLine) => boolean) => lines.filter(holds).length;
  return {
    schema: 'loanclose/cases@1',
    today,
    cases,
    counts: {
      cases: count(({standing}) => standing !== 'other'),
      overdue: count(({overdue}) => overdue.length > 0),
      dueToday: count(({dueToday}) => dueToday.length > 0),
      notRead: count(({standing}) => standing !== 'read' && standing !== 'other' && standing !== 'not-started'),
    },
  };
}

function rankOf({standing, overdue, dueToday, first}: CaseLine): number {
  if (standing === 'other') return 6;
  if (standing === 'not-started') return 5;
  if (standing !== 'read') return 2;
  if (overdue.length > 0) return 0;
  if (dueToday.length > 0) return 1;
  return first === null ? 4 : 3;
}
