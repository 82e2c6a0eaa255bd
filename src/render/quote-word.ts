/** A file name with spaces or signs of a shell stands in quotes. */
export function quoteWord(word: string): string {
  if (/^[\p{L}\p{N}._/:@+-]+$/u.test(word)) return word;
  return /["\\$`]/.test(word) ? `'${word.replaceAll("'", `'\\''`)}'` : `"${word}"`;
}
