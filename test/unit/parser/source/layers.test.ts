import {PDFDocument, PDFName, type PDFRef, PDFString} from '@cantoo/pdf-lib';
import {describe, expect, it} from 'vitest';
import {loadPdfium} from '../../../../src/node/pdfium.ts';
import {nameLayers} from '../../../../src/parser/source/layers.ts';
import {readPdf} from '../../../../src/parser/source/pdf.ts';
import {composePdf} from './compose-pdf.ts';

/** 余额0 is printed, 余额9 stands on layer `A`, 余额8 in a form that may be on layer `B`. */
const text = (words: string, x: number) =>
  `BT /song 10 Tf 1 0 0 1 ${x} 700 Tm <${[...words].map(char => char.charCodeAt(0).toString(16).padStart(4, '0')).join('')}> Tj ET`;

interface Layers {
  readonly off?: readonly ('A' | 'B')[];
  readonly startsOff?: boolean;
  /** What marks 余额9 instead of layer A. */
  readonly set?: (a: PDFRef, b: PDFRef) => Parameters<PDFDocument['context']['obj']>[0];
  readonly names?: readonly [string, string];
  readonly password?: string;
}

async function withLayers({
  off = [],
  startsOff = false,
  set,
  names = ['A', 'B'],
  password,
}: Layers): Promise<Uint8Array> {
  const drawing = `/OC /L0 BDC /Span <</X 1>> BDC ${text('余额9', 300)} EMC EMC /F0 Do`;
  const document = await PDFDocument.load(composePdf([{runs: [{text: '余额0', x: 50, y: 700}], drawing}]));
  const {context} = document;
  const [a, b] = names.map(name => context.register(context.obj({Type: 'OCG', Name: PDFString.of(name)})));
  if (!a || !b) throw new Error('two layers');
  const layers = {A: a, B: b};
  const listed = off.map(name => layers[name]);
  document.catalog.set(
    PDFName.of('OCProperties'),
    context.obj({OCGs: [a, b], D: startsOff ? {BaseState: 'OFF', ON: listed} : {OFF: listed}}),
  );
  const resources = document.getPage(0).node.Resources();
  const form = context.stream(text('余额8', 400), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 595, 842],
    OC: b,
    Resources: {Font: resources?.get(PDFName.of('Font'))},
  });
  resources?.set(PDFName.of('XObject'), context.obj({F0: context.register(form)}));
  resources?.set(PDFName.of('Properties'), context.obj({L0: set ? context.obj(set(a, b)) : a}));
  if (password !== undefined) document.encrypt({userPassword: password, ownerPassword: 'owner'});
  return document.save();
}

async function read(layers: Layers): Promise<{text: string; hidden: unknown}> {
  const {pages, hidden} = await readPdf(await withLayers(layers), {
    loadPdfium,
    ...(layers.password !== undefined && {password: layers.password}),
  });
  return {text: pages.flatMap(({lines}) => lines.map(line => line.text)).join(), hidden};
}

describe('text on a layer', () => {
  it('is read where every layer is shown', async () => {
    expect(await read({})).toEqual({text: '余额0 余额9 余额8', hidden: 0});
  });

  it('is not read where its layer is switched off, and is counted', async () => {
    expect(await read({off: ['A']})).toEqual({text: '余额0 余额8', hidden: 3});
  });

  it('is not read where the form that holds it is on such a layer', async () => {
    expect(await read({off: ['B']})).toMatchObject({text: '余额0 余额9'});
  });

  it('is not read where all layers begin switched off, but for those that are switched on', async () => {
    expect(await read({startsOff: true, off: ['B']})).toEqual({text: '余额0 余额8', hidden: 3});
    expect(await read({startsOff: true})).toMatchObject({text: '余额0'});
  });

  it.each([
    ['AnyOn', false],
    ['AllOn', true],
    ['AnyOff', false],
    ['AllOff', true],
  ])('of a set of layers by its rule %s, one being off', async (P, isHidden) => {
    const {text: words} = await read({off: ['B'], set: (a, b) => ({Type: 'OCMD', OCGs: [a, b], P})});
    expect(words).toBe(isHidden ? '余额0' : '余额0 余额9');
  });

  it('by an expression', async () => {
    const not = (a: PDFRef) => ({Type: 'OCMD', VE: ['Not', a]});
    expect(await read({off: ['B'], set: not})).toMatchObject({text: '余额0'});
    expect(await read({off: ['A'], set: not})).toMatchObject({text: '余额0 余额9 余额8'});
    const both = (a: PDFRef, b: PDFRef) => ({Type: 'OCMD', VE: ['And', a, ['Or', b, ['Not', b]]]});
    expect(await read({off: ['B'], set: both})).toMatchObject({text: '余额0 余额9'});
  });

  it('whatever the layer calls itself', async () => {
    expect(await read({names: ['off', 'off']})).toMatchObject({text: '余额0 余额9 余额8'});
    expect(await read({names: ['off', 'on'], off: ['B']})).toMatchObject({text: '余额0 余额9'});
  });

  it('in an encrypted file too', async () => {
    expect(await read({off: ['A'], password: 'secret'})).toMatchObject({text: '余额0 余额8'});
  });

  it('is not told from others where the file cannot be taken apart', async () => {
    expect(await nameLayers(new TextEncoder().encode('%PDF-1.7 nothing'), undefined)).toBe('unknown');
  });
});
