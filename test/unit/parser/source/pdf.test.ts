import {PDFDocument} from '@cantoo/pdf-lib';
import {describe, expect, test} from 'vitest';
import {createBounded} from '../../../../src/node/bounded.ts';
import {loadPdfium} from '../../../../src/node/pdfium.ts';
import {type PdfPages, readPdf} from '../../../../src/parser/source/pdf.ts';
import {endlessPdf} from '../../../compose/pdf/greedy-pdf.ts';
import {composePdf, latin1, type Run, type Sheet} from './compose-pdf.ts';

const SENTENCE = '截至2026年03月，信用额度26,700，余额0。';

function read(bytes: Uint8Array, password?: string): Promise<PdfPages> {
  return readPdf(bytes, password === undefined ? {loadPdfium} : {loadPdfium, password});
}

async function readLines(...sheets: Sheet[]): Promise<string[][]> {
  const {pages} = await read(composePdf(sheets));
  return pages.map(page => page.lines.map(line => line.text));
}

/** Every character as a run of its own, digits `drop` points lower and in Helvetica. */
function runByGlyph({text, x, y, size = 10}: Run, drop: number): Run[] {
  return Array.from(text, (char, index) =>
    /[\d,]/.test(char)
      ? {text: char, x: x + index * size, y: y - drop, size: size * 1.6, font: 'helvetica'}
      : {text: char, x: x + index * size, y, size},
  );
}

function shuffle<T>(items: readonly T[]): T[] {
  return items
    .map((item, index) => ({item, rank: (index * 7919) % 101}))
    .sort((a, b) => a.rank - b.rank)
    .map(({item}) => item);
}

async function encrypt(bytes: Uint8Array, userPassword: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes);
  document.encrypt({userPassword, ownerPassword: 'owner'});
  return document.save();
}

describe('fonts', () => {
  test.each(['song', 'identity'] as const)('%s is read', async font => {
    expect(await readLines({runs: [{text: SENTENCE, x: 50, y: 700, font}]})).toEqual([[SENTENCE]]);
  });

  test('a font that is not embedded has the positions the file names', async () => {
    const {pages} = await read(composePdf([{runs: [{text: '账户', x: 50, y: 700}]}]));
    expect(pages[0]).toMatchObject({number: 1, width: 595, height: 842});
    expect(pages[0]?.lines[0]?.glyphs).toEqual([
      {char: '账', x: 50, right: 60, y: 142, size: 10, layer: 0},
      {char: '户', x: 60, right: 70, y: 142, size: 10, layer: 0},
    ]);
  });

  test('the size is that of the drawn text, not of the font operator', async () => {
    const {pages} = await read(composePdf([{runs: [{text: '账', x: 50, y: 700, size: 1, matrix: [12, 0, 0, 12]}]}]));
    expect(pages[0]?.lines[0]?.glyphs).toMatchObject([{char: '账', right: expect.closeTo(62), size: 12}]);
  });

  test('a character outside the basic plane is one glyph', async () => {
    const {pages} = await read(composePdf([{runs: [{text: '张𠮷户', x: 50, y: 700, font: 'identity'}]}]));
    expect(pages[0]?.lines[0]?.glyphs?.map(glyph => glyph.char)).toEqual(['张', '𠮷', '户']);
  });

  test('a hyphen at the end of a line stays a hyphen', async () => {
    const runs: Run[] = [
      {text: 'AB-', x: 50, y: 700, font: 'helvetica'},
      {text: 'CD', x: 50, y: 685, font: 'helvetica'},
    ];
    expect(await readLines({runs})).toEqual([['AB-', 'CD']]);
  });

  test.each([
    ['GBK-EUC-H', 'D3E0B6EEBACF30'],
    ['GB-EUC-H', 'D3E0B6EEBACF30'],
    ['GBKp-EUC-H', 'D3E0B6EEBACF30'],
    ['GBK2K-H', 'D3E0B6EEBACF30'],
    ['UniGB-UCS2-H', '4F59989D54080030'],
    ['UniGB-UTF16-H', '4F59989D54080030'],
  ])('%s needs no table', async (encoding, text) => {
    expect(await readLines({encoding, runs: [{text, x: 50, y: 700, font: 'coded'}]})).toEqual([['余额合0']]);
  });

  test('nor do glyph numbers of the collection of Chinese fonts', async () => {
    const runs: Run[] = [{text: '10001001100200500011', x: 50, y: 700, font: 'coded'}];
    expect(await readLines({encoding: 'Identity-H', runs})).toEqual([['炎沿奄o0']]);
  });

  test('without a table of characters the file is refused', async () => {
    const bytes = composePdf([{runs: [{text: SENTENCE, x: 50, y: 700, font: 'unmapped'}]}]);
    await expect(read(bytes)).rejects.toMatchObject({code: 'PDF_TEXT_UNREADABLE'});
  });

  test('a few characters without meaning stay visible as unknown', async () => {
    const runs: Run[] = [
      {text: '截至年月，信用额度', x: 50, y: 700},
      {text: '26', x: 140, y: 700, font: 'unmapped'},
    ];
    expect(await readLines({runs})).toEqual([['截至年月，信用额度\uFFFD\uFFFD']]);
  });
});

