/** Writes small PDFs, object by object, so that a test decides every operator. */

/** How the characters of a run are written: see FONTS. */
export type FontName = 'song' | 'identity' | 'helvetica' | 'unmapped' | 'coded';

export interface Run {
  readonly text: string;
  readonly x: number;
  /** Baseline from the bottom edge, as in the file. */
  readonly y: number;
  readonly size?: number;
  readonly font?: FontName;
  /** First four numbers of the text matrix. */
  readonly matrix?: readonly [number, number, number, number];
}

export interface Sheet {
  readonly runs: readonly Run[];
  readonly width?: number;
  readonly height?: number;
  /** Lower left corner of the page box. */
  readonly origin?: readonly [number, number];
  readonly rotate?: number;
  /** Operators drawn before the text. */
  readonly drawing?: string;
  /** What the table of the font `identity` gives for a character instead of itself. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** The encoding of the font `coded`, whose runs hold its codes in hexadecimal. It has no table. */
  readonly encoding?: string;
  /** The entries of that table, instead of one for every character. */
  readonly table?: string;
}

const FONTS: Record<FontName, (text: string) => string> = {
  song: text => hex(Array.from(text, codeOf)),
  identity: text => hex(Array.from(text, mixedCodeOf)),
  unmapped: text => hex(Array.from(text, mixedCodeOf)),
  coded: text => `<${text}>`,
  helvetica: text => `(${text.replaceAll(/[()\\]/g, '\\$&')})`,
};

function codeOf(char: string): number {
  return (char.codePointAt(0) ?? 0) & 0xffff;
}

/** Glyph numbers that are not the characters: without the ToUnicode table nothing can be read. */
function mixedCodeOf(char: string): number {
  return codeOf(char) ^ 0x0100;
}

function hex(codes: readonly number[]): string {
  return `<${codes.map(code => code.toString(16).padStart(4, '0')).join('')}>`;
}

function utf16(char: string): number[] {
  return Array.from({length: char.length}, (_, index) => char.charCodeAt(index));
}

export function composePdf(sheets: readonly Sheet[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => {
    objects.push(body);
    return objects.length;
  };
  const stream = (body: string) => add(`<</Length ${body.length}>>\nstream\n${body}\nendstream`);
  add('<</Type/Catalog/Pages 2 0 R>>');
  add('');
  const descriptor = (name: string) =>
    add(
      `<</Type/FontDescriptor/FontName/${name}/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>`,
    );
  const composite = (name: string, encoding: string, ordering: string, extra: string) => {
    const descendant = add(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 0>>/FontDescriptor ${descriptor(name)} 0 R/DW 1000${ordering === 'GB1' ? '/W[1 95 500 814 907 500]' : ''}>>`,
    );
    return add(
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/${encoding}/DescendantFonts[${descendant} 0 R]${extra}>>`,
    );
  };
  const mapped = sheets
    .flatMap(sheet => sheet.runs.filter(run => run.font === 'identity').map(run => run.text))
    .join('');
  const meanings = Object.assign({}, ...sheets.map(sheet => sheet.meanings));
  const table = sheets.find(sheet => sheet.table !== undefined)?.table;
  const fonts: Record<FontName, number> = {
    song: composite('STSong-Light', 'UniGB-UCS2-H', 'GB1', ''),
    identity: composite(
      'AAAAAA+Made',
      'Identity-H',
      'Identity',
      `/ToUnicode ${stream(toUnicode(mapped, meanings, table))} 0 R`,
    ),
    coded: composite('SimSun', sheets.find(({encoding}) => encoding)?.encoding ?? 'GBK-EUC-H', 'GB1', ''),
    unmapped: composite('BBBBBB+Made', 'Identity-H', 'Identity', ''),
    helvetica: add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'),
  };
  const resources = Object.entries(fonts).map(([name, number]) => `/${name} ${number} 0 R`);
  const kids = sheets.map(
    ({runs, width = 595, height = 842, origin: [left, bottom] = [0, 0], rotate = 0, drawing = ''}) => {
      const content = stream(`${drawing}\n${runs.map(drawRun).join('\n')}`);
      return add(
        `<</Type/Page/Parent 2 0 R/MediaBox[${left} ${bottom} ${left + width} ${bottom + height}]/Rotate ${rotate}/Contents ${content} 0 R/Resources<</Font<<${resources.join('')}>>>>>>`,
      );
    },
  );
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map(kid => `${kid} 0 R`).join(' ')}]>>`;
  return latin1(assemble(objects));
}

function drawRun({text, x, y, size = 10, font = 'song', matrix: [a, b, c, d] = [1, 0, 0, 1]}: Run): string {
  return `BT /${font} ${size} Tf ${a} ${b} ${c} ${d} ${x} ${y} Tm ${FONTS[font](text)} Tj ET`;
}

function toUnicode(text: string, meanings: Readonly<Record<string, string>>, table?: string): string {
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...(table === undefined
      ? Array.from(
          new Set(text),
          char => `1 beginbfchar ${hex([mixedCodeOf(char)])} ${hex(utf16(meanings[char] ?? char))} endbfchar`,
        )
      : [table]),
    'endcmap end end',
  ].join('\n');
}

function assemble(objects: readonly string[]): string {
  let file = '%PDF-1.5\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return `${file}${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
}

export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, char => char.charCodeAt(0));
}
