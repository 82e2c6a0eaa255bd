import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {PDFParse} from 'pdf-parse';
import {describe, expect, it} from 'vitest';
import {readWithPdfParse} from '../../../src/node/second-reader.ts';
import {parseReport} from '../../../src/parser/index.ts';
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

describe('a second opinion', () => {
  const root = join(import.meta.dirname, '../../../fixtures');
  const files = ['brief', 'detailed', 'producers'].flatMap(folder =>
    readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
      .filter(name => name.endsWith('.pdf'))
      .map(name => join(folder, name)),
  );

  const differences = async (name: string) => {
    const {diagnostics} = await parseReport(Uint8Array.from(readFileSync(join(root, name))), {
      loadPdfium,
      password: 'loanclose',
      readWithOtherEngine: readWithPdfParse,
    });
    return diagnostics.filter(({code}) => code === 'ENGINES_DIFFER').map(({args}) => args);
  };
  /** Ghostscript lost the tables of its fonts: the other engine takes every 。 for a 2. */
  const misread = join('producers', 'ghostscript-brief-2.pdf');

  it.each(files.filter(name => name !== misread))('no figure of a record differs in %s', async name => {
    expect(await differences(name)).toEqual([]);
  });

  it('says of a file whose characters the other engine takes for figures that they differ', async () => {
    expect((await differences(misread)).length).toBeGreaterThan(0);
  });

  it('names the account and the field that another engine reads differently', async () => {
    const bytes = Uint8Array.from(readFileSync(join(root, 'brief/typical.pdf')));
    const options = {loadPdfium, password: 'loanclose'};
    const plain = await parseReport(bytes, options);
    const account = plain.accounts.find(({limit}) => limit !== null && limit > 1000);
    const limit = account?.limit?.toLocaleString('en-US') ?? '';
    const {diagnostics} = await parseReport(bytes, {
      ...options,
      readWithOtherEngine: async () =>
        (await withPdfium(bytes)).replaceAll(/\s/g, '').replaceAll(`额度${limit}`, '额度1'),
    });
    const differing = diagnostics.filter(({code}) => code === 'ENGINES_DIFFER');
    expect(differing.map(({args}) => args)).toContainEqual({accountKey: account?.key, field: 'limit'});
    expect(new Set(differing.map(({args}) => args.field))).toEqual(new Set(['limit']));
  });
});
