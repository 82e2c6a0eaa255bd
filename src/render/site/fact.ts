import type {Proof, PublishedRecord} from '../../model/published-directory.ts';
import type {Translate} from '../../text/index.ts';
import {html, type Markup} from '../html/markup.ts';

type Proven = Pick<PublishedRecord['phones'][number], 'trust' | 'asOf' | 'sources'>;

/** How sure a fact is and how old, and who says it in which words. */
export function renderProof({trust, asOf, sources}: Proven, t: Translate): Markup {
  const age = asOf === null ? t('site.age.unknown') : t('site.age', {day: asOf});
  return html`<p class="faint">${t('site.trust', {trust: t(`label.trust.${trust}`), age})}</p>
${
  sources.length === 0
    ? html`<p class="faint">${t('site.sources.none')}</p>`
    : html`<details><summary>${t('site.sources', {count: sources.length})}</summary><ul>${sources.map(source => renderSource(source, t))}</ul></details>`
}`;
}

function renderSource({title, url, quote, seenOn, printedOn}: Proof, t: Translate): Markup {
  const days = [
    ...(printedOn === null ? [] : [t('site.printed', {day: printedOn})]),
    ...(seenOn === null ? [] : [t('site.seen', {day: seenOn})]),
  ];
  const link =
    url !== null && /^https?:\/\//.test(url) ? html`<a href="${url}" rel="nofollow noreferrer">${title}</a>` : title;
  return html`<li>${link}${days.length === 0 ? null : t('ui.inBrackets', {text: days.join(t('ui.comma'))})}${quote === null ? null : html`<blockquote>${quote}</blockquote>`}</li>`;
}

/** A link only for a number that may be dialled and that is nothing but a number. */
export function renderNumber({number, dial}: {readonly number: string; readonly dial: boolean}): Markup {
  if (!dial || !/^\+?[\d -]+$/.test(number)) return html`<span class="tel">${number}</span>`;
  return html`<a class="tel" href="tel:${number.replaceAll(/[ -]/g, '')}">${number}</a>`;
}
