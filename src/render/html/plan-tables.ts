import type {Plan} from '../../model/plan.ts';
import type {Translate} from '../../text/index.ts';
import {groupOthers, itemHeadline} from '../words.ts';
import {html, type Markup} from './markup.ts';

/** Every account for which there is nothing to do now, with the reason. */
export function renderOthersTable({others}: Plan, t: Translate): Markup | null {
  if (others.length === 0) return null;
  const rows = groupOthers(others).flatMap(group =>
    group.others.map(({institution, why}) => [t(`label.other.${group.verdict}`), institution, why]),
  );
  const title = t('ui.othersTitle', {count: others.length});
  return renderTable('others', title, [t('ui.column.verdict'), t('ui.column.institution'), t('ui.column.why')], rows);
}

export function renderCalendarTable({calendar, items}: Plan, t: Translate): Markup | null {
  if (calendar.length === 0) return null;
  const names = new Map(items.map((item, i) => [item.id, `${i + 1}. ${itemHeadline(item, t)}`]));
  const rows = calendar.map(({on, itemId, what}) => [
    on,
    itemId === null ? t('ui.all') : (names.get(itemId) ?? ''),
    what,
  ]);
  return renderTable(
    'calendar',
    t('ui.calendarTitle'),
    [t('ui.column.on'), t('ui.column.item'), t('ui.column.what')],
    rows,
  );
}

/** On a narrow screen every row becomes a small block; the names of its cells come from `data-name`. */
function renderTable(id: string, title: string, head: readonly string[], rows: readonly (readonly string[])[]): Markup {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<table aria-labelledby="${id}"><thead><tr>${head.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(row => html`<tr>${row.map((cell, i) => html`<td data-name="${head[i] ?? ''}">${cell}</td>`)}</tr>`)}</tbody></table>
</section>`;
}
