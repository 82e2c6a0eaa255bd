import {describeWords, placeOf} from '../../render/figures.ts';
import {fieldLabel} from '../../render/words.ts';
import type {Translate} from '../../text/index.ts';
import type {FigureInDoubt, Reading, TypedFigure} from '../protocol.ts';
import type {ScreenProps} from '../screen-props.ts';

interface FiguresProps extends ScreenProps {
  readonly reading: Reading;
}

/** Over the result: how many figures are to be looked up before anything of it is done, and the way there. */
export function FiguresFirst({reading: {figures, checked}, t}: {readonly reading: Reading; readonly t: Translate}) {
  const deciding = figures.filter(({decides}) => decides);
  if (figures.length === 0 && checked === 0) return null;
  return (
    <div class="card">
      {deciding.length > 0 ? (
        <p class="danger">{t('page.figures.first', {count: deciding.length, accounts: countAccounts(deciding)})}</p>
      ) : figures.length > 0 ? (
        <p class="faint">{t('page.figures.few', {count: figures.length})}</p>
      ) : null}
      {checked === 0 ? null : <p>{t('page.figures.checked', {count: checked})}</p>}
      <p class="buttons">
        <a class="button" href="#figures">
          {t('page.figures.go')}
        </a>
      </p>
    </div>
  );
}

function countAccounts(figures: readonly FigureInDoubt[]): number {
  return new Set(figures.map(({accountKey}) => accountKey)).size;
}

/** Every figure that was not read for certain, its line, and what a person finds on paper; all is taken at once. */
export function Figures({reading, state, deeds, t}: FiguresProps) {
  const {figures, checked} = reading;
  const deciding = figures.filter(({decides}) => decides);
  const others = figures.filter(({decides}) => !decides);
  const {mistyped} = state;
  const asked = figures.map((figure, at) => ({figure, at}));
  const fields = (some: readonly FigureInDoubt[]) =>
    asked
      .filter(({figure}) => some.includes(figure))
      .map(({figure, at}) => {
        const wrong = mistyped.find(each => each.accountKey === figure.accountKey && each.field === figure.field);
        return <AskedFigure key={at} figure={figure} at={at} wrong={wrong?.message ?? null} t={t} />;
      });
  return (
    <>
      <p class="neighbours">
        <a href="#start">{t('page.all')}</a>
      </p>
      <h1 class="big" tabIndex={-1}>
        {figures.length === 0
          ? t('page.figures.done')
          : t('figures.title', {count: figures.length, accounts: countAccounts(figures)})}
      </h1>
      {checked === 0 ? null : (
        <p class="note" role="status">
          {t('page.figures.checked', {count: checked})}
        </p>
      )}
      {figures.length === 0 ? null : (
        <form
          // what was taken leaves an empty form
          key={checked}
          onSubmit={event => {
            event.preventDefault();
            deeds.correct(typedIn(new FormData(event.currentTarget), figures));
          }}
        >
          <p>{t('page.figures.how')}</p>
          {fields(deciding)}
          {others.length === 0 ? null : (
            <details open={deciding.length === 0}>
              <summary>{t('page.figures.others', {count: others.length})}</summary>
              {fields(others)}
            </details>
          )}
          <div role="alert">
            {mistyped.length === 0 ? null : <p class="danger">{t('page.figures.wrong', {count: mistyped.length})}</p>}
          </div>
          <p class="buttons">
            <button type="submit" class="main">
              {t('page.figures.apply')}
            </button>
          </p>
        </form>
      )}
      <p class="buttons">
        <a class="button" href="#start">
          {t('page.figures.back')}
        </a>
        {checked === 0 ? null : (
          <button type="button" onClick={() => deeds.correct(null)}>
            {t('page.figures.anew')}
          </button>
        )}
      </p>
    </>
  );
}

interface AskedProps {
  readonly figure: FigureInDoubt;
  readonly at: number;
  readonly wrong: string | null;
  readonly t: Translate;
}

function AskedFigure({figure, at, wrong, t}: AskedProps) {
  const {institution, field, value, picture} = figure;
  const name = fieldLabel(field, t);
  const wrongId = `wrong-${at}`;
  return (
    <fieldset class="doubts">
      <legend>
        {institution} {name}
      </legend>
      <p>{[placeOf(figure, t), ...describeWords(figure, t)].join(t('plan.comma'))}</p>
      {picture === null ? null : (
        <p>
          {t('page.figures.line')}
          <img src={picture} alt={t('paper.doubt.picture', {field: name})} />
        </p>
      )}
      {value === null ? null : (
        <label class="button">
          <input type="checkbox" name={`right-${at}`} /> {t('page.figures.right')}
        </label>
      )}
      <p>
        <label for={`figure-${at}`}>{t('page.figures.printed')}</label>
        <input
          id={`figure-${at}`}
          name={`figure-${at}`}
          type="text"
          autocomplete="off"
          aria-invalid={wrong === null ? undefined : true}
          aria-describedby={wrong === null ? undefined : wrongId}
        />
      </p>
      {wrong === null ? null : (
        <p class="danger" id={wrongId}>
          {wrong}
        </p>
      )}
    </fieldset>
  );
}

/** What was filled in; what was not is not looked at yet. What is typed counts more than a tick. */
function typedIn(form: FormData, figures: readonly FigureInDoubt[]): TypedFigure[] {
  return figures.flatMap(({accountKey, field}, at) => {
    const typed = form.get(`figure-${at}`);
    const text = typeof typed === 'string' ? typed.trim() : '';
    return text !== '' || form.get(`right-${at}`) !== null ? [{accountKey, field, typed: text}] : [];
  });
}
