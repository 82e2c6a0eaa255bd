import type {Plan, Visit} from '../model/plan.ts';
import {hoursWords, numbersOf, sittingWords} from '../render/words.ts';
import type {Translate} from '../text/index.ts';
import {wayIn} from './way-in.ts';

interface RowsProps {
  readonly visits: readonly Visit[];
  readonly plan: Plan;
  readonly t: Translate;
}

/** What is done on one day, an app or a call in a row: what there, the way in where one is known, and the item with everything else. */
export function TodayRows({visits, plan, t}: RowsProps) {
  return (
    <ul class="rows">
      {visits.map(visit => (
        <li key={visit.id}>
          {numbersOf(visit.itemIds, plan.items).map((number, at) => (
            <a key={number} href={`#item-${number}`}>
              <span class="number">{number}</span>{' '}
              {at === 0 ? (
                <VisitWords visit={visit} plan={plan} t={t} />
              ) : (
                <span class="what">{t('page.sameVisit')}</span>
              )}
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}

function VisitWords({visit, plan, t}: Omit<RowsProps, 'visits'> & {readonly visit: Visit}) {
  const when = visit.hours === null ? [] : [hoursWords(visit.hours, t)];
  const way = wayOf(visit, plan);
  return (
    <span class="what">
      <strong>{visit.title}</strong>{' '}
      <span class="faint">{[sittingWords([visit], plan, t), ...when].join(t('ui.semicolon'))}</span>
      {way === null ? null : <span class="way">{way}</span>}
    </span>
  );
}

/** The first way that a step of this visit tells. */
function wayOf({kind, itemIds, stepIds}: Visit, {items}: Plan): string | null {
  if (kind !== 'app') return null;
  const steps = items
    .filter(({id}) => itemIds.includes(id))
    .flatMap(item => item.steps.filter(({id}) => stepIds.includes(id)));
  return steps.map(({text}) => wayIn(text)).find(way => way !== null) ?? null;
}
