import type {Plan} from '../model/plan.ts';
import type {Translate} from '../text/index.ts';
import {escapeMarkdown} from './escape-markdown.ts';
import {describeForOfficer, type OfficerTable} from './officer.ts';

const BLANK = '________';

/** The page for the loan officer as Markdown. Blanks are lines to write on. */
export function renderOfficerMarkdown(plan: Plan, holder: string | null, t: Translate): string {
  const page = describeForOfficer(plan, holder, t);
  const lines = [
    `# ${page.title}`,
    '',
    ...page.head.map(line => `- ${escapeMarkdown(line)}`),
    ...(page.mismatch === null ? [] : ['', `> **${page.mismatch}**`]),
    '',
    `## ${page.countsTitle}`,
    '',
    ...page.counts.map(([name, count]) => `- ${name}${t('ui.colon')}**${count}**`),
    ...page.tables.flatMap(table => ['', `## ${table.title}`, '', ...tableLines(table)]),
    '',
    ...page.notes.flatMap(note => [`> ${note}`, '>']).slice(0, -1),
  ];
  return `${lines.join('\n')}\n`;
}

function tableLines({columns, rows, none}: OfficerTable): string[] {
  if (rows.length === 0) return [none];
  const row = (cells: readonly string[]) =>
    `| ${cells.map(cell => (cell === '' ? BLANK : escapeMarkdown(cell))).join(' | ')} |`;
  return [row(columns), `|${columns.map(() => ' --- ').join('|')}|`, ...rows.map(row)];
}
