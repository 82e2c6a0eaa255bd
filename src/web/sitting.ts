import type {StartedCase} from '../case/case-plans.ts';
import {startedState} from '../case/new-events.ts';
import {reportsOf} from '../case/revive-report.ts';
import {isSameReport} from '../case/stored-report.ts';
import {LoancloseError} from '../errors.ts';
import type {Report} from '../model/report.ts';
import type {PlanOrigin} from '../render/word-plan.ts';
import type {HeldCase} from './held-case.ts';
import type {ProofreadFile} from './proofread-file.ts';

export interface NamedReport {
  readonly name: string;
  /** The other pictures that it was read from. */
  readonly more: readonly string[];
  readonly report: Report;
}

export interface GivenReport extends NamedReport {
  readonly read: ProofreadFile;
}

/** The last thing that came into the case, and into no file yet, is this report: it can still be corrected. */
export interface AddedReport {
  /** The case as it was without it. */
  readonly before: HeldCase;
  readonly given: GivenReport;
}

/** What is open: the reports that were given since the page was opened, and the case. */
export class Sitting {
  /** The oldest first. */
  #given: readonly GivenReport[] = [];
  #case: HeldCase | null = null;
  /** The reports of the case, the oldest first. */
  #ofCase: readonly NamedReport[] = [];
  #added: AddedReport | null = null;
  #isSample = false;

  get case(): HeldCase | null {
    return this.#case;
  }

  get added(): AddedReport | null {
    return this.#added;
  }

  /** The composed report is open: it is nobody's, and never becomes a case. */
  get isSample(): boolean {
    return this.#isSample;
  }

  /** @param given the oldest first; they take the place of those before */
  give(given: readonly GivenReport[], isSample = false): void {
    this.#given = given;
    this.#added = null;
    this.#isSample = isSample;
  }

  /** Takes a case, or a case as it is now. @param added the report that made it what it is */
  hold(held: HeldCase, added: AddedReport | null = this.#added): void {
    startedState(held.file);
    this.#ofCase = reportsOf(held.file).map(report => ({
      name: report.reportedAt?.slice(0, 10) ?? '--',
      more: [],
      report,
    }));
    this.#case = held;
    this.#added = added;
    this.#isSample = false;
  }

  /** A report as it was corrected takes the place of what was read. */
  replace(given: GivenReport, corrected: GivenReport): void {
    this.#given = this.#given.map(each => (each === given ? corrected : each));
  }

  /** The case did not begin after all. */
  withoutCase(): void {
    this.#case = null;
  }

  leave(): void {
    this.give([]);
    this.withoutCase();
  }

  /** The reports that are compared, the oldest first. */
  reports(): readonly NamedReport[] {
    if (this.#case === null) return this.#given;
    const [only, ...more] = this.#ofCase;
    const last = this.#given.at(-1);
    // the files of this sitting stay compared although the case began with the newest of them
    const began = more.length === 0 && only !== undefined && last !== undefined;
    return began && isSameReport(only.report, last.report) ? this.#given : this.#ofCase;
  }

  /** The report that is planned: of a case as it is stored there. @throws LoancloseError BAD_OPTION where there is none */
  newest(): NamedReport {
    const newest = (this.#case === null ? this.#given : this.#ofCase).at(-1);
    if (newest === undefined) throw new LoancloseError('BAD_OPTION', {reason: 'no-report'});
    return newest;
  }

  /** What the commands of its plan name: the files, or nothing where a case knows them. @param keep numbers of what is kept */
  origin(keep: readonly number[]): PlanOrigin {
    if (this.#case !== null) return {file: null, keep: [], caseTail: ''};
    const {name, more} = this.newest();
    return {file: name, more, keep: keep.map(String)};
  }

  started(): StartedCase | null {
    return this.#case === null ? null : {file: this.#case.file, state: startedState(this.#case.file)};
  }

  /** What a case knows of its reports is in its events; only files of this sitting have more to say. */
  get comparesItself(): boolean {
    return this.#case !== null && this.#ofCase.length > 1;
  }

  /** The report that is planned, if its figures can still be corrected: what follows from it would else stand in the case already. */
  correctable(): GivenReport | null {
    if (this.#case === null) return this.#given.at(-1) ?? null;
    const events = this.#case.file.events.length;
    return this.#added !== null && events === this.#added.before.file.events.length + 1 ? this.#added.given : null;
  }
}
