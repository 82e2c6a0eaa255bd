import type {Plan} from '../model/plan.ts';
import type {Lang, Translate} from '../text/index.ts';
import {html, type Markup} from './html/markup.ts';
import {renderPage} from './html/page.ts';
import {describeForOfficer, type OfficerTable} from './officer.ts';

/** The page for the loan officer, to print: one self-contained file without script. */
export async function renderOfficerHtml(
  plan: Plan,
  holder: string | null,
  {t, lang}: {t: Translate; lang: Lang},
): Promise<string> {
  const page = describeForOfficer(plan, holder, t);
  const body = html`<main>
<h1>${page.title}</h1>
<ul class="plain">${page.head.map(line => html`<li>${line}</li>`)}</ul>
${page.mismatch === null ? null : html`<p class="danger"><strong>${page.mismatch}</strong></p>`}
<section aria-labelledby="counts"><h2 id="counts">${page.countsTitle}</h2>
<dl class="figures">${page.counts.map(([name, count]) => html`<div><dt>${name}</dt><dd>${count}</dd></div>`)}</dl></section>
${page.tables.map((table, i) => renderTable(table, `table-${i + 1}`))}
${page.notes.map(note => html`<p class="faint">${note}</p>`)}
</main>`;
  return renderPage({lang, title: page.title, body});
}

function renderTable({title, columns, rows, none}: OfficerTable, id: string): Markup {
  const cell = (text: string) => (text === '' ? html`<span class="write-on"></span>` : text);
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${
  rows.length === 0
    ? html`<p>${none}</p>`
    : html`<table aria-labelledby="${id}"><thead><tr>${columns.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(row => html`<tr>${row.map((text, i) => html`<td data-name="${columns[i] ?? ''}">${cell(text)}</td>`)}</tr>`)}</tbody></table>`
}</section>`;
}
