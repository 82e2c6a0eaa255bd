import {pathToFileURL} from 'node:url';
import {setFlagsFromString} from 'node:v8';
import {Interrupted, LoancloseError} from '../errors.ts';
import type {RecognitionAddOn, Recognizer} from '../model/recognition.ts';
import {addOnPlaces, type FoundPackage, findPackage} from './find-package.ts';

const ADD_ON = 'loanclose-ocr';

/** The add-on, if it is installed. @param from a file of the program: it is looked for beside it first */
export function findRecognizer(from: URL): FoundPackage | null {
  return findPackage(ADD_ON, addOnPlaces(from));
}

/**
 * Starts the add-on that recognises pictures.
 * @param threads as many as suit the machine, if nothing is said
 * @throws LoancloseError OCR_NOT_INSTALLED, also {reason: unusable} where it is there and does not start
 */
export async function startRecognizer(from: URL, threads?: number): Promise<Recognizer> {
  const found = findRecognizer(from);
  if (found === null) throw new LoancloseError('OCR_NOT_INSTALLED');
  try {
    const addOn: RecognitionAddOn = await import(pathToFileURL(found.entry).href);
    return await addOn.openRecognizer(threads === undefined ? {} : {threads});
  } catch (cause) {
    throw new LoancloseError('OCR_NOT_INSTALLED', {reason: 'unusable'}, {cause});
  }
}

/** The same for a process that reads a report and ends, and that Ctrl-C stops. */
export async function openRecognizer(from: URL, threads?: number): Promise<Recognizer> {
  // What the PDF engine is better off without, the models need: without it they take more than twice as long. `--liftoff-only` (pdfium.ts) has
  // switched off the other two as well, and they do not come back with it. Flags hold for all threads.
  setFlagsFromString('--no-liftoff-only --wasm-tier-up --wasm-dynamic-tiering');
  return interruptible(await startRecognizer(from, threads));
}

/** Pictures are read in another thread, so Ctrl-C is heard at once, and the line of progress is cleared before anything is said. */
function interruptible(recognizer: Recognizer): Recognizer {
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new Interrupted());
  });
  stopped.catch(() => {});
  process.once('SIGINT', stop);
  return {
    runtime: recognizer.runtime,
    recognize: (picture, options) => Promise.race([recognizer.recognize(picture, options), stopped]),
    async close() {
      process.removeListener('SIGINT', stop);
      await recognizer.close();
    },
  };
}
