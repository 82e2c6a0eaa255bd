import {describe, expect, test} from 'vitest';
import {openContainer, PARTS, type Part, type Parts, packContainer} from '../../../packages/ocr/src/run/container.ts';

const part = (name: Part): Uint8Array => new TextEncoder().encode(`the bytes of ${name}`);
const parts: Parts = {
  'page-worker.js': part('page-worker.js'),
  'runtime.wasm': part('runtime.wasm'),
  'detection.onnx': part('detection.onnx'),
  'recognition.onnx': part('recognition.onnx'),
  'keys.txt': new Uint8Array(0),
  'jpeg.wasm': part('jpeg.wasm'),
  'png.wasm': part('png.wasm'),
  'webp.wasm': part('webp.wasm'),
};

describe('the file with everything in it', () => {
  const file = packContainer(parts);

  test('gives back what went in', () => {
    const opened = openContainer(file);
    for (const name of PARTS) expect(opened?.[name]).toEqual(parts[name]);
  });

  test('is not taken where it is not whole, longer, of another version or something else', () => {
    expect(openContainer(file.subarray(0, file.length - 1))).toBeNull();
    expect(openContainer(file.subarray(0, 30))).toBeNull();
    expect(openContainer(Uint8Array.from([...file, 0]))).toBeNull();
    const newer = file.slice();
    newer[14] = '2'.charCodeAt(0);
    expect(openContainer(newer)).toBeNull();
    expect(openContainer(new TextEncoder().encode('%PDF-1.7'))).toBeNull();
    expect(openContainer(new Uint8Array(0))).toBeNull();
  });

  test('a list that is none is no list', () => {
    const broken = file.slice();
    broken[20] = '!'.charCodeAt(0);
    expect(openContainer(broken)).toBeNull();
  });
});
