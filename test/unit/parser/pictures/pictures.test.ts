import {readFile} from 'node:fs/promises';
import {PDFDocument, PDFName} from '@cantoo/pdf-lib';
import {describe, expect, test} from 'vitest';
import type {RecognizedSheet} from '../../../../src/model/recognition.ts';
import type {Report} from '../../../../src/model/report.ts';
import {type ParseOptions, parseReport} from '../../../../src/parser/index.ts';
import {type FakeRecognizer, fakeRecognizer, PICTURE, photo, seenPages} from '../../../compose/fake-recognizer.ts';
import {loadPdfium} from '../../../compose/pdfium.ts';
import {composePdf} from '../source/compose-pdf.ts';

const fixture = (name: string) => readFile(new URL(`../../../../fixtures/${name}`, import.meta.url));
const scanOf = (pages: number) => composePdf(Array.from({length: pages}, () => ({runs: [], drawing: PICTURE})));
const codesOf = ({diagnostics}: Report) => diagnostics.map(({code}) => code);

const typical = await fixture('brief/typical.pdf');
const [first, second] = await seenPages(typical);
if (first === undefined || second === undefined) throw new Error('the fixture has two pages');
const text = await parseReport(typical, {loadPdfium});

function parse(input: Uint8Array | readonly Uint8Array[], fake: FakeRecognizer, more: Partial<ParseOptions> = {}) {
  return parseReport(input, {loadPdfium, openRecognizer: fake.open, ...more});
}

describe('a scan', () => {
  test('gives the report that its pages show', async () => {
    const fake = fakeRecognizer([first, second]);
    const report = await parse(scanOf(2), fake);
    expect(report).toEqual({...text, source: {kind: 'ocr', pages: 2}});
    expect([fake.opened(), fake.closed()]).toEqual([1, 1]);
  });

  test('of a detailed report, two pages on a sheet', async () => {
    const detailed = await fixture('detailed/two-pages-on-a-sheet.pdf');
    const sheets = await seenPages(detailed);
    const report = await parse(scanOf(sheets.length), fakeRecognizer(sheets));
    const printed = await parseReport(detailed, {loadPdfium});
    const values = ({doubtful: _, ...rest}: (typeof report.accounts)[number]) => rest;
    expect(report.accounts.map(values)).toEqual(printed.accounts.map(values));
    // nothing else tells whether a character of a long number is another one
    for (const {doubtful, accountId} of report.accounts)
      expect(doubtful.includes('accountId')).toBe(accountId !== null);
    const gaps = report.accounts.filter(({accountId}) => accountId !== null).length;
    expect(report.reconciliation).toEqual({...printed.reconciliation, gaps});
  });

  test('is a scan without anything to recognise it', async () => {
    await expect(parseReport(scanOf(1), {loadPdfium})).rejects.toMatchObject({code: 'OCR_NOT_INSTALLED', args: {}});
    await expect(parseReport(photo(0), {loadPdfium})).rejects.toMatchObject({code: 'OCR_NOT_INSTALLED'});
  });

  test('is drawn upright, with the pixels of its image', async () => {
    const fake = fakeRecognizer([first]);
    const image = `q 595 0 0 842 0 0 cm BI /W 1190 /H 1684 /BPC 1 /CS /G ID ${'\x00'.repeat(149 * 1684)} EI Q`;
    await parse(composePdf([{runs: [], drawing: image, rotate: 90}]), fake);
    expect(fake.pictures[0]).toMatchObject({width: 1684, height: 1190, channels: 3});
  });

  test('letters turned into outlines are drawn at 200 dpi', async () => {
    const fake = fakeRecognizer([first]);
    await parse(composePdf([{runs: [], drawing: '100 700 3 3 re f\n'.repeat(200)}]), fake);
    expect(fake.pictures[0]).toMatchObject({width: 1653, height: 2339});
    const {pixels} = fake.pictures[0] as {pixels: Uint8Array};
    expect([pixels[0], pixels.includes(0)]).toEqual([255, true]);
  });

  test('pages of text are not recognised, pages of pictures among them are', async () => {
    const document = await PDFDocument.load(typical);
    document.removePage(1);
    const [picture] = await document.copyPages(await PDFDocument.load(scanOf(1)), [0]);
    if (picture !== undefined) document.addPage(picture);
    const mixed = await document.save();
    const report = await parse(mixed, fakeRecognizer([second]));
    expect(report).toEqual({...text, source: {kind: 'ocr', pages: 2}});
    const half = await parseReport(mixed, {loadPdfium});
    expect(codesOf(half)).toContain('PICTURES_NOT_READ');
    expect(half.reconciliation.status).toBe('mismatched');
  });

  test('fonts that do not say what they draw are read from their picture', async () => {
    const unreadable = await fixture('wrong/unreadable-font.pdf');
    await expect(parseReport(unreadable, {loadPdfium})).rejects.toMatchObject({code: 'PDF_TEXT_UNREADABLE'});
    const fake = fakeRecognizer([first, second, second, second]);
    const report = await parse(unreadable, fake);
    expect(report.source.kind).toBe('ocr');
    expect(fake.pictures.length).toBeGreaterThan(0);
  });
});

