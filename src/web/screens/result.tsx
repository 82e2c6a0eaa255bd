import type {Plan} from '../../model/plan.ts';
import {GENERAL_WARNINGS} from '../../model/vocabulary.ts';
import {headlineOf} from '../../render/headline.ts';
import {sittings} from '../../render/sittings.ts';
import {groupOthers, shortDay} from '../../render/words.ts';
import type {Translate} from '../../text/index.ts';
import {ItemRows} from '../../view/item-rows.tsx';
import {Lines, Mismatch, Scam} from '../../view/notes.tsx';
import {DateRows, FirstRows, laterDates, Nothing, SittingRow, Summary} from '../../view/schedule.tsx';
import {TodayRows} from '../../view/today-rows.tsx';
import type {Reading} from '../protocol.ts';
import type {ScreenProps} from '../screen-props.ts';
import {BottomBar} from './bottom-bar.tsx';
import {CaseToday} from './case-today.tsx';
import {SampleNote} from './notes.tsx';

export interface ResultProps extends ScreenProps {
  readonly reading: Reading;
}

/** The plan on one screen: how it stands, what comes first, what to do today, every item in a line, when the rest is done, what is left alone. */
export function Result(props: ResultProps) {
  const {reading, state, deeds, t} = props;
  const {plan} = reading;
  const {counts, deadline} = headlineOf(plan, t);
  const must = plan.items.filter(({action}) => action !== 'optional-close');
  const optional = plan.items.filter(({action}) => action === 'optional-close');
  return (
    <>
      <SampleNote state={state} t={t} />
      <Mismatch plan={plan} t={t} />
      <h1 class="big" tabIndex={-1}>
        {counts}
      </h1>
      <Lines class="note" lines={deadline} />
      <Nothing plan={plan} t={t} />
      {reading.case === null ? null : <CaseToday held={reading.case} t={t} />}
      <ComparisonLine reading={reading} t={t} />
      <First plan={plan} t={t} />
      <Today plan={plan} t={t} />
      {must.length === 0 ? null : (
        <section aria-labelledby="items">
          <h2 id="items">{t('page.items', {count: must.length})}</h2>
          <ItemRows items={must} t={t} />
        </section>
      )}
      {optional.length === 0 ? null : (
        <section aria-labelledby="optional">
          <h2 id="optional">{t('screen.optional')}</h2>
          <ItemRows items={optional} t={t} />
        </section>
      )}
      <Later plan={plan} t={t} />
      <Others plan={plan} t={t} />
      <Attention plan={plan} t={t} />
      <Summary plan={plan} t={t} folded />
      <Questions {...props} />
      <Scam t={t} />
      <BottomBar deeds={deeds} t={t}>
        {state.sample ? null : (
          <a class="button" href="#save">
            {t('page.case')}
          </a>
        )}
        <button type="button" onClick={deeds.print}>
          {t('page.print')}
        </button>
      </BottomBar>
    </>
  );
}

interface PlanProps {
  readonly plan: Plan;
  readonly t: Translate;
}

/** Where several reports were given: how they differ stands on a screen of its own. */
function ComparisonLine({reading: {diff, history}, t}: {readonly reading: Reading; readonly t: Translate}) {
  if (diff === null && history === null) return null;
  const words =
    diff === null ? t('page.history', {count: history?.reports.length ?? 0}) : t(`diff.verdict.${diff.verdict}`);
  return (
    <p class="note">
      {words} <a href="#compare">{t('page.compare')}</a>
    </p>
  );
}

function First({plan, t}: PlanProps) {
  if (plan.first.length === 0) return null;
  return (
    <section aria-labelledby="first">
      <h2 id="first">{t('screen.first')}</h2>
      <ul class="first">
        <FirstRows plan={plan} ticks={false} />
      </ul>
    </section>
  );
}

/** More rows than a screen holds are folded: every item has a line of its own below. */
const TODAY_ROWS = 6;

