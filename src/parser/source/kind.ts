import {decodeText} from './decode.ts';

/**
 * What a file is, from its content. Only `pdf` and `text` (which includes CSV) can be read; `picture` (JPEG, PNG, WebP) can be recognised,
 * and `piped-pdf` was a PDF until a program took it for text.
 */
export type SourceKind = 'pdf' | 'piped-pdf' | 'text' | 'picture' | UnsupportedKind;
export type UnsupportedKind =
  | 'heic'
  | 'image'
  | 'office'
  | 'spreadsheet'
  | 'ofd'
  | 'archive'
  | 'email'
  | 'web-archive'
  | 'html'
  | 'binary';

/** A PDF may have this many bytes of something else in front (ISO 32000-1, annex H, note 13). */
const PDF_HEADER_WITHIN = 1024;
/** Bytes that are looked at to tell text from binary, and to find what stands near the beginning of a page or a mail. */
const SAMPLE_BYTES = 4096;
const LARGE_SAMPLE_BYTES = 65_536;
const MAX_CONTROL_SHARE = 0.05;

/** First bytes, as Latin-1. */
const SIGNATURES: readonly (readonly [string, SourceKind])[] = [
  ['%PDF-', 'pdf'],
  ['\xFF\xD8\xFF', 'picture'],
  ['\x89PNG\r\n\x1A\n', 'picture'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['{\\rtf', 'office'],
  ['PK\x05\x06', 'archive'],
  ['Rar!\x1A\x07', 'archive'],
  ['7z\xBC\xAF\x27\x1C', 'archive'],
  ['\x1F\x8B', 'archive'],
];
/** The container of Word, Excel and others before 2007; the names of its streams are UTF-16. */
const COMPOUND_FILE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
const OLD_WORKBOOK = /W\0o\0r\0k\0b\0o\0o\0k\0|B\0o\0o\0k\0\0/;
const ZIP = 'PK\x03\x04';
/** Names of parts inside a zip that give away an office document: Microsoft's, then OpenDocument's. */
const SPREADSHEET_PART = /xl\/|mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/;
const OFFICE_PART = /\[Content_Types\]\.xml|_rels\/|word\/|mimetypeapplication\/vnd\.oasis/;
const WEBP = /^RIFF.{4}WEBP/s;
/** A phone's photographs. */
const HEIC = /^.{4}ftyp(?:hei[cx]|hev[cx]|mif1|msf1|avif)/s;
const BITMAP = /^BM.{4}\0{4}/s;
/** A page may begin with comments, scripts and empty lines; a report holds no such tag. */
const HTML_TAG = /<(?:!doctype\s+html|html)[\s>]/gi;
const PIECE_OF_HTML = /^\s*<(?:head|body|meta|table|div|title)\b/i;
/** Lines such as `From: …` and nothing else from the first one on. */
const MAIL_HEADER =
  /^(?:(?:From |(?:Received|Return-Path|Delivered-To|From|To|Cc|Subject|Date|Message-ID|MIME-Version|Content-Type|X-[\w-]+|[A-Z][\w-]*-[\w-]+):)[^\n]*\n(?:[ \t]+[^\n]*\n)*){2,}/i;
const SAVED_PAGE = /^Snapshot-Content-Location:|^From: <Saved by|multipart\/related/im;
/** What every PDF has near its beginning, if something else stands before its header. */
const PDF_BODY = /%PDF-\d\.\d[\s\S]*\d+ \d+ obj\b/;

/** The tag stands first on its line, or behind another one. It is looked for before what stands before it: a file of empty lines has none. */
function isHtml(text: string): boolean {
  const begins = ({index}: RegExpMatchArray & {index: number}) => {
    const before = text.slice(0, index);
    const words = before.trimEnd();
    return words === '' || words.endsWith('>') || before.includes('\n', words.length);
  };
  return PIECE_OF_HTML.test(text) || Array.from(text.matchAll(HTML_TAG)).some(begins);
}

/** The kind of a file that is not empty. The name of the file is never looked at. */
export function detectKind(bytes: Uint8Array): SourceKind {
  const head = latin1(bytes.subarray(0, SAMPLE_BYTES));
  const signed = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (signed !== undefined) return signed[1];
  if (WEBP.test(head)) return 'picture';
  if (HEIC.test(head)) return 'heic';
  if (BITMAP.test(head)) return 'image';
  if (head.startsWith(COMPOUND_FILE)) return OLD_WORKBOOK.test(latin1(bytes)) ? 'spreadsheet' : 'office';
  if (head.startsWith(ZIP)) return zipKind(head);
  const text = decodeText(bytes.subarray(0, LARGE_SAMPLE_BYTES));
  const mail = MAIL_HEADER.exec(text.replaceAll('\r\n', '\n').trimStart());
  if (mail) return SAVED_PAGE.test(mail[0]) ? 'web-archive' : 'email';
  if (isHtml(text)) return 'html';
  if (/^\s*%PDF-\d/.test(text) && !head.trimStart().startsWith('%PDF-')) return 'piped-pdf';
  const inFront = head.slice(0, PDF_HEADER_WITHIN + '%PDF-'.length).includes('%PDF-');
  if (inFront && PDF_BODY.test(latin1(bytes.subarray(0, LARGE_SAMPLE_BYTES)))) return 'pdf';
  return isProse(decodeText(bytes.subarray(0, SAMPLE_BYTES))) ? 'text' : 'binary';
}

/** Bytes below this are too few to say that a byte is missing by chance. */
const ENOUGH_BYTES = 8192;

/** Whether the bytes of a PDF went through something that takes files for text: broken UTF-8 replaced, or line ends made alike. */
export function isPiped(bytes: Uint8Array): boolean {
  const text = latin1(bytes.subarray(0, 1 << 20));
  if ((text.match(/\xEF\xBF\xBD/g)?.length ?? 0) >= 4) return true;
  // in compressed data every byte stands behind every other one
  return (
    bytes.length >= ENOUGH_BYTES && text.includes('FlateDecode') && (!/(?<!\r)\n/.test(text) || !text.includes('\r'))
  );
}

/** One character for each byte. `TextDecoder` knows no Latin-1: what it calls so is windows-1252. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += SAMPLE_BYTES)
    text += String.fromCharCode(...bytes.subarray(at, at + SAMPLE_BYTES));
  return text;
}

function zipKind(head: string): SourceKind {
  if (head.includes('OFD.xml')) return 'ofd';
  if (SPREADSHEET_PART.test(head)) return 'spreadsheet';
  return OFFICE_PART.test(head) ? 'office' : 'archive';
}

function isProse(text: string): boolean {
  const written = text.replaceAll('\0', '');
  const strange = written.match(CONTROL_OR_BROKEN)?.length ?? 0;
  return strange <= text.length * MAX_CONTROL_SHARE;
}

/** Control characters that are not white space, and U+FFFD. */
const CONTROL_OR_BROKEN = /[^\P{Cc}\s]|\uFFFD/gu;
