import type {Reading} from '../protocol.ts';
import type {ScreenProps} from '../screen-props.ts';

/** The question before pictures are recognised: what it takes, and where the program for it comes from. */
export function PicturesOffer({state, deeds, t}: ScreenProps) {
  const {canFetch, fetching, missing} = state.pictures;
  if (fetching !== null) {
    return (
      <p role="status">
        <label for="fetching">{t('page.pictures.fetching')}</label> <progress id="fetching" value={fetching} max={1} />
      </p>
    );
  }
  return (
    <>
      <p>{t('page.pictures.what')}</p>
      {canFetch ? null : <p class="faint">{t('page.pictures.where')}</p>}
      {missing ? (
        <p class="danger" role="alert">
          {t('page.pictures.missing')}
        </p>
      ) : null}
      <p class="buttons">
        {canFetch ? (
          <button type="button" onClick={() => deeds.readPictures(null)}>
            {t('page.pictures.load')}
          </button>
        ) : null}
        <label class="button">
          {t('page.pictures.choose')}
          <input
            class="behind"
            type="file"
            onChange={({currentTarget}) => {
              const [program] = currentTarget.files ?? [];
              if (program !== undefined) deeds.readPictures(program);
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
    </>
  );
}

/** Over the result of a report of which some pages were left out. In a case that report stands already. */
export function UnreadPictures({reading, ...props}: ScreenProps & {readonly reading: Reading}) {
  const {diagnostics} = reading.plan;
  if (reading.case !== null || !diagnostics.some(({code}) => code === 'PICTURES_NOT_READ')) return null;
  return (
    <section class="card">
      <p class="danger">{props.t('page.pictures.unread')}</p>
      <PicturesOffer {...props} />
    </section>
  );
}
