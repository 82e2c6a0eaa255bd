import type {Item, Plan} from '../model/plan.ts';
import type {PlanCalls} from '../model/plan-calls.ts';
import {headlineOf} from '../render/headline.ts';
import type {Pictures} from '../render/line-pictures.ts';
import {sittings} from '../render/sittings.ts';
import {itemHeadline} from '../render/words.ts';
import type {Lang, Translate} from '../text/index.ts';
import {Apps} from './apps.tsx';
import {Answers, OwnCall, SharedCalls} from './call-words.tsx';
import {type CommonStep, type CommonWords, findCommonWords} from './common-words.ts';
import {ItemAbout} from './item-about.tsx';
import {AllRungs, LadderNames} from './ladders.tsx';
import {Folded} from './lists.tsx';
import {Lines, Mismatch, Scam} from './notes.tsx';
import {OthersTable} from './others-table.tsx';
import {Phones} from './phones.tsx';
import {DateRows, FirstRows, laterDates, Nothing, SittingRow, Summary} from './schedule.tsx';
import {Steps} from './steps.tsx';
import {Timeline, TimelineKey} from './timeline.tsx';

export interface PaperProps {
  readonly plan: Plan;
  readonly calls: PlanCalls;
  readonly t: Translate;
  readonly lang: Lang;
  readonly pictures?: Pictures | undefined;
}

/**
 * The plan whole, as it is printed and as it is written to a file of its own: what to do today, steps to tick, numbers, words, answers and lines
 * to write on. It needs no script; where one runs, long parts are folded.
 */
export function PlanPaper(props: PaperProps) {
  const {plan, calls, t, lang} = props;
  const common = findCommonWords(plan.items, t);
  return (
    <>
      <header>
        <h1>{t('ui.planTitle')}</h1>
      </header>
      <main>
        <Mismatch plan={plan} t={t} />
        <Visits {...props} />
        <Dates plan={plan} t={t} />
        {plan.items.length === 0 ? null : <h2 class="part">{t('screen.items')}</h2>}
        {plan.items.map(item => (
          <PaperItem key={item.id} item={item} common={common} {...props} />
        ))}
        <CommonSteps steps={common.steps} t={t} />
        <SharedCalls plan={plan} calls={calls} t={t} lang={lang} />
        <Answers calls={[...calls.blank.values()]} t={t} lang={lang} />
        <AllRungs items={plan.items} t={t} />
        <OthersTable plan={plan} t={t} />
        <Warnings plan={plan} t={t} />
        <Tools t={t} />
        <Mismatch plan={plan} t={t} />
        <Scam t={t} words="ui.scam" />
      </main>
      <footer>
        <p class="faint">{t('paper.private')}</p>
      </footer>
    </>
  );
}

interface PlanProps {
  readonly plan: Plan;
  readonly t: Translate;
}

