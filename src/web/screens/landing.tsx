import type {Translate} from '../../text/index.ts';
import {Scam} from '../../view/notes.tsx';
import type {Deeds} from '../deeds.ts';
import {FileInput} from './file-input.tsx';

/** What this is, why it is safe, how to check that, and where the report comes from. Also written into the file, to be seen before any script ran. */
export function Landing({deeds, t}: {readonly deeds: Deeds; readonly t: Translate}) {
  return (
    <>
      <h1 class="big" tabIndex={-1}>
        {t('page.landing.title')}
      </h1>
      <p>{t('page.landing.what')}</p>
      <FileInput deeds={deeds} t={t} />
      <p>{t('page.landing.safe')}</p>
      <details>
        <summary>{t('page.landing.check')}</summary>
        <ul>
          <li>{t('page.landing.check.offline')}</li>
          <li>{t('page.landing.check.network')}</li>
          <li>{t('page.landing.check.policy')}</li>
          <li>{t('page.landing.check.storage')}</li>
        </ul>
      </details>
      <p class="buttons">
        <button type="button" onClick={deeds.openSample}>
          {t('page.landing.sample')}
        </button>
        <a class="button" href="#find">
          {t('page.landing.find')}
        </a>
      </p>
      <details>
        <summary>{t('page.landing.report')}</summary>
        <ol>
          <li>{t('ahead.report.1')}</li>
          <li>{t('ahead.report.2')}</li>
          <li>{t('page.landing.report.download')}</li>
        </ol>
      </details>
      <Scam t={t} />
      <p class="faint">{t('page.landing.phone')}</p>
      <p class="faint">{t('page.landing.tested')}</p>
    </>
  );
}
