/** SHA-256 of files one behind the other, hexadecimal: tells whether two runs read the same. */
export async function fingerprint(files: readonly Uint8Array[]): Promise<string> {
  const whole = new Uint8Array(files.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const file of files) {
    whole.set(file, at);
    at += file.length;
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
}
