import type {Random} from '../compose/random.ts';

/** How a page shows the report. Nothing here changes what it says. */
export interface HtmlStyle {
  readonly font: string;
  /** Figures and Latin letters in a font of their own; null for the same. */
  readonly figures: string | null;
  /** Points. */
  readonly size: number;
  readonly align: 'center' | 'left';
  readonly vertical: 'middle' | 'top';
  readonly columns: 'fixed' | 'auto';
  /** simple: one table per group of rows. colspan: one table per block. nested: tables inside the cells of a page-wide one. */
  readonly tables: 'simple' | 'colspan' | 'nested';
  /** Sentences of the brief report. */
  readonly prose: 'paragraphs' | 'list' | 'table';
  readonly watermark: 'none' | 'flat' | 'rotated';
  readonly padding: number;
  /** CSS for the paper: needed where the program has no option for it. */
  readonly page?: string;
}

const FONTS = ['Noto Sans CJK SC', 'Noto Serif CJK SC', 'WenQuanYi Zen Hei', 'WenQuanYi Micro Hei', 'AR PL UMing CN'];

export function randomStyle(random: Random, fixed: Partial<HtmlStyle> = {}): HtmlStyle {
  return {
    font: random.pick(FONTS),
    figures: null,
    size: random.pick([7, 8, 9, 10]),
    align: 'center',
    vertical: 'middle',
    columns: random.chance(0.7) ? 'fixed' : 'auto',
    tables: 'simple',
    prose: random.pick(['paragraphs', 'list', 'table']),
    watermark: 'none',
    padding: random.pick([1, 3, 5]),
    ...fixed,
  };
}

function styleSheet(style: HtmlStyle): string {
  const {font, figures, size, align, vertical, columns, padding, page} = style;
  const families = [figures, font].filter(family => family !== null).map(family => `'${family}'`);
  return `${page === undefined ? '' : `@page { ${page} }`}
body { font-family: ${families.join(', ')}; font-size: ${size}pt; margin: 0; }
table { border-collapse: collapse; width: 100%; table-layout: ${columns}; margin-bottom: 2pt; }
td { border: 0.5pt solid #555; padding: ${padding}pt; text-align: ${align}; vertical-align: ${vertical}; word-break: break-all; overflow-wrap: anywhere; }
td.bare, td.outer { border: none; padding: 0; text-align: left; }
h1, h2, h3, .centred { text-align: center; font-weight: normal; margin: 4pt 0; }
h1 { font-size: ${size + 5}pt; } h2 { font-size: ${size + 1}pt; border: 0.5pt solid #555; } h3 { font-size: ${size}pt; text-align: left; }
p { margin: 2pt 0; word-break: break-all; }
p.item { padding-left: 14pt; text-indent: -14pt; }
ol { margin: 2pt 0; padding-left: 24pt; } li { word-break: break-all; }
.watermark { position: fixed; left: 15%; color: #ccc; }
.summary { display: flex; } .summary > table { width: 72%; } .summary > aside { width: 26%; margin-left: 2%; font-size: ${size - 1}pt; color: #777; }`;
}

function watermarks({watermark, size}: HtmlStyle): string {
  if (watermark === 'none') return '';
  const turn = watermark === 'rotated' ? 'transform: rotate(-35deg);' : '';
  return [20, 50, 80]
    .map(
      top =>
        `<div class="watermark" style="top: ${top}%; font-size: ${size * 4}pt; ${turn}">仅供测试 样张 TEST 2026</div>`,
    )
    .join('');
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function htmlDocument(style: HtmlStyle, body: string): string {
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>个人信用报告</title><style>
${styleSheet(style)}
</style></head><body>
${watermarks(style)}
${body}
</body></html>
`;
}
