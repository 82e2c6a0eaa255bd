import type {ScreenProps} from '../screen-props.ts';

/** Below this a report is read before anyone could read a progress bar. */
const LONG_REPORT = 15;

/** While the worker reads: how far it is, and the way out. */
export function ReadingFiles({state, deeds, t}: ScreenProps) {
  const {progress, files} = state;
  const {page, pages, share} = progress ?? {page: 0, pages: 0, share: null};
  const name = progress?.name ?? files[0]?.file.name ?? t('page.sample');
  return (
    <>
      <h1 tabIndex={-1}>{t('page.reading', {name})}</h1>
      <p aria-live="polite">
        {progress === null
          ? t('page.reading.start')
          : t(share === null ? 'ui.progress' : 'page.reading.picture', {page, pages})}
      </p>
      {share === null && pages < LONG_REPORT ? null : (
        <progress value={share === null ? page : page - 1 + share} max={pages} aria-label={t('page.reading', {name})} />
      )}
      <p class="faint">{t('page.reading.here')}</p>
      <p class="buttons">
        <button type="button" onClick={deeds.cancel}>
          {t('page.cancel')}
        </button>
      </p>
    </>
  );
}
