import type {CaseEvent, CaseItemView} from '../../model/case.ts';
import {ADD_REASONS} from '../../model/case-vocabulary.ts';
import {historyTitle, stateWords} from '../../render/case-words.ts';
import type {Translate} from '../../text/index.ts';
import {Scam} from '../../view/notes.tsx';
import type {OpenCase} from '../protocol.ts';
import type {ScreenProps} from '../screen-props.ts';
import {isUnsaved} from '../state.ts';
import {RecordItem} from './record.tsx';

interface CaseProps extends ScreenProps {
  readonly held: OpenCase;
}

/** The whole case: every item with its state, also what is proven, kept or not on the report; what can be taken back; the way out. */
export function WholeCase(props: CaseProps) {
  const {held, state, deeds, t} = props;
  const {shown, lastDeed} = held;
  return (
    <>
      <ToPlan t={t} />
      <h1 class="big" tabIndex={-1}>
        {t('page.case.title', {day: shown.startedOn})}
      </h1>
      <section aria-labelledby="all">
        <h2 id="all">{t('page.case.all')}</h2>
        <ol class="rows">
          {shown.items.map(item => (
            <li key={item.number} value={item.number}>
              <a href={`#item-${item.number}`}>
                <span class="number">{item.number}</span>{' '}
                <span class="what">
                  <strong>{item.name}</strong>
                  {item.name === item.institution ? null : <span class="faint"> {item.institution}</span>}
                  <span class="faint"> {stateWords(item, t)}</span>
                </span>
              </a>
            </li>
          ))}
        </ol>
      </section>
      {lastDeed === null ? null : (
        <section>
          <p>{undoWords(lastDeed, shown.items, t)}</p>
          <p class="buttons">
            <button type="button" onClick={() => deeds.record({do: 'undo'})}>
              {t('page.case.undo')}
            </button>
          </p>
        </section>
      )}
      <Missing {...props} />
      <p class="buttons">
        <button type="button" onClick={deeds.leaveCase}>
          {t(isUnsaved(state) ? 'page.case.leave.lost' : 'page.case.leave')}
        </button>
      </p>
    </>
  );
}

function ToPlan({t}: {readonly t: Translate}) {
  return (
    <nav class="neighbours" aria-label={t('page.neighbours')}>
      <a href="#start">{t('page.all')}</a>
    </nav>
  );
}

function undoWords(event: CaseEvent, items: readonly CaseItemView[], t: Translate): string {
  const names = items
    .filter(({number}) => event.itemNumbers.includes(number))
    .map(({number, name}) => `${number} ${name}`);
  const title = {
    event: event.type,
    what: items.flatMap(({history}) => history).findLast(({at}) => at === event.at)?.what ?? null,
  };
  const what = historyTitle(title, t);
  return names.length === 0
    ? t('page.case.undo.whole', {what})
    : t('page.case.undo.what', {what, items: names.join(t('ui.comma'))});
}

/** From an SMS, a debit, a list of authorisations: no report shows it. */
function Missing({deeds, t}: ScreenProps) {
  return (
    <details>
      <summary>{t('page.case.missing')}</summary>
      <form
        onSubmit={event => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const name = form.get('name');
          if (typeof name !== 'string' || name.trim() === '') return;
          deeds.record({do: 'add', name, why: ADD_REASONS.find(each => each === form.get('why')) ?? null});
          event.currentTarget.reset();
        }}
      >
        <p>
          <label for="missing">{t('page.case.missing.name')}</label>
          <input id="missing" name="name" type="text" autocomplete="off" required />
        </p>
        <p>
          <label for="why">{t('page.case.missing.why')}</label>
          <select id="why" name="why">
            {ADD_REASONS.map(why => (
              <option key={why} value={why}>
                {t(`page.case.missing.why.${why}`)}
              </option>
            ))}
          </select>
        </p>
        <p class="buttons">
          <button type="submit">{t('page.case.missing.add')}</button>
        </p>
      </form>
    </details>
  );
}

/** An item of the case that the plan has no more, or never had: proven, kept, or not on the report. */
export function CaseItemScreen(props: CaseProps & {readonly item: CaseItemView}) {
  const {item, held, t} = props;
  const {number, name, institution, why} = item;
  return (
    <>
      <ToPlan t={t} />
      <h1 class="big" tabIndex={-1}>
        {number} {name}
      </h1>
      {name === institution ? null : <p class="institution">{institution}</p>}
      {why === null ? null : <p class="note">{t(`case.why.${why}`)}</p>}
      {item.state === 'proven' ? null : (
        <p class="buttons">
          <a class="button" href={`#call-${number}`}>
            {t('page.call')}
          </a>
        </p>
      )}
      <RecordItem {...props} number={number} today={held.shown.today} />
      <Scam t={t} />
    </>
  );
}
