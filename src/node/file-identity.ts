/** Which file it is, whatever its name: two names of one file have the same. */
export function fileIdentity({dev, ino}: {readonly dev: bigint; readonly ino: bigint}): string {
  return `${dev}:${ino}`;
}
