const HEAD = new TextEncoder().encode('age-encryption.org/v1\n');

/** Whether a file is in the age format: its first line says so. */
export function isSealed(bytes: Uint8Array): boolean {
  return HEAD.every((byte, at) => bytes[at] === byte);
}
