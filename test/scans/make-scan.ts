import {Random} from '../compose/random.ts';
import type {Records} from '../producers/composition.ts';
import {photographed} from './camera.ts';
import {drawPages} from './draw.ts';
import {type Encoding, encode, type PictureFile, pdfOfJpegs} from './encode.ts';
import {layoutOf, SCAN_KINDS, type ScanKind} from './kinds.ts';
import {inked, sealed, watermarkPicture} from './marks.ts';
import {type Picture, quarterTurned, sideBySide, toRgb} from './picture.ts';
import {type ScannerOptions, scanned} from './scanner.ts';
import {PHONE_WIDTH, screenshot} from './screenshot.ts';
import {type SetReport, setReport} from './set-report.ts';

/** The pictures of one report, and what stands in it. */
export interface Scan {
  readonly kind: ScanKind;
  readonly seed: number;
  /** Pages of the report; a picture can hold several. */
  readonly pages: number;
  /** In the order of the pages. */
  readonly files: readonly PictureFile[];
  readonly expected: Records;
}

/** The same kind and seed make the same bytes, with the same programs and fonts. */
export async function makeScan(kind: ScanKind, seed: number): Promise<Scan> {
  const own = seed * SCAN_KINDS.length + SCAN_KINDS.indexOf(kind);
  const random = new Random(own + 7_000_000);
  const report = await setReport(layoutOf(kind), own);
  const {pages, files} = await MAKERS[kind](report, random);
  return {kind, seed, pages, files, expected: report.expected};
}

type Made = Pick<Scan, 'pages' | 'files'>;
type Maker = (report: SetReport, random: Random) => Promise<Made>;

const MAKERS: Readonly<Record<ScanKind, Maker>> = {
  flat: (report, random) =>
    scans(
      report,
      {dpi: random.pick([150, 200, 250, 300]), quality: random.int(45, 80), skew: 0.4, poor: false},
      random,
    ),
  crooked,
  screenshot: screenshots,
  photo: photos,
  stamp: stamped,
  spread: spreads,
  'detailed-200': (report, random) =>
    scans(report, {dpi: 200, quality: random.int(60, 80), skew: 0.5, poor: false}, random),
  'detailed-180-poor': (report, random) =>
    scans(report, {dpi: 180, quality: random.int(30, 45), skew: 1.5, poor: true}, random),
};

/** What few pixels are left of a small character, strong compression takes away: nobody could read it. */
function crooked(report: SetReport, random: Random): Promise<Made> {
  const dpi = random.pick([150, 200, 200, 300]);
  const quality = dpi === 150 ? random.int(60, 80) : random.int(30, 70);
  return scans(report, {dpi, quality, skew: 3, poor: true}, random);
}

interface ScanOptions extends ScannerOptions {
  readonly dpi: number;
  readonly quality: number;
}

async function scans(report: SetReport, options: ScanOptions, random: Random): Promise<Made> {
  const pages = await drawPages(report.pdf, {dpi: options.dpi, color: random.chance(0.5), font: report.font});
  return {
    pages: pages.length,
    files: await inFiles(
      pages.map(page => scanned(page, options, random)),
      options,
      random,
    ),
  };
}

/** As one PDF, or each page as a JPEG of its own. */
async function inFiles(pages: readonly Picture[], {dpi, quality}: ScanOptions, random: Random): Promise<PictureFile[]> {
  const asPdf = random.chance(0.5);
  const files = await encodeAll(pages, () => ({as: 'jpeg', quality}));
  return asPdf
    ? [
        {
          name: 'scan.pdf',
          bytes: await pdfOfJpegs(
            files.map(({bytes}) => bytes),
            dpi,
          ),
        },
      ]
    : files;
}

