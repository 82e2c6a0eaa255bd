import {type Block, SIDE_BAR} from '../compose/brief-blocks.ts';
import {escapeHtml, type HtmlStyle, htmlDocument} from './html-style.ts';

/** The brief report as a page of a bank shows it. */
export function briefHtml(blocks: readonly Block[], style: HtmlStyle): string {
  const parts: string[] = [];
  for (let at = 0; at < blocks.length; ) {
    const kind = blocks[at]?.kind;
    let end = at + 1;
    while (end < blocks.length && blocks[end]?.kind === kind && (kind === 'item' || kind === 'inquiry')) end++;
    parts.push(group(blocks.slice(at, end), style));
    at = end;
  }
  return htmlDocument(style, parts.join('\n'));
}

function group(blocks: readonly Block[], style: HtmlStyle): string {
  const [block] = blocks;
  if (block === undefined) return '';
  switch (block.kind) {
    case 'title':
      return `<h1>${escapeHtml(block.text)}</h1>`;
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case 'sub-heading':
      return `<h3>${escapeHtml(block.text)}</h3>`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'header':
      return `<table><tr>${block.fields.map(field => `<td class="bare">${escapeHtml(field)}</td>`).join('')}</tr></table>`;
    case 'table':
      return summaryTable(block.rows);
    case 'inquiry':
      return inquiryTable(blocks);
    case 'item':
      return items(blocks, style);
  }
}

/** 贷款 spans 购房 and 其他; the notes stand beside the large table. */
function summaryTable(rows: readonly (readonly string[])[]): string {
  const spanned = rows[1]?.[1] === '购房';
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      if (spanned && index === 0)
        return `<td${column === 2 ? ' colspan="2"' : ' rowspan="2"'}>${escapeHtml(cell)}</td>`;
      return spanned && index === 1 && column === 0 ? '' : `<td>${escapeHtml(cell)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const table = `<table>${lines.join('\n')}</table>`;
  if (rows.length < 5) return table;
  return `<div class="summary">${table}<aside>${SIDE_BAR.map(note => `<p>${note}</p>`).join('')}</aside></div>`;
}

function inquiryTable(blocks: readonly Block[]): string {
  const widths = [12, 22, 38, 28];
  const rows = blocks.flatMap(block => (block.kind === 'inquiry' ? [block.cells] : []));
  const line = (cells: readonly string[]) =>
    `<tr>${cells.map((cell, index) => `<td style="width: ${widths[index]}%">${escapeHtml(cell)}</td>`).join('')}</tr>`;
  return `<table>${rows.map(line).join('\n')}</table>`;
}

function items(blocks: readonly Block[], {prose}: HtmlStyle): string {
  const list = blocks.flatMap(block => (block.kind === 'item' ? [block] : []));
  if (prose === 'list')
    return `<ol start="${list[0]?.ordinal ?? 1}">${list.map(({text}) => `<li>${escapeHtml(text)}</li>`).join('\n')}</ol>`;
  if (prose === 'table') {
    const row = ({ordinal, text}: (typeof list)[number]) =>
      `<tr><td class="bare" style="width: 16pt">${ordinal}.</td><td class="bare">${escapeHtml(text)}</td></tr>`;
    return `<table>${list.map(row).join('\n')}</table>`;
  }
  return list.map(({ordinal, text}) => `<p class="item">${ordinal}.${escapeHtml(text)}</p>`).join('\n');
}
