/** Names that try to become something else where they are printed. One list for every output. */
export const PAYLOADS: readonly string[] = [
  // shells
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell would fill it in
  "a'&touch${IFS}x&'b",
  '$(touch x)',
  '`touch x`',
  '"; rm -rf x; "',
  '-银行',
  '--help',
  '%PATH%^&|银行',
  // markup
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'onmouseover='alert(1)",
  '&lt;b&gt;',
  ']]></style><b>',
  '`` ` <b>x</b> ` ``',
  '[x](javascript:alert(1))',
  '![x](http://example.invalid/x)',
  '| a | b |',
  '***_~~银行~~_***',
  // spreadsheets
  '=1+1',
  '+cmd|calc',
  '@SUM(1)',
  '＝1+1',
  // calendars
  '银行\\nEND:VEVENT',
  '银行;X=1:2,3',
  // terminals and eyes
  '银\u001B[31m行',
  '银\u0007行\u009B2J',
  '银\u061C行',
  '银\u200E\u200F\u202A\u202B\u202C\u202D\u202E行',
  '银\u2066\u2067\u2068\u2069行',
  '银\u200B\u200D\u2060\uFEFF行',
  '银\uFE00行\u{E0101}',
  '银\u{E0041}行',
];

/** What no output may hold, however it got in. A form feed ends a page of `redact`, a BOM begins a CSV. */
export const UNSEEN_LEFT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
  /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F]|(?<!^)\uFEFF|[\u{FE00}\u{FE0F}]|[\u{E0000}-\u{E0FFF}]/u;
