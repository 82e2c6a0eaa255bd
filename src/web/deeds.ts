import type {CallReply} from '../contact/call-flow.ts';
import type {LetterKind} from '../model/vocabulary.ts';
import type {Lang} from '../text/index.ts';
import type {CaseDeed, ExportFormat, TextFile, TypedFigure} from './protocol.ts';

/** What a person can do. Screens are given these and know nothing else of the browser. */
export interface Deeds {
  readonly open: (files: readonly File[]) => void;
  /** Reads everything again, this file with a password. */
  readonly unlock: (at: number, password: string) => void;
  /** Reads everything again without this file. */
  readonly leaveOut: (at: number) => void;
  /** Reads everything again with the program that recognises pictures. @param program null to fetch it from the host of the page */
  readonly readPictures: (program: File | null) => void;
  readonly openSample: () => void;
  readonly cancel: () => void;
  readonly speak: (lang: Lang) => void;
  readonly setBefore: (day: string | null) => void;
  readonly keep: (number: number, name: string) => void;
  readonly unkeep: (number: number) => void;
  /** This app was used, and not the others of the same question. */
  readonly chooseApp: (app: string, instead: readonly string[]) => void;
  /** What stands on paper where figures were in doubt. @param typed null takes back all that was told so far */
  readonly correct: (typed: readonly TypedFigure[] | null) => void;
  readonly save: (format: ExportFormat) => void;
  readonly saveText: (file: TextFile) => void;
  readonly print: () => void;
  readonly write: (number: number, kind: LetterKind) => void;
  readonly find: (typed: string) => void;
  /** Begins anew after a breakdown, with what was open. */
  readonly again: () => void;
  readonly record: (deed: CaseDeed) => void;
  /** @param passphrase null for a file that anybody can read */
  readonly saveCase: (passphrase: string | null) => void;
  /** Puts the case away, with what was not saved of it. */
  readonly leaveCase: () => void;
  /** Leaves the files that could not be read for the case that is open. */
  readonly backToCase: () => void;
  readonly goThroughCall: (number: number, replies: readonly CallReply[]) => void;
}

const nothing = () => {};

/** For a screen that only stands there: written into the file, and in tests. */
export const IDLE: Deeds = {
  open: nothing,
  unlock: nothing,
  leaveOut: nothing,
  readPictures: nothing,
  openSample: nothing,
  cancel: nothing,
  speak: nothing,
  setBefore: nothing,
  keep: nothing,
  unkeep: nothing,
  chooseApp: nothing,
  correct: nothing,
  save: nothing,
  saveText: nothing,
  print: nothing,
  write: nothing,
  find: nothing,
  again: nothing,
  record: nothing,
  saveCase: nothing,
  leaveCase: nothing,
  backToCase: nothing,
  goThroughCall: nothing,
};
