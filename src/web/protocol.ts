import type {CallReply, CallStanding} from '../contact/call-flow.ts';
import type {Case, CaseEvent, CaseFile, CaseFinding, CaseItem} from '../model/case.ts';
import type {AddReason, Ask as CaseAsk} from '../model/case-vocabulary.ts';
import type {Diff} from '../model/change.ts';
import type {Figures} from '../model/figures.ts';
import type {History} from '../model/history.ts';
import type {LenderMatch, OfferedPhone} from '../model/lender.ts';
import type {PhoneCheck} from '../model/phone-check.ts';
import type {Plan} from '../model/plan.ts';
import type {PlanCalls} from '../model/plan-calls.ts';
import type {LetterKind} from '../model/vocabulary.ts';
import type {Pictures} from '../render/line-pictures.ts';
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

/** A case that goes from the page to the worker: the worker may be a new one that knows nothing. */
export interface SentCase {
  readonly file: CaseFile;
  readonly name: string | null;
  readonly passphrase: string | null;
}

/** What a person writes down of one item; empty fields are null. */
export interface Said {
  readonly number: number;
  /** The day on which it was, `YYYY-MM-DD`. */
  readonly on: string;
  readonly ticket: string | null;
  readonly promisedOn: string | null;
  readonly agent: string | null;
  readonly note: string | null;
}

/** What is written into the case. The first one begins it. */
export type CaseDeed =
  | ({readonly do: 'asked'; readonly what: CaseAsk} & Said)
  | ({readonly do: 'confirmed' | 'refused' | 'kept'} & Said)
  | {readonly do: 'call'; readonly number: number; readonly replies: readonly CallReply[]}
  | {readonly do: 'add'; readonly name: string; readonly why: AddReason | null}
  | {readonly do: 'choose'; readonly before: string | null; readonly app: string | null}
  | {readonly do: 'undo'};

/** What a person typed for a figure: nothing where it is right as it was read. */
export interface TypedFigure {
  readonly accountKey: string;
  readonly field: string;
  readonly typed: string;
}

/** Written by the page, which is made of the same components. */
export const PAGE_FORMATS = ['html', 'officer-html'] as const;
export type PageFormat = (typeof PAGE_FORMATS)[number];
/** Written by the worker. */
export const DATA_FORMATS = ['ics', 'csv', 'md', 'json'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];
export type ExportFormat = PageFormat | DataFormat;

export type Ask =
  /** `unsaved`: the case that is open would be lost, so no other takes its place. */
  | {
      readonly type: 'open';
      readonly files: readonly GivenFile[];
      readonly choices: Choices;
      readonly unsaved: boolean;
      /** The program that recognises pictures, where the person gave it. */
      readonly recognizer: Blob | null;
    }
  /** A case that the page holds, for a worker that began anew. */
  | {readonly type: 'resume'; readonly case: SentCase}
  /** Puts the case away: what follows is without one. */
  | {readonly type: 'leave'}
  | {readonly type: 'record'; readonly deed: CaseDeed}
  /** The case as a file; it begins with that where none is open yet. */
  | {readonly type: 'save'; readonly passphrase: string | null}
  | {readonly type: 'call'; readonly number: number; readonly replies: readonly CallReply[]}
  | {readonly type: 'sample'; readonly choices: Choices}
  | {readonly type: 'plan'; readonly choices: Choices}
  /** What stands on paper where figures were in doubt; null takes back all that was told so far. */
  | {readonly type: 'correct'; readonly typed: readonly TypedFigure[] | null}
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
  readonly case: OpenCase | null;
  /** What can be looked up on paper; empty where all was read for certain, or the report stands in a case already. */
  readonly figures: readonly FigureInDoubt[];
  /** How many were looked up. */
  readonly checked: number;
  /** The lines of the figures that nobody looked up. */
  readonly pictures: Pictures;
}

export interface FigureInDoubt extends FigureAsked {
  /** It decides what is to be done. */
  readonly decides: boolean;
  /** Its line, as PNG in a `data:` address; null where it was not recognised in a picture. */
  readonly picture: string | null;
}

type FigureAsked = Figures['figures'][number];

/** The case that the plan goes on from. */
export interface OpenCase extends SentCase {
  /** As it stands today. */
  readonly shown: Case;
  /** What the report shows that was just added, and the items that it brought; null after anything else. */
  readonly added: {readonly findings: readonly CaseFinding[]; readonly items: readonly CaseItem[]} | null;
  /** What the next undo takes back; null where only the start is left. */
  readonly lastDeed: CaseEvent | null;
  /** How many events the file held that was just opened; null where none was. */
  readonly stored: number | null;
}

/** How a call stands after some replies. */
export interface Calling {
  readonly number: number;
  readonly replies: readonly CallReply[];
  readonly standing: CallStanding;
  readonly name: string;
  readonly phones: readonly OfferedPhone[];
  readonly never: readonly string[];
  /** What was taken for granted about the lender. */
  readonly notes: readonly string[];
}

export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface SavedCase {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sealed: boolean;
}

export interface Found {
  readonly typed: string;
  readonly matches: readonly LenderMatch[];
  /** Where a number was typed: whose it is. */
  readonly number: Omit<PhoneCheck, 'schema' | 'advice'> | null;
}

/** A figure for which something was typed that it cannot be. */
export interface WrongFigure {
  readonly accountKey: string;
  readonly field: string;
  readonly message: string;
}

/** How far a report is read. */
export interface Progress {
  readonly name: string;
  /** From 1. Pages of a file, or pictures that are recognised. */
  readonly page: number;
  readonly pages: number;
  /** Share of the picture that is recognised, 0–1; null where a page of text is read. */
  readonly share: number | null;
}

export type Answer =
  | {readonly type: 'progress'; readonly progress: Progress}
  | {readonly type: 'read'; readonly reading: Reading}
  | {readonly type: 'unread'; readonly problems: readonly FileProblem[]}
  | {readonly type: 'corrected'; readonly reading: Reading}
  /** None of them was taken, because of these. */
  | {readonly type: 'mistyped'; readonly wrong: readonly WrongFigure[]}
  | {readonly type: 'exported'; readonly file: TextFile}
  | {readonly type: 'written'; readonly number: number; readonly kind: LetterKind; readonly file: TextFile}
  | {readonly type: 'calling'; readonly calling: Calling}
  | {readonly type: 'saved'; readonly saved: SavedCase; readonly reading: Reading}
  | {readonly type: 'left'}
  | {readonly type: 'found'; readonly found: Found}
  | {readonly type: 'failed'; readonly problem: Problem};

export type Reply = Answer & {readonly id: number};
