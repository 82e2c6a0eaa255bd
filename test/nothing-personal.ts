/** Holders of the composed reports. Of a name the first character may be shown, of an id the last four. */
const PEOPLE = /张三|李四|王五|欧阳测试/u;
/** The number of an id, but for the ones that `redact` puts in its place. */
const ID = /(?<!\d)(?!1{17})\d{17}[\dXx](?!\d)/;

/** One of 500 SHA-256 has as many digits in a row as an id. */
const FINGERPRINT = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;

/** What the program prints, logs or writes in a test must tell nothing of the person. @throws Error */
export function checkNothingPersonal(text: string): void {
  const found = PEOPLE.exec(text) ?? ID.exec(text.replaceAll(FINGERPRINT, '#'));
  if (found !== null)
    throw new Error(
      `${found[0].slice(0, 1)}… of a person in …${text.slice(Math.max(0, found.index - 80), found.index)}`,
    );
}
