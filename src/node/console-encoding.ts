export interface ConsoleFacts {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdoutIsTty: boolean;
  readonly stderrIsTty: boolean;
}

/**
 * Whether Chinese on stdout may become other characters on its way. Node hands a Windows console UTF-16, which it shows whatever its code page
 * is. What goes into a pipe or a file is UTF-8: PowerShell reads it in the code page of the console (936 on Chinese Windows) and writes UTF-16,
 * and cmd shows such a file in that code page. A terminal that says UTF-8 of itself (Git Bash) leaves it alone, and where nobody sits before
 * stderr nobody is told.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_character_encoding
 */
export function mayRecode({platform, env, stdoutIsTty, stderrIsTty}: ConsoleFacts): boolean {
  if (platform !== 'win32' || stdoutIsTty || !stderrIsTty) return false;
  return env.MSYSTEM === undefined && !/utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || '');
}
