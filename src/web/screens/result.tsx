import type {Item, Plan} from '../../model/plan.ts';
import {GENERAL_WARNINGS} from '../../model/vocabulary.ts';
import {recordWords} from '../../render/case-words.ts';
import {headlineOf, nothingWords} from '../../render/headline.ts';
import {sittings} from '../../render/sittings.ts';
import {groupOthers, itemHeadline, runningWords, shortDay} from '../../render/words.ts';
import type {Translate} from '../../text/index.ts';
import type {Reading} from '../protocol.ts';
import type {ScreenProps} from '../screen-props.ts';
import {CaseToday} from './case-today.tsx';
import {ExportBar} from './export-bar.tsx';
import {FileInput} from './file-input.tsx';
import {Mismatch, SampleNote, Scam} from './notes.tsx';

export interface ResultProps extends ScreenProps {
  readonly reading: Reading;
}

/** The plan on one screen: how it stands, what comes first, everything to do in one line each, when it is done, what is left alone. */
export function Result(props: ResultProps) {
  const {reading, state, deeds, t} = props;
  const {plan} = reading;
  const {counts, about, deadline, source} = headlineOf(plan, t);
  const must = plan.items.filter(({action}) => action !== 'optional-close');
  const optional = plan.items.filter(({action}) => action === 'optional-close');
  return (
    <>
      <SampleNote state={state} t={t} />
      <Mismatch plan={plan} t={t} />
      <h1 class="big" tabIndex={-1}>
        {counts}
      </h1>
      {deadline.map(line => (
        <p class="note" key={line}>
          {line}
        </p>
      ))}
      {plan.items.length === 0 && plan.counts.open > 0 ? <p>{nothingWords(plan, t)}</p> : null}
      {reading.case === null ? null : <CaseToday held={reading.case} t={t} />}
      <ComparisonLine reading={reading} t={t} />
      <First plan={plan} t={t} />
      {must.length === 0 ? null : (
        <section aria-labelledby="items">
          <h2 id="items">{t('page.items')}</h2>
          <ItemList items={must} t={t} />
        </section>
      )}
      <Visits plan={plan} t={t} />
      <Dates plan={plan} t={t} />
      {optional.length === 0 ? null : (
        <section aria-labelledby="optional">
          <h2 id="optional">{t('screen.optional')}</h2>
          <ItemList items={optional} t={t} />
        </section>
      )}
      <Others plan={plan} t={t} />
      <Questions {...props} />
      <Attention plan={plan} t={t} />
      <details>
        <summary>{t('paper.summary')}</summary>
        <ul class="plain">
          {[...about, ...source].map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <Scam t={t} />
      <FileInput deeds={deeds} t={t} quiet inCase={reading.case !== null} />
      <ExportBar deeds={deeds} t={t} />
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

function First({plan: {first}, t}: PlanProps) {
  if (first.length === 0) return null;
  return (
    <section aria-labelledby="first">
      <h2 id="first">{t('screen.first')}</h2>
      <ul class="first">
        {first.map(({code, text}) => (
          <li key={code} class={code === 'REPORT_OLD' || code === 'MORTGAGE_REVIEW' ? undefined : 'urgent'}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each in one line: number, app, institution; a second line only where something must not be done. */
function ItemList({items, t}: {readonly items: readonly Item[]; readonly t: Translate}) {
  return (
    <ol class="rows">
      {items.map(item => {
        const headline = itemHeadline(item, t);
        return (
          <li key={item.id} value={item.number}>
            <a href={`#item-${item.number}`}>
              <span class="number">{item.number}</span>
              <span class="names">
                <strong>{headline}</strong>
                {headline === item.institution ? null : <span class="faint"> {item.institution}</span>}
                {item.running.length === 0 ? null : <span class="caution">{runningWords(item.running, t)}</span>}
                {item.secured ? <span class="caution">{t('screen.secured')}</span> : null}
                {standing(item, t)}
              </span>
              {item.action === 'investigate' ? (
                <span class="tag tag-investigate">{t('label.shortAction.investigate')}</span>
              ) : null}
            </a>
          </li>
        );
      })}
    </ol>
  );
}

/** How far it has come: what was written down, else what a comparison shows. */
function standing(item: Item, t: Translate) {
  const {progress} = item;
  const words = recordWords(item, t) ?? (progress === null ? null : t(`paper.stage.${progress.stage}`));
  return words === null ? null : <span class="faint"> {words}</span>;
}

function Visits({plan, t}: PlanProps) {
  const all = sittings(plan, t);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="visits">
      <h2 id="visits">{t('page.visits')}</h2>
      <ul class="visits">
        {all.map(({id, on, title, when, numbers}) => (
          <li key={id}>
            <span class="dates">{on === plan.today ? t('page.today') : shortDay(on, plan.today)}</span>
            <span class="names">
              <strong>{title}</strong>
              {when === '' ? null : <span class="faint"> {when}</span>}
              <span class="numbers">
                {t('paper.itemNumbers')}{' '}
                {numbers.map(number => (
                  <a key={number} href={`#item-${number}`}>
                    {number}
                  </a>
                ))}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p class="faint">{t('screen.each')}</p>
    </section>
  );
}

function Dates({plan, t}: PlanProps) {
  const later = plan.dates.filter(({code}) => code !== 'app' && code !== 'call');
  if (later.length === 0) return null;
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{t('screen.dates')}</h2>
      <ul class="visits">
        {later.map(({on, code, what}) => (
          <li key={`${on} ${code}`}>
            <span class="dates">{shortDay(on, plan.today)}</span>
            <span class="names">{what}</span>
          </li>
        ))}
      </ul>
    </section>
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
  const own = warnings.filter(({code}) => !GENERAL.has(code));
  const general = warnings.filter(({code}) => GENERAL.has(code));
  return (
    <section aria-labelledby="attention">
      {own.length === 0 ? null : <h2 id="attention">{t('screen.attention')}</h2>}
      <ul>
        {own.map(({code, args}, at) => (
          <li key={`${code} ${at}`}>{t(`warning.${code}`, args)}</li>
        ))}
      </ul>
      {diagnostics.length === 0 ? null : (
        <details>
          <summary>{t('ui.diagnosticsTitle', {count: diagnostics.length})}</summary>
          <ul>
            {diagnostics.map(({code, args}, at) => (
              <li key={`${code} ${at}`}>{t(`diagnostic.${code}`, args)}</li>
            ))}
          </ul>
        </details>
      )}
      {general.length === 0 ? null : (
        <details>
          <summary>{t('page.general', {count: general.length})}</summary>
          <ul>
            {general.map(({code, args}) => (
              <li key={code}>{t(`warning.${code}`, args)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
