import type {Translate} from '../../text/index.ts';
import type {Served} from '../served.ts';

interface ServedBarProps {
  readonly served: Served;
  /** Whether a report is open, which a change of the version would close. */
  readonly open: boolean;
  readonly t: Translate;
}

/** What the served page offers, in one quiet line: a new version, and its place on the device after a first result. */
export function ServedBar({served: {update, install}, open, t}: ServedBarProps) {
  const offered = open ? install : null;
  if (update === null && offered === null) return null;
  return (
    <aside class="served buttons" aria-label={t('page.served')}>
      {update === null ? null : (
        <button type="button" onClick={update}>
          {t(open ? 'page.served.update.open' : 'page.served.update')}
        </button>
      )}
      {offered === null ? null : (
        <button type="button" onClick={offered}>
          {t('page.served.install')}
        </button>
      )}
    </aside>
  );
}
