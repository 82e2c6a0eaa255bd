import type {Proof, PublishedRecord} from '../../model/published-directory.ts';
import type {Translate} from '../../text/index.ts';

type Proven = Pick<PublishedRecord['phones'][number], 'trust' | 'asOf' | 'sources'>;

/** How sure a fact is and how old, and who says it in which words. */
export function ProofOf({fact: {trust, asOf, sources}, t}: {readonly fact: Proven; readonly t: Translate}) {
  const age = asOf === null ? t('site.age.unknown') : t('site.age', {day: asOf});
  return (
    <>
      <p class="faint">{t('site.trust', {trust: t(`label.trust.${trust}`), age})}</p>
      {sources.length === 0 ? (
        <p class="faint">{t('site.sources.none')}</p>
      ) : (
        <details>
          <summary>{t('site.sources', {count: sources.length})}</summary>
          <ul>
            {sources.map((source, at) => (
              <Source key={String(at)} source={source} t={t} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Source({source: {title, url, quote, seenOn, printedOn}, t}: {readonly source: Proof; readonly t: Translate}) {
  const days = [
    ...(printedOn === null ? [] : [t('site.printed', {day: printedOn})]),
    ...(seenOn === null ? [] : [t('site.seen', {day: seenOn})]),
  ];
  return (
    <li>
      {url !== null && /^https?:\/\//.test(url) ? (
        <a href={url} rel="nofollow noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {days.length === 0 ? null : t('ui.inBrackets', {text: days.join(t('ui.comma'))})}
      {quote === null ? null : <blockquote>{quote}</blockquote>}
    </li>
  );
}
