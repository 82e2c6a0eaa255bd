import type {PageObjects, PlacedImage} from './pdf-objects.ts';
import type {PdfiumCalls} from './pdfium-calls.ts';

export interface CoveredPage {
  readonly call: PdfiumCalls;
  readonly document: number;
  readonly page: number;
  readonly text: number;
  readonly characters: number;
  readonly objects: PageObjects;
}

/** Share of a page that its picture takes at least. */
export const PAGE_WIDE = 0.6;
/** Characters that a program which scans prints on a picture: its name, a page number. A page of a report has hundreds. */
const FEW = 40;
/** FPDF_TEXTRENDERMODE_INVISIBLE and _CLIP of fpdf_edit.h. */
const INVISIBLE = 3;
const CLIPS = 7;
/** FPDFBitmap_BGRA of fpdfview.h, and where in its pixels the fourth value stands. */
const WITH_ALPHA = 4;
const PIXEL_BYTES = 4;
const ALPHA = 3;
const OPAQUE = 255;
/** Share of a picture that may be clear at its edges. */
const MOST_CLEAR = 0.05;

/**
 * Whether the page is a picture although it holds text: what another program recognised in it is drawn invisibly, or under the picture. A page
 * whose text is seen, with a picture behind it, is none.
 * @param area of the page, in points
 */
export function isCovered({call, document, page, text, characters, objects}: CoveredPage, area: number): boolean {
  const {images, layers} = objects;
  if (characters === 0 || images.reduce((sum, image) => sum + areaOf(image), 0) < PAGE_WIDE * area) return false;
  const cover = images.find(image => areaOf(image) >= PAGE_WIDE * area);
  const above = (cover === undefined ? undefined : layers.get(cover.object)) ?? 0;
  let [seen, under, object, veiled] = [0, 0, 0, false];
  for (let index = 0; index < characters; index++) {
    if (call.FPDFText_IsGenerated(text, index) === 1) continue;
    const own = call.FPDFText_GetTextObject(text, index);
    if (own !== object) {
      object = own;
      const mode = call.FPDFTextObj_GetTextRenderMode(own);
      veiled = mode === INVISIBLE || mode === CLIPS;
    }
    if (veiled) continue;
    if ((layers.get(own) ?? above) < above) under++;
    else seen++;
  }
  if (seen > FEW) return false;
  return seen + under <= FEW || (cover !== undefined && isOpaque(call, document, page, cover.object));
}

export function areaOf({width, height}: PlacedImage): number {
  return width * height;
}

/** A stamp or a watermark as large as the page lets the text shine through. */
function isOpaque(call: PdfiumCalls, document: number, page: number, image: number): boolean {
  const bitmap = call.FPDFImageObj_GetRenderedBitmap(document, page, image);
  if (bitmap === 0) return false;
  const size = call.FPDFBitmap_GetStride(bitmap) * call.FPDFBitmap_GetHeight(bitmap);
  const pixels = new Uint8Array(call.memory.buffer, call.FPDFBitmap_GetBuffer(bitmap), size);
  let clear = 0;
  if (call.FPDFBitmap_GetFormat(bitmap) === WITH_ALPHA)
    for (let at = ALPHA; at < size; at += PIXEL_BYTES) if ((pixels[at] ?? 0) < OPAQUE) clear++;
  call.FPDFBitmap_Destroy(bitmap);
  return clear * PIXEL_BYTES < MOST_CLEAR * size;
}
