import {
  beginText,
  endText,
  PDFDocument,
  PDFName,
  type PDFOperator,
  rgb,
  setFontAndSize,
  setTextMatrix,
  showText,
} from '@cantoo/pdf-lib';
import {addCidFont} from '../compose/pdf/font.ts';
import type {Random} from '../compose/random.ts';
import {drawPages} from './draw.ts';
import {clamp} from './noise.ts';
import {rotated} from './optics.ts';
import {type Color, type Picture, toRgb} from './picture.ts';

/** Seals and watermarks are drawn as black on white, then laid over the page like ink. */
const FONT = 'WenQuanYi Zen Hei';
const SEAL_SIDE = 130;

/** A round seal as on a counter's print: ring, star, and a name along the ring. */
async function sealPicture(dpi: number): Promise<Picture> {
  const document = await PDFDocument.create();
  const page = document.addPage([SEAL_SIDE, SEAL_SIDE]);
  const middle = SEAL_SIDE / 2;
  page.drawCircle({x: middle, y: middle, size: 58, borderWidth: 3, borderColor: rgb(0, 0, 0)});
  page.drawSvgPath(star(16), {x: middle, y: middle, color: rgb(0, 0, 0)});
  const name = '示例征信中心信用报告查询专用章';
  const font = addCidFont(document, 'unigb', name);
  page.node.setFontDictionary(PDFName.of('Seal'), font.ref);
  const operators: PDFOperator[] = [beginText(), setFontAndSize('Seal', 13)];
  [...name].forEach((char, index, all) => {
    const turn = (0.75 - (1.5 * (index + 0.5)) / all.length) * Math.PI;
    const [x, y] = [middle - 44 * Math.sin(turn), middle + 44 * Math.cos(turn)];
    const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
    operators.push(
      setTextMatrix(cosine, sine, -sine, cosine, x - 6.5 * cosine + 5 * sine, y - 6.5 * sine - 5 * cosine),
      showText(font.encode(char)),
    );
  });
  page.pushOperators(...operators, endText());
  const [picture] = await drawPages(await document.save(), {dpi, color: false, font: FONT});
  if (picture === undefined) throw new Error('the seal was not drawn');
  return picture;
}

function star(radius: number): string {
  const points = Array.from({length: 5}, (_, index) => {
    const angle = (index * 4 * Math.PI) / 5;
    return `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`;
  });
  return `M ${points.join(' L ')} Z`;
}

/** Words slanting over a whole A4 page. */
export async function watermarkPicture(words: string, dpi: number): Promise<Picture> {
  const document = await PDFDocument.create();
  const page = document.addPage([595.28, 841.89]);
  const font = addCidFont(document, 'unigb', words);
  page.node.setFontDictionary(PDFName.of('Mark'), font.ref);
  const [cosine, sine] = [Math.cos(0.55), Math.sin(0.55)];
  const lines = [100, 330, 560].flatMap(y => [
    setTextMatrix(cosine, sine, -sine, cosine, 110, y),
    showText(font.encode(words)),
  ]);
  page.pushOperators(beginText(), setFontAndSize('Mark', 40), ...lines, endText());
  const [picture] = await drawPages(await document.save(), {dpi, color: false, font: FONT});
  if (picture === undefined) throw new Error('the watermark was not drawn');
  return picture;
}

/** A red seal, pressed unevenly and a little turned, somewhere on the page. */
export async function sealed(page: Picture, dpi: number, random: Random): Promise<Picture> {
  const seal = rotated(await sealPicture(dpi), random.int(-25, 25), 255);
  const ink: Color = [random.int(190, 225), random.int(30, 70), random.int(40, 80)];
  const left = random.int(0, Math.max(0, page.width - seal.width));
  const top = random.int(0, Math.max(0, page.height - seal.height));
  return inked(page, seal, {left, top, ink, cover: 0.45 + random.next() * 0.4, patchy: 0.25}, random);
}

interface Inking {
  readonly left: number;
  readonly top: number;
  readonly ink: Color;
  /** 1: nothing of the paper is seen through it. */
  readonly cover: number;
  /** By how much the cover changes from place to place. */
  readonly patchy: number;
}

/** Transparent ink: the page takes up the colour where the mark is black, and what is printed below stays darker. */
export function inked(page: Picture, mark: Picture, inking: Inking, random: Random): Picture {
  const {left, top, ink, cover, patchy} = inking;
  const result = toRgb({...page, pixels: page.pixels.slice()});
  const [waveX, waveY] = [random.next() * 0.1, random.next() * 0.1];
  for (let y = 0; y < mark.height; y++)
    for (let x = 0; x < mark.width; x++) {
      const dark = 1 - (mark.pixels[y * mark.width + x] ?? 255) / 255;
      if (dark === 0 || x + left >= page.width || y + top >= page.height) continue;
      const amount = dark * cover * (1 - patchy * (0.5 + 0.5 * Math.sin(x * waveX) * Math.cos(y * waveY)));
      const at = ((y + top) * page.width + x + left) * 3;
      for (let plane = 0; plane < 3; plane++) {
        const paper = result.pixels[at + plane] ?? 0;
        result.pixels[at + plane] = clamp(paper * (1 - amount + (amount * (ink[plane] ?? 0)) / 255));
      }
    }
  return result;
}
