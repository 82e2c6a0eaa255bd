import {LoancloseError} from '../errors.ts';
import type {KeptSheet, Reading} from '../model/reading.ts';
import type {RecognizedSheet} from '../model/recognition.ts';
import {packSheet, unpackSheet} from '../parser/pictures/kept-sheet.ts';
import type {KeptSheets} from '../parser/pictures/picture-reader.ts';
import {cleanLine} from '../render/clean-text.ts';
import type {Translate} from '../text/index.ts';
import {sha256} from './evidence.ts';
import type {Io} from './io.ts';

const OPTION = '--keep-reading';

export interface KeptPlace {
  readonly path: string;
  /** Several reports are read one after the other, and all are kept there. */
  readonly shared: boolean;
  readonly t: Translate;
}

/**
 * What was recognised in the pictures of a report, kept in a file beside them: a second run need not wait. A picture counts as the same one by its
 * bytes, whatever its name; what another version recognised is not taken.
 */
export class KeptReading implements KeptSheets {
  readonly #path: string;
  readonly #recognizer: string | null;
  /** SHA-256 of the files of this run, in their order. */
  readonly #hashes: readonly string[];
  /** What the file holds of other reports. */
  readonly #others: Reading['files'];
  readonly #known = new Map<string, RecognizedSheet>();
  #isNew = false;

  private constructor(path: string, recognizer: string | null, hashes: readonly string[], others: Reading['files']) {
    this.#path = path;
    this.#recognizer = recognizer;
    this.#hashes = hashes;
    this.#others = others;
  }

  /**
   * Says so where the file holds something else than these pictures, unless several reports share it: then each keeps its own.
   * @throws LoancloseError BAD_OPTION where it is no such file, or cannot be read
   */
  static async open({path, shared, t}: KeptPlace, files: readonly Uint8Array[], io: Io): Promise<KeptReading> {
    const [earlier, {ocr}, hashes] = await Promise.all([
      readEarlier(path, io),
      io.machine(),
      Promise.all(files.map(sha256)),
    ]);
    // where nothing is installed, what was recognised elsewhere is all there is
    const isUsable = earlier !== null && (ocr === null || earlier.recognizer === ocr);
    const others = shared && isUsable ? earlier.files.filter(file => !hashes.includes(file.sha256)) : [];
    const kept = new KeptReading(path, ocr ?? earlier?.recognizer ?? null, hashes, others);
    if (isUsable) await kept.#take(earlier);
    const isStale = hashes.some(hash => !isUsable || !earlier.files.some(file => file.sha256 === hash));
    if (earlier !== null && isStale && !(shared && isUsable))
      io.writeErr(`${t('ui.reading.stale', {path: cleanLine(path)})}\n`);
    return kept;
  }

  find(file: number, page: number): RecognizedSheet | null {
    return this.#known.get(`${this.#hashes[file]} ${page}`) ?? null;
  }

  keep(file: number, page: number, sheet: RecognizedSheet): void {
    this.#known.set(`${this.#hashes[file]} ${page}`, sheet);
    this.#isNew = true;
  }

  /** Writes it where something was recognised anew. @throws LoancloseError WRITE_FAILED, BAD_OPTION */
  async save(io: Io): Promise<void> {
    if (!this.#isNew) return;
    const files = [...this.#others];
    for (const own of new Set(this.#hashes)) {
      const sheets: KeptSheet[] = [];
      for (const [place, sheet] of this.#known) {
        const [hash, page] = place.split(' ');
        if (hash === own) sheets.push(await packSheet(Number(page), sheet));
      }
      if (sheets.length > 0) files.push({sha256: own, sheets});
    }
    const reading: Reading = {schema: 'loanclose/reading@1', recognizer: this.#recognizer, files};
    await io.writeFiles([{path: this.#path, text: `${JSON.stringify(reading)}\n`}]);
    this.#isNew = false;
  }

  async #take({files}: Reading): Promise<void> {
    for (const {sha256: own, sheets} of files) {
      if (!this.#hashes.includes(own)) continue;
      for (const sheet of sheets) this.#known.set(`${own} ${sheet.page}`, await unpacked(sheet));
    }
  }
}

async function readEarlier(path: string, io: Io): Promise<Reading | null> {
  let bytes: Uint8Array | null;
  try {
    bytes = await io.readKept(path);
  } catch (cause) {
    if (!(cause instanceof LoancloseError)) throw cause;
    throw new LoancloseError('BAD_OPTION', {reason: 'unreadable-file', option: OPTION, path}, {cause});
  }
  if (bytes === null) return null;
  const {ReadingSchema} = await import('../model/reading.ts');
  const reading = ReadingSchema.safeParse(parseJson(new TextDecoder().decode(bytes)));
  if (!reading.success) throw notAReading();
  return reading.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function unpacked(sheet: KeptSheet): Promise<RecognizedSheet> {
  try {
    return await unpackSheet(sheet);
  } catch (cause) {
    throw notAReading(cause);
  }
}

/** Whatever it is, it is not written over. */
function notAReading(cause?: unknown): LoancloseError {
  return new LoancloseError('BAD_OPTION', {reason: 'not-a-reading', option: OPTION}, {cause});
}
