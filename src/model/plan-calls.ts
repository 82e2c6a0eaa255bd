import type {Script} from './script.ts';

/** The words of the calls of a plan. */
export interface PlanCalls {
  /** By scenario, what all its calls have in common: printed once. */
  readonly blank: ReadonlyMap<string, Script>;
  /** By item id, filled in. */
  readonly filled: ReadonlyMap<string, Script>;
}
