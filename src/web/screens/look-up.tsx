import type {LenderMatch} from '../../model/lender.ts';
import {phoneWords} from '../../render/words.ts';
import type {Translate} from '../../text/index.ts';
import {Scam} from '../../view/notes.tsx';
import {Phones} from '../../view/phones.tsx';
import type {Found} from '../protocol.ts';
import type {ScreenProps} from '../screen-props.ts';

/** Lenders, apps and numbers by whatever a person types, without any report. */
export function LookUp({state: {found}, deeds, t}: ScreenProps) {
  return (
    <>
      <h1 class="big" tabIndex={-1}>
        {t('page.find.title')}
      </h1>
      <search>
        <form
          onSubmit={event => {
            event.preventDefault();
            const typed = new FormData(event.currentTarget).get('typed');
            if (typeof typed === 'string') deeds.find(typed);
          }}
        >
          <label for="typed">{t('page.find.label')}</label>
          <p class="buttons">
            <input id="typed" name="typed" type="text" autocomplete="off" required />
            <button type="submit">{t('page.find.go')}</button>
          </p>
        </form>
      </search>
      <div aria-live="polite">{found === null ? null : <Results found={found} t={t} />}</div>
      <Scam t={t} />
    </>
  );
}

function Results({found: {typed, matches, number}, t}: {readonly found: Found; readonly t: Translate}) {
  if (number !== null) return <NumberVerdict number={number} t={t} />;
  if (matches.length === 0) return <p class="note">{t('ui.noMatch', {query: typed})}</p>;
  return (
    <>
      <p class="faint">{t('ui.matches', {count: matches.length})}</p>
      {matches.map(match => (
        <Match key={match.id} match={match} t={t} />
      ))}
    </>
  );
}

function Match({match, t}: {readonly match: LenderMatch; readonly t: Translate}) {
  const isApp = match.apps.some(({id}) => id === match.id);
  const plain = match.by === 'id' || (match.by === 'name' && match.matchedOn === match.name);
  return (
    <section class="card">
      <h2>{match.name}</h2>
      <p class="faint">
        {isApp ? 'App' : t(`label.lenderKind.${match.kind}`)}
        {plain ? null : t('ui.inBrackets', {text: `${t(`label.matchedBy.${match.by}`)} ${match.matchedOn}`})}
      </p>
      {isApp || match.apps.length === 0 ? null : (
        <p>
          {t('page.find.apps')}
          {match.apps
            .map(({name, basis}) => name + t('ui.inBrackets', {text: t(`label.basis.${basis}`)}))
            .join(t('ui.comma'))}
        </p>
      )}
      <Phones phones={match.phones} t={t} />
    </section>
  );
}

function NumberVerdict({number: check, t}: {readonly number: NonNullable<Found['number']>; readonly t: Translate}) {
  const {number, known, whose, suspicious, disputed} = check;
  return (
    <>
      {known === 'public' ? (
        <p class="note">{t('ui.number.public', {number, name: whose.map(({name}) => name).join(t('ui.comma'))})}</p>
      ) : known === 'disputed' ? (
        <p class="danger">
          {t('ui.number.conflict', {number})} {disputed?.why}
        </p>
      ) : known === 'unknown' ? (
        <p class="danger">{t(suspicious ? 'ui.number.suspicious' : 'ui.number.unknown', {number})}</p>
      ) : (
        <>
          <p>
            <strong>{t('ui.number.known', {number})}</strong>
          </p>
          <ul>
            {whose.map(({name, phone}) => (
              <li key={name}>
                {name} {phone === null ? null : phoneWords(phone, t).detail}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t('ui.number.advice')}</p>
    </>
  );
}
