import {Fragment} from 'preact';
import type {Plan, PlanDate} from '../model/plan.ts';
import {headlineOf, nothingWords} from '../render/headline.ts';
import type {Sitting} from '../render/sittings.ts';
import {shortDay} from '../render/words.ts';
import type {Translate} from '../text/index.ts';
import {PlainList, Tick} from './lists.tsx';

interface PlanProps {
  readonly plan: Plan;
  readonly t: Translate;
}

/** What closing leaves, brings and takes, and of which report all this is. */
export function Summary({plan, t, folded}: PlanProps & {readonly folded: boolean}) {
  const {about, source} = headlineOf(plan, t);
  return (
    <details data-fold={folded ? undefined : ''} open={!folded}>
      <summary>{t('paper.summary')}</summary>
      <PlainList lines={[...about, ...source]} />
    </details>
  );
}

/** Said where there are accounts and nothing to do, so that silence is not taken for it. */
export function Nothing({plan, t}: PlanProps) {
  return plan.items.length === 0 && plan.counts.open > 0 ? <p>{nothingWords(plan, t)}</p> : null;
}

/** What comes before anything else. */
export function FirstRows({plan: {first}, ticks}: {readonly plan: Plan; readonly ticks: boolean}) {
  return (
    <>
      {first.map(({code, text}) => (
        <li key={code} class={code === 'REPORT_OLD' || code === 'MORTGAGE_REVIEW' ? 'step' : 'step urgent'}>
          <Tick ticks={ticks} step>
            {text}
          </Tick>
        </li>
      ))}
    </>
  );
}

interface SittingProps {
  readonly sitting: Sitting;
  readonly plan: Plan;
  readonly t: Translate;
  readonly ticks: boolean;
}

/** What is done in one go, on which day, and for which items. */
export function SittingRow({sitting: {on, title, when, numbers}, plan: {today}, t, ticks}: SittingProps) {
  return (
    <li class="step">
      <Tick ticks={ticks} step>
        <strong>{title}</strong>{' '}
        <span class="dates">{[shortDay(on, today), ...(when === '' ? [] : [when])].join(t('ui.semicolon'))}</span>
      </Tick>
      <Numbers numbers={numbers} t={t} />
    </li>
  );
}

/** The way to what is said of each item. */
function Numbers({numbers, t}: {readonly numbers: readonly number[]; readonly t: Translate}) {
  return (
    <span class="numbers">
      {t('paper.itemNumbers')}{' '}
      {numbers.map(number => (
        <Fragment key={number}>
          <a href={`#item-${number}`}>{number}</a>{' '}
        </Fragment>
      ))}
    </span>
  );
}

/** The days that come after the visits. */
export function laterDates({dates}: Plan): PlanDate[] {
  return dates.filter(({code}) => code !== 'app' && code !== 'call');
}

export function DateRows({dates, ticks}: {readonly dates: readonly PlanDate[]; readonly ticks: boolean}) {
  return (
    <ul class="steps">
      {dates.map(({on, what, code}) => (
        <li class="step" key={`${on} ${code}`}>
          <Tick ticks={ticks}>
            <strong class="dates">{on}</strong> {what}
          </Tick>
        </li>
      ))}
    </ul>
  );
}
