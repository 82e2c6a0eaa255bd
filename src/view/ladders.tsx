import {Fragment} from 'preact';
import type {Item, Rung} from '../model/plan.ts';
import {ladderTitle} from '../render/words.ts';
import type {Translate} from '../text/index.ts';

interface ItemProps {
  readonly item: Item;
  readonly t: Translate;
}

/** By name only; what each rung is stands once for all items. */
export function LadderNames({item, t}: ItemProps) {
  const {escalation} = item;
  if (escalation.length === 0) return null;
  return (
    <p class="faint ladder">
      {escalation.map(({ladder, rungs}) => (
        <Fragment key={ladder}>
          {ladderTitle(item, ladder, t)}
          {rungs.map(({name}) => name).join(' → ')} <br />
        </Fragment>
      ))}
      <a href="#ladders">{t('paper.ladders')}</a>
    </p>
  );
}

/** What each rung is, once for all items. */
export function AllRungs({items, t}: {readonly items: readonly Item[]; readonly t: Translate}) {
  const rungs = items.flatMap(({escalation}) => escalation.flatMap(ladder => ladder.rungs));
  const unique = [...new Map(rungs.map(rung => [`${rung.id}\n${rung.text}`, rung])).values()];
  if (unique.length === 0) return null;
  return (
    <details data-fold="" open class="folded" id="ladders">
      <summary>
        <h2>{t('paper.ladders')}</h2>
      </summary>
      <p>{t('paper.oneAtATime')}</p>
      <ol class="rungs">
        {unique.map(rung => (
          <RungRow key={rung.id + rung.text} rung={rung} t={t} />
        ))}
      </ol>
    </details>
  );
}

/** The ladders of one item, with the day from which each rung makes sense. */
export function Ladders({item, t}: ItemProps) {
  return (
    <>
      <p>{t('paper.oneAtATime')}</p>
      {item.escalation.map(({ladder, rungs}) => (
        <section key={ladder}>
          <h3>{ladderTitle(item, ladder, t)}</h3>
          <ol class="rungs">
            {rungs.map(rung => (
              <RungRow key={rung.id} rung={rung} t={t} dated />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function RungRow({rung, t, dated = false}: {readonly rung: Rung; readonly t: Translate; readonly dated?: boolean}) {
  const {name, number, form, from, clockDays, unit, text, attach} = rung;
  return (
    <li>
      <strong>{name}</strong>
      {number === null || name.includes(number) ? null : (
        <>
          {' '}
          <span class="unsure">{number}</span>
        </>
      )}
      {form === null ? null : t('screen.form', {form})}
      {dated && from !== null ? <span class="dates"> {t('ui.stepFrom', {from})}</span> : null}
      <span class="text">
        {text}
        {clockDays === null ? null : t(`paper.clock.${unit}`, {days: clockDays})}
      </span>
      {attach.length === 0 ? null : (
        <span class="text faint">
          {t('ui.needs')}
          {attach.join(t('ui.semicolon'))}
        </span>
      )}
    </li>
  );
}
