import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {PDFParse} from 'pdf-parse';
import {describe, expect, it} from 'vitest';
import {readPdf} from '../../../src/parser/source/pdf.ts';
import {loadPdfium} from '../../compose/pdfium.ts';

/** Two independent engines must find the same characters in every fixture. */
const FOLDER = join(import.meta.dirname, '../../../fixtures/brief');
const CMAPS = `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')}/`;
const FIXTURES = readdirSync(FOLDER, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.pdf'))
  .sort();
/** Drawn line by line in reading order, so that the order of characters must agree as well. */
const IN_ORDER = ['typical.pdf', 'after.pdf', 'before.pdf', 'typical-encrypted.pdf'];

async function withPdfjs(bytes: Uint8Array): Promise<string> {
  const parser = new PDFParse({data: bytes, password: 'loanclose', cMapUrl: CMAPS, cMapPacked: true, verbosity: 0});
  try {
    return (await parser.getText({pageJoiner: ''})).text;
  } finally {
    await parser.destroy();
  }
}

async function withPdfium(bytes: Uint8Array): Promise<string> {
  const {pages} = await readPdf(bytes, {loadPdfium, password: 'loanclose'});
  return pages.flatMap(page => page.lines.map(line => line.text)).join('\n');
}

const characters = (text: string) => [...text.replace(/\s/gu, '')];

describe('PDFium and pdf.js read the same characters', () => {
  it('has fixtures to compare', () => {
    expect(FIXTURES.length).toBeGreaterThan(8);
  });

  for (const name of FIXTURES) {
    it(name, async () => {
      const bytes = readFileSync(join(FOLDER, name));
      const [ours, theirs] = [
        characters(await withPdfium(Uint8Array.from(bytes))),
        characters(await withPdfjs(Uint8Array.from(bytes))),
      ];
      expect(ours.length).toBeGreaterThan(1000);
      expect([...ours].sort().join('')).toBe([...theirs].sort().join(''));
    });
  }

  it('finds them in the same order, where the file has them in order', async () => {
    // from the loans on: cells of the summary are drawn column by column
    const sentences = (text: string) => {
      const whole = characters(text).join('');
      return whole.slice(whole.indexOf('从未发生过逾期的账户明细如下'), whole.indexOf('非信贷交易记录'));
    };
    for (const name of IN_ORDER) {
      const bytes = readFileSync(join(FOLDER, name));
      expect(sentences(await withPdfium(Uint8Array.from(bytes)))).toBe(
        sentences(await withPdfjs(Uint8Array.from(bytes))),
      );
    }
  });
});
