import type {
  Bitmap,
  EncodedPicture,
  PictureFault,
  RecognizedCharacter,
  RecognizedRun,
  RecognizedSheet,
  Recognizer,
} from '../../src/model/recognition.ts';
import {readSource} from '../../src/parser/source/index.ts';
import type {Glyph, Line, Page} from '../../src/parser/source/page.ts';
import {loadPdfium} from './pdfium.ts';

/** What an add-on that never errs would see on the pages of a PDF that has text: the same characters at the same places. */
export async function seenPages(pdf: Uint8Array): Promise<RecognizedSheet[]> {
  const {pages} = await readSource(pdf, {loadPdfium});
  return pages.map(seenPage);
}

function seenPage({width, height, lines}: Page): RecognizedSheet {
  return {width: width ?? 0, height: height ?? 0, dpi: 200, runs: lines.flatMap(runsOf)};
}

/** A run ends at a gap. */
function runsOf({text, glyphs}: Line): RecognizedRun[] {
  let at = 0;
  return text.split(' ').map(word => {
    const characters = (glyphs ?? []).slice(at, at + [...word].length).map(seen);
    at += characters.length;
    return {characters, strip: stripOf(characters.length)};
  });
}

function seen({char, x, right, y, size}: Glyph): RecognizedCharacter {
  return {char, x, right, y, size, confidence: 0.99, second: null};
}

function stripOf(characters: number): Bitmap {
  const [width, height] = [characters * 4, 48];
  return {width, height, channels: 1, pixels: Uint8Array.from({length: width * height}, (_, at) => (at * 17) % 256)};
}

/** A picture file of a test: the first bytes of a JPEG and its number. */
export function photo(number: number): Uint8Array {
  return Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, number);
}

/** The number of a photo, or how many pictures of a PDF were asked for before this one. */
function numberOf(picture: Bitmap | EncodedPicture, before: number): number {
  return 'encoded' in picture ? (picture.encoded[4] ?? 0) : before;
}

export interface FakeRecognizer {
  readonly open: () => Promise<Recognizer>;
  /** What it was asked for. */
  readonly pictures: (Bitmap | EncodedPicture)[];
  readonly opened: () => number;
  readonly closed: () => number;
}

/** Answers with these sheets: a photo with that of its number, pages of a PDF in their order. */
export function fakeRecognizer(answers: readonly (RecognizedSheet | PictureFault | Error)[]): FakeRecognizer {
  const pictures: (Bitmap | EncodedPicture)[] = [];
  let [opened, closed, drawn] = [0, 0, 0];
  return {
    pictures,
    opened: () => opened,
    closed: () => closed,
    async open() {
      opened++;
      return {
        runtime: 'wasm',
        async recognize(picture, {onProgress} = {}) {
          pictures.push(picture);
          const answer = answers[numberOf(picture, drawn)] ?? new Error('no such picture');
          if (!('encoded' in picture)) drawn++;
          onProgress?.(0.5);
          if (answer instanceof Error) throw answer;
          if (typeof answer === 'string') throw Object.assign(new Error(answer), {fault: answer});
          return answer;
        },
        async close() {
          closed++;
        },
      };
    },
  };
}

/** Operators that draw a picture over a whole page. */
export const PICTURE = 'q 595 0 0 842 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID \x20\x80\xe0\x40 EI Q';

/** The balance of one line, read as 0, and perhaps a 9: as of a scan with one figure to check. */
export function unsureOfZero(run: RecognizedRun): RecognizedRun {
  const words = run.characters.map(({char}) => char).join('');
  const at = /26,700元（人民币），余额为0/.exec(words);
  const place = at === null ? -1 : at.index + at[0].length - 1;
  const unsure = {confidence: 0.6, second: {char: '9', confidence: 0.3}};
  return {
    ...run,
    characters: run.characters.map((character, index) => (index === place ? {...character, ...unsure} : character)),
  };
}
