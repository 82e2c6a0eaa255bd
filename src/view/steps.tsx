import type {Item, Step} from '../model/plan.ts';
import {hoursWords, stepTitle} from '../render/words.ts';
import type {Translate} from '../text/index.ts';
import type {StepWords} from './common-words.ts';
import {Fact, Tick} from './lists.tsx';

interface StepsProps {
  readonly item: Item;
  readonly t: Translate;
  /** Each in one line that opens, instead of a box to tick with everything beside it. */
  readonly folded?: boolean;
  /** The text of a step in parts; without it the text is one. */
  readonly textOf?: (step: Step, item: Item) => readonly StepWords[];
}

export function Steps({item, t, folded = false, textOf = wholeText}: StepsProps) {
  const List = folded ? 'ol' : 'ul';
  return (
    <List class="steps">
      {item.steps.map(step => (
        <StepRow key={step.id} step={step} words={textOf(step, item)} folded={folded} t={t} />
      ))}
    </List>
  );
}

function wholeText({text}: Step): StepWords[] {
  return [{text, common: false}];
}

interface StepProps {
  readonly step: Step;
  readonly words: readonly StepWords[];
  readonly t: Translate;
}

function StepRow({step, words, t, folded}: StepProps & {readonly folded: boolean}) {
  const text = <StepText step={step} words={words} t={t} />;
  const facts = <StepFacts step={step} t={t} />;
  if (folded) {
    return (
      <li class="step">
        <details>
          <summary>
            <StepTitle step={step} t={t} />
          </summary>
          {step.hours === null ? null : <p class="faint">{hoursWords(step.hours, t)}</p>}
          {text}
          {facts}
        </details>
      </li>
    );
  }
  return (
    <li class={words.every(({common}) => common) ? 'step common' : 'step'}>
      <Tick ticks step>
        <StepTitle step={step} t={t} hours />
        {text}
      </Tick>
      {facts}
    </li>
  );
}

/** On paper the day to begin is enough: the last day stands once for the item. */
function StepTitle({step, t, hours = false}: Omit<StepProps, 'words'> & {readonly hours?: boolean}) {
  const {from, by} = step;
  return (
    <>
      <strong>{stepTitle(step, t)}</strong>{' '}
      <span class="dates">
        {t('ui.stepFrom', {from})}
        {by === null ? null : <span class="by">{t('ui.stepBy', {by})}</span>}
        {hours && step.hours !== null ? (
          <span class="hours">
            {t('ui.semicolon')}
            {hoursWords(step.hours, t)}
          </span>
        ) : null}
      </span>
    </>
  );
}

function StepText({step, words, t}: StepProps) {
  return (
    <span class="text">
      {step.after === null ? null : <strong>{t('screen.step.after')} </strong>}
      {words.map(({text, common}) =>
        common ? (
          <span class="elsewhere" key={text}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </span>
  );
}

function StepFacts({step: {needs, keep}, t}: Omit<StepProps, 'words'>) {
  if (needs.length === 0 && keep === null) return null;
  return (
    <dl class="facts">
      {needs.length === 0 ? null : <Fact label={t('ui.needs')}>{needs.join(t('ui.semicolon'))}</Fact>}
      {keep === null ? null : <Fact label={t('ui.keep')}>{keep}</Fact>}
    </dl>
  );
}
