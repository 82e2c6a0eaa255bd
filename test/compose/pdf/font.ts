import {type PDFDocument, PDFHexString, PDFName, type PDFObject, type PDFRef, PDFString} from '@cantoo/pdf-lib';
import {advanceOf, boxFont} from './box-font.ts';

/**
 * How Chinese text is kept in a test document:
 * `embedded` a TrueType subset with a ToUnicode map; `identity-tounicode` the map but no font program; `unigb` neither, the codes are
 * UCS-2 and the reader must know the predefined CMap; `unreadable` glyph numbers with nothing that says which characters they are.
 */
export const FONT_MODES = ['embedded', 'identity-tounicode', 'unigb', 'unreadable'] as const;
export type FontMode = (typeof FONT_MODES)[number];

export interface CidFont {
  readonly ref: PDFRef;
  encode(text: string): PDFHexString;
}

/** Puts a composite font for exactly these characters into the document. */
export function addCidFont(document: PDFDocument, mode: FontMode, characters: Iterable<string>): CidFont {
  const chars = [...new Set(characters)].sort();
  return mode === 'unigb' ? addPredefinedFont(document) : addIdentityFont(document, mode, chars);
}

function addPredefinedFont(document: PDFDocument): CidFont {
  const {context} = document;
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: 'STSong-Light',
      Flags: 4,
      FontBBox: [0, -120, 1000, 880],
      ...METRICS,
    }),
  );
  const ref = addComposite(document, 'STSong-Light', 'UniGB-UCS2-H', {
    Subtype: 'CIDFontType0',
    CIDSystemInfo: systemInfo(document, 'GB1', 2),
    FontDescriptor: descriptor,
    DW: 1000,
    // CIDs 1–95 of Adobe-GB1 are ASCII.
    W: [1, 95, 500],
  });
  return {ref, encode: text => PDFHexString.of(hexOfUtf16(text))};
}

function addIdentityFont(document: PDFDocument, mode: FontMode, chars: readonly string[]): CidFont {
  const {context} = document;
  const codes = new Map(chars.map((char, index) => [char, index + 1]));
  const name = mode === 'identity-tounicode' ? 'SimSun' : 'TESTAB+TestBox';
  const embedded =
    mode === 'identity-tounicode' ? {} : {FontFile2: context.register(context.flateStream(boxFont(chars)))};
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: [0, -120, 1000, 880],
      ...METRICS,
      ...embedded,
    }),
  );
  const widths = chars.flatMap((char, index) => (advanceOf(char) === 1000 ? [] : [index + 1, [advanceOf(char)]]));
  const map = mode === 'unreadable' ? {} : {ToUnicode: context.register(context.flateStream(toUnicode(codes)))};
  const ref = addComposite(
    document,
    name,
    'Identity-H',
    {
      Subtype: 'CIDFontType2',
      CIDSystemInfo: systemInfo(document, 'Identity', 0),
      FontDescriptor: descriptor,
      CIDToGIDMap: 'Identity',
      DW: 1000,
      W: widths,
    },
    map,
  );
  return {
    ref,
    encode(text) {
      return PDFHexString.of([...text].map(char => hex4(codes.get(char) ?? 0)).join(''));
    },
  };
}

const METRICS = {ItalicAngle: 0, Ascent: 880, Descent: -120, CapHeight: 880, StemV: 80};

type Entries = Record<string, Literal>;
type Literal = string | number | boolean | PDFObject | Literal[] | {[name: string]: Literal};

function addComposite(
  document: PDFDocument,
  name: string,
  encoding: string,
  descendant: Entries,
  extra: Entries = {},
): PDFRef {
  const {context} = document;
  const cidFont = context.register(context.obj({Type: 'Font', BaseFont: name, ...descendant}));
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: PDFName.of(encoding),
      DescendantFonts: [cidFont],
      ...extra,
    }),
  );
}

/** An object of its own: the library mangles strings of nested dictionaries when it encrypts. */
function systemInfo(document: PDFDocument, ordering: string, supplement: number): PDFRef {
  const {context} = document;
  return context.register(
    context.obj({Registry: PDFString.of('Adobe'), Ordering: PDFString.of(ordering), Supplement: supplement}),
  );
}

function toUnicode(codes: ReadonlyMap<string, number>): string {
  const entries = [...codes].map(([char, code]) => `<${hex4(code)}> <${hexOfUtf16(char)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += 100) {
    const block = entries.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function hexOfUtf16(text: string): string {
  return Array.from({length: text.length}, (_, index) => hex4(text.charCodeAt(index))).join('');
}

function hex4(code: number): string {
  return code.toString(16).padStart(4, '0');
}
