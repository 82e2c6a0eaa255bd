/** One word, and itself, in every shell. In front, a dash would begin an option and an at sign means something to PowerShell. */
const PLAIN = /^[\p{L}\p{N}._/:+][\p{L}\p{N}._/:@+-]*$/u;
/** Means something between double quotes: to a POSIX shell, or to PowerShell, for which curly quotes are quotes. `C:\报告` does not. */
const ACTIVE = /["“”„$`!]|(?<=.)\\\\|\\$/u;
/** PowerShell takes the curly ones for quotes too. */
const RUNS = /['‘’‚‛]+|[^'‘’‚‛]+/gu;
/** Acts in cmd where no double quotes stand around it. So do `|`, `<` and `>`, but no name of a file on Windows has these or a double quote. */
const ACTS_IN_CMD = /[&^\r\n]/g;
/** `%CMDCMDLINE:~-1%` gives cmd a double quote, also between double quotes. No name of a file on Windows has a colon between two of these. */
const CUT_VARIABLE = /%.*:.*%/s;

/**
 * A file name as one word of a command to copy, whichever shell it goes to. Double quotes come first, because cmd knows no others; between them
 * backslashes of a folder stay what they are in every shell. What would act there stands in single quotes, which a POSIX shell and PowerShell
 * read; to cmd that is a name that does not exist, and what would act there becomes `_`. Where a name has single quotes as well, every piece
 * is quoted for itself: a POSIX shell joins them, and PowerShell, which may not, runs none of it.
 */
export function quoteWord(word: string): string {
  const file = word.replace(/^-(?=.)/, './-');
  const name = CUT_VARIABLE.test(file) ? file.replaceAll('%', '_') : file;
  if (name === '-' || PLAIN.test(name)) return name;
  if (!ACTIVE.test(name)) return `"${name}"`;
  const inert = name.replaceAll(ACTS_IN_CMD, '_');
  return (inert.match(RUNS) ?? []).map(run => (/^['‘’‚‛]/u.test(run) ? `"${run}"` : `'${run}'`)).join('');
}

/** Every shell takes a name of these characters as one word; a dash in front would be an option. */
const PLAIN_NAME = /^[\p{L}\p{N}（）·][\p{L}\p{N}（）·-]*$/u;
/** What means nothing between double quotes, in a POSIX shell, PowerShell and cmd alike. */
const QUOTABLE = /[^\p{L}\p{N}\p{M}（）()·.,+ -]/gu;

/**
 * A name of the report or the directory, to be copied into any shell. One that would have to be quoted is the id of the directory where there is
 * one, and else loses what could end the quotes.
 */
export function shellName(name: string, id: string | null): string {
  if (PLAIN_NAME.test(name)) return name;
  if (id !== null && /^[a-z0-9][a-z0-9-]*$/.test(id)) return id;
  return `"${name.replaceAll(QUOTABLE, '').replace(/^[-\s]+/u, '')}"`;
}
