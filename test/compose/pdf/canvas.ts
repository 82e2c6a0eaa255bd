import {
  beginText,
  endText,
  PDFDocument,
  type PDFFont,
  PDFName,
  type PDFOperator,
  type PDFPage,
  rectangle,
  StandardFonts,
  setFontAndSize,
  setLineWidth,
  setTextMatrix,
  showText,
  stroke,
} from '@cantoo/pdf-lib';
import {Random} from '../random.ts';
import {advanceOf} from './box-font.ts';
import {withFixedRandomness} from './fixed-randomness.ts';
import {addCidFont, type CidFont, type FontMode} from './font.ts';

/**
 * What one text object holds: the whole string, a run of one kind (figures come in another font, half a point lower, as in official files),
 * or a single character.
 */
export const DRAW_FORMS = ['line', 'run', 'glyph'] as const;
export type DrawForm = (typeof DRAW_FORMS)[number];

export interface CanvasOptions {
  readonly font: FontMode;
  readonly draw: DrawForm;
  readonly seed: number;
  /** Text objects of a page stand in random order in the file. */
  readonly shuffle?: boolean;
  /** Every text object is moved up or down by at most this many points. */
  readonly jitter?: number;
  /** User password; the file is encrypted with AES-256. */
  readonly password?: string;
  /** Points; A4 upright if left out. */
  readonly width?: number;
  readonly height?: number;
}

interface TextObject {
  readonly x: number;
  readonly baseline: number;
  readonly text: string;
  readonly size: number;
  readonly figures: boolean;
}
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface Sheet {
  readonly texts: TextObject[];
  readonly boxes: Box[];
}

const FIGURES = /[0-9,.\-*:]+/g;
/** How far the figures of the second font stand below the Chinese text. */
const FIGURE_DROP = 0.5;
/** Courier is 0.6 em wide; at this share of the size a figure is as wide as in the main font. */
const FIGURE_SIZE = 5 / 6;

/** Width in points of `text` in the main font. Every Chinese character and full-width sign is `size` wide, ASCII half of it. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += (advanceOf(char) / 1000) * size;
  return width;
}

/** Pages on which text is put at exact places. Coordinates are points from the top left corner; y is the baseline. */
export class PdfCanvas {
  readonly width: number;
  readonly height: number;
  readonly #options: CanvasOptions;
  readonly #random: Random;
  readonly #sheets: Sheet[] = [];

  constructor(options: CanvasOptions) {
    this.#options = options;
    this.#random = new Random(options.seed);
    this.width = options.width ?? 595;
    this.height = options.height ?? 842;
  }

  get pages(): number {
    return this.#sheets.length;
  }

  /** Adds a page and returns its index, from 0. */
  addPage(): number {
    return this.#sheets.push({texts: [], boxes: []}) - 1;
  }

  /** Draws one string that does not wrap, from `x`, on the baseline `baselineFromTop`. Spaces only move the pen in `run` and `glyph` form. */
  drawText(page: number, x: number, baselineFromTop: number, text: string, size = 9): void {
    const {texts} = this.#sheet(page);
    let pen = x;
    for (const {part, figures} of partsOf(text, this.#options.draw)) {
      const moved = this.#options.jitter === undefined ? 0 : (this.#random.next() * 2 - 1) * this.#options.jitter;
      const baseline = baselineFromTop + moved + (figures ? FIGURE_DROP : 0);
      if (part.trim() !== '')
        texts.push({x: pen, baseline, text: part, size: figures ? size * FIGURE_SIZE : size, figures});
      pen += textWidth(part, size);
    }
  }

  /** Draws `text` so that its middle is at `x`. */
  drawCentred(page: number, x: number, baselineFromTop: number, text: string, size = 9): void {
    this.drawText(page, x - textWidth(text, size) / 2, baselineFromTop, text, size);
  }

  /** Rules a box with a thin line. */
  drawBox(page: number, x: number, yFromTop: number, width: number, height: number): void {
    this.#sheet(page).boxes.push({x, y: yFromTop, width, height});
  }

  /** The file. The same calls and options give the same bytes. */
  async finish(): Promise<Uint8Array> {
    const document = await PDFDocument.create({updateMetadata: false});
    document.setProducer('test');
    const letters = this.#sheets.flatMap(sheet =>
      sheet.texts.filter(text => !text.figures).flatMap(text => [...text.text]),
    );
    const main = addCidFont(document, this.#options.font, letters);
    const figures = this.#options.draw === 'run' ? await document.embedFont(StandardFonts.Courier) : null;
    for (const sheet of this.#sheets) this.#paint(document, sheet, main, figures);
    const {password} = this.#options;
    if (password === undefined) return document.save({useObjectStreams: false});
    return withFixedRandomness(this.#options.seed, () => {
      document.encrypt({userPassword: password, ownerPassword: `${password}-owner`});
      return document.save({useObjectStreams: false});
    });
  }

  #paint(document: PDFDocument, sheet: Sheet, main: CidFont, figures: PDFFont | null): void {
    const page = document.addPage([this.width, this.height]);
    page.node.setFontDictionary(PDFName.of('Main'), main.ref);
    if (figures !== null) page.node.setFontDictionary(PDFName.of('Figures'), figures.ref);
    const texts = this.#options.shuffle ? this.#random.shuffle(sheet.texts) : sheet.texts;
    const operators: PDFOperator[] = [setLineWidth(0.4)];
    for (const box of sheet.boxes)
      operators.push(rectangle(box.x, this.height - box.y - box.height, box.width, box.height), stroke());
    for (const text of texts) {
      const encoded = text.figures && figures !== null ? figures.encodeText(text.text) : main.encode(text.text);
      operators.push(
        beginText(),
        setFontAndSize(text.figures ? 'Figures' : 'Main', text.size),
        setTextMatrix(1, 0, 0, 1, round(text.x), round(this.height - text.baseline)),
        showText(encoded),
        endText(),
      );
    }
    addContent(document, page, operators);
  }

  #sheet(page: number): Sheet {
    const sheet = this.#sheets[page];
    if (sheet === undefined) throw new Error(`page ${page} was not added`);
    return sheet;
  }
}

function addContent(document: PDFDocument, page: PDFPage, operators: PDFOperator[]): void {
  const content = operators.map(String).join('\n');
  page.node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream(content)));
}

function partsOf(text: string, draw: DrawForm): {part: string; figures: boolean}[] {
  if (draw === 'line') return [{part: text, figures: false}];
  if (draw === 'glyph') return [...text].map(part => ({part, figures: false}));
  const parts: {part: string; figures: boolean}[] = [];
  let at = 0;
  for (const match of text.matchAll(FIGURES)) {
    if (match.index > at) parts.push({part: text.slice(at, match.index), figures: false});
    parts.push({part: match[0], figures: true});
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({part: text.slice(at), figures: false});
  return parts;
}

function round(points: number): number {
  return Math.round(points * 1000) / 1000;
}
