import {zlibSync} from 'fflate';
import type {Bitmap, RecognizedRun} from '../model/recognition.ts';

/** Words beside which the person stands, and numbers as long as an identity: no picture of such a line is shown. */
const PERSONAL = /姓名|证件|身份|住址|地址|手机|电话|配偶|单位|\d{15}|\*{4}/u;
const WHITE = 255;
/** Rows between two pieces of one cell. */
const GAP = 6;

/**
 * The picture of a line with a figure in doubt, as PNG in a `data:` address: its pieces below each other, and nothing else of the page. Null where
 * there is none, or where a piece holds words about the person.
 */
export function drawLine(runs: readonly RecognizedRun[]): string | null {
  const words = runs.map(({characters}) => characters.map(({char}) => char).join(''));
  if (runs.length === 0 || words.some(text => PERSONAL.test(text))) return null;
  const png = encodePng(stack(runs.map(({strip}) => strip)));
  return `data:image/png;base64,${btoa(Array.from(png, byte => String.fromCharCode(byte)).join(''))}`;
}

interface Grey {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

function stack(strips: readonly Bitmap[]): Grey {
  const width = strips.reduce((most, strip) => Math.max(most, strip.width), 1);
  const height = strips.reduce((sum, strip) => sum + strip.height, GAP * (strips.length - 1));
  const pixels = new Uint8Array(width * height).fill(WHITE);
  let top = 0;
  for (const {width: own, height: rows, channels, pixels: from} of strips) {
    for (let y = 0; y < rows; y++)
      for (let x = 0; x < own; x++) pixels[(top + y) * width + x] = from[(y * own + x) * channels] ?? WHITE;
    top += rows + GAP;
  }
  return {width, height, pixels};
}

/** 8 bits of grey, no filter. https://www.w3.org/TR/png-3/ */
function encodePng({width, height, pixels}: Grey): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  head.setUint8(8, 8);
  const chunks = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', new Uint8Array(head.buffer)),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', new Uint8Array()),
  ];
  const png = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of chunks) {
    png.set(part, at);
    at += part.length;
  }
  return png;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
