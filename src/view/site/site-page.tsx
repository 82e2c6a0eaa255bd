import type {ComponentChildren} from 'preact';
import type {Lang, Translate} from '../../text/index.ts';
import {BASE_STYLE} from '../base-style.ts';
import {renderDocument} from '../document.tsx';
import {Scam} from '../notes.tsx';

const STYLE = `${BASE_STYLE}h1 { font-size: 1.7rem; color: var(--ink); }
section { margin: 2.25rem 0 0; }
header nav { margin: 0; }
dl { margin: .5rem 0; }
dt { color: var(--faint); font-size: 1rem; }
dd { margin: 0 0 .6rem; }
.names { padding: 0; list-style: none; columns: 15rem; column-gap: 1.5rem; }
.names li { break-inside: avoid; padding: .3rem 0; }
.fact { padding: .75rem 0; border-top: 1px solid var(--line); }
.facts { list-style: none; padding: 0; }
.tel, .unsure { font-size: 1.35rem; font-weight: 600; margin-right: .5rem; font-variant-numeric: tabular-nums; }
summary { cursor: pointer; padding: .35rem 0; color: var(--accent); font-size: 1rem; }
blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 3px solid var(--line); color: var(--faint); font-size: 1rem; }
@media print { @page { size: A4; margin: 15mm; } nav { display: none; } }
`;

/** What every page of the site is made with. */
export interface SiteView {
  readonly t: Translate;
  readonly lang: Lang;
  /** Where errors are reported; null where the site does not say. */
  readonly issues: string | null;
}

export interface SitePage {
  readonly title: string;
  readonly main: ComponentChildren;
  /** From the page to the root of the site: `../`, or nothing. */
  readonly root: string;
}

/** One page: the warning first, the way back, how to correct it last. No script, and nothing is loaded. */
export function renderSitePage({title, main, root}: SitePage, {t, lang, issues}: SiteView): Promise<string> {
  const body = (
    <>
      <header>
        <nav aria-label={t('site.title')}>
          <a href={`${root}index.html`}>{t('site.home')}</a>
        </nav>
        <Scam t={t} />
      </header>
      <main>
        <h1>{title}</h1>
        {main}
        <Part id="correct" title={t('site.correct')}>
          <p>{t('site.correct.text')}</p>
          {issues === null ? null : (
            <p>
              <a href={issues}>{t('site.correct.link')}</a>
            </p>
          )}
        </Part>
      </main>
    </>
  );
  return renderDocument({lang, title, body, style: STYLE, isPublic: true});
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of a page under its heading. */
export function Part({id, title, children}: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface FactListProps<Fact> {
  readonly facts: readonly Fact[];
  readonly draw: (fact: Fact) => ComponentChildren;
}

export function FactList<Fact>({facts, draw}: FactListProps<Fact>) {
  return (
    <ul class="facts">
      {facts.map((fact, at) => (
        <li class="fact" key={String(at)}>
          {draw(fact)}
        </li>
      ))}
    </ul>
  );
}
