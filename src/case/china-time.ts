const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;

/** `2026-11-22T01:02:03Z` → `2026-11-22T09:02:03`. */
export function chinaTime(utc: string): string {
  return new Date(Date.parse(utc) + CHINA_OFFSET_MS).toISOString().slice(0, 19);
}
