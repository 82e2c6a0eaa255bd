/** What a recogniser takes a 0 or a 1 for. */
export const LOOKALIKES: Readonly<Record<string, string>> = {
  o: '0',
  O: '0',
  D: '0',
  Q: '0',
  〇: '0',
  '○': '0',
  l: '1',
  I: '1',
  '|': '1',
};
