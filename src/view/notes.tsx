import type {Plan} from '../model/plan.ts';
import type {Translate} from '../text/index.ts';

/** What stands on every page about those who ask for codes and money. */
export function Scam({t, words = 'screen.scam'}: {readonly t: Translate; readonly words?: 'screen.scam' | 'ui.scam'}) {
  return (
    <p class="scam">
      <strong>{t('ui.scamLead').trim()}</strong> {t(words)}
    </p>
  );
}

/** Where the report was not read whole, nothing may be read without this. */
export function Mismatch({plan: {report}, t}: {readonly plan: Plan; readonly t: Translate}) {
  if (report.reconciliation === 'matched') return null;
  return (
    <p class="danger">
      <strong>{t('ui.warningLead').trim()}</strong> {t(`ui.reconciliation.${report.reconciliation}`)}
    </p>
  );
}

/** Each line on its own, in the manner of `class`. */
export function Lines({lines, class: name}: {readonly lines: readonly string[]; readonly class: 'note' | 'danger'}) {
  return (
    <>
      {lines.map(line => (
        <p class={name} key={line}>
          {line}
        </p>
      ))}
    </>
  );
}
