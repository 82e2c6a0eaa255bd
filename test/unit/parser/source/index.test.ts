import {describe, expect, test, vi} from 'vitest';
import {MAX_SOURCE_BYTES} from '../../../../src/model/source-limit.ts';
import {loadPdfium} from '../../../../src/node/pdfium.ts';
import {readSource} from '../../../../src/parser/source/index.ts';
import {composePdf, latin1} from './compose-pdf.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const neverLoad = () => Promise.reject(new Error('the engine is not needed'));

describe('readSource', () => {
  test('a PDF', async () => {
    const bytes = composePdf([{runs: [{text: '个人信用报告', x: 50, y: 700}]}, {runs: []}]);
    const source = await readSource(bytes, {loadPdfium});
    expect(source).toMatchObject({kind: 'pdf', text: null, textlessPages: [2]});
    expect(source.pages[0]?.lines[0]?.text).toBe('个人信用报告');
  });

  test('a text, without the engine', async () => {
    const source = await readSource(utf8('\uFEFF账户,余额\r\n甲,0'), {loadPdfium: neverLoad});
    expect(source).toMatchObject({kind: 'text', text: '账户,余额\r\n甲,0', textlessPages: []});
    expect(source.pages[0]?.lines.map(line => line.text)).toEqual(['账户,余额', '甲,0']);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['white space', utf8(' \r\n\t\u3000\f')],
    ['a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf)],
    ['NULs', new Uint8Array(64)],
  ])('empty: %s', async (_, bytes) => {
    await expect(readSource(bytes, {loadPdfium: neverLoad})).rejects.toMatchObject({code: 'EMPTY_INPUT'});
  });

  test('what cannot be read is named', async () => {
    await expect(readSource(latin1('PK\x03\x04\0\0a.pdf'), {loadPdfium: neverLoad})).rejects.toMatchObject({
      code: 'UNSUPPORTED_FORMAT',
      args: {reason: 'archive'},
    });
  });

  test('too large', async () => {
    const bytes = new Uint8Array(MAX_SOURCE_BYTES + 1);
    await expect(readSource(bytes, {loadPdfium: neverLoad})).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
      args: {limit: 50},
    });
  });

  test('an engine that could not be loaded is asked for again', async () => {
    const bytes = composePdf([{runs: [{text: '账户', x: 50, y: 700}]}]);
    vi.resetModules();
    const {readPdf} = await import('../../../../src/parser/source/pdf.ts');
    await expect(readPdf(bytes, {loadPdfium: neverLoad})).rejects.toThrow('not needed');
    await expect(readPdf(bytes, {loadPdfium})).resolves.toMatchObject({textlessPages: []});
  });
});
