import {writeFile} from 'node:fs/promises';
import {briefHtml} from './brief-html.ts';
import type {Composition} from './composition.ts';
import {detailedHtml} from './detailed-html.ts';
import type {HtmlStyle} from './html-style.ts';

/** The report as a page, which is also kept at `path`. */
export async function toHtml(composition: Composition, style: HtmlStyle, path: string): Promise<string> {
  const html =
    composition.layout === 'brief' ? briefHtml(composition.blocks, style) : detailedHtml(composition.elements, style);
  await writeFile(path, html);
  return html;
}
