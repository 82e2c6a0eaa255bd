import {PDFDocument, PDFRawStream} from '@cantoo/pdf-lib';
import {describe, expect, it} from 'vitest';
import {loadPdfium} from '../../../../src/node/pdfium.ts';
import {readPdf} from '../../../../src/parser/source/pdf.ts';
import {mendToUnicode, withoutCrossingRanges} from '../../../../src/parser/source/to-unicode.ts';
import {composePdf, type Sheet} from './compose-pdf.ts';

describe('withoutCrossingRanges', () => {
  it('cuts a range at every multiple of 256', () => {
    expect(withoutCrossingRanges('1 beginbfrange\n<00FE> <0201> <4E00>\nendbfrange')).toBe(
      '3 beginbfrange\n<00fe><00ff><4e00>\n<0100><01ff><4e02>\n<0200><0201><4f02>\nendbfrange',
    );
  });

  it('keeps the first unit of a pair of surrogates, and the lists of single meanings', () => {
    expect(withoutCrossingRanges('1 beginbfrange <00FF><0100><D842DFB7> endbfrange')).toContain(
      '<0100><0100><D842dfb8>',
    );
    expect(withoutCrossingRanges('1 beginbfrange <00FF><0100>[<4F59> <989D>] endbfrange')).toBe(
      '2 beginbfrange\n<00ff><00ff><4F59>\n<0100><0100><989D>\nendbfrange',
    );
  });

  it('leaves a table alone that has none', () => {
    expect(
      withoutCrossingRanges('1 beginbfrange <0003><00FF><0020> endbfrange 1 beginbfchar <0100><4E00> endbfchar'),
    ).toBe(null);
  });

  it('leaves a table alone that has more codes than there can be', () => {
    const entries = '<0001><FFFF><4E00>'.repeat(3);
    expect(withoutCrossingRanges(`3 beginbfrange ${entries} endbfrange`)).toBe(null);
    expect(withoutCrossingRanges(`3 begincidrange ${entries.replaceAll('<4E00>', ' 5 ')} endcidrange`)).toBe(null);
  });

  it('no block holds more than a hundred entries', () => {
    const list = Array.from({length: 150}, () => '<4E00>').join(' ');
    const table = withoutCrossingRanges(`1 beginbfrange <00F0><0185>[${list}] endbfrange`) ?? '';
    expect(table.match(/\d+(?= beginbfrange)/g)).toEqual(['100', '50']);
  });
});

/** The codes 4EFF and 4F00 of the font `identity`. */
const CROSSING = '\u4FFF一';

describe('a table that PDFium reads in part', () => {
  const sheet = (table: string): Sheet => ({table, runs: [{text: CROSSING, x: 50, y: 700, font: 'identity'}]});
  const textOf = async (bytes: Uint8Array, password?: string) => {
    const {pages} = await readPdf(bytes, password === undefined ? {loadPdfium} : {loadPdfium, password});
    return pages.flatMap(page => page.lines.map(line => line.text));
  };

  it.each([
    '1 beginbfrange <4EFF><4F00><4F59> endbfrange',
    '1 begincidrange <4EFF><4F00> 20313 endcidrange',
    '2 begincidchar <4EFF> 20313 <4F00> 20314 endcidchar',
  ])('%s', async table => {
    expect(await textOf(composePdf([sheet(table)]))).toEqual(['余佚']);
  });

  it('also in a file with a password', async () => {
    const document = await PDFDocument.load(composePdf([sheet('1 beginbfrange <4EFF><4F00><4F59> endbfrange')]));
    document.encrypt({userPassword: 'secret', ownerPassword: 'owner'});
    expect(await textOf(await document.save(), 'secret')).toEqual(['余佚']);
  });

  it('not where it unpacks to far more than a table, or the file is far larger than a report', async () => {
    const packed = async (size: number) => {
      const document = await PDFDocument.load(composePdf([sheet('1 beginbfrange <4EFF><4F00><4F59> endbfrange')]));
      const {context} = document;
      for (const [reference, object] of context.enumerateIndirectObjects())
        if (object instanceof PDFRawStream && object.getContentsString().includes('beginbfrange'))
          context.assign(reference, context.flateStream(`${object.getContentsString()}${' '.repeat(size)}`));
      return document.save();
    };
    expect(await mendToUnicode(await packed(1000), undefined)).not.toBe(null);
    expect(await mendToUnicode(await packed(20_000_000), undefined)).toBe(null);
    const long = new Uint8Array(3_000_000);
    long.set(await packed(1000));
    expect(await mendToUnicode(long, undefined)).toBe(null);
  });

  it('what is not in the table at all stays unreadable, and the message is true', async () => {
    await expect(textOf(composePdf([sheet('1 beginbfchar <0001><4F59> endbfchar')]))).rejects.toMatchObject({
      code: 'PDF_TEXT_UNREADABLE',
    });
  });
});