/** What a person sees first on a phone: how it stands in two lines, what comes before anything else, and what is done first. */
function Visits({plan, t}: PlanProps) {
  const {counts, deadline} = headlineOf(plan, t);
  const all = sittings(plan, t);
  const now = all.filter(({on}) => on === all[0]?.on);
  const later = all.filter(sitting => !now.includes(sitting));
  return (
    <>
      <section aria-labelledby="today" class="today">
        <p class="lead">{counts}</p>
        <Lines class="note" lines={deadline} />
        <h2 id="today">{t('paper.today')}</h2>
        <Nothing plan={plan} t={t} />
        <ul class="steps">
          <FirstRows plan={plan} ticks />
          {now.map(sitting => (
            <SittingRow key={sitting.id} sitting={sitting} plan={plan} t={t} ticks />
          ))}
        </ul>
        <Summary plan={plan} t={t} folded={false} />
      </section>
      <Scam t={t} />
      {later.length === 0 ? null : (
        <section aria-labelledby="later">
          <h2 id="later">{t('paper.later')}</h2>
          <p class="faint">{t('screen.each')}</p>
          <ul class="steps">
            {later.map(sitting => (
              <SittingRow key={sitting.id} sitting={sitting} plan={plan} t={t} ticks />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Dates({plan, t}: PlanProps) {
  const dates = laterDates(plan);
  if (dates.length === 0 && plan.items.length === 0) return null;
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{t('screen.dates')}</h2>
      <DateRows dates={dates} ticks />
      {plan.items.length === 0 ? null : (
        <details data-fold="" open class="schedule">
          <summary>{t('paper.timeline')}</summary>
          <figure>
            <Timeline plan={plan} t={t} />
            <figcaption>
              <TimelineKey plan={plan} t={t} />
            </figcaption>
          </figure>
        </details>
      )}
    </section>
  );
}

/** One thing to do, folded on a screen: what and why, what must be left alone, whom to call, the steps to tick, the words of its call. */
function PaperItem({
  item,
  calls,
  common,
  pictures,
  t,
  lang,
}: PaperProps & {readonly item: Item; readonly common: CommonWords}) {
  const call = calls.filled.get(item.id);
  return (
    <details class="item" data-fold="" open>
      <summary>
        <h3 id={`item-${item.number}-title`}>
          <span class="number">{item.number}</span> {itemHeadline(item, t)}{' '}
          <span class={`tag tag-${item.action}`}>{t(`label.shortAction.${item.action}`)}</span>
        </h3>
      </summary>
      <div id={`item-${item.number}`}>
        <ItemAbout item={item} t={t} pictures={pictures} />
        <Apps item={item} t={t} />
        <Phones phones={item.phones} t={t} />
        <Steps item={item} t={t} textOf={common.textOf} />
        {call === undefined ? null : <OwnCall script={call} calls={calls} t={t} lang={lang} />}
        <LadderNames item={item} t={t} />
      </div>
    </details>
  );
}

function CommonSteps({steps, t}: {readonly steps: readonly CommonStep[]; readonly t: Translate}) {
  if (steps.length === 0) return null;
  return (
    <section class="paper-only" aria-labelledby="common">
      <h2 id="common">{t('paper.commonSteps')}</h2>
      <ul class="columns">
        {steps.map(({kind, text, needs, keep}) => (
          <li key={kind + text}>
            <strong>{t(`label.step.${kind}`)}</strong> {text}
            {needs.length === 0 ? null : ` ${t('ui.needs')}${needs.join(t('ui.semicolon'))}`}
            {keep === null ? null : ` ${t('ui.keep')}${keep}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Warnings({plan: {warnings}, t}: PlanProps) {
  if (warnings.length === 0) return null;
  return (
    <Folded id="warnings" title={t('ui.warningsTitle')}>
      <ul class="warnings">
        {warnings.map(({code, args}, at) => (
          <li key={`${code} ${at}`}>{t(`warning.${code}`, args)}</li>
        ))}
      </ul>
    </Folded>
  );
}

/** Of a page of its own, for its script: how much is ticked, and what can be done with it. */
function Tools({t}: {readonly t: Translate}) {
  return (
    <section aria-label={t('paper.progressLabel')}>
      <div class="tools" data-needs-script="" hidden>
        <p>
          <progress value="0" max="1" aria-label={t('paper.progressLabel')} />{' '}
          <span role="status" data-progress={t('paper.progress', {done: '{done}', all: '{all}'})} />
        </p>
        <p class="buttons">
          <button type="button" data-save="loanclose-plan.html">
            {t('paper.save')}
          </button>{' '}
          <button type="button" data-print="">
            {t('paper.print')}
          </button>{' '}
          <button type="button" data-clear={t('paper.clearQuestion')}>
            {t('paper.clear')}
          </button>
        </p>
        <p class="faint">{t('paper.keptHere')}</p>
      </div>
      <p class="danger" data-unsaved="" hidden>
        {t('paper.unsaved')}
      </p>
    </section>
  );
}
