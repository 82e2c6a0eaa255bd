/** A Chinese id number: region, day of birth, three digits and a check digit. */
const ID_NUMBER = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g;
/** A mobile number of mainland China. */
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;

/** Notes are kept in a file: an id number or mobile number that was typed into them keeps only its last four digits. */
export function maskPersonal(text: string): string {
  return text.replaceAll(ID_NUMBER, mask).replaceAll(MOBILE, mask);
}

function mask(digits: string): string {
  return '*'.repeat(digits.length - 4) + digits.slice(-4);
}
