import type {KeptSheet} from '../../model/reading.ts';
import type {Bitmap, RecognizedSheet} from '../../model/recognition.ts';

/** A sheet as it is kept in a file: positions whole, pictures of the lines in sixteen shades. */
export async function packSheet(page: number, {width, height, dpi, runs}: RecognizedSheet): Promise<KeptSheet> {
  return {
    page,
    width,
    height,
    dpi,
    runs: runs.map(({characters, strip}) => ({
      characters: characters.map(({char, x, right, y, size, confidence, second}) => [
        char,
        x,
        right,
        y,
        size,
        confidence,
        second === null ? null : [second.char, second.confidence],
      ]),
      strip: [strip.width, strip.height],
    })),
    strips: toBase64(await through(packShades(runs.map(({strip}) => strip)), new CompressionStream('deflate-raw'))),
  };
}

/** @throws where the strips are not what their sizes say */
export async function unpackSheet({width, height, dpi, runs, strips}: KeptSheet): Promise<RecognizedSheet> {
  const shades = await through(fromBase64(strips), new DecompressionStream('deflate-raw'));
  const pixels = runs.reduce((sum, {strip: [across, down]}) => sum + across * down, 0);
  if (shades.length !== (pixels + 1) >> 1) throw new RangeError('the strips are not whole');
  let at = 0;
  return {
    width,
    height,
    dpi,
    runs: runs.map(({characters, strip: [across, down]}) => {
      const strip = unpackShades(shades, at, across, down);
      at += across * down;
      return {
        characters: characters.map(([char, x, right, y, size, confidence, second]) => ({
          char,
          x,
          right,
          y,
          size,
          confidence,
          second: second === null ? null : {char: second[0], confidence: second[1]},
        })),
        strip,
      };
    }),
  };
}

function packShades(strips: readonly Bitmap[]): Uint8Array<ArrayBuffer> {
  const pixels = strips.reduce((sum, {width, height}) => sum + width * height, 0);
  const packed = new Uint8Array((pixels + 1) >> 1);
  let at = 0;
  for (const {width, height, channels, pixels: own} of strips)
    for (let pixel = 0; pixel < width * height; pixel++, at++) {
      const shade = (own[pixel * channels] ?? 0) >> 4;
      packed[at >> 1] = (packed[at >> 1] ?? 0) | (at % 2 === 0 ? shade << 4 : shade);
    }
  return packed;
}

function unpackShades(packed: Uint8Array, from: number, width: number, height: number): Bitmap {
  const pixels = new Uint8Array(width * height);
  for (let pixel = 0; pixel < pixels.length; pixel++) {
    const at = from + pixel;
    const two = packed[at >> 1] ?? 0;
    pixels[pixel] = (at % 2 === 0 ? two >> 4 : two & 15) * 17;
  }
  return {width, height, channels: 1, pixels};
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

/** Bytes that are turned into characters at once. */
const CHUNK = 32_768;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), char => char.charCodeAt(0));
}
