import type {Item, Step} from '../../model/plan.ts';
import type {Script} from '../../model/script.ts';
import {LETTER_KINDS} from '../../model/vocabulary.ts';
import {
  appWords,
  furtherApps,
  hoursWords,
  itemHeadline,
  missingAppNote,
  progressWords,
  runningWords,
  SPELLED_OUT_APPS,
  stepDates,
  stepTitle,
} from '../../render/words.ts';
import type {Translate} from '../../text/index.ts';
import type {Reading} from '../protocol.ts';
import type {ScreenProps} from '../screen-props.ts';
import {Mismatch, SampleNote, Scam} from './notes.tsx';
import {Phones} from './phones.tsx';
import {RecordItem} from './record.tsx';

export interface ItemProps extends ScreenProps {
  readonly item: Item;
  readonly reading: Reading;
}

/** One thing to do, whole: what and why, what must be left alone, whom to call, the steps, the words, the letters. */
export function ItemScreen(props: ItemProps) {
  const {item, reading, state, deeds, t} = props;
  const headline = itemHeadline(item, t);
  const script = reading.calls.filled.get(item.id);
  return (
    <>
      <SampleNote state={state} t={t} />
      <Mismatch plan={reading.plan} t={t} />
      <Neighbours {...props} />
      <h1 class="big" tabIndex={-1}>
        {item.number} {headline}
      </h1>
      {headline === item.institution ? null : <p class="institution">{item.institution}</p>}
      <p>{t(`label.action.${item.action}`, {verdict: t(`label.verdict.${item.verdict}`)})}</p>
      {item.running.length === 0 ? null : <p class="danger">{runningWords(item.running, t)}</p>}
      {item.secured ? <p class="danger">{t('screen.secured')}</p> : null}
      <dl class="facts">
        <Fact label={t('ui.evidence')} text={item.evidence} />
        {item.progress === null ? null : <Fact label={t('ui.standing')} text={progressWords(item.progress, t)} />}
        {item.feasibility === null ? null : (
          <Fact label={t('ui.inTime')} text={t(`label.feasibility.${item.feasibility}`)} />
        )}
      </dl>
      <Apps {...props} />
      <h2>{t('page.phones')}</h2>
      <Phones phones={item.phones} t={t} />
      <h2>{t('screen.steps')}</h2>
      <ol class="steps">
        {item.steps.map(step => (
          <StepRow key={step.id} step={step} t={t} />
        ))}
      </ol>
      <p class="buttons">
        <a class="button" href={`#call-${item.number}`}>
          {t('page.call')}
        </a>
      </p>
      {script === undefined ? null : <Words script={script} t={t} />}
      <p>{t('ui.checks', {recheckOn: item.recheckOn, finalCheckOn: item.finalCheckOn})}</p>
      <Ladders item={item} t={t} />
      <Letters {...props} />
      <RecordItem
        number={item.number}
        item={reading.case?.shown.items.find(({number}) => number === item.number) ?? null}
        today={reading.plan.today}
        state={state}
        deeds={deeds}
        t={t}
      />
      <p class="buttons">
        <button type="button" onClick={() => deeds.keep(item.number, headline)}>
          {t('page.keep')}
        </button>
      </p>
      <Scam t={t} />
    </>
  );
}

