import type {Translate} from '../../text/index.ts';
import type {Deeds} from '../deeds.ts';
import {EXPORT_FORMATS} from '../protocol.ts';

/** Everything that can be taken along. The files are those of the command line, byte for byte. */
export function ExportBar({deeds, t}: {readonly deeds: Deeds; readonly t: Translate}) {
  return (
    <section aria-labelledby="exports" class="exports">
      <h2 id="exports">{t('page.exports')}</h2>
      <p class="buttons">
        {EXPORT_FORMATS.map(format => (
          <button type="button" key={format} data-export={format} onClick={() => deeds.save(format)}>
            {t(`page.export.${format}`)}
          </button>
        ))}
        <button type="button" onClick={deeds.print}>
          {t('page.print')}
        </button>
      </p>
      <p class="faint">{t('page.exports.inside')}</p>
    </section>
  );
}
