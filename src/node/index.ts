/** `loanclose/node`: what a program on Node needs beside the library. It opens no terminal and writes nothing. */

import type {Recognizer} from '../model/recognition.ts';
import {startRecognizer} from './recognizer.ts';

export {loadPackagedData, type PackagedData} from './packaged-data.ts';
export {loadPdfium} from './pdfium.ts';
export {readInputFile} from './read-input.ts';

/** What recognises pictures, as `parseReport` asks for it. @throws LoancloseError OCR_NOT_INSTALLED where loanclose-ocr is not installed */
export async function openRecognizer(): Promise<Recognizer> {
  return await startRecognizer(new URL(import.meta.url));
}
