/** How `loanclose-ocr.bin` begins, as it is and packed by gzip. */
const MARK = 'loanclose-ocr ';
const GZIP = [0x1f, 0x8b];

/** Whether a file may be the program that recognises pictures. No report begins like it. */
export async function isRecognizer(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, MARK.length).arrayBuffer());
  return isGzip(head) || new TextDecoder().decode(head) === MARK;
}

export function isGzip(head: Uint8Array): boolean {
  return GZIP.every((byte, at) => head[at] === byte);
}
