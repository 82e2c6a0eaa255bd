/** What is kept of a person: the first character of the name and the end of the number on the certificate. */

/** 测试甲 → 测**, however long the name is; null where none is printed. */
export function maskName(name: string | null | undefined): string | null {
  const [first] = name ?? '';
  return first === undefined ? null : `${first}**`;
}
