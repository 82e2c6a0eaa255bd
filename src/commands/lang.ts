import {LANGS, type Lang} from '../text/index.ts';

/**
 * The language to speak, known before the command line is parsed because its errors are spoken too: `--lang`, then LOANCLOSE_LANG, then
 * Chinese. The locale of the machine is not asked: many Chinese users run an English one.
 */
export function detectLang(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const at = argv.indexOf('--lang');
  const given = at >= 0 ? argv[at + 1] : argv.find(arg => arg.startsWith('--lang='))?.slice('--lang='.length);
  return LANGS.find(lang => lang === given) ?? LANGS.find(lang => lang === env.LOANCLOSE_LANG) ?? 'zh';
}

/** Whether an error should be JSON; asked before the command line is parsed. */
export function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (arg, i) => arg === '--json' || arg === '--format=json' || (arg === 'json' && argv[i - 1] === '--format'),
  );
}
