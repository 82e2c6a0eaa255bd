/**
 * A short name for a list of words: the same words give the same name in every run and on every machine (FNV-1a, 64 bits). It lets a
 * calendar recognise an event without holding anything of the report.
 */
export function hashWords(words: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(words.join('\u0000'))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(36).padStart(13, '0');
}
