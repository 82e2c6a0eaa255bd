import type {LetterKind} from '../model/vocabulary.ts';
import type {Lang} from '../text/index.ts';
import type {
  Calling,
  Choices,
  FileProblem,
  Found,
  Problem,
  Progress,
  Reading,
  Reply,
  TextFile,
  WrongFigure,
} from './protocol.ts';

/** A file that the person chose, and the password that he typed for it. */
export interface ChosenFile {
  readonly file: File;
  readonly password: string | null;
}

/** What recognises pictures comes to this page only when the person asks for it. */
export interface PicturesState {
  /** The host may have the program. */
  readonly canFetch: boolean;
  /** Share of it that has come, while it comes. */
  readonly fetching: number | null;
  /** It was asked for and did not come. */
  readonly missing: boolean;
  readonly ready: boolean;
}

export interface WrittenLetter {
  readonly number: number;
  readonly kind: LetterKind;
  readonly file: TextFile;
}

/** Everything that the page shows. It lives as long as the page: nothing is kept in the browser. */
export interface State {
  readonly lang: Lang;
  /** What stands behind `#` in the address: which part of the result is shown. */
  readonly route: string;
  readonly files: readonly ChosenFile[];
  /** Id of the request that is under way: replies to an older one are of no interest. */
  readonly busy: number | null;
  readonly progress: Progress | null;
  readonly problems: readonly FileProblem[];
  /** What went wrong besides the reading of files. */
  readonly failure: Problem | null;
  readonly reading: Reading | null;
  readonly sample: boolean;
  readonly choices: Choices;
  /** Names of what is kept, by number: the plan no longer lists it. */
  readonly kept: Readonly<Record<number, string>>;
  readonly letter: WrittenLetter | null;
  readonly found: Found | null;
  /** Files are being read. */
  readonly opening: boolean;
  readonly calling: Calling | null;
  readonly saved: SavedState | null;
  readonly pictures: PicturesState;
  /** Figures for which something was typed that they cannot be: none was taken. */
  readonly mistyped: readonly WrongFigure[];
}

/** How much of which case was saved last, in a file of this name; null where it was opened from one. */
export interface SavedState {
  readonly id: string;
  readonly events: number;
  readonly name: string | null;
  readonly sealed: boolean;
}

/** Something was written into the case that no file has. */
export function isUnsaved({reading, saved}: Pick<State, 'reading' | 'saved'>): boolean {
  const file = reading?.case?.file;
  return file !== undefined && !(saved?.id === file.id && saved.events === file.events.length);
}

export const NO_CHOICES: Choices = {before: null, keep: [], apps: []};

export function startState(lang: Lang): State {
  return {
    lang,
    route: '',
    files: [],
    busy: null,
    progress: null,
    problems: [],
    failure: null,
    reading: null,
    sample: false,
    choices: NO_CHOICES,
    kept: {},
    letter: null,
    found: null,
    opening: false,
    calling: null,
    saved: null,
    pictures: {canFetch: false, fetching: null, missing: false, ready: false},
    mistyped: [],
  };
}

export type Action =
  | {readonly type: 'went'; readonly route: string}
  | {readonly type: 'spoke'; readonly lang: Lang}
  /** Files are being read; `sample` where it is the one of the page. */
  | {readonly type: 'opening'; readonly id: number; readonly files: readonly ChosenFile[]; readonly sample: boolean}
  | {readonly type: 'asked'; readonly id: number}
  | {readonly type: 'chose'; readonly choices: Choices; readonly kept?: Readonly<Record<number, string>>}
  | {readonly type: 'cancelled'}
  /** What could not be read is of no more interest. */
  | {readonly type: 'leftFiles'}
  | {readonly type: 'pictures'; readonly change: Partial<PicturesState>}
  | {readonly type: 'crashed'; readonly problem: Problem}
  | {readonly type: 'replied'; readonly reply: Reply};

/** What the page shows after something happened. Pure. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'went':
      return {...state, route: action.route, letter: null, mistyped: []};
    case 'spoke':
      return {...state, lang: action.lang, letter: null, mistyped: []};
    case 'opening':
      return {
        ...(state.reading?.case ? {...state, problems: [], failure: null, progress: null} : startState(state.lang)),
        opening: true,
        files: action.files,
        sample: action.sample,
        busy: action.id,
        found: state.found,
        pictures: state.pictures,
      };
    case 'asked':
      return {...state, busy: action.id, failure: null};
    case 'chose':
      return {...state, choices: action.choices, kept: action.kept ?? state.kept};
    case 'cancelled':
      return {...state, busy: null, opening: false, progress: null, files: state.reading === null ? [] : state.files};
    case 'crashed':
      return {...state, busy: null, opening: false, progress: null, failure: action.problem};
    case 'pictures':
      return {...state, pictures: {...state.pictures, ...action.change}};
    case 'leftFiles':
      return {...state, problems: [], files: []};
    case 'replied':
      return state.busy === action.reply.id ? receive(state, action.reply) : receiveLate(state, action.reply);
  }
}

/** What was written into the case is there, whatever was asked for since; any other late answer is of no interest. */
function receiveLate(state: State, reply: Reply): State {
  const late = reply.type === 'read' || reply.type === 'saved' || reply.type === 'corrected' ? reply.reading : null;
  const id = state.reading?.case?.file.id;
  return late !== null && id !== undefined && late.case?.file.id === id ? {...state, reading: late} : state;
}

function receive(state: State, reply: Reply): State {
  const done = {...state, busy: null, opening: false, progress: null};
  switch (reply.type) {
    case 'progress':
      return {...state, progress: reply.progress};
    case 'read':
      return showReading(done, reply.reading);
    case 'unread':
      return {...done, problems: reply.problems, reading: state.reading?.case ? state.reading : null};
    case 'corrected':
      return showReading({...done, choices: {...state.choices, keep: []}, kept: {}, mistyped: []}, reply.reading);
    case 'mistyped':
      return {...done, mistyped: reply.wrong};
    case 'calling':
      return {...done, calling: reply.calling};
    case 'saved': {
      const {name, sealed} = reply.saved;
      return {...showReading(done, reply.reading), saved: savedOf(reply.reading, {name, sealed})};
    }
    case 'left':
      return {...startState(state.lang), found: state.found};
    case 'exported':
      return done;
    case 'written':
      return {...done, letter: {number: reply.number, kind: reply.kind, file: reply.file}};
    case 'found':
      return {...done, found: reply.found};
    case 'failed':
      return {...done, failure: reply.problem};
  }
}

/** With a case what was chosen stands in the case. */
function showReading(state: State, reading: Reading): State {
  const held = reading.case;
  const next = {...state, reading, problems: []};
  if (held === null) return next;
  const stored = held.stored === null ? state.saved : savedOf(reading, {name: null, sealed: held.passphrase !== null});
  return {...next, kept: {}, choices: {...NO_CHOICES, before: held.shown.before}, saved: stored};
}

function savedOf({case: held}: Reading, file: Pick<SavedState, 'name' | 'sealed'>): SavedState | null {
  if (held === null) return null;
  return {id: held.file.id, events: held.stored ?? held.file.events.length, ...file};
}
