import type {Translate} from '../text/index.ts';
import type {BatchIo} from './batch-io.ts';
import type {Io} from './io.ts';

export interface Progress {
  readonly show: (read: number, failed: number) => void;
  readonly clear: () => void;
}

/** Milliseconds between two looks at the line. */
const BLINK = 200;

/**
 * On a terminal: how many, how fast, and how long it still takes.
 * @param toRead how many files there are to read; null while that is not known
 */
export function progressOf(
  machine: Pick<BatchIo, 'elapsed'>,
  t: Translate,
  io: Pick<Io, 'stderrIsTty' | 'writeErr'>,
  toRead: () => number | null,
): Progress | null {
  if (!io.stderrIsTty) return null;
  let shown = 0;
  return {
    show(read, failed) {
      const elapsed = machine.elapsed();
      if (elapsed - shown < BLINK) return;
      shown = elapsed;
      const perSecond = (read * 1000) / elapsed;
      const rate = perSecond < 10 ? perSecond.toFixed(1) : perSecond.toFixed(0);
      const total = toRead();
      const line =
        total === null
          ? t('batch.progress', {read, failed, rate})
          : t('batch.progress.left', {read, failed, rate, total, left: clockOf((total - read) / perSecond)});
      io.writeErr(`\r\u001B[K${line}`);
    },
    clear: () => {
      if (shown > 0) io.writeErr('\r\u001B[K');
    },
  };
}

/** `2:05`, with hours `1:02:05`. */
function clockOf(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const hours = Math.floor(whole / 3600);
  const two = (part: number) => String(part).padStart(2, '0');
  const minutes = Math.floor((whole % 3600) / 60);
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`;
}
