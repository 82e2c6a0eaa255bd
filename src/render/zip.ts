import {zipSync} from 'fflate';

/** A file of an archive. */
export interface ZipEntry {
  /** Path inside, with `/`. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** An archive that every system opens. @param day of all its files, `YYYY-MM-DD` */
export function writeZip(entries: readonly ZipEntry[], day: string): Uint8Array {
  const encoder = new TextEncoder();
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
  const files = entries.map(({name, content}) => [
    name,
    typeof content === 'string' ? encoder.encode(content) : content,
  ]);
  // the format keeps the time of day of no place
  return zipSync(Object.fromEntries(files), {mtime: new Date(year, month - 1, date, 12)});
}
