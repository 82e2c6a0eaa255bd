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
import {nothingInstalled, type UnreadPicture} from './picture.ts';
import {readText} from './text.ts';
import {countLines, tooMuchText} from './too-much-text.ts';

export type SourceOptions = Omit<PdfOptions, 'file'>;

export interface Source {
  readonly kind: 'pdf' | 'picture' | 'text';
  readonly pages: readonly Page[];
  /** The whole text as it was decoded; null for a PDF and for pictures. */
  readonly text: string | null;
  /** Pages of a PDF on which nothing is. */
  readonly textlessPages: readonly number[];
  readonly unreadPictures: readonly UnreadPicture[];
  /** See `PdfPages`; null for anything else. */
  readonly wrapper: PdfPages['wrapper'];
  /** See `PdfPages`; 0 for anything else. */
  readonly hidden: PdfPages['hidden'];
}

/**
 * Bytes of a PDF, of a picture or of a text in any usual encoding → pages of lines. CSV comes out as text. Of several files, which are pictures or
 * PDFs, the pages stand one behind the other and are numbered through.
 * @throws LoancloseError EMPTY_INPUT, FILE_TOO_LARGE {limit}, UNSUPPORTED_FORMAT {reason: what it looks like}, OCR_NOT_INSTALLED (a picture that is
 *   not to be recognised), BAD_OPTION {reason: several-files} (a text among several), and those of readPdf and of pictures
 */
export async function readSource(input: Uint8Array | readonly Uint8Array[], options: SourceOptions): Promise<Source> {
  const files = input instanceof Uint8Array ? [input] : input;
  const sources: Source[] = [];
  for (const [file, bytes] of files.entries()) {
    const source = await readFile(bytes, {...options, file});
    if (source.kind === 'text' && files.length > 1) throw new LoancloseError('BAD_OPTION', {reason: 'several-files'});
    sources.push(source);
  }
  const [first, ...more] = sources;
  if (first === undefined) throw new LoancloseError('EMPTY_INPUT');
  const whole = more.reduce(join, first);
  const [fault] = whole.unreadPictures;
  if (fault !== undefined && whole.pages.every(({lines}) => lines.length === 0)) {
    const {pictureFault} = await import('./picture-fault.ts');
    throw pictureFault(fault.fault, fault.page);
  }
  return whole;
}

function join(one: Source, other: Source): Source {
  const before = one.pages.length;
  return {
    kind: one.kind,
    pages: [...one.pages, ...other.pages.map(page => ({...page, number: before + page.number}))],
    text: null,
    textlessPages: [...one.textlessPages, ...other.textlessPages.map(page => before + page)],
    unreadPictures: [
      ...one.unreadPictures,
      ...other.unreadPictures.map(({page, fault}) => ({page: before + page, fault})),
    ],
    wrapper: one.wrapper ?? other.wrapper,
    hidden: one.hidden === 'unknown' || other.hidden === 'unknown' ? 'unknown' : one.hidden + other.hidden,
  };
}

async function readFile(bytes: Uint8Array, options: PdfOptions & {readonly file: number}): Promise<Source> {
  if (bytes.length > MAX_SOURCE_BYTES) throw new LoancloseError('FILE_TOO_LARGE', {limit: MAX_SOURCE_MEGABYTES});
  if (bytes.length === 0) throw new LoancloseError('EMPTY_INPUT');
  const kind = detectKind(bytes);
  if (kind === 'pdf') {
    // Loaded only here: the engine's module is large, and text does not need it.
    const {readPdf} = await import('./pdf.ts');
    return {kind, text: null, ...(await readPdf(bytes, options))};
  }
  if (kind === 'piped-pdf') throw new LoancloseError('PDF_DAMAGED', {reason: 'piped'});
  if (kind === 'picture') return await readPictureFile(bytes, options);
  if (kind !== 'text') throw new LoancloseError('UNSUPPORTED_FORMAT', {reason: kind});
  if (bytes.length > MAX_SOURCE_CHARACTERS * 4) throw tooMuchText();
  const text = decodeText(bytes);
  if (text.length > MAX_SOURCE_CHARACTERS || countLines(text) > MAX_SOURCE_LINES) throw tooMuchText();
  if (text.replaceAll('\0', '').trim() === '') throw new LoancloseError('EMPTY_INPUT');
  return {kind, text, pages: readText(text), textlessPages: [], unreadPictures: [], wrapper: null, hidden: 0};
}

/** A photo or a screenshot: one page, or the two that lie on it. */
async function readPictureFile(
  bytes: Uint8Array,
  {readPicture = nothingInstalled, file}: Pick<PdfOptions, 'readPicture'> & {readonly file: number},
): Promise<Source> {
  const found = await readPicture(() => ({encoded: bytes}), {file, page: 0, done: 0, count: 1});
  const source = {kind: 'picture', text: null, textlessPages: [], wrapper: null, hidden: 0} as const;
  if ('fault' in found) {
    const empty = {number: 1, width: null, height: null, recognized: true, lines: []} as const;
    return {...source, pages: [empty], unreadPictures: [{page: 1, fault: found.fault}]};
  }
  const [{layoutPage}, {splitSheet}] = await Promise.all([import('./layout-page.ts'), import('./layout.ts')]);
  const pages = splitSheet(found.sheet).map((sheet, index) => layoutPage(sheet, index + 1));
  return {...source, pages, unreadPictures: []};
}
