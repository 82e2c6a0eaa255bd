import type {Item, Plan, Step} from '../model/plan.ts';
import type {TextKey, Translate} from '../text/index.ts';
import {standingWords} from './case-words.ts';
import {codeSpan, escapeMarkdown} from './escape-markdown.ts';
import {headlineOf, nothingWords} from './headline.ts';
import {
  appWords,
  cautionsOf,
  furtherApps,
  groupOthers,
  itemNames,
  missingAppNote,
  numbersOf,
  phoneWords,
  runningWords,
  SPELLED_OUT_APPS,
  stepDates,
  stepTitle,
  verdictWords,
} from './words.ts';

/** The plan as Markdown: what the one screen says, then every item with a box to tick for every step. */
export function renderPlanMarkdown(plan: Plan, t: Translate): string {
  const {report} = plan;
  const {counts, about, deadline, source} = headlineOf(plan, t);
  const mismatch =
    report.reconciliation === 'matched'
      ? []
      : ['', quote(`**${t('ui.warningLead').trim()}** ${t(`ui.reconciliation.${report.reconciliation}`)}`)];
  const scam = quote(`**${t('ui.scamLead').trim()}** ${t('ui.scam')}`);
  const blocks = [
    `# ${t('ui.planTitle')}`,
    '',
    scam,
    ...mismatch,
    '',
    `**${counts}**`,
    '',
    ...[...about, ...deadline, ...source].map(line => `- ${escapeMarkdown(line)}`),
    ...(plan.items.length === 0 && plan.counts.open > 0 ? [`- ${nothingWords(plan, t)}`] : []),
    ...section(
      'screen.first',
      plan.first.map(({text}) => box(escapeMarkdown(text))),
      t,
    ),
    ...section('screen.visits', visitLines(plan, t), t),
    ...section('screen.dates', dateLines(plan, t), t),
    ...plan.items.flatMap(item => itemLines(item, t)),
    ...othersSection(plan, t),
    ...section(
      'ui.warningsTitle',
      plan.warnings.map(w => `- ${escapeMarkdown(t(`warning.${w.code}`, w.args))}`),
      t,
    ),
    ...mismatch,
    '',
    scam,
  ];
  return `${blocks.join('\n')}\n`;
}

function section(title: TextKey, lines: readonly string[], t: Translate): string[] {
  return lines.length === 0 ? [] : ['', `## ${t(title)}`, '', ...lines];
}

function visitLines({visits, items}: Plan, t: Translate): string[] {
  return visits.map(({on, title, itemIds}) => {
    const numbers = numbersOf(itemIds, items).join(t('ui.comma'));
    return box(escapeMarkdown(`${on} ${t('screen.visit', {title, numbers})}`));
  });
}

function dateLines({dates}: Plan, t: Translate): string[] {
  return dates
    .filter(({code}) => code !== 'app' && code !== 'call')
    .map(({on, what}) => box(escapeMarkdown(`${on}${t('ui.colon')}${what}`)));
}

function itemLines(item: Item, t: Translate): string[] {
  const line = (label: TextKey, text: string) => `- ${t(label)}${escapeMarkdown(text)}`;
  const open = !item.apps.some(app => app.chosen);
  const note = missingAppNote(item);
  const standing = standingWords(item, t);
  const further = item.apps.slice(SPELLED_OUT_APPS);
  return [
    '',
    `## ${item.number}. ${escapeMarkdown(itemNames(item, t))}`,
    '',
    `- ${t(`label.action.${item.action}`, {verdict: verdictWords(item, t)})}`,
    ...(item.running.length === 0 ? [] : [`- **${escapeMarkdown(runningWords(item.running, t))}**`]),
    ...cautionsOf(item, t).map(text => `- **${escapeMarkdown(text)}**`),
    line('ui.evidence', item.evidence),
    ...(standing === null ? [] : [line('ui.standing', standing)]),
    ...(open && item.apps.length === 0 && note !== null ? [`- ${t(note)}`] : []),
    ...(open
      ? item.apps.slice(0, SPELLED_OUT_APPS).map(app => `- ${t('ui.whichApp')} ${escapeMarkdown(appWords(app, t))}`)
      : []),
    ...(open && further.length > 0
      ? [`- ${escapeMarkdown(t('ui.furtherApps', {apps: furtherApps(further, t)}))}`]
      : []),
    ...item.paths.map(path => `- **${escapeMarkdown(path.title)}** ${escapeMarkdown(path.text)}`),
    ...(item.phones.length === 0 ? [line('ui.phone', t('ui.noPhone'))] : []),
    ...item.phones.map(phone => {
      const {number, detail} = phoneWords(phone, t);
      return `- ${t('ui.phone')}${phone.dial ? `**${escapeMarkdown(number)}**` : escapeMarkdown(number)} ${escapeMarkdown(detail)}`;
    }),
    `- ${t('ui.whatToSay')}${codeSpan(item.script.command)}`,
    '',
    ...item.steps.flatMap(step => stepLines(step, t)),
  ];
}

function stepLines(step: Step, t: Translate): string[] {
  const after = step.after === null ? '' : `${t('screen.step.after')}${t('plan.sentence-gap')}`;
  const needs = step.needs.length === 0 ? '' : ` ${t('ui.needs')}${step.needs.join(t('ui.semicolon'))}`;
  const keep = step.keep === null ? '' : ` ${t('ui.keep')}${step.keep}`;
  return [
    `${box(`**${stepTitle(step, t)}** ${stepDates(step, t)}`)}  `,
    `      ${escapeMarkdown(after + step.text + needs + keep)}`,
  ];
}

function othersSection({others}: Plan, t: Translate): string[] {
  if (others.length === 0) return [];
  const body = groupOthers(others).flatMap(group =>
    group.others.map(({institution, why}) => [t(`label.other.${group.verdict}`), institution, why]),
  );
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const head = [t('ui.column.verdict'), t('ui.column.institution'), t('ui.column.why')];
  return ['', `## ${t('screen.others')}`, '', row(head), `|${head.map(() => ' --- ').join('|')}|`, ...body.map(row)];
}

function box(text: string): string {
  return `- [ ] ${text}`;
}

function quote(text: string): string {
  return `> ${text}`;
}
