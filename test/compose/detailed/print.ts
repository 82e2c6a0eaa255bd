import {GlyphTable} from '../../../src/parser/source/glyph-table.ts';
import {layoutLines} from '../../../src/parser/source/layout.ts';
import type {Glyph, Page} from '../../../src/parser/source/page.ts';
import {type CanvasOptions, PdfCanvas, textWidth} from '../pdf/canvas.ts';
import {Random} from '../random.ts';
import type {ComposedDetailed} from './composed.ts';
import {elementsOf, type Wording} from './elements.ts';
import {type Geometry, layOut, type Paper} from './paper.ts';

export const PLAIN_WORDING: Wording = {
  dash: '—',
  brackets: 'full',
  account: '账户',
  names: 'numbered',
  lone: true,
  numerals: true,
};
export const PLAIN_GEOMETRY: Geometry = {
  seed: 1,
  jitter: 0,
  shift: 0,
  breaks: 0,
  repeatLabels: false,
  padding: 9,
  watermark: false,
};

function randomWording(random: Random): Wording {
  return {
    dash: random.pick(['—', '－', '-', '–', '--']),
    brackets: random.pick(['full', 'half']),
    account: random.pick(['账户', '账户', '帐户', '账戶']),
    names: random.pick(['numbered', 'bracketed', 'plain']),
    lone: random.chance(0.5),
    numerals: random.chance(0.8),
  };
}

function randomGeometry(random: Random): Geometry {
  return {
    seed: random.int(0, 1e9),
    jitter: random.pick([0, 1, 3]),
    shift: random.pick([0, -20, 15]),
    breaks: random.pick([0, 0.03, 0.15]),
    repeatLabels: random.chance(0.5),
    padding: random.pick([4, 9, 14]),
    watermark: random.chance(0.4),
  };
}

export function paperOf(report: ComposedDetailed, wording = PLAIN_WORDING, geometry = PLAIN_GEOMETRY): Paper {
  return layOut(elementsOf(report, wording), geometry);
}

/** Pages as a PDF reader would give them, without the PDF. */
export function toPages(paper: Paper): Page[] {
  return Array.from({length: paper.pages}, (_, index) => {
    const glyphs: Glyph[] = [];
    for (const {page, x, y, text, size} of paper.texts) {
      if (page !== index) continue;
      let pen = x;
      for (const char of text) {
        const right = pen + textWidth(char, size);
        glyphs.push({char, x: pen, right, y, size});
        pen = right;
      }
    }
    return {number: index + 1, width: 595, height: 842, lines: layoutLines(GlyphTable.of(glyphs))};
  });
}

/** The same lines without positions, as copied from a viewer. */
export function toPastedPages(paper: Paper): Page[] {
  return toPages(paper).map(page => ({
    ...page,
    width: null,
    height: null,
    lines: page.lines.map(line => ({text: line.text, glyphs: null})),
  }));
}

export function toPdf(paper: Paper, options: CanvasOptions): Promise<Uint8Array> {
  const canvas = new PdfCanvas(options);
  for (let page = 0; page < paper.pages; page++) canvas.addPage();
  for (const {page, x, y, text, size} of paper.texts) canvas.drawText(page, x, y, text, size);
  return canvas.finish();
}

export function randomForm(seed: number): {wording: Wording; geometry: Geometry} {
  const random = new Random(seed);
  return {wording: randomWording(random), geometry: randomGeometry(random)};
}
