import {LoancloseError} from '../../errors.ts';
import type {Bitmap, EncodedPicture, PictureFault, RecognizedSheet, Recognizer} from '../../model/recognition.ts';
import {GlyphTable} from '../source/glyph-table.ts';
import type {Sheet} from '../source/layout.ts';
import type {PicturePlace, PictureReading} from '../source/picture.ts';

/** How far the pictures of a report are recognised. */
export interface PictureProgress {
  /** From 1. */
  readonly picture: number;
  readonly pictures: number;
  /** Share of this picture, 0–1. */
  readonly share: number;
}

/** What was recognised in an earlier run. */
export interface KeptSheets {
  /** @param file from 0, among the files; page from 0 in it */
  find(file: number, page: number): RecognizedSheet | null;
  keep(file: number, page: number, sheet: RecognizedSheet): void;
}

export interface PictureOptions {
  /** Starts what recognises pictures. @throws LoancloseError OCR_NOT_INSTALLED */
  readonly openRecognizer?: () => Promise<Recognizer>;
  readonly onPicture?: (progress: PictureProgress) => void;
  readonly kept?: KeptSheets;
}

/** Recognises the pictures of one report, with one recognizer, which is started for the first of them. */
export class PictureReader {
  readonly #options: PictureOptions;
  readonly #files: number;
  #recognizer: Promise<Recognizer | null> | null = null;
  #before = {file: 0, pictures: 0, own: 0};

  constructor(options: PictureOptions, files: number) {
    this.#options = options;
    this.#files = files;
  }

  async read(picture: () => Bitmap | EncodedPicture, place: PicturePlace): Promise<PictureReading> {
    const {kept} = this.#options;
    const known = kept?.find(place.file, place.page) ?? null;
    if (known !== null) return {sheet: sheetOf(known)};
    this.#recognizer ??= this.#open();
    const recognizer = await this.#recognizer;
    if (recognizer === null) return {fault: 'not-installed'};
    const tell = this.#teller(place);
    tell(0);
    try {
      const sheet = await recognizer.recognize(picture(), {onProgress: tell});
      kept?.keep(place.file, place.page, sheet);
      return {sheet: sheetOf(sheet)};
    } catch (error) {
      const fault = faultOf(error);
      if (fault === null) throw error;
      return {fault};
    }
  }

  async close(): Promise<void> {
    const opened = await this.#recognizer?.catch(() => null);
    await opened?.close();
  }

  async #open(): Promise<Recognizer | null> {
    const {openRecognizer} = this.#options;
    try {
      return openRecognizer === undefined ? null : await openRecognizer();
    } catch (error) {
      if (error instanceof LoancloseError && error.code === 'OCR_NOT_INSTALLED' && error.args.reason === undefined)
        return null;
      throw error;
    }
  }

  /** Files that were not looked into yet are taken for one picture each. */
  #teller({file, done, count}: PicturePlace): (share: number) => void {
    if (file !== this.#before.file) this.#before = {file, pictures: this.#before.pictures + this.#before.own, own: 0};
    this.#before.own = count;
    const {pictures} = this.#before;
    const progress = {picture: pictures + done + 1, pictures: pictures + count + this.#files - file - 1};
    return share => this.#options.onPicture?.({...progress, share});
  }
}

function sheetOf({width, height, runs}: RecognizedSheet): Sheet {
  const glyphs = runs.flatMap(run => run.characters.map(character => ({...character, run})));
  return {width, height, glyphs: GlyphTable.of(glyphs), recognized: true};
}

const FAULTS: Readonly<Record<PictureFault, true>> = {
  damaged: true,
  'too-large': true,
  'too-slow': true,
  'too-small': true,
  blank: true,
  'no-writing': true,
};

function faultOf(error: unknown): PictureFault | null {
  const fault = error instanceof Error && 'fault' in error ? error.fault : null;
  return typeof fault === 'string' && isFault(fault) ? fault : null;
}

function isFault(word: string): word is PictureFault {
  return Object.hasOwn(FAULTS, word);
}
