import type {Bitmap} from '../../../src/model/recognition.ts';
import {PictureError} from './fault.ts';
import {type Codecs, decodePicture} from './picture/decode.ts';
import {prepared} from './picture/prepare.ts';
import type {Reply, Request} from './protocol.ts';
import {alphabetOf} from './read/decode-ctc.ts';
import {recognizePicture} from './recognize-picture.ts';
import type {Parts} from './run/container.ts';
import type {Models} from './run/models.ts';

/** The inside of the thread, the same in Node and in a page: answers one request. */
export async function readerOf(parts: Parts, models: Models) {
  const codecs: Codecs = {
    jpeg: await WebAssembly.compile(own(parts['jpeg.wasm'])),
    png: await WebAssembly.compile(own(parts['png.wasm'])),
    webp: await WebAssembly.compile(own(parts['webp.wasm'])),
  };
  const alphabet = alphabetOf(new TextDecoder().decode(parts['keys.txt']));
  const bitmapOf = async (picture: Request['picture']): Promise<Bitmap> =>
    'encoded' in picture ? decodePicture(picture.encoded, codecs) : picture;
  return async ({picture}: Request, say: (reply: Reply) => void): Promise<void> => {
    try {
      // only the grey picture is kept while it is read: in colour, a large one takes four times as much
      const grey = prepared(await bitmapOf(picture));
      const sheet = await recognizePicture(grey, models, alphabet, share => say({kind: 'progress', share}));
      say({kind: 'sheet', sheet});
    } catch (error) {
      say(
        error instanceof PictureError
          ? {kind: 'fault', fault: error.fault}
          : {kind: 'failed', message: String(error instanceof Error ? error.stack : error)},
      );
    }
  };
}

/** Bytes of their own, which the compiler asks for. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