describe('the text of another program on a scan', () => {
  /** Invisible over the picture, or under it; or seen, with the picture behind it. */
  const OPERATORS = {over: [`${PICTURE}\n3 Tr`, ''], under: ['', PICTURE], behind: [PICTURE, '']} as const;
  const layered = async (place: keyof typeof OPERATORS) => {
    const document = await PDFDocument.load(typical);
    for (const {node} of document.getPages()) {
      const [start, end] = OPERATORS[place].map(words =>
        document.context.register(document.context.stream(latin1(words))),
      );
      const own = node.get(PDFName.of('Contents'));
      if (start && end && own) node.set(PDFName.of('Contents'), document.context.obj([start, own, end]));
    }
    return await document.save();
  };

  test.each(['over', 'under'] as const)('%s the picture is not believed', async place => {
    const pdf = await layered(place);
    await expect(parseReport(pdf, {loadPdfium})).rejects.toMatchObject({
      code: 'OCR_NOT_INSTALLED',
      args: {reason: 'layer'},
    });
    expect(await parse(pdf, fakeRecognizer([first, second]))).toEqual({...text, source: {kind: 'ocr', pages: 2}});
  });

  test('makes a figure doubtful that it has not got', async () => {
    const misread = {...first, runs: first.runs.map(run => withFigure(run, '26700', '26100'))};
    const report = await parse(await layered('over'), fakeRecognizer([misread, second]));
    const differing = report.accounts.filter((account, at) => account.limit !== text.accounts[at]?.limit);
    expect(differing.map(({doubtful}) => doubtful)).toEqual([expect.arrayContaining(['limit'])]);
    expect(report.reconciliation.gaps).toBe(1);
  });

  test('a stamp of the program that scanned it is none', async () => {
    const scan = composePdf([{runs: [{text: '扫描全能王', x: 500, y: 10}], drawing: PICTURE}]);
    const report = await parse(scan, fakeRecognizer([first]));
    expect(report.source.kind).toBe('ocr');
  });

  test('a page of text with a picture behind it is text', async () => {
    expect(await parse(await layered('behind'), fakeRecognizer([]))).toEqual(text);
  });
});

