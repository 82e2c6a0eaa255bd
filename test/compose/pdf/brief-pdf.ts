import {type Block, briefBlocks, SIDE_BAR} from '../brief-blocks.ts';
import type {ComposedReport} from '../composed-report.ts';
import {wrapAt} from '../wrap.ts';
import {type DrawForm, PdfCanvas} from './canvas.ts';
import type {FontMode} from './font.ts';

/**
 * lines, runs, glyphs: what one text object holds. shuffled-glyphs: in random order. late-ordinals: ordinals, header and summary are drawn
 * after the rest of the page, ordinals half a point off. repeated-header: on every page. page-break: a sentence runs over a page break.
 */
export const BRIEF_PDF_FORMS = [
  'lines',
  'runs',
  'glyphs',
  'shuffled-glyphs',
  'late-ordinals',
  'repeated-header',
  'page-break',
] as const;
export type BriefPdfForm = (typeof BRIEF_PDF_FORMS)[number];

export interface BriefPdfOptions {
  readonly form: BriefPdfForm;
  readonly font: FontMode;
  readonly seed: number;
  readonly password?: string;
}

const DRAW: Partial<Record<BriefPdfForm, DrawForm>> = {runs: 'run', glyphs: 'glyph', 'shuffled-glyphs': 'glyph'};
const MARGIN = 36;
const SENTENCE = 51;
const SIZE = 9;
const PITCH = 11;
const BOTTOM = 795;
/** Sentences wrap at x ≈ 547. */
const SENTENCE_EMS = Math.floor((547 - SENTENCE) / SIZE);
const PARAGRAPH_EMS = Math.floor((547 - MARGIN) / SIZE);
/** Middle of each figure column of the summary. */
const FIGURES = {4: [205, 275, 335, 405], 3: [205, 290, 375], 2: [240, 370], 1: [290]} as const;
const SIDE_BAR_LEFT = 450;
const INQUIRY = {number: 78, day: 181, institution: 326, reason: 484, institutionEms: 14, reasonEms: 13} as const;

/** The report as a PDF in the geometry of the official file. Every form and font says the same. */
export async function writeBriefPdf(report: ComposedReport, options: BriefPdfOptions): Promise<Uint8Array> {
  const {form, font, seed, password} = options;
  const canvas = new PdfCanvas({
    font,
    seed,
    draw: DRAW[form] ?? 'line',
    shuffle: form === 'shuffled-glyphs',
    ...(password === undefined ? {} : {password}),
  });
  new BriefPages(canvas, form, briefBlocks(report)).draw();
  return canvas.finish();
}

class BriefPages {
  readonly #canvas: PdfCanvas;
  readonly #form: BriefPdfForm;
  readonly #blocks: readonly Block[];
  #page = 0;
  #y = 0;
  #broken = false;
  /** Drawn when the page is finished. */
  #late: (() => void)[] = [];

  constructor(canvas: PdfCanvas, form: BriefPdfForm, blocks: readonly Block[]) {
    this.#canvas = canvas;
    this.#form = form;
    this.#blocks = blocks;
  }

  draw(): void {
    this.#openPage();
    for (const block of this.#blocks) this.#drawBlock(block);
    this.#closePage();
    const pages = this.#canvas.pages;
    for (let page = 0; page < pages; page++)
      this.#canvas.drawCentred(page, 297, 820, `第 ${page + 1} 页，共 ${pages} 页`, 8);
  }

  #drawBlock(block: Block): void {
    switch (block.kind) {
      case 'title':
        this.#y += 10;
        this.#canvas.drawCentred(this.#page, 297, this.#y, block.text, 16);
        this.#y += 22;
        break;
      case 'header':
        this.#drawHeader(block.fields);
        break;
      case 'heading':
        this.#drawHeading(block.text);
        break;
      case 'item':
        this.#drawItem(block.ordinal, block.text);
        break;
      case 'table':
        this.#drawTable(block.rows);
        break;
      case 'inquiry':
        this.#drawInquiry(block.cells);
        break;
      default:
        for (const line of wrapAt(block.text, PARAGRAPH_EMS)) this.#line(MARGIN, line);
        this.#y += 2;
    }
  }

  #openPage(): void {
    this.#page = this.#canvas.addPage();
    this.#y = 52;
    if (this.#page === 0 || this.#form !== 'repeated-header') return;
    for (const block of this.#blocks) if (block.kind === 'header') this.#drawHeader(block.fields);
  }

  #closePage(): void {
    for (const draw of this.#late) draw();
    this.#late = [];
  }

  #room(height: number): void {
    if (this.#y + height <= BOTTOM) return;
    this.#nextPage();
  }

  #nextPage(): void {
    this.#closePage();
    this.#openPage();
  }

