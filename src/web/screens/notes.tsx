import type {Plan} from '../../model/plan.ts';
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

export function Mismatch({plan: {report}, t}: {readonly plan: Plan; readonly t: Translate}) {
  if (report.reconciliation === 'matched') return null;
  return (
    <p class="danger">
      <strong>{t('ui.warningLead').trim()}</strong> {t(`ui.reconciliation.${report.reconciliation}`)}
    </p>
  );
}

export function Scam({t}: {readonly t: Translate}) {
  return (
    <p class="scam">
      <strong>{t('ui.scamLead').trim()}</strong> {t('screen.scam')}
    </p>
  );
}
