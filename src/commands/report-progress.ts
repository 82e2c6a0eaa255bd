import type {PictureProgress} from '../parser/pictures/picture-reader.ts';
import type {Translate} from '../text/index.ts';
import type {Io} from './io.ts';

/** Below this a report is read before anyone could read a progress line. */
const LONG_REPORT = 15;
/** Share of the work from which on it can be said how long the rest takes. */
const ENOUGH = 0.05;

export interface ReportProgress {
  readonly showPage: (page: number, pages: number) => void;
  readonly showPicture: (progress: PictureProgress) => void;
  readonly clear: () => void;
}

/** On a terminal: which page is read; of pictures, which take seconds each, also how long the rest takes. */
export function reportProgress(t: Translate, io: Io): ReportProgress | null {
  if (!io.stderrIsTty) return null;
  let shown = '';
  let begun: number | null = null;
  const show = (line: string) => {
    if (line === shown) return;
    shown = line;
    io.writeErr(`\r\u001B[K${line}`);
  };
  return {
    showPage(page, pages) {
      if (pages >= LONG_REPORT) show(t('ui.progress', {page, pages}));
    },
    showPicture({picture, pictures, share}) {
      const now = Date.parse(io.now()) / 1000;
      begun ??= now;
      const done = (picture - 1 + share) / pictures;
      const line = t('ui.progress.picture', {picture, pictures});
      show(done < ENOUGH ? line : `${line} ${timeLeft(((now - begun) * (1 - done)) / done, t)}`);
    },
    clear() {
      if (shown !== '') io.writeErr('\r\u001B[K');
      shown = '';
    },
  };
}

function timeLeft(seconds: number, t: Translate): string {
  if (seconds < 60) return t('ui.progress.seconds', {seconds: Math.max(5, Math.ceil(seconds / 5) * 5)});
  return t('ui.progress.minutes', {minutes: Math.ceil(seconds / 60)});
}