  #line(x: number, text: string): void {
    this.#room(PITCH);
    this.#canvas.drawText(this.#page, x, this.#y, text, SIZE);
    this.#y += PITCH;
  }

  #lately(draw: () => void): void {
    if (this.#form === 'late-ordinals') this.#late.push(draw);
    else draw();
  }

  #drawHeader(fields: readonly string[]): void {
    const [page, y] = [this.#page, this.#y];
    this.#lately(() => {
      const step = (559 - MARGIN) / Math.max(fields.length, 2);
      fields.forEach((field, index) => {
        this.#canvas.drawText(page, MARGIN + index * step, y, field, fields.length > 3 ? 8 : SIZE);
      });
    });
    this.#y += 14;
  }

  #drawHeading(text: string): void {
    // a heading is never the last line of a page
    this.#room(40);
    this.#y += 8;
    this.#canvas.drawBox(this.#page, MARGIN, this.#y - 11, 523, 16);
    this.#canvas.drawCentred(this.#page, 297, this.#y, text, 10);
    this.#y += 18;
  }

  #drawItem(ordinal: number, text: string): void {
    const lines = wrapAt(text, SENTENCE_EMS);
    this.#room(PITCH);
    const late = this.#form === 'late-ordinals';
    const [page, y] = [this.#page, this.#y + (late ? 0.5 : 0)];
    // the numbers of a list that is as long as that begin further left: they do not run into the sentence
    const x = ordinal > 999 ? MARGIN - SIZE / 2 : MARGIN;
    this.#lately(() => this.#canvas.drawText(page, x, y, `${ordinal}.`, SIZE));
    lines.forEach((line, index) => {
      if (index === 1 && this.#form === 'page-break' && !this.#broken) {
        this.#broken = true;
        this.#nextPage();
      }
      this.#line(SENTENCE, line);
    });
    this.#y += 2;
  }

  #drawTable(rows: readonly (readonly string[])[]): void {
    const pitch = 16;
    this.#room(rows.length * pitch);
    const [page, top] = [this.#page, this.#y];
    this.#lately(() => {
      rows.forEach((row, index) => {
        this.#drawRow(page, top + index * pitch, row, rows);
        this.#canvas.drawBox(page, MARGIN, top + index * pitch - 11, SIDE_BAR_LEFT - MARGIN - 6, pitch);
      });
      if (rows.length < 5) return;
      const notes = SIDE_BAR.flatMap(note => wrapAt(note, 15));
      notes.forEach((note, index) => {
        this.#canvas.drawText(page, SIDE_BAR_LEFT, top + index * 9, note, 7);
      });
    });
    this.#y += rows.length * pitch + 8;
  }

  #drawRow(page: number, y: number, row: readonly string[], rows: readonly (readonly string[])[]): void {
    const columns = Math.max(...rows.filter(cells => cells[0] !== '').map(cells => cells.length - 1));
    const centres = FIGURES[columns === 4 || columns === 3 || columns === 2 ? columns : 1];
    const [label = '', ...cells] = row;
    this.#canvas.drawText(page, 40, y, label, SIZE);
    // 贷款 spans 购房 and 其他
    const spanned =
      columns === 4 && cells.length === 3 ? [205, 305, 405] : columns === 4 && cells.length === 2 ? [275, 335] : null;
    cells.forEach((cell, index) => {
      this.#canvas.drawCentred(page, (spanned ?? centres)[index] ?? 205, y, cell, SIZE);
    });
  }

  #drawInquiry([number, day, institution, reason]: readonly [string, string, string, string]): void {
    const institutions = wrapAt(institution, INQUIRY.institutionEms);
    const reasons = wrapAt(reason, INQUIRY.reasonEms);
    const height = Math.max(institutions.length, reasons.length) * PITCH + 5;
    this.#room(height);
    this.#canvas.drawBox(this.#page, MARGIN, this.#y - 10, 523, height);
    const middle = this.#y + (height - 5 - PITCH) / 2;
    const column = (lines: readonly string[], x: number) => {
      const top = middle - ((lines.length - 1) * PITCH) / 2;
      lines.forEach((line, index) => {
        this.#canvas.drawCentred(this.#page, x, top + index * PITCH, line, SIZE);
      });
    };
    column([number], INQUIRY.number);
    column([day], INQUIRY.day);
    column(institutions, INQUIRY.institution);
    column(reasons, INQUIRY.reason);
    this.#y += height;
  }
}
