import {useState} from 'preact/hooks';
import type {Translate} from '../../text/index.ts';
import type {Reading} from '../protocol.ts';
import type {ScreenProps} from '../screen-props.ts';
import {isUnsaved} from '../state.ts';

interface SaveProps extends ScreenProps {
  readonly reading: Reading;
}

/** One tap saves. What is in the file stands beside the button, and the passphrase is a field that was or was not filled before. */
export function SaveCase({reading, state, deeds, t}: SaveProps) {
  const [passphrase, setPassphrase] = useState('');
  const [plain, setPlain] = useState(false);
  const held = reading.case;
  const known = held?.passphrase ?? null;
  return (
    <section aria-labelledby="save" class="card save">
      <h2 id="save" tabIndex={-1}>
        {t('page.save')}
      </h2>
      <p class="faint">{t('page.save.inside')}</p>
      {held === null && reading.files.length > 1 ? <p class="faint">{t('page.save.newest')}</p> : null}
      <form
        onSubmit={event => {
          event.preventDefault();
          deeds.saveCase(plain ? null : passphrase === '' ? known : passphrase);
          setPassphrase('');
        }}
      >
        {plain ? null : (
          <p>
            <label for="passphrase">{t(known === null ? 'page.save.passphrase' : 'page.save.passphrase.known')}</label>
            <input
              id="passphrase"
              type="password"
              autocomplete="new-password"
              value={passphrase}
              onInput={({currentTarget}) => setPassphrase(currentTarget.value)}
            />
          </p>
        )}
        {plain || passphrase === '' ? null : (
          <p>
            <label for="again">{t('page.save.again')}</label>
            <input
              id="again"
              type="password"
              autocomplete="new-password"
              required
              ref={field => field?.setCustomValidity(field.value === passphrase ? '' : t('page.save.differs'))}
              onInput={({currentTarget: field}) =>
                field.setCustomValidity(field.value === passphrase ? '' : t('page.save.differs'))
              }
            />
          </p>
        )}
        {known === null ? null : (
          <p>
            <label>
              <input type="checkbox" checked={plain} onChange={() => setPlain(!plain)} /> {t('page.save.plain')}
            </label>
          </p>
        )}
        <p class="buttons">
          <button type="submit" class="main">
            {t('page.save.go')}
          </button>
        </p>
      </form>
      <div role="status">
        <SaveState state={state} t={t} />
      </div>
      <p class="faint">{t('page.save.elsewhere')}</p>
    </section>
  );
}

function SaveState({state, t}: {readonly state: ScreenProps['state']; readonly t: Translate}) {
  const {saved} = state;
  if (state.reading?.case && isUnsaved(state)) return <p class="note">{t('page.case.unsaved')}</p>;
  if (saved === null || saved.name === null) return null;
  return <p class="good">{t(saved.sealed ? 'page.save.doneSealed' : 'page.save.done', {name: saved.name})}</p>;
}
