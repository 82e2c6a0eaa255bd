import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {PDFDocument} from '@cantoo/pdf-lib';
import encodeJpeg, {init as initJpeg} from '@jsquash/jpeg/encode.js';
import encodePng, {init as initPng} from '@jsquash/png/encode.js';
import encodeWebp, {init as initWebp} from '@jsquash/webp/encode.js';
import type {Picture} from './picture.ts';

/** One thing that a person hands over. */
export interface PictureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Encoding =
  | {
      readonly as: 'jpeg';
      readonly quality: number /** EXIF 1–8; left out: no EXIF at all. */;
      readonly orientation?: number;
    }
  | {readonly as: 'png'}
  | {readonly as: 'webp'; readonly quality: number};

export async function encode(picture: Picture, encoding: Encoding): Promise<Uint8Array> {
  await ready();
  const data = {width: picture.width, height: picture.height, data: toRgba(picture), colorSpace: 'srgb' as const};
  switch (encoding.as) {
    case 'png':
      return new Uint8Array(await encodePng(data));
    case 'webp':
      return new Uint8Array(await encodeWebp(data, {quality: encoding.quality, method: 2}));
    case 'jpeg': {
      const jpeg = await encodeJpeg(data, {
        quality: encoding.quality,
        color_space: picture.channels === 1 ? GREY : YCBCR,
        baseline: true,
        progressive: false,
        optimize_coding: true,
        quant_table: 0,
      });
      return withOrientation(new Uint8Array(jpeg), encoding.orientation);
    }
  }
}

/** MozJpegColorSpace of the coder. */
const GREY = 1;
const YCBCR = 3;

/** A PDF each page of which is one JPEG, as scanners write it. */
export async function pdfOfJpegs(jpegs: readonly Uint8Array[], dpi: number): Promise<Uint8Array> {
  const document = await PDFDocument.create({updateMetadata: false});
  for (const jpeg of jpegs) {
    const image = await document.embedJpg(jpeg);
    const [width, height] = [(image.width * 72) / dpi, (image.height * 72) / dpi];
    document.addPage([width, height]).drawImage(image, {x: 0, y: 0, width, height});
  }
  return document.save({useObjectStreams: false});
}

let coders: Promise<void> | null = null;

/** In Node the coders' wasm has to be handed to them. */
function ready(): Promise<void> {
  coders ??= initialize();
  return coders;
}

async function initialize(): Promise<void> {
  const {resolve} = createRequire(import.meta.url);
  const wasm = async (name: string) => WebAssembly.compile(await readFile(resolve(name)));
  await initJpeg(await wasm('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'));
  await initPng(await wasm('@jsquash/png/codec/pkg/squoosh_png_bg.wasm'));
  await initWebp(await wasm('@jsquash/webp/codec/enc/webp_enc_simd.wasm'));
}

function toRgba({width, height, channels, pixels}: Picture): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const at = pixel * channels;
    const last = channels - 1;
    rgba[pixel * 4] = pixels[at] ?? 0;
    rgba[pixel * 4 + 1] = pixels[at + (last >> 1)] ?? 0;
    rgba[pixel * 4 + 2] = pixels[at + last] ?? 0;
    rgba[pixel * 4 + 3] = 255;
  }
  return rgba;
}

/** Puts an EXIF segment that says nothing but the orientation behind the start of a JPEG. */
function withOrientation(jpeg: Uint8Array, orientation: number | undefined): Uint8Array {
  if (orientation === undefined) return jpeg;
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  const segment = [0xff, 0xe1, 0, body.length + 2, ...body];
  const whole = new Uint8Array(jpeg.length + segment.length);
  whole.set(jpeg.subarray(0, 2));
  whole.set(segment, 2);
  whole.set(jpeg.subarray(2), 2 + segment.length);
  return whole;
}
