import type {ComponentChildren} from 'preact';
import type {Translate} from '../../text/index.ts';
import type {Deeds} from '../deeds.ts';
import {DATA_FORMATS, PAGE_FORMATS} from '../protocol.ts';

interface BarProps {
  readonly deeds: Deeds;
  readonly t: Translate;
  /** The two things that are done most; what else can be taken along stands behind the dots. */
  readonly children: ComponentChildren;
}

/** Always in sight. The files are those of the command line, byte for byte. */
export function BottomBar({deeds, t, children}: BarProps) {
  return (
    <section class="bottom" aria-label={t('page.exports')}>
      {children}
      <details class="more">
        <summary aria-label={t('page.more')}>⋯</summary>
        <div class="menu">
          <h2>{t('page.exports')}</h2>
          <p class="buttons">
            {[...PAGE_FORMATS, ...DATA_FORMATS].map(format => (
              <button type="button" key={format} data-export={format} onClick={() => deeds.save(format)}>
                {t(`page.export.${format}`)}
              </button>
            ))}
          </p>
          <p class="faint">{t('page.exports.inside')}</p>
        </div>
      </details>
    </section>
  );
}