describe('order and place', () => {
  test('digits in another font half a point off are in the same line', async () => {
    const runs: Run[] = [
      {text: '余额', x: 50, y: 700},
      {text: '26,700', x: 70, y: 699.5, size: 10.5, font: 'helvetica'},
      {text: '元', x: 102.2, y: 700},
    ];
    expect(await readLines({runs})).toEqual([['余额26,700元']]);
  });

  test('glyph by glyph in any order', async () => {
    const lines = [SENTENCE, '当前无逾期。', '最近5年内没有发生过90天以上逾期。'];
    const runs = lines.flatMap((text, index) => runByGlyph({text, x: 50, y: 700 - index * 18}, 0.5));
    expect(await readLines({runs: shuffle(runs)})).toEqual([lines]);
  });

  test('a page box that does not begin at zero', async () => {
    const {pages} = await read(composePdf([{origin: [100, 200], runs: [{text: '账', x: 150, y: 900}]}]));
    expect(pages[0]?.lines[0]?.glyphs).toEqual([{char: '账', x: 50, right: 60, y: 142, size: 10, layer: 0}]);
  });

  test.each([
    [90, [0, 1, -1, 0], [20, 0]],
    [180, [-1, 0, 0, -1], [0, 20]],
    [270, [0, -1, 1, 0], [-20, 0]],
  ] as const)('text turned with a page of %i degrees is read upright', async (rotate, matrix, [nextX, nextY]) => {
    const runs: Run[] = [
      {text: '余额', x: 300 + nextX, y: 400 + nextY, matrix},
      {text: '账户', x: 300, y: 400, matrix},
    ];
    expect(await readLines({rotate, runs})).toEqual([['账户', '余额']]);
  });

  test('upright text is read upright whatever rotation the page asks for', async () => {
    const runs: Run[] = [
      {text: '账户', x: 50, y: 700},
      {text: '余额', x: 50, y: 680},
    ];
    expect(await readLines({rotate: 90, runs}, {rotate: 270, runs})).toEqual([
      ['账户', '余额'],
      ['账户', '余额'],
    ]);
  });

  test.each([-3, -0.8, 0.8, 3])('a page that is turned by %d° is read as a straight one', async degrees => {
    const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const turned = ({x, y, ...run}: Run): Run => ({
      ...run,
      x: 297 + (x - 297) * cosine - (y - 421) * sine,
      y: 421 + (x - 297) * sine + (y - 421) * cosine,
      matrix: [cosine, sine, -sine, cosine],
    });
    const runs: Run[] = [0, 1, 2, 3].flatMap(row => [
      {text: `${row}账户`, x: 50, y: 700 - 12 * row},
      {text: SENTENCE.replace('26', `1${row}`), x: 240, y: 700 - 12 * row},
    ]);
    const {pages} = await read(composePdf([{runs: runs.map(turned)}]));
    expect(pages[0]?.lines.map(line => line.text)).toEqual(
      [0, 1, 2, 3].map(row => `${row}账户 ${SENTENCE.replace('26', `1${row}`)}`),
    );
    const [first] = pages[0]?.lines[0]?.glyphs ?? [];
    expect(first).toMatchObject({x: expect.closeTo(50, 0), y: expect.closeTo(142, 0)});
  });

  test('characters of one glyph share its box and are no fake bold', async () => {
    const runs: Run[] = [{text: '额度33,3零元', x: 50, y: 700, font: 'identity'}];
    const {pages} = await read(composePdf([{runs, meanings: {零: '00'}}]));
    expect(pages[0]?.lines[0]?.text).toBe('额度33,300元');
    const [one, other] = pages[0]?.lines[0]?.glyphs?.filter(glyph => glyph.char === '0') ?? [];
    expect(one?.right).toBe(other?.x);
  });

  test('variation selectors and control characters carry nothing, but none makes a figure shorter', async () => {
    const runs: Run[] = [
      {text: '额零度2一2,000元', x: 50, y: 700, font: 'identity'},
      {text: '额二度2零2三,000元', x: 50, y: 680, font: 'identity'},
    ];
    const {pages} = await read(
      composePdf([{runs, meanings: {零: '\uFE00', 一: '\u{E0101}', 二: '\u0007', 三: '\u0003'}}]),
    );
    expect(pages[0]?.lines.map(line => line.text)).toEqual(['额度22,000元', '额度22\uFFFD,000元']);
  });

  test('a watermark, text outside the page and text without size are not in any line', async () => {
    const runs: Run[] = [
      {text: '账户信息', x: 50, y: 600},
      {text: '水印', x: 40, y: 590, size: 40, matrix: [0.7, 0.7, -0.7, 0.7]},
      {text: '外', x: 700, y: 600},
      {text: '零', x: 100, y: 600, size: 0},
    ];
    expect(await readLines({runs})).toEqual([['账户信息']]);
  });

  test('two pages on one sheet become two pages', async () => {
    const half = (x: number, name: string): Run[] => [
      {text: `${name}页第一行${SENTENCE}`, x, y: 500},
      {text: `${name}页第二行`, x, y: 480},
    ];
    const sheet = {width: 842, height: 595, runs: [...half(466, '右'), ...half(45, '左')]};
    const {pages} = await read(composePdf([sheet]));
    expect(pages.map(page => [page.number, page.width])).toEqual([
      [1, 421],
      [2, 421],
    ]);
    expect(pages.map(page => page.lines[1]?.text)).toEqual(['左页第二行', '右页第二行']);
    expect(pages[1]?.lines[0]?.glyphs?.[0]?.x).toBeCloseTo(45);
  });
});

