import type {Item} from '../model/plan.ts';
import {appWords, furtherApps, missingAppNote, SPELLED_OUT_APPS} from '../render/words.ts';
import type {Translate} from '../text/index.ts';

interface AppsProps {
  readonly item: Item;
  readonly t: Translate;
  /** That it was this app, and none of the others that were asked about. Without it there is nothing to press. */
  readonly onChoose?: ((app: string, instead: readonly string[]) => void) | undefined;
}

/** Candidates are spelled out only while the choice is open: which of them it was only the person knows. */
export function Apps({item, t, onChoose}: AppsProps) {
  const {apps} = item;
  const note = missingAppNote(item);
  if (apps.some(app => app.chosen)) return <Paths item={item} />;
  return (
    <>
      {apps.length === 0 && note !== null ? <p class="note">{t(note)}</p> : null}
      {apps.length === 0 ? null : <Candidates item={item} t={t} onChoose={onChoose} />}
      <Paths item={item} />
    </>
  );
}

function Candidates({item: {apps}, t, onChoose}: AppsProps) {
  const few = apps.slice(0, SPELLED_OUT_APPS);
  const further = apps.slice(SPELLED_OUT_APPS);
  if (onChoose === undefined) {
    return (
      <>
        <h4>{t('ui.whichApp')}</h4>
        <ul>
          {few.map(app => (
            <li key={app.id}>{appWords(app, t)}</li>
          ))}
          {further.length === 0 ? null : <li>{t('ui.furtherApps', {apps: furtherApps(further, t)})}</li>}
        </ul>
      </>
    );
  }
  const ids = apps.map(({id}) => id);
  const button = ({id, name}: Item['apps'][number]) => (
    <button type="button" key={id} onClick={() => onChoose(id, ids)}>
      {t('page.app.this', {name})}
    </button>
  );
  return (
    <fieldset>
      <legend>{t('ui.whichApp')}</legend>
      <ul class="choices">
        {few.map(app => (
          <li key={app.id}>
            {button(app)} {appWords(app, t)}
          </li>
        ))}
      </ul>
      {further.length === 0 ? null : (
        <details>
          <summary>{t('ui.furtherApps', {apps: furtherApps(further, t)})}</summary>
          <p class="buttons">{further.map(button)}</p>
        </details>
      )}
    </fieldset>
  );
}

function Paths({item: {paths}}: Pick<AppsProps, 'item'>) {
  if (paths.length === 0) return null;
  return (
    <ul class="paths">
      {paths.map(({id, title, text}) => (
        <li key={id}>
          <strong>{title}</strong> {text}
        </li>
      ))}
    </ul>
  );
}
