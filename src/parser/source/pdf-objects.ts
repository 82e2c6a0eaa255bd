import {HIDDEN_LAYER} from './layers.ts';
import type {PdfiumCalls} from './pdfium-calls.ts';
import {BOX, KEY, LENGTH, WORD, WORD_BYTES} from './scratch.ts';

/** FPDF_PAGEOBJ_PATH, _IMAGE and _FORM of fpdf_edit.h. */
const PATH = 2;
const IMAGE = 3;
const FORM = 5;
const MAX_DEPTH = 8;
/** Drawings of one page: a page is a picture if it has an image, or so many paths that they may be letters turned into outlines. */
const MANY_DRAWINGS = 100;

/** What a page is drawn of, and what of it can be seen. */
export interface PageObjects {
  /** The place of every object in the order in which they are drawn; those of a form stand where the form does. */
  readonly layers: ReadonlyMap<number, number>;
  /** Objects on layers that are switched off. */
  readonly unseen: ReadonlySet<number>;
  readonly isPicture: boolean;
  /** Images that can be seen. */
  readonly images: readonly PlacedImage[];
  readonly hasLayers: boolean;
  readonly hasForms: boolean;
}

export interface PlacedImage {
  readonly object: number;
  /** Of the image, or of the form that it stands in: points of the page. */
  readonly width: number;
  readonly height: number;
}

/** @param named whether the layers of the file are named by whether they are seen (layers.ts) */
export function readObjects(call: PdfiumCalls, page: number, scratch: number, named: boolean): PageObjects {
  const layers = new Map<number, number>();
  const unseen = new Set<number>();
  const images: PlacedImage[] = [];
  let drawings = 0;
  let [hasLayers, hasForms] = [false, false];
  const visit = (object: number, depth: number, hidden: boolean, outer: number) => {
    layers.set(object, layers.size);
    const marks = layerMarks(call, object, scratch);
    hasLayers ||= marks.length > 0;
    const isHidden = hidden || (named && marks.some(mark => nameOfLayer(call, mark, scratch) === HIDDEN_LAYER));
    if (isHidden) unseen.add(object);
    const type = call.FPDFPageObj_GetType(object);
    drawings += type === IMAGE ? MANY_DRAWINGS : type === PATH ? 1 : 0;
    if (type === IMAGE && !isHidden) images.push({object, ...sizeOf(call, outer, scratch)});
    if (type !== FORM || depth > MAX_DEPTH) return;
    hasForms = true;
    const parts = call.FPDFFormObj_CountObjects(object);
    for (let part = 0; part < parts; part++)
      visit(call.FPDFFormObj_GetObject(object, part), depth + 1, isHidden, outer);
  };
  const count = call.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index++) {
    const object = call.FPDFPage_GetObject(page, index);
    visit(object, 0, false, object);
  }
  return {layers, unseen, isPicture: drawings >= MANY_DRAWINGS, images, hasLayers, hasForms};
}

function sizeOf(call: PdfiumCalls, object: number, scratch: number): {width: number; height: number} {
  const at = scratch + BOX;
  if (call.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12) !== 1) return {width: 0, height: 0};
  const [left = 0, bottom = 0, right = 0, top = 0] = new Float32Array(call.memory.buffer, at, 4);
  return {width: right - left, height: top - bottom};
}

/** The marks `/OC` of an object, of all that enclose it. */
function layerMarks(call: PdfiumCalls, object: number, scratch: number): number[] {
  const marks: number[] = [];
  const count = call.FPDFPageObj_CountMarks(object);
  for (let index = 0; index < count; index++) {
    const mark = call.FPDFPageObj_GetMark(object, index);
    call.FPDFPageObjMark_GetName(mark, scratch + WORD, WORD_BYTES, scratch + LENGTH);
    if (readWord(call, scratch) === 'OC') marks.push(mark);
  }
  return marks;
}

const NAME_KEY = new TextEncoder().encode('Name\0');

function nameOfLayer(call: PdfiumCalls, mark: number, scratch: number): string {
  new Uint8Array(call.memory.buffer).set(NAME_KEY, scratch + KEY);
  const found = call.FPDFPageObjMark_GetParamStringValue(
    mark,
    scratch + KEY,
    scratch + WORD,
    WORD_BYTES,
    scratch + LENGTH,
  );
  return found === 1 ? readWord(call, scratch) : '';
}

/** UTF-16, with a zero at the end; a word that is too long for its place is not written. */
function readWord(call: PdfiumCalls, scratch: number): string {
  const [bytes = 0] = new Uint32Array(call.memory.buffer, scratch + LENGTH, 1);
  if (bytes < 2 || bytes > WORD_BYTES) return '';
  return String.fromCharCode(...new Uint16Array(call.memory.buffer, scratch + WORD, bytes / 2 - 1));
}
