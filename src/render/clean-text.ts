/** Characters that nobody sees and that change what is seen. */
const RANGES = [
  // control characters but tab and line end
  '\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F',
  // marks of direction
  '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069',
  // without width
  '\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200D\\u2060-\\u2065\\u206A-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0',
  // separators of lines and paragraphs, what is no character
  '\\u2028\\u2029\\uFFF0-\\uFFFB\\uFFFE\\uFFFF',
];
/** Tags and further variation selectors, U+E0000–E0FFF; halves of surrogate pairs. */
const PAIRS = '\\uDB40[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]';
const UNSEEN = new RegExp(`[${RANGES.join('')}]|${PAIRS}`, 'g');

/** Text that may leave the program: every such mark becomes U+FFFD, which is seen. All renderers and all lines on stderr use it. */
export function cleanText(text: string): string {
  return text.replaceAll(UNSEEN, '\uFFFD');
}

/** The same for JSON, which keeps every character: they are written as `\u202e`. */
export function escapeUnseen(json: string): string {
  return json.replaceAll(UNSEEN, marks =>
    Array.from({length: marks.length}, (_, i) => `\\u${marks.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
}

/** The same for what stands within one line, such as the name of a file. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/[\n\t]/g, '\uFFFD');
}