describe('photos', () => {
  test('come in any order', async () => {
    const report = await parse([photo(1), photo(0)], fakeRecognizer([first, second]));
    expect(report.accounts).toEqual(text.accounts);
    expect(report.reconciliation.status).toBe('matched');
    expect(codesOf(report)).toEqual(['PAGES_REORDERED', ...codesOf(text)]);
  });

  test('one of them is missing', async () => {
    const report = await parse(photo(0), fakeRecognizer([first]));
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({code: 'PAGES_MISSING', args: {pages: '2', total: 2}}),
    );
    expect(report.reconciliation.status).toBe('mismatched');
    expect(report.accounts.length).toBeGreaterThan(0);
  });

  test('one page twice is read once, the clearer one', async () => {
    const blurred = {
      ...first,
      runs: first.runs.map(run => ({
        ...withFigure(run, '26700', '26100'),
        characters: withFigure(run, '26700', '26100').characters.map(each => ({...each, confidence: 0.6})),
      })),
    };
    const report = await parse([photo(0), photo(1), photo(2)], fakeRecognizer([blurred, second, first]));
    expect(report.accounts).toEqual(text.accounts);
    expect(report.reconciliation.status).toBe('matched');
    expect(report.diagnostics).toContainEqual(expect.objectContaining({code: 'PAGES_REPEATED', args: {pages: '1'}}));
  });

  test('a page of another report with the same number is not taken for the same page', async () => {
    const [other] = await seenPages(await fixture('brief/after.pdf'));
    if (other === undefined) throw new Error('the fixture has pages');
    const report = await parse([photo(0), photo(1), photo(2)], fakeRecognizer([first, second, other]));
    expect(report.diagnostics).toContainEqual(expect.objectContaining({code: 'PAGES_DISAGREE', args: {pages: '3'}}));
    expect(report.reconciliation.status).toBe('mismatched');
  });

  test('a page of a report with another count of pages belongs to that one', async () => {
    const foreign = {...second, runs: second.runs.map(run => withFigure(run, '共2页', '共9页'))};
    const renamed = withPageMark(foreign, 9);
    const report = await parse([photo(0), photo(1), photo(2)], fakeRecognizer([first, second, renamed]));
    expect(codesOf(report)).toContain('PAGES_DISAGREE');
    expect(report.reconciliation.status).toBe('mismatched');
  });

  test('without a number on it the only picture left is the page that is left', async () => {
    const footless = {
      ...second,
      runs: second.runs.filter(run => !/[第共页]/.test(wordsOf(run)) || wordsOf(run).length > 3),
    };
    const report = await parse([photo(1), photo(0)], fakeRecognizer([first, footless]));
    expect(report.accounts).toEqual(text.accounts);
    expect(codesOf(report)).toContain('PAGES_REORDERED');
  });

  test('two halves of a long screenshot are put before and behind each other', async () => {
    const tall: RecognizedSheet = {
      ...first,
      height: first.height * 2,
      runs: [
        ...first.runs,
        ...second.runs.map(run => ({
          ...run,
          characters: run.characters.map(each => ({...each, y: each.y + first.height})),
        })),
      ],
    };
    const report = await parse(photo(0), fakeRecognizer([tall]));
    expect(report.accounts).toEqual(text.accounts);
    expect(report.reconciliation.status).toBe('matched');
    expect(codesOf(report)).not.toContain('PAGES_MISSING');
  });

  test('two pages beside each other on one photo', async () => {
    const shrunk = (sheet: RecognizedSheet, left: number) =>
      sheet.runs.map(run => ({
        ...run,
        characters: run.characters.map(({x, right, y, size, ...rest}) => ({
          ...rest,
          x: left + x / 2,
          right: left + right / 2,
          y: y / 2,
          size: size / 2,
        })),
      }));
    const both = {width: 595, height: 421, dpi: 200, runs: [...shrunk(first, 0), ...shrunk(second, 297.5)]};
    const report = await parse(photo(0), fakeRecognizer([both]));
    expect(report.accounts).toEqual(text.accounts);
    expect(report.source).toEqual({kind: 'ocr', pages: 2});
  });

  test('a text among them is refused', async () => {
    const words = new TextEncoder().encode('个人信用报告');
    await expect(parse([photo(0), words], fakeRecognizer([first]))).rejects.toMatchObject({
      code: 'BAD_OPTION',
      args: {reason: 'several-files'},
    });
  });
});

