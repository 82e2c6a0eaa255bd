export const PARSE_FORMATS = ['terminal', 'json', 'csv'] as const;
export const PLAN_FORMATS = ['terminal', 'md', 'json'] as const;
export const SCHEMA_NAMES = ['report', 'plan', 'diff', 'script', 'lenders', 'directory'] as const;
