import {mkdirSync, writeFileSync} from 'node:fs';
import {writeBriefPdf} from '../test/compose/pdf/brief-pdf.ts';
import {Random} from '../test/compose/random.ts';
import {TYPICAL} from '../test/compose/typical-report.ts';
import {photographed} from '../test/scans/camera.ts';
import {drawPages, requireFonts} from '../test/scans/draw.ts';
import {encode, pdfOfJpegs} from '../test/scans/encode.ts';
import {addGrain} from '../test/scans/noise.ts';
import {blankPicture, type Picture, toGrey} from '../test/scans/picture.ts';
import {scanned} from '../test/scans/scanner.ts';
import {PHONE_WIDTH, screenshot} from '../test/scans/screenshot.ts';

/** Writes fixtures/scans: pictures of fixtures/brief/typical.pdf, and such as hold no report. A second run changes no byte. */
const FONT = 'AR PL SungtiL GB';
const SEED = 1;

await requireFonts([FONT]);
mkdirSync('fixtures/scans', {recursive: true});
const pdf = await writeBriefPdf(TYPICAL, {form: 'lines', font: 'unigb', seed: SEED});
const grey = (dpi: number) => drawPages(pdf, {dpi, color: false, font: FONT});
const jpeg = (picture: Picture, quality: number, orientation?: number) =>
  encode(picture, {as: 'jpeg', quality, ...(orientation === undefined ? {} : {orientation})});

await writeScan();
await writePhoto();
await writeScreenshot();
await writeFaults();

async function writeScan(): Promise<void> {
  const random = new Random(SEED);
  const pages = (await grey(200)).map(page => scanned(page, {skew: 0.6, poor: false}, random));
  write('typical-200dpi.pdf', await pdfOfJpegs(await Promise.all(pages.map(page => jpeg(page, 55))), 200));
}

/** Of the first page of two. */
async function writePhoto(): Promise<void> {
  const [first] = await grey(260);
  if (first === undefined) throw new Error('no page was drawn');
  const options = {width: 1800, height: 2480, tilt: 0.02, folds: 1, screen: false, shade: true};
  write('typical-page-1-photo.jpg', await jpeg(toGrey(photographed(first, options, new Random(SEED))), 55));
}

/** Both pages in one strip, in dark mode. */
async function writeScreenshot(): Promise<void> {
  const pages = await drawPages(pdf, {width: PHONE_WIDTH, color: false, font: FONT});
  write('typical-dark-screenshot.jpg', await jpeg(screenshot(pages, {dark: true}, new Random(SEED)), 60));
}

async function writeFaults(): Promise<void> {
  const random = new Random(SEED);
  const blank = scanned(blankPicture(1654, 2339, 1), {skew: 0, poor: false}, random);
  write('blank-page.jpg', await jpeg(blank, 40));
  write('not-a-report.jpg', await jpeg(landscape(random), 50));
  const [small] = await grey(70);
  if (small !== undefined) write('typical-70dpi.jpg', await jpeg(small, 70));
  const [whole] = await grey(150);
  if (whole !== undefined) write('truncated.jpg', (await jpeg(whole, 40)).slice(0, 40_000));
}

/** A photo of something else: hills under a sky. */
function landscape(random: Random): Picture {
  const picture = blankPicture(1200, 900, 1, 200);
  const hills = Array.from({length: 4}, (_, index) => ({
    height: 380 + index * 110,
    swing: 40 + random.int(0, 60),
    length: 90 + random.int(0, 160),
    level: 150 - index * 30,
  }));
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++)
      for (const {height, swing, length, level} of hills)
        if (y > height + swing * Math.sin(x / length + level)) picture.pixels[y * picture.width + x] = level;
  addGrain(picture, 6, random);
  return picture;
}

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(`fixtures/scans/${name}`, bytes);
}
