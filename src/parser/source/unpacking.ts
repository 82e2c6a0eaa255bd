import type * as PdfLib from '@cantoo/pdf-lib';

/** Bytes that all streams of a file that is taken apart may unpack to. */
export const MAX_UNPACKED = 8 * 1024 * 1024;

/** What every unpacking stream of the library asks for room. */
interface Unpacking {
  readonly buffer: Uint8Array;
  ensureBuffer: (this: Unpacking, bytes: number) => Uint8Array;
}

/**
 * Ends `work` where the streams that it unpacks come to more than `limit` bytes together: a few kilobytes of a file can unpack to gigabytes, and
 * the library does not ask.
 * @throws RangeError, and what `work` throws
 */
export async function unpackingWithin<T>(lib: typeof PdfLib, limit: number, work: () => Promise<T>): Promise<T> {
  const kind = commonKind(lib);
  const {ensureBuffer} = kind;
  let left = limit;
  kind.ensureBuffer = function (bytes) {
    const before = this.buffer.byteLength;
    const room = ensureBuffer.call(this, bytes);
    left -= room.byteLength - before;
    if (left < 0) throw new RangeError('unpacks to too much');
    return room;
  };
  try {
    const done = await work();
    // the library goes on without an object that it could not unpack
    if (left < 0) throw new RangeError('unpacks to too much');
    return done;
  } finally {
    kind.ensureBuffer = ensureBuffer;
  }
}

/** The class of which all kinds of streams are. The library does not export it. */
function commonKind({decodePDFRawStream, PDFContext, PDFRawStream}: typeof PdfLib): Unpacking {
  const dict = PDFContext.create().obj({Filter: 'FlateDecode'});
  const stream = decodePDFRawStream(PDFRawStream.of(dict, Uint8Array.of(0x78, 0x9c)));
  const kind: unknown = Object.getPrototypeOf(Object.getPrototypeOf(stream));
  if (!isUnpacking(kind)) throw new Error('this version of the library unpacks in another way');
  return kind;
}

function isUnpacking(value: unknown): value is Unpacking {
  return (
    typeof value === 'object' && value !== null && 'ensureBuffer' in value && typeof value.ensureBuffer === 'function'
  );
}
