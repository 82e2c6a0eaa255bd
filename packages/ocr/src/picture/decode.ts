import decodeJpeg, {init as initJpeg} from '@jsquash/jpeg/decode.js';
import decodePng, {init as initPng} from '@jsquash/png/decode.js';
import decodeWebp, {init as initWebp} from '@jsquash/webp/decode.js';
import {imageSize} from 'image-size';
import type {Bitmap} from '../../../../src/model/recognition.ts';
import {PictureError} from '../fault.ts';
import {endsWhole} from './jpeg-end.ts';
import {MOST_PIXELS} from './most-pixels.ts';

/** The compiled decoders. */
export interface Codecs {
  readonly jpeg: WebAssembly.Module;
  readonly png: WebAssembly.Module;
  readonly webp: WebAssembly.Module;
}

/**
 * The picture as it is to be looked at: EXIF orientation is obeyed.
 * @throws PictureError `damaged` or `too-large`, this before anything is unpacked
 */
export async function decodePicture(encoded: Uint8Array, codecs: Codecs): Promise<Bitmap> {
  const {type, width, height} = headOf(encoded);
  if (width * height > MOST_PIXELS) throw new PictureError('too-large');
  const image = await unpack(type, encoded, codecs).catch(() => null);
  if (image === null) throw new PictureError('damaged');
  const {data} = image;
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return {width: image.width, height: image.height, channels: 4, pixels};
}

function headOf(encoded: Uint8Array) {
  try {
    return imageSize(encoded);
  } catch {
    throw new PictureError('damaged');
  }
}

async function unpack(type: string | undefined, encoded: Uint8Array, codecs: Codecs): Promise<ImageData | null> {
  const buffer = encoded.slice().buffer;
  switch (type) {
    case 'jpg':
      // The decoder paints what is missing grey and says nothing.
      if (!endsWhole(encoded)) return null;
      await initJpeg(codecs.jpeg);
      return decodeJpeg(buffer, {preserveOrientation: true}).finally(
        // begun anew: the memory that it grew into goes with the old one
        () => initJpeg(codecs.jpeg),
      );
    case 'png':
      await initPng(codecs.png);
      return decodePng(buffer);
    case 'webp':
      await initWebp(codecs.webp);
      return decodeWebp(buffer).finally(() => initWebp(codecs.webp));
    default:
      return null;
  }
}
