import type {PublishedDirectory} from '../../model/published-directory.ts';
import {LENDER_KINDS} from '../../model/vocabulary.ts';
import type {Translate} from '../../text/index.ts';
import {html, type Markup} from '../html/markup.ts';
import {type SitePage, section} from './site-page.ts';

interface Named {
  readonly name: string;
  readonly page: string;
}

/** Every page, by its name: lenders by their kind, apps, numbers by how they begin. */
export function indexPage({updatedOn, records, numbers}: PublishedDirectory, t: Translate): SitePage {
  const lenders = records.filter(({type}) => type === 'lender');
  const apps = records.filter(({type}) => type === 'app');
  const called = numbers.map(({number, page}) => ({name: number, page}));
  const startsWith = (start: RegExp) => called.filter(({name}) => start.test(name));
  const kinds = LENDER_KINDS.map((kind): [string, readonly Named[]] => [
    t(`label.lenderKind.${kind}`),
    lenders.filter(lender => lender.kind === kind),
  ]);
  const beginnings: [string, readonly Named[]][] = [
    [t('site.group.95'), startsWith(/^95/)],
    [t('site.group.400'), startsWith(/^400/)],
    [t('site.group.other'), called.filter(({name}) => !/^(?:95|400)/.test(name))],
  ];
  return {
    title: t('site.title'),
    root: '',
    main: html`<p>${t('site.lead', {day: updatedOn})} <a href="directory.json">${t('site.machine')}</a></p>
<nav aria-label="${t('site.home')}"><ul class="names"><li><a href="#lenders">${count(t('site.lenders'), lenders, t)}</a></li><li><a href="#apps">${count(t('site.apps'), apps, t)}</a></li><li><a href="#numbers">${count(t('site.numbers'), called, t)}</a></li></ul></nav>
${section('lenders', t('site.lenders'), grouped(kinds, t))}
${section('apps', t('site.apps'), [names(apps)])}
${section('numbers', t('site.numbers'), grouped(beginnings, t))}`,
  };
}

const count = (name: string, {length}: readonly Named[], t: Translate): string =>
  t('site.count', {name, count: length});

function grouped(groups: readonly [string, readonly Named[]][], t: Translate): Markup[] {
  return groups
    .filter(([, members]) => members.length > 0)
    .map(([title, members]) => html`<h3>${count(title, members, t)}</h3>${names(members)}`);
}

const names = (members: readonly Named[]): Markup =>
  html`<ul class="names">${members.map(({name, page}) => html`<li><a href="${page}">${name}</a></li>`)}</ul>`;
