const PLAIN = /^[\p{L}\p{N}._/:@+-]+$/u;
/** Means something between double quotes: to a POSIX shell, or to PowerShell, for which curly quotes are quotes. `C:\报告` does not. */
const ACTIVE = /["“”„$`!]|(?<=.)\\\\|\\$/u;
/** PowerShell takes the curly ones for quotes too. */
const RUNS = /['‘’‚‛]+|[^'‘’‚‛]+/gu;

/**
 * A file name as one word of a command to copy. cmd knows double quotes only, so they come first; between them backslashes of a folder stay what
 * they are in every shell. What would act there stands in single quotes. Where a name has single quotes as well, every piece is quoted for itself:
 * a POSIX shell joins them, and PowerShell, which may not, runs none of it.
 */
export function quoteWord(word: string): string {
  if (PLAIN.test(word)) return word;
  if (!ACTIVE.test(word)) return `"${word}"`;
  return (word.match(RUNS) ?? []).map(run => (/^['‘’‚‛]/u.test(run) ? `"${run}"` : `'${run}'`)).join('');
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
