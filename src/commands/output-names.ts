export const PARSE_FORMATS = ['terminal', 'json', 'csv'] as const;
export const PLAN_FORMATS = ['terminal', 'md', 'html', 'json', 'ics', 'csv', 'officer', 'officer-html'] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];
/** What the name of a file of each format ends with. */
export const PLAN_ENDINGS: Readonly<Record<PlanFormat, string>> = {
  terminal: '.txt',
  md: '.md',
  html: '.html',
  json: '.json',
  ics: '.ics',
  csv: '.csv',
  officer: '.officer.md',
  'officer-html': '.officer.html',
};
export const LETTER_FORMATS = ['text', 'md', 'html'] as const;
export const SCHEMA_NAMES = [
  'report',
  'plan',
  'diff',
  'script',
  'call',
  'letter',
  'lenders',
  'explanation',
  'directory',
] as const;
