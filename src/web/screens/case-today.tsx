import type {Case, CaseDue} from '../../model/case.ts';
import {countedWords, todoWords} from '../../render/case-words.ts';
import {shortDay} from '../../render/words.ts';
import type {Translate} from '../../text/index.ts';
import type {OpenCase} from '../protocol.ts';

/** Later days that are listed; all of them stand with their items. */
const LATER_DAYS = 5;

/** What the case says above the plan: what the report shows that was just added, how far the whole is, what is due. */
export function CaseToday({held, t}: {readonly held: OpenCase; readonly t: Translate}) {
  const {shown} = held;
  const {due, today} = shown;
  const now = due.filter(({on}) => on <= today);
  const later = due.filter(({on}) => on > today);
  return (
    <section aria-labelledby="case" class="card due">
      <h2 id="case">{t('page.case.title', {day: shown.startedOn})}</h2>
      <Added held={held} t={t} />
      <Progress shown={shown} t={t} />
      {now.length === 0 ? <p>{nothingDue(shown, later[0], t)}</p> : null}
      <ul class="steps">
        {now.map(each => (
          <Due key={`${each.on} ${each.code} ${each.itemNumbers.join()}`} due={each} shown={shown} t={t} />
        ))}
      </ul>
      {later.length === 0 ? null : (
        <details>
          <summary>{t('page.case.later')}</summary>
          <ul class="steps">
            {later.slice(0, LATER_DAYS).map(each => (
              <Due key={`${each.on} ${each.code} ${each.itemNumbers.join()}`} due={each} shown={shown} t={t} />
            ))}
          </ul>
        </details>
      )}
      <p class="buttons">
        <a class="button" href="#case">
          {t('page.case.open')}
        </a>
      </p>
    </section>
  );
}

/** Only what a report shows closed is proven. */
function Added({held: {added, shown}, t}: {readonly held: OpenCase; readonly t: Translate}) {
  if (added === null) return null;
  const nameOf = (number: number) => shown.items.find(item => item.number === number)?.name ?? '';
  return (
    <section aria-labelledby="added">
      <h3 id="added">{t('page.case.added')}</h3>
      <ul class="plain">
        {added.findings.map(({number, shows}) => (
          <li key={number} class={`shows-${shows}`}>
            <a href={`#item-${number}`}>
              {number} {nameOf(number)}
            </a>
            {t('ui.colon')}
            <strong>{t(`case.shows.${shows}`)}</strong>
          </li>
        ))}
        {added.items.map(({number, name}) => (
          <li key={number}>
            <a href={`#item-${number}`}>
              {number} {name}
            </a>
            {t('ui.colon')}
            {t('case.newItem')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Progress({shown, t}: {readonly shown: Case; readonly t: Translate}) {
  const {progress, pastDueNow, before, today} = shown;
  const {close, asked, confirmed, proven} = progress;
  return (
    <>
      {pastDueNow.length === 0 ? null : (
        <p class="danger">{t('case.pastDueNow', {institutions: pastDueNow.join(t('ui.comma'))})}</p>
      )}
      <p>{t('case.progress', {close, asked, confirmed, proven})}</p>
      {before === null ? null : (
        <p class="faint">{t(before < today ? 'case.before.past' : 'case.before', {day: before})}</p>
      )}
    </>
  );
}

function nothingDue({progress, items}: Case, next: CaseDue | undefined, t: Translate): string {
  if (next !== undefined) return t('case.nothingUntil', {day: next.on});
  if (items.length === 0) return t('case.nothing');
  return t(progress.close > 0 && progress.proven === progress.close ? 'case.allProven' : 'case.nothing');
}

const LOOKS: ReadonlySet<string> = new Set(['recheck', 'final-check', 'half-year']);

/** One day and reason, and every item that it is about. */
function Due({due, shown, t}: {readonly due: CaseDue; readonly shown: Case; readonly t: Translate}) {
  const counted = countedWords(due, t);
  return (
    <li class="step">
      <span class="dates">{shortDay(due.on, shown.today)}</span>{' '}
      <span class="what">
        <strong class={due.overdue ? 'late' : undefined}>{t(`case.due.${due.code}`)}</strong>
        {counted === null ? null : <span class="faint"> {counted}</span>}
        {shown.items
          .filter(({number}) => due.itemNumbers.includes(number))
          .map(item => (
            <span class="text" key={item.number}>
              <a href={`#item-${item.number}`}>
                {item.number} {item.name}
              </a>{' '}
              {LOOKS.has(due.code) ? null : todoWords(item, due.code, t)}
            </span>
          ))}
      </span>
    </li>
  );
}
