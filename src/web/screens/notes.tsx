import type {Translate} from '../../text/index.ts';
import type {State} from '../state.ts';

/** Stands over everything that comes from the composed report. */
export function SampleNote({state, t}: {readonly state: State; readonly t: Translate}) {
  return state.sample ? (
    <p class="note">
      <strong>{t('page.sample')}</strong> {t('page.sample.note')}
    </p>
  ) : null;
}
