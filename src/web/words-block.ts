import {inflateText} from './packed.ts';

declare global {
  /** The words of both languages, by language and key: in the built page they stand in a block of their own, once for the page and its worker. */
  var loancloseWords: unknown;
}

/** Has to be done before the first word is asked for. Where the words are part of the program, as in tests, there is no block and nothing to do. */
export async function openWords(packed: string): Promise<void> {
  if (packed !== '') globalThis.loancloseWords = JSON.parse(await inflateText(packed));
}
