import type {Plan} from '../../model/plan.ts';
import type {Translate} from '../../text/index.ts';
import {groupOthers} from '../words.ts';
import {html, type Markup} from './markup.ts';

/**
 * Every account for which there is nothing to do now, with the reason; those that ended long ago are a count.
 * On a narrow screen every row becomes a small block; the names of its cells come from `data-name`.
 */
export function renderOthersTable({others, counts}: Plan, t: Translate): Markup | null {
  if (others.length === 0) return null;
  const head = [t('ui.column.verdict'), t('ui.column.institution'), t('ui.column.why')];
  const rows = groupOthers(others)
    .filter(({verdict}) => verdict !== 'closed')
    .flatMap(group => group.others.map(({institution, why}) => [t(`label.other.${group.verdict}`), institution, why]));
  return html`<details data-fold open class="folded" aria-labelledby="others"><summary><h2 id="others">${t('screen.others')}</h2></summary>
${
  rows.length === 0
    ? null
    : html`<table aria-labelledby="others"><thead><tr>${head.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(row => html`<tr>${row.map((cell, i) => html`<td data-name="${head[i] ?? ''}">${cell}</td>`)}</tr>`)}</tbody></table>`
}
${counts.ended === 0 ? null : html`<p>${t('screen.ended.line', {count: counts.ended})}</p>`}
</details>`;
}
