/** A file name with spaces or signs of a shell stands in quotes. */
export function quoteWord(word: string): string {
  if (/^[\p{L}\p{N}._/:@+-]+$/u.test(word)) return word;
  return /["\\$`]/.test(word) ? `'${word.replaceAll("'", `'\\''`)}'` : `"${word}"`;
}

/** Every shell takes a name of these characters as one word; a dash in front would be an option. */
const PLAIN_NAME = /^[\p{L}\p{N}（）·][\p{L}\p{N}（）·-]*$/u;
/** What means nothing between single quotes, in a POSIX shell and in PowerShell alike. */
const QUOTABLE = /[^\p{L}\p{N}\p{M}（）()·.,+ -]/gu;

/**
 * A name of the report or the directory, to be copied into any shell. One that would have to be quoted is the id of the directory where there is
 * one, and else loses what could end the quotes.
 */
export function shellName(name: string, id: string | null): string {
  if (PLAIN_NAME.test(name)) return name;
  if (id !== null && /^[a-z0-9][a-z0-9-]*$/.test(id)) return id;
  return `'${name.replaceAll(QUOTABLE, '').replace(/^[-\s]+/u, '')}'`;
}
