import {Random} from '../random.ts';

/** Runs `work` with a seeded source in place of the system's random bytes, so that an encrypted fixture has the same bytes every time. */
export async function withFixedRandomness<T>(seed: number, work: () => Promise<T>): Promise<T> {
  const random = new Random(seed);
  const fill = <A extends ArrayBufferView | null>(array: A): A => {
    if (array !== null)
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength).forEach((_, index, bytes) => {
        bytes[index] = random.int(0, 255);
      });
    return array;
  };
  const original = Object.getOwnPropertyDescriptor(globalThis.crypto, 'getRandomValues');
  Object.defineProperty(globalThis.crypto, 'getRandomValues', {value: fill, configurable: true, writable: true});
  try {
    return await work();
  } finally {
    if (original === undefined) Reflect.deleteProperty(globalThis.crypto, 'getRandomValues');
    else Object.defineProperty(globalThis.crypto, 'getRandomValues', original);
  }
}
