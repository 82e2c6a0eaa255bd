import type {PublishedRecord} from '../../model/published-directory.ts';
import type {Translate} from '../../text/index.ts';
import {html, type Markup} from '../html/markup.ts';
import {renderNumber, renderProof} from './fact.ts';
import {type SitePage, section} from './site-page.ts';

const ROOT = '../';

/** Who a lender or an app is, its numbers, how it is closed, and on whose word. */
export function recordPage(record: PublishedRecord, t: Translate): SitePage {
  const lists: readonly (Markup | null)[] = [
    section('who', t('site.who'), [identity(record, t)]),
    section('phones', t('ui.record.phones'), phones(record, t)),
    section('closing', t('ui.record.closing'), closing(record, t)),
    section('certificate', t('ui.record.certificate'), listOf(record.certificate.map(path => certificate(path, t)))),
    section(
      'charges',
      t('ui.record.charges'),
      listOf(record.charges.map(charge => html`${charge.text}${renderProof(charge, t)}`)),
    ),
    section('relations', t(record.type === 'app' ? 'site.lenders.of' : 'site.apps.of'), relations(record, t)),
    section('conflicts', t('ui.record.conflicts'), listOf(record.conflicts.map(text => html`${text}`))),
    section('notes', t('ui.record.notes'), listOf(record.notes.map(text => html`${text}`))),
  ];
  return {
    title: record.name,
    root: ROOT,
    main: html`${lists}<p class="faint">${t('site.edited', {day: record.updatedOn})}</p>`,
  };
}

function listOf(items: readonly Markup[]): Markup[] {
  return items.length === 0
    ? []
    : [html`<ul class="facts">${items.map(item => html`<li class="fact">${item}</li>`)}</ul>`];
}

function identity(record: PublishedRecord, t: Translate): Markup {
  const {obsolete} = record;
  const rows: [string, readonly string[]][] = [
    [t('ui.record.kind'), [record.kind === null ? 'App' : t(`label.lenderKind.${record.kind}`)]],
    [t('site.onReport'), record.onReportAs],
    [t('ui.record.aliases'), record.aliases],
    [t('ui.record.operator'), record.operator === null ? [] : [record.operator]],
    [t('ui.record.regulator'), record.regulator === null ? [] : [t(`label.regulator.${record.regulator}`)]],
    [t('ui.record.site'), record.site === null ? [] : [record.site]],
  ];
  const words = (reason: NonNullable<PublishedRecord['obsolete']>['reason']) => t(`label.obsolete.${reason}`);
  return html`${
    obsolete === null
      ? null
      : html`<p class="scam">${words(obsolete.reason)}${obsolete.next === null ? null : html`${t('ui.semicolon')}${t('site.next')} <a href="${ROOT}${obsolete.next.page}">${obsolete.next.name}</a>`}</p>`
  }<dl>${rows.filter(([, values]) => values.length > 0).map(([name, values]) => html`<dt>${name}</dt><dd>${values.join(t('ui.comma'))}</dd>`)}</dl>`;
}

function phones(record: PublishedRecord, t: Translate): Markup[] {
  if (record.phones.length === 0) return [html`<p class="note">${t('site.phones.none')}</p>`];
  return listOf(
    record.phones.map(phone => {
      const detail = [phone.label, phone.hours, phone.dial ? null : t('ui.verifyFirst')].filter(part => part !== null);
      return html`${renderNumber(phone)} ${detail.join(t('ui.semicolon'))}
<p><a href="${ROOT}${phone.page}">${t('site.number.title', {number: phone.number})}</a></p>${renderProof(phone, t)}`;
    }),
  );
}

function closing(record: PublishedRecord, t: Translate): Markup[] {
  if (record.closing.length === 0) return [html`<p class="note">${t('site.closing.none')}</p>`];
  const paths = record.closing.map(path => {
    const title = [path.product, t(`label.channel.${path.channel}`)].filter(part => part !== null).join(t('ui.colon'));
    return html`<h3>${title}</h3>
<p class="faint">${path.scope.map(scope => t(`label.scope.${scope}`)).join(t('ui.comma'))}</p>
${steps(path.steps)}${needs(path.needs, t)}${path.note === null ? null : html`<p>${path.note}</p>`}${renderProof(path, t)}`;
  });
  return [html`<p>${t('site.closing.note')}</p>`, ...listOf(paths)];
}

function certificate(path: PublishedRecord['certificate'][number], t: Translate): Markup {
  return html`${path.channel === null ? null : html`<h3>${t(`label.channel.${path.channel}`)}</h3>`}${steps(path.steps)}${needs(path.needs, t)}${renderProof(path, t)}`;
}

const steps = (lines: readonly string[]): Markup => html`<ol>${lines.map(line => html`<li>${line}</li>`)}</ol>`;

function needs(things: readonly string[], t: Translate): Markup | null {
  return things.length === 0 ? null : html`<p>${t('site.needs')}${t('ui.colon')}${things.join(t('ui.semicolon'))}</p>`;
}

function relations(record: PublishedRecord, t: Translate): Markup[] {
  const items = record.relations.map(relation => {
    const about = [
      t(`label.basis.${relation.basis}`),
      ...(relation.from === null ? [] : [t('site.since', {from: relation.from})]),
      ...(relation.until === null ? [] : [t('site.until', {until: relation.until})]),
    ];
    return html`<a href="${ROOT}${relation.page}">${relation.name}</a>${t('ui.inBrackets', {text: about.join(t('ui.comma'))})}${renderProof(relation, t)}`;
  });
  if (items.length === 0) return [];
  return record.type === 'app' ? [html`<p>${t('site.lenders.note')}</p>`, ...listOf(items)] : listOf(items);
}
