import type {Script} from '../model/script.ts';

/** The words of the calls of a plan. */
export interface PlanCalls {
  /** By scenario, with blanks for what differs from lender to lender: printed once. */
  readonly blank: ReadonlyMap<string, Script>;
  /** By item id, filled in. */
  readonly filled: ReadonlyMap<string, Script>;
}

/** What is said in the call of one item only: the lines that the shared words have as blanks, or not at all. */
export function ownLines(script: Script, {blank}: PlanCalls): string[] {
  const shared = blank.get(script.scenario);
  const common = new Set(shared === undefined ? [] : [...shared.opening, ...shared.checklist, ...shared.closing]);
  return [...script.opening, ...script.checklist, ...script.closing].filter(line => !common.has(line));
}
