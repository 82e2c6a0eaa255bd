import type {Block} from '../compose/brief-blocks.ts';
import type {Composition} from './composition.ts';
import {type Cell, tableRows} from './table-rows.ts';

/** Paragraphs and tables: what every word processor and page layout program knows. */
export type Part =
  | {readonly kind: 'paragraph'; readonly text: string; readonly align: 'left' | 'center'}
  | {readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[]; readonly border: boolean};

export function partsOf(composition: Composition): Part[] {
  if (composition.layout === 'brief') return briefParts(composition.blocks);
  return composition.elements.map((element): Part => {
    const rows = tableRows(element);
    if (rows !== null) return {kind: 'table', rows, border: true};
    const text = 'text' in element ? element.text : '';
    return {kind: 'paragraph', text, align: element.kind === 'centred' ? 'center' : 'left'};
  });
}

function briefParts(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let inquiries: Cell[][] = [];
  const close = () => {
    if (inquiries.length > 0) parts.push({kind: 'table', rows: inquiries, border: true});
    inquiries = [];
  };
  for (const block of blocks) {
    if (block.kind === 'inquiry') inquiries.push(cells(block.cells));
    else {
      close();
      parts.push(briefPart(block));
    }
  }
  close();
  return parts;
}

function briefPart(block: Exclude<Block, {kind: 'inquiry'}>): Part {
  switch (block.kind) {
    case 'header':
      return {kind: 'table', rows: [cells(block.fields)], border: false};
    case 'table':
      return {kind: 'table', rows: summaryRows(block.rows), border: true};
    case 'item':
      return {kind: 'paragraph', text: `${block.ordinal}.${block.text}`, align: 'left'};
    default:
      return {kind: 'paragraph', text: block.text, align: block.kind === 'title' ? 'center' : 'left'};
  }
}

/** 贷款 spans 购房 and 其他. */
function summaryRows(rows: readonly (readonly string[])[]): Cell[][] {
  const spanned = rows[1]?.[1] === '购房';
  return rows.map((row, index): Cell[] => {
    if (spanned && index === 0)
      return row.map((text, column) => ({text, span: column === 2 ? 2 : 1, rows: column === 2 ? 1 : 2}));
    if (spanned && index === 1) {
      const [, ...middle] = row;
      return [gap(), gap(), ...cells(middle), gap()];
    }
    return cells(row);
  });
}

function cells(texts: readonly string[]): Cell[] {
  return texts.map(text => ({text, span: 1, rows: 1}));
}

function gap(): Cell {
  return {text: null, span: 1, rows: 1};
}
