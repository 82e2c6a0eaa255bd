import type {Item} from '../../model/plan.ts';
import {LETTER_KINDS} from '../../model/vocabulary.ts';
import {itemHeadline, verdictWords} from '../../render/words.ts';
import {Apps} from '../../view/apps.tsx';
import {ItemCall} from '../../view/call-words.tsx';
import {ItemAbout} from '../../view/item-about.tsx';
import {ItemRows} from '../../view/item-rows.tsx';
import {Ladders} from '../../view/ladders.tsx';
import {Mismatch, Scam} from '../../view/notes.tsx';
import {Phones} from '../../view/phones.tsx';
import {Steps} from '../../view/steps.tsx';
import type {Reading} from '../protocol.ts';
import type {ScreenProps} from '../screen-props.ts';
import {SampleNote} from './notes.tsx';
import {RecordItem} from './record.tsx';

export interface ItemProps extends ScreenProps {
  readonly item: Item;
  readonly reading: Reading;
}

/** One thing to do, whole; where there is room, beside all of them. */
export function ItemScreen(props: ItemProps) {
  const {item, reading, t} = props;
  return (
    <div class="pair">
      <nav class="list" aria-label={t('page.items.all')}>
        <ItemRows items={reading.plan.items} t={t} current={item} />
      </nav>
      <div>
        <OneItem {...props} />
      </div>
    </div>
  );
}

/** What and why, what must be left alone, whom to call, the steps, the words, the letters. */
function OneItem(props: ItemProps) {
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
      <p>{t(`label.action.${item.action}`, {verdict: verdictWords(item, t)})}</p>
      <ItemAbout item={item} t={t} pictures={reading.pictures} />
      <Apps item={item} t={t} onChoose={deeds.chooseApp} />
      <h2>{t('page.phones')}</h2>
      <Phones phones={item.phones} t={t} />
      <h2>{t('screen.steps')}</h2>
      <Steps item={item} t={t} folded />
      <p class="buttons">
        <a class="button" href={`#call-${item.number}`}>
          {t('page.call')}
        </a>
      </p>
      {script === undefined ? null : (
        <details>
          <summary>
            <h2>{t('paper.call')}</h2>
          </summary>
          <ItemCall script={script} t={t} lang={state.lang} />
        </details>
      )}
      <p>{t('ui.checks', {recheckOn: item.recheckOn, finalCheckOn: item.finalCheckOn})}</p>
      {item.escalation.length === 0 ? null : (
        <details>
          <summary>
            <h2>{t('paper.ladders')}</h2>
          </summary>
          <Ladders item={item} t={t} />
        </details>
      )}
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