describe('what cannot be recognised', () => {
  test.each([
    ['damaged', 'UNSUPPORTED_FORMAT', 'picture-damaged'],
    ['too-large', 'FILE_TOO_LARGE', 'picture'],
    ['too-small', 'UNSUPPORTED_FORMAT', 'picture-small'],
    ['blank', 'PDF_NO_TEXT_LAYER', 'blank-picture'],
    ['no-writing', 'NOT_A_CREDIT_REPORT', 'picture'],
  ] as const)('%s is said', async (fault, code, reason) => {
    const fake = fakeRecognizer([fault, fault]);
    await expect(parse(photo(0), fake)).rejects.toMatchObject({code, exitCode: 3, args: {reason, picture: 1}});
    await expect(parse(scanOf(1), fakeRecognizer([fault]))).rejects.toMatchObject({code, args: {reason}});
    expect(fake.closed()).toBe(1);
  });

  test('a blank back side among pages is only named', async () => {
    const report = await parse([photo(0), photo(2), photo(1)], fakeRecognizer([first, second, 'blank']));
    expect(report.reconciliation.status).toBe('matched');
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({code: 'PAGES_WITHOUT_TEXT', args: {pages: '2'}}),
    );
  });

  test.each([
    ['no-writing', 'matched'],
    ['damaged', 'mismatched'],
  ] as const)('%s among pages is named, and the report %s', async (fault, status) => {
    const report = await parse(scanOf(3), fakeRecognizer([first, second, fault]));
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({code: 'PICTURES_UNREADABLE', args: {pages: '3'}}),
    );
    expect(report.reconciliation.status).toBe(status);
  });

  test('a fault of the recogniser is no fault of the picture', async () => {
    const fake = fakeRecognizer([new Error('out of memory')]);
    await expect(parse(scanOf(1), fake)).rejects.toThrow('out of memory');
    expect(fake.closed()).toBe(1);
    // the engine goes on
    expect(await parseReport(typical, {loadPdfium})).toEqual(text);
  });
});

test('progress counts the pictures of all files', async () => {
  const seen: string[] = [];
  await parse([photo(0), scanOf(1)], fakeRecognizer([first, second]), {
    onPicture: ({picture, pictures, share}) => seen.push(`${picture}/${pictures} ${share}`),
  }).catch(() => {});
  expect(seen).toEqual(['1/2 0', '1/2 0.5', '2/2 0', '2/2 0.5']);
});

function wordsOf({characters}: RecognizedSheet['runs'][number]): string {
  return characters.map(({char}) => char).join('');
}

/** The run with one figure in place of another of the same length; separators do not count. */
function withFigure(run: RecognizedSheet['runs'][number], from: string, to: string): RecognizedSheet['runs'][number] {
  const places = run.characters.flatMap(({char}, at) => (/[,，]/.test(char) ? [] : [at]));
  const start = places
    .map(at => run.characters[at]?.char)
    .join('')
    .indexOf(from);
  if (start < 0) return run;
  const changed = new Map([...to].map((char, at) => [places[start + at], char]));
  return {...run, characters: run.characters.map((each, at) => ({...each, char: changed.get(at) ?? each.char}))};
}

/** The last page of a report with so many. */
function withPageMark(sheet: RecognizedSheet, total: number): RecognizedSheet {
  const footer = sheet.runs.findIndex(run => wordsOf(run).startsWith('第'));
  const runs = sheet.runs.map((run, at) =>
    at < footer
      ? run
      : {...run, characters: run.characters.map(each => (each.char === '2' ? {...each, char: String(total)} : each))},
  );
  return {...sheet, runs};
}

function latin1(words: string): Uint8Array {
  return Uint8Array.from(words, char => char.charCodeAt(0));
}
