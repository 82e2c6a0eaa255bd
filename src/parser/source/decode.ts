/**
 * Text files are saved in whatever the program at hand writes: UTF-8 with or without a byte order mark, UTF-16, or the
 * national encoding GB18030 (with GBK and GB2312 in it).
 */

/** A file cut in the middle of a character is still UTF-8; anything else read as UTF-8 breaks at nearly every character. */
const MAX_BROKEN_SHARE = 0.01;
/** Share of NULs from which text that is valid UTF-8 is UTF-16 all the same: Latin letters and digits only. */
const LATIN_NUL_SHARE = 0.25;
/** Share of NULs that digits and line ends leave in Chinese UTF-16. */
const MIN_NUL_SHARE = 0.015;

/** Never fails: bytes that mean nothing become U+FFFD. The byte order mark is dropped. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const isUtf8 = count(text, '\uFFFD') <= text.length * MAX_BROKEN_SHARE;
  if (isUtf8 && count(text, '\0') < text.length * LATIN_NUL_SHARE) return text;
  const utf16 = guessUtf16(bytes.subarray(0, 4096));
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  return isUtf8 ? text : new TextDecoder('gb18030').decode(bytes);
}

/**
 * The same for a file of which every character counts: null where its bytes are text in none of these encodings. GB18030 has a meaning for
 * nearly every pair of bytes, so it comes last, and only where the file is not UTF-8 with a few broken bytes: these would make other names of
 * all its names.
 */
export function decodeWhole(bytes: Uint8Array): string | null {
  const marked = [bytes[0], bytes[1]].join();
  if (marked === '255,254') return decodeOnly('utf-16le', bytes);
  if (marked === '254,255') return decodeOnly('utf-16be', bytes);
  const utf16 = guessUtf16(bytes.subarray(0, 4096));
  if (utf16 !== null) return decodeOnly(utf16, bytes);
  return decodeOnly('utf-8', bytes) ?? (isBrokenUtf8(bytes) ? null : decodeOnly('gb18030', bytes));
}

/** Of the characters beyond ASCII fewer are broken than whole. GB18030 read as UTF-8 breaks at nearly every one. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  let broken = 0;
  let whole = 0;
  for (const char of new TextDecoder('utf-8').decode(bytes)) {
    if (char === '\uFFFD') broken++;
    else if (char > '\x7F') whole++;
  }
  return broken < whole;
}

function decodeOnly(encoding: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, {fatal: true}).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}

/** In UTF-16 the NULs, the upper halves of digits and line ends, are all in even places or all in odd ones. */
function guessUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  const enough = sample.length * MIN_NUL_SHARE;
  if (odd >= enough && even <= odd / 10) return 'utf-16le';
  if (even >= enough && odd <= even / 10) return 'utf-16be';
  return null;
}
