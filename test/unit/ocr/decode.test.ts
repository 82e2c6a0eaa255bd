import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, expect, test} from 'vitest';
import {PictureError} from '../../../packages/ocr/src/fault.ts';
import {type Codecs, decodePicture} from '../../../packages/ocr/src/picture/decode.ts';

const {resolve} = createRequire(new URL('../../../packages/ocr/package.json', import.meta.url));
const compile = (path: string) => new WebAssembly.Module(new Uint8Array(readFileSync(resolve(`@jsquash/${path}`))));
const codecs: Codecs = {
  jpeg: compile('jpeg/codec/dec/mozjpeg_dec.wasm'),
  png: compile('png/codec/pkg/squoosh_png_bg.wasm'),
  webp: compile('webp/codec/dec/webp_dec.wasm'),
};

const picture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/pictures/${name}`, import.meta.url)));
const faultOf = (encoded: Uint8Array) =>
  decodePicture(encoded, codecs).then(
    () => null,
    error => (error instanceof PictureError ? error.fault : error),
  );

/** The JPEG with a segment that says how its pixels have to be turned. */
function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  // biome-ignore format: bytes of a file
  const exif = [
    0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, // 「Exif」
    0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, // one entry, the large end first
    0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
  ];
  return Uint8Array.from([...jpeg.subarray(0, 2), ...exif, ...jpeg.subarray(2)]);
}

/** The mean brightness of a tenth of the picture. */
function brightness(bitmap: {readonly pixels: Uint8Array; readonly width: number}, tenth: number): number {
  const part = bitmap.pixels.length / 10;
  let sum = 0;
  for (let at = Math.floor(part * tenth); at < part * (tenth + 1); at += 1) sum += bitmap.pixels[at] ?? 0;
  return sum / part;
}

describe('pictures', () => {
  test.each(['five-lines.png', 'five-lines.webp'])('%s', async name => {
    const bitmap = await decodePicture(picture(name), codecs);
    expect(bitmap).toMatchObject({width: 1653, height: 169, channels: 4});
    expect(bitmap.pixels).toHaveLength(1653 * 169 * 4);
  });

  test('a JPEG is turned as its EXIF says, also the second one', async () => {
    const jpeg = picture('five-lines-turned.jpg');
    const upright = await decodePicture(picture('five-lines.png'), codecs);
    expect(await decodePicture(jpeg, codecs)).toMatchObject({width: 169, height: 1653});
    const right = await decodePicture(withOrientation(jpeg, 6), codecs);
    expect(right).toMatchObject({width: 1653, height: 169});
    for (let tenth = 0; tenth < 10; tenth += 1)
      expect(Math.abs(brightness(right, tenth) - brightness(upright, tenth))).toBeLessThan(4);
    expect(await decodePicture(withOrientation(jpeg, 3), codecs)).toMatchObject({width: 169, height: 1653});
  });

  test('what is cut off is damaged', async () => {
    for (const name of ['five-lines.png', 'five-lines.webp', 'five-lines-turned.jpg']) {
      const whole = picture(name);
      for (const part of [0.98, 0.5, 0.01])
        expect(await faultOf(whole.subarray(0, whole.length * part))).toBe('damaged');
    }
    // and what comes after it is not
    expect(await faultOf(picture('five-lines.png'))).toBeNull();
  });

  test('what is no picture is damaged', async () => {
    expect(await faultOf(new TextEncoder().encode('个人信用报告'))).toBe('damaged');
    expect(await faultOf(new Uint8Array(0))).toBe('damaged');
  });

  test('100 megapixels are refused by what the head of the file says', async () => {
    const png = picture('five-lines.png').slice(0, 60);
    new DataView(png.buffer).setUint32(16, 10_000);
    new DataView(png.buffer).setUint32(20, 10_000);
    expect(await faultOf(png)).toBe('too-large');
  });
});