describe('pages', () => {
  const full: Sheet = {runs: [{text: SENTENCE, x: 50, y: 700}]};
  const image: Sheet = {runs: [], drawing: '100 100 300 300 re f'};

  test('a page without text is kept and named', async () => {
    const {pages, textlessPages} = await read(composePdf([full, image, full]));
    expect(pages.map(page => page.lines.length)).toEqual([1, 0, 1]);
    expect(textlessPages).toEqual([2]);
  });

  test('pages without text are a picture, or what they are is said', async () => {
    const outlines: Sheet = {runs: [], drawing: '100 100 3 3 re f\n'.repeat(200)};
    const scan: Sheet = {runs: [], drawing: 'BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI'};
    for (const picture of [outlines, scan])
      await expect(read(composePdf([image, picture]))).rejects.toMatchObject({code: 'OCR_NOT_INSTALLED'});
    await expect(read(composePdf([image, image]))).rejects.toMatchObject({
      code: 'PDF_NO_TEXT_LAYER',
      args: {reason: 'blank'},
    });
    const document = await PDFDocument.load(composePdf([image]));
    await document.attach(new Uint8Array(20), 'report.pdf');
    await expect(read(await document.save())).rejects.toMatchObject({args: {reason: 'cover'}});
    const form = await PDFDocument.load(composePdf([image]));
    form.getForm().createTextField('name').addToPage(form.getPage(0));
    await expect(read(await form.save())).rejects.toMatchObject({args: {reason: 'form'}});
  });

  test('a file that went through a text pipe is damaged on the way, another one is just damaged', async () => {
    const piped = Uint8Array.from(Buffer.from(`%PDF-1.5\n1 0 obj\n<<>>stream\n${'\uFFFD'.repeat(50)}`));
    await expect(read(piped)).rejects.toMatchObject({code: 'PDF_DAMAGED', args: {reason: 'piped'}});
    await expect(read(latin1('%PDF-1.5\n1 0 obj\n<<>>'))).rejects.toMatchObject({code: 'PDF_DAMAGED', args: {}});
  });

  test('progress is told page by page', async () => {
    const seen: number[][] = [];
    await readPdf(composePdf([full, full]), {loadPdfium, onPage: (...progress) => seen.push(progress)});
    expect(seen).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});

describe('files', () => {
  const plain = composePdf([{runs: [{text: SENTENCE, x: 50, y: 700}]}]);
  const text = async (bytes: Uint8Array, password?: string) => (await read(bytes, password)).pages[0]?.lines[0]?.text;

  test('password: right, wrong, none', async () => {
    const locked = await encrypt(plain, '密码-made-up');
    expect(await text(locked, '密码-made-up')).toBe(SENTENCE);
    await expect(read(locked, 'other')).rejects.toMatchObject({code: 'PDF_PASSWORD_WRONG'});
    await expect(read(locked)).rejects.toMatchObject({code: 'PDF_PASSWORD_NEEDED'});
    await expect(read(locked, '')).rejects.toMatchObject({code: 'PDF_PASSWORD_NEEDED'});
  });

  test('a file that is only locked against changes opens without a password', async () => {
    expect(await text(await encrypt(plain, ''))).toBe(SENTENCE);
  });

  test('a password that is not needed does no harm', async () => {
    expect(await text(plain, 'needless')).toBe(SENTENCE);
  });

  test('something in front and behind', async () => {
    const wrapped = new Uint8Array([
      ...latin1('Content-Type: application/pdf\r\n\r\n'),
      ...plain,
      ...latin1('\0\0trailing'),
    ]);
    expect(await text(wrapped)).toBe(SENTENCE);
  });

  test('where the table cannot be found the objects still are', async () => {
    const end = plain.lastIndexOf('s'.charCodeAt(0), plain.length - 12);
    expect(await text(plain.slice(0, end))).toBe(SENTENCE);
  });

  test('damaged', async () => {
    await expect(read(latin1('%PDF-1.5\nnothing of it'))).rejects.toMatchObject({code: 'PDF_DAMAGED', exitCode: 3});
    await expect(read(plain.slice(0, 200))).rejects.toMatchObject({code: 'PDF_DAMAGED'});
  });

  test('the engine still reads after a file that failed', async () => {
    await expect(read(latin1('%PDF-1.5'))).rejects.toMatchObject({code: 'PDF_DAMAGED'});
    expect(await text(plain)).toBe(SENTENCE);
  });
});

describe('a page that does not end', () => {
  test('makes a damaged file, and the next file is read', async () => {
    const endless = readPdf(await endlessPdf(), {loadPdfium, bounded: createBounded(300)});
    await expect(endless).rejects.toMatchObject({code: 'PDF_DAMAGED', args: {reason: 'endless'}});
    expect(await readLines({runs: [{text: SENTENCE, x: 50, y: 700}]})).toEqual([[SENTENCE]]);
  });

  test('nor one that takes all memory', async () => {
    const hungry = readPdf(composePdf([{runs: [], drawing: 'q '.repeat(3_000_000)}]), {loadPdfium});
    await expect(hungry).rejects.toMatchObject({code: 'PDF_DAMAGED', args: {reason: 'hungry'}});
    expect(await readLines({runs: [{text: SENTENCE, x: 50, y: 700}]})).toEqual([[SENTENCE]]);
  });
});
