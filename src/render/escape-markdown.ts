import {cleanText} from './clean-text.ts';

/** Words of the report must not become markup, and a blank no emphasis. */
export function escapeMarkdown(text: string): string {
  return cleanText(text)
    .replaceAll(/[\\`*_[\]<>|#~&]/g, '\\$&')
    .replaceAll(/\s*\n\s*/g, ' ');
}

/** `text` as it stands, between more backticks than it has side by side. */
export function codeSpan(text: string): string {
  const line = cleanText(text).replaceAll(/\s*\n\s*/g, ' ');
  const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}
