import type {Random} from '../compose/random.ts';
import {escapeHtml} from './html-style.ts';
import type {Part} from './parts.ts';
import type {Cell} from './table-rows.ts';

/** The report as XSL formatting objects. */
export function formattingObjects(parts: readonly Part[], random: Random): string {
  const font = random.pick(['WenQuanYi Zen Hei', 'AR PL UMing CN']);
  const size = random.pick([6, 7, 8]);
  const margin = random.pick([10, 14, 18]);
  return `<?xml version="1.0" encoding="UTF-8"?>
<fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="${font}" font-size="${size}pt">
<fo:layout-master-set><fo:simple-page-master master-name="a4" page-width="210mm" page-height="297mm" margin="${margin}mm">
<fo:region-body margin-bottom="8mm"/><fo:region-after extent="6mm"/></fo:simple-page-master></fo:layout-master-set>
<fo:page-sequence master-reference="a4">
<fo:static-content flow-name="xsl-region-after"><fo:block text-align="center">第 <fo:page-number/> 页，共 <fo:page-number-citation-last ref-id="all"/> 页</fo:block></fo:static-content>
<fo:flow flow-name="xsl-region-body"><fo:block id="all">
${parts.map(part => (part.kind === 'table' ? table(part.rows, part.border) : block(part.text, part.align))).join('\n')}
</fo:block></fo:flow></fo:page-sequence></fo:root>
`;
}

function block(text: string, align: string): string {
  return `<fo:block text-align="${align}" space-after="2pt">${breakable(text)}</fo:block>`;
}

function table(rows: readonly (readonly Cell[])[], border: boolean): string {
  const columns = Math.max(...rows.map(row => row.reduce((sum, {span}) => sum + span, 0)));
  const line = border ? ' border="0.5pt solid #555555"' : '';
  const cells = (row: readonly Cell[]) =>
    row.flatMap(({text, span, rows: down}) =>
      text === null
        ? []
        : [
            `<fo:table-cell${line} padding="2pt" display-align="center" number-columns-spanned="${span}" number-rows-spanned="${down}">${block(text, border ? 'center' : 'left')}</fo:table-cell>`,
          ],
    );
  const widths = '<fo:table-column column-width="proportional-column-width(1)"/>'.repeat(columns);
  return `<fo:table table-layout="fixed" width="100%" space-after="3pt">${widths}<fo:table-body>${rows
    .map(row => `<fo:table-row>${cells(row).join('')}</fo:table-row>`)
    .join('\n')}</fo:table-body></fo:table>`;
}

/** Long ids may break anywhere: a zero-width space between their characters. */
function breakable(text: string): string {
  return escapeHtml(text.replace(/[A-Za-z0-9]{9,}/g, run => [...run].join('\u200B')));
}
