/**
 * `loanclose-ocr.bin`: models, engine and the page's worker in one file, which Node reads beside its scripts and a page reads from the hand of its
 * user. The mark, four bytes with the length of the list (little end first), the list as JSON, then the parts, one after another.
 */
const MARK = 'loanclose-ocr 1\n';

export const PARTS = [
  'page-worker.js',
  'runtime.wasm',
  'detection.onnx',
  'recognition.onnx',
  'keys.txt',
  'jpeg.wasm',
  'png.wasm',
  'webp.wasm',
] as const;
export type Part = (typeof PARTS)[number];
export type Parts = Readonly<Record<Part, Uint8Array>>;

export function packContainer(parts: Parts): Uint8Array {
  const list = new TextEncoder().encode(JSON.stringify(PARTS.map(name => [name, parts[name].length])));
  const head = new Uint8Array(MARK.length + 4 + list.length);
  head.set(new TextEncoder().encode(MARK));
  new DataView(head.buffer).setUint32(MARK.length, list.length, true);
  head.set(list, MARK.length + 4);
  const whole = new Uint8Array(PARTS.reduce((sum, name) => sum + parts[name].length, head.length));
  whole.set(head);
  let at = head.length;
  for (const name of PARTS) {
    whole.set(parts[name], at);
    at += parts[name].length;
  }
  return whole;
}

/** @returns the parts, which share the bytes of the file; null where it is no such file, another version of it or not whole */
export function openContainer(file: Uint8Array): Parts | null {
  const listAt = MARK.length + 4;
  if (file.length < listAt || text(file.subarray(0, MARK.length)) !== MARK) return null;
  const length = new DataView(file.buffer, file.byteOffset).getUint32(MARK.length, true);
  let at = listAt + length;
  const found = new Map<unknown, Uint8Array>();
  for (const [name, size] of entriesOf(file.subarray(listAt, at))) {
    if (at + size > file.length) return null;
    found.set(name, file.subarray(at, at + size));
    at += size;
  }
  const part = (name: Part): Uint8Array => found.get(name) ?? new Uint8Array(0);
  if (at !== file.length || PARTS.some(name => !found.has(name))) return null;
  return {
    'page-worker.js': part('page-worker.js'),
    'runtime.wasm': part('runtime.wasm'),
    'detection.onnx': part('detection.onnx'),
    'recognition.onnx': part('recognition.onnx'),
    'keys.txt': part('keys.txt'),
    'jpeg.wasm': part('jpeg.wasm'),
    'png.wasm': part('png.wasm'),
    'webp.wasm': part('webp.wasm'),
  };
}

function entriesOf(list: Uint8Array): [string, number][] {
  try {
    const entries: unknown = JSON.parse(text(list));
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((entry: unknown): [string, number][] => {
      const [name, size]: unknown[] = Array.isArray(entry) ? entry : [];
      return typeof name === 'string' && typeof size === 'number' && size >= 0 ? [[name, size]] : [];
    });
  } catch {
    return [];
  }
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
