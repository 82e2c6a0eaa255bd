/** How `loanclose-ocr.bin` begins. */
const MARK = 'loanclose-ocr ';
const GZIP = [0x1f, 0x8b];
/** More than enough of a packed file to unpack its beginning. */
const SAMPLE_BYTES = 4096;

/** Whether a file is the program that recognises pictures, as it is or packed by gzip. */
export async function isRecognizer(file: Blob): Promise<boolean> {
  const sample = file.slice(0, SAMPLE_BYTES);
  const head = new Uint8Array(await sample.arrayBuffer());
  const begins = (bytes: Uint8Array) => new TextDecoder().decode(bytes.subarray(0, MARK.length)) === MARK;
  return begins(isGzip(head) ? await firstUnpacked(sample) : head);
}

export function isGzip(head: Uint8Array): boolean {
  return GZIP.every((byte, at) => head[at] === byte);
}

/** It ends too early, which is told only behind what could be unpacked. */
async function firstUnpacked(sample: Blob): Promise<Uint8Array> {
  const reader = sample.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    const {value} = await reader.read();
    return value ?? new Uint8Array();
  } catch {
    return new Uint8Array();
  } finally {
    void reader.cancel().catch(() => {});
  }
}
