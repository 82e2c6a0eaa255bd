/**
 * How the shells of Windows take one line apart, as far as names go: what they quote, and what acts. No such shell is at hand where the tests
 * run. Rules: `cmd /?`, and about_Quoting_Rules and about_Parsing of PowerShell.
 */

/** @returns the words, or null where anything but words was read: a second command, a redirection, a piece of a variable */
export function readByCmd(line: string): string[] | null {
  if (/%[^%]*:[^%]*%/.test(line)) return null;
  const words: string[] = [];
  let word: string | null = null;
  let quoted = false;
  for (const char of line) {
    if (char === '\n' || (!quoted && /[&|<>^\r]/.test(char))) return null;
    if (char === '"') {
      quoted = !quoted;
      word ??= '';
    } else if (char === ' ' && !quoted) {
      if (word !== null) words.push(word);
      word = null;
    } else {
      word = (word ?? '') + char;
    }
  }
  if (quoted) return null;
  return word === null ? words : [...words, word];
}

const SINGLE = /['‘’‚‛]/u;
const DOUBLE = /["“”„]/u;

/** The same. A quote of either family ends at the next of that family; between single ones nothing acts. */
export function readByPowerShell(line: string): string[] | null {
  const words: string[] = [];
  let word: string | null = null;
  let open: RegExp | null = null;
  for (const char of line) {
    if (open !== null) {
      if (open.test(char)) open = null;
      else if (open === DOUBLE && /[$`]/.test(char)) return null;
      else word = (word ?? '') + char;
    } else if (SINGLE.test(char) || DOUBLE.test(char)) {
      open = SINGLE.test(char) ? SINGLE : DOUBLE;
      word ??= '';
    } else if (char === ' ') {
      if (word !== null) words.push(word);
      word = null;
    } else if (/[$`&|<>;(){}@#,\n]/.test(char) && (word === null || /[^@#]/.test(char))) {
      return null;
    } else {
      word = (word ?? '') + char;
    }
  }
  if (open !== null) return null;
  return word === null ? words : [...words, word];
}
