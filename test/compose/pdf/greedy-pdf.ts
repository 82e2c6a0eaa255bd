import {PDFDocument, PDFName} from '@cantoo/pdf-lib';

const FORM_LINES = 400_000;

/** Sheets that all draw `content`, compressed; `/F` is a font. */
async function drawnPdf(content: string, {sheets = 1, form = ''} = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create({updateMetadata: false});
  const {context} = document;
  const box = {Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9]};
  const resources = context.obj({
    Font: {F: context.obj({Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica'})},
    XObject: {X: context.register(context.flateStream(form, box))},
  });
  const drawn = context.register(context.flateStream(content));
  for (let sheet = 0; sheet < sheets; sheet++) {
    const {node} = document.addPage([595, 842]);
    node.set(PDFName.of('Contents'), drawn);
    node.set(PDFName.of('Resources'), resources);
  }
  return document.save({useObjectStreams: true});
}

/** A page that is no longer than others and takes minutes: a form that draws nothing, thousands of times. */
export function endlessPdf(): Promise<Uint8Array> {
  return drawnPdf('/X Do '.repeat(20_000), {form: 'q Q\n'.repeat(FORM_LINES)});
}

const TEXT = 'BT /F 10 Tf 50 50 Td ';

/** Small files that unpack to what takes gigabytes, or minutes, where nobody counts. */
export const GREEDY_PDFS: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['blanks', () => drawnPdf(' '.repeat(200_000_000))],
  ['lines', () => drawnPdf('0 0 m 10 10 l S\n'.repeat(3_000_000))],
  ['corners of one line', () => drawnPdf(`0 0 m ${'10 10 l\n'.repeat(5_000_000)} S`)],
  ['states', () => drawnPdf('q '.repeat(3_000_000))],
  ['pictures', () => drawnPdf('BI /W 1 /H 1 /BPC 8 /CS /G ID x EI\n'.repeat(1_000_000))],
  ['forms', () => drawnPdf('/X Do '.repeat(200_000), {form: '0 0 m 1 1 l S '.repeat(500)})],
  ['words at one place', () => drawnPdf(`${TEXT}${'1 0 0 1 5 5 Tm (a) Tj '.repeat(700_000)} ET`)],
  ['words in a row', () => drawnPdf(`${TEXT}${'(ab) Tj\n'.repeat(3_000_000)} ET`)],
  ['characters in one word', () => drawnPdf(`${TEXT} (${'a'.repeat(20_000_000)}) Tj ET`)],
  ['empty sheets', () => drawnPdf('', {sheets: 5_000})],
  ['sheets full of what lies outside', () => drawnPdf(`${TEXT}${'(ab) Tj\n'.repeat(30_000)} ET`, {sheets: 300})],
];