async function encodeAll(pages: readonly Picture[], encodingOf: () => Encoding): Promise<PictureFile[]> {
  const files: PictureFile[] = [];
  for (const [index, page] of pages.entries()) {
    const encoding = encodingOf();
    files.push({
      name: `page-${index + 1}.${encoding.as === 'jpeg' ? 'jpg' : encoding.as}`,
      bytes: await encode(page, encoding),
    });
  }
  return files;
}

async function screenshots({pdf, font}: SetReport, random: Random): Promise<Made> {
  const pages = await drawPages(pdf, {width: PHONE_WIDTH, color: true, font});
  const dark = random.chance(0.4);
  const long = random.chance(0.6);
  const shots = long ? [screenshot(pages, {dark}, random)] : pages.map(page => screenshot([page], {dark}, random));
  const encoding = random.pick<Encoding>([
    {as: 'png'},
    {as: 'webp', quality: 75},
    {as: 'jpeg', quality: random.int(55, 80)},
  ]);
  return {pages: pages.length, files: await encodeAll(shots, () => encoding)};
}

async function photos({pdf, font}: SetReport, random: Random): Promise<Made> {
  const pages = await drawPages(pdf, {dpi: 260, color: false, font});
  const screen = random.chance(0.2);
  const width = random.int(2200, 3000);
  const options = {width, height: Math.round(width * 1.38), tilt: 0.01 + random.next() * 0.03, screen};
  const orientations = [null, 1, 3, 6, 8];
  const files: PictureFile[] = [];
  for (const [index, page] of pages.entries()) {
    const folds = screen ? 0 : random.int(0, 3);
    const upright = photographed(page, {...options, folds, shade: random.chance(0.6)}, random);
    const orientation = random.pick(orientations);
    const held = orientation === null && random.chance(0.3) ? quarterTurned(upright, random.pick([1, 2, 3])) : upright;
    const bytes = await encode(turnedAgainst(held, orientation), {
      as: 'jpeg',
      quality: random.int(50, 80),
      ...(orientation === null ? {} : {orientation}),
    });
    files.push({name: `photo-${index + 1}.jpg`, bytes});
  }
  return {pages: pages.length, files};
}

/** The pixels as a sensor keeps them when EXIF says this of them. */
function turnedAgainst(upright: Picture, orientation: number | null): Picture {
  if (orientation === 6) return quarterTurned(upright, 3);
  if (orientation === 8) return quarterTurned(upright, 1);
  return orientation === 3 ? quarterTurned(upright, 2) : upright;
}

async function stamped({pdf, font}: SetReport, random: Random): Promise<Made> {
  const options = {dpi: random.pick([200, 250, 300]), quality: random.int(50, 80), skew: 1, poor: random.chance(0.3)};
  const drawn = await drawPages(pdf, {dpi: options.dpi, color: true, font});
  const mark = random.chance(0.4) ? await watermarkPicture('仅供本人查阅使用', options.dpi) : null;
  const pages: Picture[] = [];
  for (const page of drawn) {
    const grey = random.int(175, 215);
    const marked =
      mark === null
        ? page
        : inked(page, mark, {left: 0, top: 0, ink: [grey, grey, grey], cover: 0.9, patchy: 0}, random);
    pages.push(scanned(toRgb(await sealed(marked, options.dpi, random)), options, random));
  }
  return {pages: pages.length, files: await inFiles(pages, options, random)};
}

/** Two pages on the glass of a larger device; a last odd page lies there alone. */
async function spreads({pdf, font}: SetReport, random: Random): Promise<Made> {
  const options = {dpi: random.pick([200, 250]), quality: random.int(50, 80), skew: 0.5, poor: false};
  const drawn = await drawPages(pdf, {dpi: options.dpi, color: false, font});
  const sheets: Picture[] = [];
  for (let at = 0; at < drawn.length; at += 2) {
    const [left, right] = [drawn[at], drawn[at + 1]];
    if (left !== undefined) sheets.push(scanned(right === undefined ? left : sideBySide(left, right), options, random));
  }
  return {pages: drawn.length, files: await inFiles(sheets, options, random)};
}
