import type {PublishedNumber} from '../../model/published-directory.ts';
import type {Translate} from '../../text/index.ts';
import {html, type Markup} from '../html/markup.ts';
import {renderNumber, renderProof} from './fact.ts';
import {type SitePage, section} from './site-page.ts';

const ROOT = '../';

/** 谁打来的 95137？ */
export function numberPage({number, whose, disputed, authority}: PublishedNumber, t: Translate): SitePage {
  const owners = whose.map(
    owner => html`<li class="fact">${renderNumber({number, dial: owner.dial})} <a href="${ROOT}${owner.page}">${owner.name}</a>
<p>${[owner.label, owner.hours].filter(part => part !== null).join(t('ui.semicolon'))}</p>${renderProof(owner, t)}</li>`,
  );
  const list = owners.length === 0 ? [] : [html`<ul class="facts">${owners}</ul>`];
  return {
    title: t('site.number.title', {number}),
    root: ROOT,
    main: html`${answer({number, whose, disputed, authority}, t)}
${section('called', t('site.number.called', {number}), [html`<p class="scam">${t('site.number.spoof')}</p>`])}
${section('whose', t('site.number.whose'), list)}`,
  };
}

function answer(
  {number, whose, disputed, authority}: Pick<PublishedNumber, 'number' | 'whose' | 'disputed' | 'authority'>,
  t: Translate,
): Markup {
  if (authority !== null)
    return html`<p class="note">${t('site.number.authority', {name: authority})} ${renderNumber({number, dial: true})}</p>`;
  if (disputed !== null)
    return html`<p class="danger"><strong>${t('site.number.disputed', {number})}</strong></p><p>${disputed}</p>`;
  const sure = whose.filter(({dial}) => dial);
  const names = (sure.length > 0 ? sure : whose).map(({name}) => name).join(t('ui.comma'));
  return html`<p class="note">${t(sure.length > 0 ? 'site.number.dial' : 'site.number.check', {names})}</p>`;
}
