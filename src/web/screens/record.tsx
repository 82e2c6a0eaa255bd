import type {CaseItemView} from '../../model/case.ts';
import {ASKS} from '../../model/case-vocabulary.ts';
import {historyTitle, stateWords} from '../../render/case-words.ts';
import type {Translate} from '../../text/index.ts';
import type {CaseDeed, Said} from '../protocol.ts';
import type {ScreenProps} from '../screen-props.ts';

interface RecordProps extends ScreenProps {
  readonly number: number;
  /** Null before the case is begun. */
  readonly item: CaseItemView | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What was done about an item, and the form to write down more. The first note begins the case. */
export function RecordItem({number, item, today, state, deeds, t}: RecordProps) {
  if (state.sample) return <p class="note">{t('page.record.sample')}</p>;
  return (
    <section aria-labelledby="record">
      <h2 id="record">{t('page.record')}</h2>
      <div role="status">{item === null ? null : <Standing item={item} t={t} />}</div>
      {item?.state === 'proven' ? (
        <p>{t('page.record.proven')}</p>
      ) : (
        <form
          // a note that was written down leaves an empty form, one that was refused stays
          key={item?.history.length ?? 0}
          onSubmit={event => {
            event.preventDefault();
            deeds.record(deedOf(number, new FormData(event.currentTarget)));
          }}
        >
          <p>
            <label for="what">{t('page.record.what')}</label>
            <select id="what" name="what">
              {ASKS.slice(0, 1).map(ask => (
                <option key={ask} value={ask}>
                  {t(`case.ask.${ask}`)}
                </option>
              ))}
              <option value="confirmed">{t('page.record.what.confirmed')}</option>
              <option value="refused">{t('page.record.what.refused')}</option>
              {ASKS.slice(1).map(ask => (
                <option key={ask} value={ask}>
                  {t(`case.ask.${ask}`)}
                </option>
              ))}
            </select>
          </p>
          <p>
            <label for="on">{t('page.record.on')}</label>
            <input id="on" name="on" type="date" required max={today} value={today} />
          </p>
          <Field name="ticket" t={t} />
          <p>
            <label for="promised">{t('page.record.promised')}</label>
            <input id="promised" name="promised" type="date" />
          </p>
          <Field name="agent" t={t} />
          <Field name="note" t={t} />
          <p class="faint">{t('page.record.masked')}</p>
          <p class="buttons">
            <button type="submit">{t('page.record.go')}</button>
          </p>
        </form>
      )}
      {item === null ? null : <History item={item} t={t} />}
    </section>
  );
}

function Field({name, t}: {readonly name: 'ticket' | 'agent' | 'note'; readonly t: Translate}) {
  return (
    <p>
      <label for={name}>{t(`page.record.${name}`)}</label>
      <input id={name} name={name} type="text" autocomplete="off" />
    </p>
  );
}

function deedOf(number: number, form: FormData): CaseDeed {
  const text = (name: string): string | null => {
    const value = form.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  const said: Said = {
    number,
    on: text('on') ?? '',
    ticket: text('ticket'),
    promisedOn: text('promised'),
    agent: text('agent'),
    note: text('note'),
  };
  const what = text('what');
  if (what === 'confirmed' || what === 'refused') return {do: what, ...said};
  return {do: 'asked', what: ASKS.find(ask => ask === what) ?? 'closing', ...said};
}

/** How far it is, and what comes next. */
function Standing({item, t}: {readonly item: CaseItemView; readonly t: Translate}) {
  const {next, shows} = item;
  return (
    <p>
      <strong>{stateWords(item, t)}</strong>
      {shows === null ? null : `${t('ui.semicolon')}${t(`case.shows.${shows}`)}`}
      {next === null ? null : t('ui.semicolon') + t('case.then', {day: next.on, what: t(`case.due.${next.code}`)})}
    </p>
  );
}

function History({item: {history}, t}: {readonly item: CaseItemView; readonly t: Translate}) {
  if (history.length === 0) return null;
  return (
    <details>
      <summary>{t('page.record.history', {count: history.length})}</summary>
      <ul class="plain">
        {history.map(entry => {
          const {on, ticket, agent, promisedOn, note, shows, undone} = entry;
          const words = [
            ...(shows === null ? [] : [t(`case.shows.${shows}`)]),
            ...(ticket === null ? [] : [t('case.ticketNumber', {ticket})]),
            ...(agent === null ? [] : [t('case.agentNumber', {agent})]),
            ...(promisedOn === null ? [] : [t('case.promise', {day: promisedOn})]),
            ...(note === null ? [] : [note]),
          ];
          const title = historyTitle(entry, t) + (undone ? t('case.wasUndone') : '');
          return (
            <li key={`${entry.at} ${entry.event} ${on}`}>
              <span class="dates">{on}</span> <strong>{title}</strong> {words.join(t('ui.semicolon'))}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