/** The first day on which something is done; optional things can wait. */
function Today({plan, t}: PlanProps) {
  const day = firstDay(plan);
  if (day === null) return null;
  const visits = plan.visits.filter(({on}) => on === day);
  const more = visits.slice(TODAY_ROWS);
  const title = day === plan.today ? t('page.today') : t('page.firstDay', {day: shortDay(day, plan.today)});
  return (
    <section aria-labelledby="today">
      <h2 id="today">{title}</h2>
      <TodayRows visits={visits.slice(0, TODAY_ROWS)} plan={plan} t={t} />
      {more.length === 0 ? null : (
        <details>
          <summary>{t('page.today.more', {count: more.length})}</summary>
          <TodayRows visits={more} plan={plan} t={t} />
        </details>
      )}
    </section>
  );
}

function firstDay({visits}: Plan): string | null {
  return visits.map(({on}) => on).toSorted()[0] ?? null;
}

/** The visits after the first day, and the days on which to look again. */
function Later({plan, t}: PlanProps) {
  const later = sittings(plan, t).filter(({on}) => on !== firstDay(plan));
  const dates = laterDates(plan);
  return (
    <>
      {later.length === 0 ? null : (
        <section aria-labelledby="visits">
          <h2 id="visits">{t('paper.later')}</h2>
          <p class="faint">{t('screen.each')}</p>
          <details>
            <summary>{t('page.visits', {count: later.length})}</summary>
            <ul class="steps visits">
              {later.map(sitting => (
                <SittingRow key={sitting.id} sitting={sitting} plan={plan} t={t} ticks={false} />
              ))}
            </ul>
          </details>
        </section>
      )}
      {dates.length === 0 ? null : (
        <section aria-labelledby="dates">
          <h2 id="dates">{t('screen.dates')}</h2>
          <DateRows dates={dates} ticks={false} />
        </section>
      )}
    </>
  );
}

function Others({plan, t}: PlanProps) {
  const groups = groupOthers(plan.others);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="others">
      <h2 id="others">{t('screen.others')}</h2>
      {groups.map(({verdict, others}) => (
        <details key={verdict}>
          <summary>
            {t('ui.group', {
              name: t(`label.other.${verdict}`),
              count: others.reduce((sum, {accountKeys}) => sum + accountKeys.length, 0),
            })}
          </summary>
          <ul class="plain">
            {others.map(({institution, why, accountKeys}) => (
              <li key={`${institution} ${accountKeys.join()}`}>
                {institution}
                <span class="faint"> {why}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** Asked after the result and never before it; each answer draws the result again. */
function Questions({reading: {plan}, state: {choices, kept}, deeds, t}: ResultProps) {
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t('page.questions')}</h2>
      <p>
        <label for="before">{t('page.before')}</label>
        <input
          id="before"
          type="date"
          min={plan.today}
          value={choices.before ?? ''}
          onChange={({currentTarget: {value}}) => {
            if (value === '' || value >= plan.today) deeds.setBefore(value === '' ? null : value);
          }}
        />
      </p>
      <p class="faint">{t('page.keep.how')}</p>
      {choices.keep.map(number => (
        <p key={number} class="buttons">
          {t('page.kept', {number, name: kept[number] ?? ''})}
          <button type="button" onClick={() => deeds.unkeep(number)}>
            {t('page.unkeep')}
          </button>
        </p>
      ))}
    </section>
  );
}

const GENERAL: ReadonlySet<string> = new Set(GENERAL_WARNINGS);

function Attention({plan: {warnings, diagnostics}, t}: PlanProps) {
  const own = warnings.filter(({code}) => !GENERAL.has(code)).map(({code, args}) => t(`warning.${code}`, args));
  const general = warnings.filter(({code}) => GENERAL.has(code)).map(({code, args}) => t(`warning.${code}`, args));
  const noted = diagnostics.map(({code, args}) => t(`diagnostic.${code}`, args));
  return (
    <section aria-label={t('screen.attention')}>
      {own.length === 0 ? null : <h2>{t('screen.attention')}</h2>}
      <Bullets lines={own} />
      {noted.length === 0 ? null : (
        <details>
          <summary>{t('ui.diagnosticsTitle', {count: noted.length})}</summary>
          <Bullets lines={noted} />
        </details>
      )}
      {general.length === 0 ? null : (
        <details>
          <summary>{t('page.general', {count: general.length})}</summary>
          <Bullets lines={general} />
        </details>
      )}
    </section>
  );
}

function Bullets({lines}: {readonly lines: readonly string[]}) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line, at) => (
        <li key={`${at} ${line}`}>{line}</li>
      ))}
    </ul>
  );
}