function Fact({label, text}: {readonly label: string; readonly text: string}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** 1/9, and the way to the next one. */
function Neighbours({item, reading: {plan}, t}: ItemProps) {
  const at = plan.items.indexOf(item);
  const [before, after] = [plan.items[at - 1], plan.items[at + 1]];
  return (
    <nav class="neighbours" aria-label={t('page.neighbours')}>
      <a href="#start">{t('page.all')}</a>
      <span>
        {at + 1} / {plan.items.length}
      </span>
      <span>
        {before === undefined ? null : <a href={`#item-${before.number}`}>{t('page.previous')}</a>}
        {after === undefined ? null : <a href={`#item-${after.number}`}>{t('page.next')}</a>}
      </span>
    </nav>
  );
}

/** Candidates are offered only while the choice is open: which of them it was only the person knows. */
function Apps({item, deeds, t}: ItemProps) {
  if (item.apps.some(app => app.chosen)) return <Paths item={item} t={t} />;
  const note = missingAppNote(item);
  const further = item.apps.slice(SPELLED_OUT_APPS);
  const ids = item.apps.map(({id}) => id);
  return (
    <>
      {item.apps.length === 0 && note !== null ? <p class="note">{t(note)}</p> : null}
      {item.apps.length === 0 ? null : (
        <fieldset>
          <legend>{t('ui.whichApp')}</legend>
          <ul class="choices">
            {item.apps.slice(0, SPELLED_OUT_APPS).map(app => (
              <li key={app.id}>
                <button type="button" onClick={() => deeds.chooseApp(app.id, ids)}>
                  {t('page.app.this', {name: app.name})}
                </button>{' '}
                {appWords(app, t)}
              </li>
            ))}
          </ul>
          {further.length === 0 ? null : (
            <details>
              <summary>{t('ui.furtherApps', {apps: furtherApps(further, t)})}</summary>
              <p class="buttons">
                {further.map(app => (
                  <button type="button" key={app.id} onClick={() => deeds.chooseApp(app.id, ids)}>
                    {t('page.app.this', {name: app.name})}
                  </button>
                ))}
              </p>
            </details>
          )}
        </fieldset>
      )}
      <Paths item={item} t={t} />
    </>
  );
}

function Paths({item: {paths}, t: _}: {readonly item: Item; readonly t: Translate}) {
  if (paths.length === 0) return null;
  return (
    <ul class="paths">
      {paths.map(path => (
        <li key={path.id}>
          <strong>{path.title}</strong> {path.text}
        </li>
      ))}
    </ul>
  );
}

/** Folded: what is to be done and from when; within it how, and what to have at hand. */
function StepRow({step, t}: {readonly step: Step; readonly t: Translate}) {
  return (
    <li class="step">
      <details>
        <summary>
          <strong>{stepTitle(step, t)}</strong> <span class="dates">{stepDates(step, t)}</span>
        </summary>
        <p class="text">
          {step.after === null ? null : <strong>{t('screen.step.after')} </strong>}
          {step.text}
        </p>
        <dl class="facts">
          {step.hours === null ? null : <Fact label={t('page.hours')} text={hoursWords(step.hours, t)} />}
          {step.needs.length === 0 ? null : <Fact label={t('ui.needs')} text={step.needs.join(t('ui.semicolon'))} />}
          {step.keep === null ? null : <Fact label={t('ui.keep')} text={step.keep} />}
        </dl>
      </details>
    </li>
  );
}

/** The words of the call, in Chinese whatever the language around them. */
function Words({script, t}: {readonly script: Script; readonly t: Translate}) {
  return (
    <details>
      <summary>
        <h2>{t('paper.call')}</h2>
      </summary>
      <div lang="zh-CN">
        <div class="say">
          {script.opening.map(line => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <ol class="asks">
          {script.checklist.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <div class="say">
          {script.closing.map(line => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      <h3>{t('ui.script.branches')}</h3>
      <dl class="answers" lang="zh-CN">
        {script.branches.map(({when, say}) => (
          <div key={when + say}>
            <dt>{when}</dt>
            <dd>{say}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('ui.script.never')}</h3>
      <ul class="never" lang="zh-CN">
        {script.never.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{t('ui.script.write')}</h3>
      <ul lang="zh-CN">
        {script.write.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function Ladders({item: {escalation}, t}: {readonly item: Item; readonly t: Translate}) {
  if (escalation.length === 0) return null;
  return (
    <details>
      <summary>
        <h2>{t('paper.ladders')}</h2>
      </summary>
      <p>{t('paper.oneAtATime')}</p>
      {escalation.map(({ladder, rungs}) => (
        <section key={ladder}>
          <h3>{t(`screen.ladder.${ladder}`)}</h3>
          <ol>
            {rungs.map(rung => (
              <li key={rung.id}>
                <strong>{rung.name}</strong>
                {rung.number === null || rung.name.includes(rung.number) ? null : ` ${rung.number}`}
                {rung.from === null ? null : <span class="dates"> {t('ui.stepFrom', {from: rung.from})}</span>}
                {rung.form === null ? null : t('screen.form', {form: rung.form})}
                <span class="text">{rung.text}</span>
                {rung.attach.length === 0 ? null : (
                  <span class="faint">
                    {t('ui.needs')}
                    {rung.attach.join(t('ui.semicolon'))}
                  </span>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </details>
  );
}

function Letters({item, state: {letter}, deeds, t}: ItemProps) {
  const own = letter?.number === item.number ? letter : null;
  return (
    <details open={own !== null}>
      <summary>
        <h2>{t('page.letters')}</h2>
      </summary>
      <p class="buttons">
        {LETTER_KINDS.map(kind => (
          <button
            type="button"
            key={kind}
            aria-pressed={own?.kind === kind}
            onClick={() => deeds.write(item.number, kind)}
          >
            {t(`page.letter.${kind}`)}
          </button>
        ))}
      </p>
      {own === null ? null : (
        <div aria-live="polite">
          <pre class="letter">{own.file.text}</pre>
          <p class="buttons">
            <button type="button" onClick={() => deeds.saveText(own.file)}>
              {t('page.letter.save')}
            </button>
          </p>
        </div>
      )}
    </details>
  );
}
