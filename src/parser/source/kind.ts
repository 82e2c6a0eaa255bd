import {decodeText} from './decode.ts';

/** What a file is, from its content. Only `pdf` and `text` (which includes CSV) can be read. */
export const SOURCE_KINDS = ['pdf', 'text', 'image', 'office', 'ofd', 'archive', 'html', 'binary'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A PDF may have this many bytes of something else in front (ISO 32000-1, annex H, note 13). */
const PDF_HEADER_WITHIN = 1024;
/** Bytes that are looked at to tell text from binary. */
const SAMPLE_BYTES = 4096;
const MAX_CONTROL_SHARE = 0.05;

/** First bytes, as Latin-1. */
const SIGNATURES: readonly (readonly [string, SourceKind])[] = [
  ['\xFF\xD8\xFF', 'image'],
  ['\x89PNG\r\n\x1A\n', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'office'],
  ['{\\rtf', 'office'],
  ['PK\x05\x06', 'archive'],
  ['Rar!\x1A\x07', 'archive'],
  ['7z\xBC\xAF\x27\x1C', 'archive'],
  ['\x1F\x8B', 'archive'],
];
const ZIP = 'PK\x03\x04';
/** Names of parts inside a zip that give away an office document: Microsoft's, then OpenDocument's. */
const OFFICE_PART = /\[Content_Types\]\.xml|_rels\/|word\/|xl\/|mimetypeapplication\/vnd\.oasis/;
/** Pictures that are told by a word further in: WebP, HEIC and AVIF (a phone's photographs). */
const LATER_IMAGE_MARK = /^(?:RIFF.{4}WEBP|.{4}ftyp(?:hei[cx]|hevc|mif1|msf1|avif))/s;
const BITMAP = /^BM.{4}\0{4}/s;
const HTML = /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype html|html)\b/i;

/** The kind of a file that is not empty. The name of the file is never looked at. */
export function detectKind(bytes: Uint8Array): SourceKind {
  const head = String.fromCharCode(...bytes.subarray(0, SAMPLE_BYTES));
  const signed = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (signed !== undefined) return signed[1];
  if (LATER_IMAGE_MARK.test(head) || BITMAP.test(head)) return 'image';
  if (head.startsWith(ZIP)) return zipKind(head);
  if (HTML.test(head)) return 'html';
  if (head.slice(0, PDF_HEADER_WITHIN + '%PDF-'.length).includes('%PDF-')) return 'pdf';
  return isProse(decodeText(bytes.subarray(0, SAMPLE_BYTES))) ? 'text' : 'binary';
}

function zipKind(head: string): SourceKind {
  if (head.includes('OFD.xml')) return 'ofd';
  return OFFICE_PART.test(head) ? 'office' : 'archive';
}

function isProse(text: string): boolean {
  const written = text.replaceAll('\0', '');
  const strange = written.match(CONTROL_OR_BROKEN)?.length ?? 0;
  return strange <= text.length * MAX_CONTROL_SHARE;
}

/** Control characters that are not white space, and U+FFFD. */
const CONTROL_OR_BROKEN = /[^\P{Cc}\s]|\uFFFD/gu;
