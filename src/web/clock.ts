import {chinaTime} from '../case/china-time.ts';
import type {Lang} from '../text/index.ts';
import type {Setting} from './protocol.ts';

/** Language, and the time at which something is asked. */
export function settingNow(lang: Lang): Setting {
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  return {lang, now, today: chinaTime(now).slice(0, 10)};
}
