import type * as PdfLib from '@cantoo/pdf-lib';
import {withoutSpoiledRanges} from './spoiled-table.ts';
import {MAX_UNPACKED, unpackingWithin} from './unpacking.ts';

/**
 * Fonts say by a table, /ToUnicode, what they draw. PDFium reads the last byte of the end of a range and takes the others from its beginning,
 * so that it loses ranges that cross a multiple of 256 (`<00F0><0105><4E00>`), and it knows none that are written as CID ranges. Both are
 * written anew here, as the same table in words that it understands; so are tables that another program spoiled (spoiled-table.ts).
 */

/** A code and what it means, as PDFs write both: hexadecimal. */
const RANGE = /<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*(?:<([\dA-Fa-f\s]*)>|\[([^\]]*)\])/g;
const BF_BLOCK = /\d+\s+beginbfrange([\s\S]*?)endbfrange/g;
const CID_RANGE_BLOCK = /\d+\s+begincidrange([\s\S]*?)endcidrange/g;
const CID_RANGE = /<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*(\d+)/g;
const RANGE_BLOCK = /begin(?:bf|cid)range([\s\S]*?)end(?:bf|cid)range/g;
/** Where an entry of them begins and ends; between the entries of a list stands nothing that could follow. */
const ENDS = /<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*(?=[<[\d])/g;
const CID_CHAR_BLOCK = /\d+\s+begincidchar([\s\S]*?)endcidchar/g;
const CID_CHAR = /<([\dA-Fa-f]+)>\s*(\d+)/g;
/** A block holds no more entries (Adobe Technical Note #5014). */
const BLOCK_ENTRIES = 100;
/** Ranges of more codes together are no table of a font. */
const MAX_CODES = 0x10000;

/** The table with no range across a multiple of 256; null where it has none anyway. */
export function withoutCrossingRanges(table: string): string | null {
  if (countCodes(table) > MAX_CODES) return null;
  let mended = false;
  const text = table
    .replace(BF_BLOCK, (block, body: string) => {
      const entries = [...body.matchAll(RANGE)].map(([entry, low = '', high = '', to, list]) => {
        const parts =
          to === undefined ? splitList(low, high, list ?? '') : split(low, high, parseInt(to.slice(-4), 16), to);
        return parts === null ? [entry] : parts;
      });
      if (entries.every(parts => parts.length < 2)) return block;
      mended = true;
      return blocksOf(entries.flat());
    })
    .replace(CID_RANGE_BLOCK, (block, body: string) => {
      const entries = [...body.matchAll(CID_RANGE)].flatMap(
        ([, low = '', high = '', to = '0']) =>
          split(low, high, Number(to), hex(Number(to), 4)) ?? [`<${low}><${high}><${hex(Number(to), 4)}>`],
      );
      mended ||= entries.length > 0;
      return entries.length > 0 ? blocksOf(entries) : block;
    })
    .replace(CID_CHAR_BLOCK, (block, body: string) => {
      const entries = [...body.matchAll(CID_CHAR)].map(
        ([, code = '', to = '0']) => `<${code}><${code}><${hex(Number(to), 4)}>`,
      );
      mended ||= entries.length > 0;
      return entries.length > 0 ? blocksOf(entries) : block;
    });
  return mended ? text : null;
}

function countCodes(table: string): number {
  let count = 0;
  for (const [, block = ''] of table.matchAll(RANGE_BLOCK))
    for (const [, low = '', high = ''] of block.matchAll(ENDS))
      count += Math.max(1, parseInt(high, 16) - parseInt(low, 16) + 1);
  return count;
}

/** The parts of a range that crosses; null for one that does not. `first` is the last unit of what its first code means. */
function split(low: string, high: string, first: number, meaning: string): string[] | null {
  const [from, to] = [parseInt(low, 16), parseInt(high, 16)];
  if (from >> 8 === to >> 8 || to < from || to - from >= MAX_CODES) return null;
  const before = meaning.replaceAll(/\s/g, '').slice(0, -4);
  const parts: string[] = [];
  for (let start = from; start <= to; ) {
    const end = Math.min(to, start | 0xff);
    parts.push(
      `<${hex(start, low.length)}><${hex(end, low.length)}><${before}${hex((first + start - from) & 0xffff, 4)}>`,
    );
    start = end + 1;
  }
  return parts;
}

function splitList(low: string, high: string, list: string): string[] | null {
  const [from, to] = [parseInt(low, 16), parseInt(high, 16)];
  if (from >> 8 === to >> 8 || to < from) return null;
  return [...list.matchAll(/<([\dA-Fa-f\s]*)>/g)].map(([, meaning], at) => {
    const code = hex(from + at, low.length);
    return `<${code}><${code}><${meaning}>`;
  });
}

function blocksOf(entries: readonly string[]): string {
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += BLOCK_ENTRIES) {
    const block = entries.slice(at, at + BLOCK_ENTRIES);
    blocks.push(`${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`);
  }
  return blocks.join('\n');
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}

/** Bytes of a file that is taken apart: the other library keeps it as objects, some twenty times as much. */
const MAX_MENDED_FILE = 2 * 1024 * 1024;

export interface Mended {
  readonly bytes: Uint8Array;
  /** A table gave other characters than the page shows: what was read before is wrong, however much it was. */
  readonly spoiled: boolean;
}

/** The file with its tables mended, without encryption; null where there is nothing to mend, or the file cannot be taken apart. */
export async function mendToUnicode(bytes: Uint8Array, password: string | undefined): Promise<Mended | null> {
  if (bytes.length > MAX_MENDED_FILE) return null;
  const lib = await import('@cantoo/pdf-lib');
  try {
    return await unpackingWithin(lib, MAX_UNPACKED, () => mendTables(lib, bytes, password));
  } catch {
    // what the other library cannot open, PDFium has read as far as it could
    return null;
  }
}

async function mendTables(
  {decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream}: typeof PdfLib,
  bytes: Uint8Array,
  password: string | undefined,
): Promise<Mended | null> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    ...(password === undefined ? {} : {password}),
  });
  const {context} = document;
  const tables = new Set<unknown>();
  for (const [, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFDict) tables.add(object.get(PDFName.of('ToUnicode')));
  let mended = 0;
  let spoiled = false;
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || !tables.has(reference)) continue;
    const printed = new TextDecoder('latin1').decode(decodePDFRawStream(object).decode());
    const right = withoutSpoiledRanges(printed);
    spoiled ||= right !== null;
    const table = withoutCrossingRanges(right ?? printed) ?? right;
    if (table === null) continue;
    context.assign(reference, context.flateStream(table));
    mended++;
  }
  return mended === 0 ? null : {bytes: await document.save({updateFieldAppearances: false}), spoiled};
}
