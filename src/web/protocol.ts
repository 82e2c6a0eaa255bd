import type {Diff} from '../model/change.ts';
import type {History} from '../model/history.ts';
import type {LenderMatch} from '../model/lender.ts';
import type {PhoneCheck} from '../model/phone-check.ts';
import type {Plan} from '../model/plan.ts';
import type {PlanCalls} from '../model/plan-calls.ts';
import type {LetterKind} from '../model/vocabulary.ts';
import type {Lang} from '../text/index.ts';

/** What goes between the page and its worker. Every reply bears the id of the request that it answers. */

/** Language and time come from the page: the worker asks no clock. */
export interface Setting {
  readonly lang: Lang;
  /** The day in China, `YYYY-MM-DD`. */
  readonly today: string;
  /** The second, UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly now: string;
}

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly password: string | null;
}

/** What a person decides about a plan. */
export interface Choices {
  /** The day on which the report must be clean, `YYYY-MM-DD`. */
  readonly before: string | null;
  /** Numbers of items that stay open. */
  readonly keep: readonly number[];
  /** Ids of apps that were used. */
  readonly apps: readonly string[];
}

/** Written by the page, which is made of the same components. */
export const PAGE_FORMATS = ['html', 'officer-html'] as const;
export type PageFormat = (typeof PAGE_FORMATS)[number];
/** Written by the worker. */
export const DATA_FORMATS = ['ics', 'csv', 'md', 'json'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];
export type ExportFormat = PageFormat | DataFormat;

export type Ask =
  | {readonly type: 'open'; readonly files: readonly GivenFile[]; readonly choices: Choices}
  | {readonly type: 'sample'; readonly choices: Choices}
  | {readonly type: 'plan'; readonly choices: Choices}
  | {readonly type: 'export'; readonly format: DataFormat}
  | {readonly type: 'letter'; readonly number: number; readonly kind: LetterKind}
  | {readonly type: 'find'; readonly typed: string};

export type Request = Ask & {readonly id: number; readonly setting: Setting};

/** An error in words: what happened and what to do. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
}

export interface FileProblem extends Problem {
  readonly name: string;
  /** Place among the files that were given. */
  readonly at: number;
}

/** What is known of the reports that were read: the plan of the newest, and how they differ. */
export interface Reading {
  /** Names of the files, the oldest report first. */
  readonly files: readonly string[];
  readonly plan: Plan;
  /** Of the newest report, as it was masked when it was read. */
  readonly holder: string | null;
  readonly calls: PlanCalls;
  readonly diff: Diff | null;
  readonly history: History | null;
}

export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface Found {
  readonly typed: string;
  readonly matches: readonly LenderMatch[];
  /** Where a number was typed: whose it is. */
  readonly number: Omit<PhoneCheck, 'schema' | 'advice'> | null;
}

export type Answer =
  | {readonly type: 'progress'; readonly name: string; readonly page: number; readonly pages: number}
  | {readonly type: 'read'; readonly reading: Reading}
  | {readonly type: 'unread'; readonly problems: readonly FileProblem[]}
  | {readonly type: 'exported'; readonly file: TextFile}
  | {readonly type: 'written'; readonly number: number; readonly kind: LetterKind; readonly file: TextFile}
  | {readonly type: 'found'; readonly found: Found}
  | {readonly type: 'failed'; readonly problem: Problem};

export type Reply = Answer & {readonly id: number};
