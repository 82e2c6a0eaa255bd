import {LoancloseError} from '../../errors.ts';
import {
  MAX_SOURCE_BYTES,
  MAX_SOURCE_CHARACTERS,
  MAX_SOURCE_LINES,
  MAX_SOURCE_MEGABYTES,
} from '../../model/source-limit.ts';
import {decodeText} from './decode.ts';
import {detectKind} from './kind.ts';
import type {Page} from './page.ts';
import type {PdfOptions, PdfPages} from './pdf.ts';
import {readText} from './text.ts';
import {countLines, tooMuchText} from './too-much-text.ts';

export type SourceOptions = PdfOptions;

export interface Source {
  readonly kind: 'pdf' | 'text';
  readonly pages: Page[];
  /** The whole text as it was decoded; null for a PDF. */
  readonly text: string | null;
  /** Pages of a PDF on which nothing could be read: empty ones, or images among pages of text. */
  readonly textlessPages: number[];
  /** See `PdfPages`; null for a text. */
  readonly wrapper: PdfPages['wrapper'];
  /** See `PdfPages`; 0 for a text. */
  readonly hidden: PdfPages['hidden'];
}

/**
 * Bytes of a PDF or of a text in any usual encoding → pages of lines. CSV comes out as text.
 * @throws LoancloseError EMPTY_INPUT, FILE_TOO_LARGE {limit}, UNSUPPORTED_FORMAT {reason: what it looks like}, OCR_NOT_INSTALLED (a picture),
 *   and those of readPdf
 */
export async function readSource(bytes: Uint8Array, options: SourceOptions): Promise<Source> {
  if (bytes.length > MAX_SOURCE_BYTES) throw new LoancloseError('FILE_TOO_LARGE', {limit: MAX_SOURCE_MEGABYTES});
  if (bytes.length === 0) throw new LoancloseError('EMPTY_INPUT');
  const kind = detectKind(bytes);
  if (kind === 'pdf') {
    // Loaded only here: the engine's module is large, and text does not need it.
    const {readPdf} = await import('./pdf.ts');
    return {kind, text: null, ...(await readPdf(bytes, options))};
  }
  if (kind === 'piped-pdf') throw new LoancloseError('PDF_DAMAGED', {reason: 'piped'});
  if (kind === 'picture') throw new LoancloseError('OCR_NOT_INSTALLED');
  if (kind !== 'text') throw new LoancloseError('UNSUPPORTED_FORMAT', {reason: kind});
  if (bytes.length > MAX_SOURCE_CHARACTERS * 4) throw tooMuchText();
  const text = decodeText(bytes);
  if (text.length > MAX_SOURCE_CHARACTERS || countLines(text) > MAX_SOURCE_LINES) throw tooMuchText();
  if (text.replaceAll('\0', '').trim() === '') throw new LoancloseError('EMPTY_INPUT');
  return {kind, text, pages: readText(text), textlessPages: [], wrapper: null, hidden: 0};
}
