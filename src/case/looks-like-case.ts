import {isSealed} from './is-sealed.ts';

const HEAD_BYTES = 200;

/** Whether a file is meant as a case: encrypted, or a text in whatever encoding that begins as one, also where the rest is damaged. */
export function looksLikeCase(bytes: Uint8Array): boolean {
  if (isSealed(bytes)) return true;
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES)).replaceAll(/[\0\uFEFF\uFFFD]/g, '');
  return /^\s*\{/.test(head) && head.includes('"loanclose/case-file@');
}
