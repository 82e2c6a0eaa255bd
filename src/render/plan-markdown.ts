import type {Item, Plan, Step} from '../model/plan.ts';
import type {TextKey, Translate} from '../text/index.ts';
import {codeSpan, escapeMarkdown} from './escape-markdown.ts';
import {
  appWords,
  countActions,
  groupOthers,
  itemHeadline,
  lastSafeDay,
  missingAppNote,
  phoneWords,
  scriptCommand,
  shortTime,
  stepDates,
} from './words.ts';

/** The plan as Markdown with a box to tick for every step. */
export function renderPlanMarkdown(plan: Plan, t: Translate): string {
  const {report} = plan;
  const mismatch =
    report.reconciliation === 'matched'
      ? []
      : ['', quote(`**${t('ui.warningLead').trim()}** ${t(`ui.reconciliation.${report.reconciliation}`)}`)];
  const safe = lastSafeDay(plan.items);
  const counts = [
    ...countActions(plan.items, t),
    ...(plan.others.length === 0 ? [] : [t('ui.count.others', {count: plan.others.length})]),
  ];
  const blocks = [
    `# ${t('ui.planTitle')}`,
    '',
    scam(t),
    ...mismatch,
    '',
    `**${t('ui.openBeforeAfter', {before: report.openBefore, after: report.openAfter})}**`,
    '',
    ...(counts.length === 0 ? [] : [`- ${counts.join(t('ui.comma'))}`]),
    `- ${t('ui.reportLine', {layout: t(`label.layout.${report.layout}`), time: shortTime(report.reportedAt, t)})}`,
    ...(report.reconciliation === 'matched' ? [`- ${t('ui.reconciliation.matched')}`] : []),
    `- ${plan.before === null ? t('ui.todayLine', {today: plan.today}) : t('ui.deadlineLine', {today: plan.today, before: plan.before})}`,
    ...(safe === null ? [] : [`- ${t('ui.lastSafeDayAll', {day: safe})}`]),
    ...(plan.items.length === 0 ? [`- ${t('ui.nothingToClose')}`] : []),
    ...plan.items.flatMap((item, i) => itemLines(item, i + 1, t)),
    ...otherLines(plan, t),
    ...calendarLines(plan, t),
    ...(plan.warnings.length === 0
      ? []
      : [
          '',
          `## ${t('ui.warningsTitle')}`,
          '',
          ...plan.warnings.map(w => `- ${escapeMarkdown(t(`warning.${w.code}`, w.args))}`),
        ]),
    ...mismatch,
    '',
    scam(t),
  ];
  return `${blocks.join('\n')}\n`;
}

function itemLines(item: Item, number: number, t: Translate): string[] {
  const headline = itemHeadline(item, t);
  const line = (label: TextKey, text: string) => `- ${t(label)}${escapeMarkdown(text)}`;
  const open = !item.apps.some(app => app.chosen);
  const note = missingAppNote(item);
  return [
    '',
    `## ${number}. ${escapeMarkdown(headline)}`,
    '',
    ...(headline === item.institution ? [] : [`**${escapeMarkdown(item.institution)}**`, '']),
    `- ${t(`label.action.${item.action}`, {verdict: t(`label.verdict.${item.verdict}`)})}`,
    line('ui.evidence', item.evidence),
    ...(open && item.apps.length === 0 && note !== null ? [`- ${t(note)}`] : []),
    ...(open ? item.apps.map(app => `- ${t('ui.whichApp')} ${escapeMarkdown(appWords(app, t))}`) : []),
    ...(item.phones.length === 0 ? [line('ui.phone', t('ui.noPhone'))] : []),
    ...item.phones.map(phone => {
      const {number, detail} = phoneWords(phone, t);
      return `- ${t('ui.phone')}${phone.dial ? `**${escapeMarkdown(number)}**` : escapeMarkdown(number)} ${escapeMarkdown(detail)}`;
    }),
    `- ${t('ui.whatToSay')}${codeSpan(scriptCommand(item))}`,
    '',
    ...item.steps.flatMap(step => stepLines(step, t)),
    '',
    `- ${t('ui.checks', {recheckOn: item.recheckOn, finalCheckOn: item.finalCheckOn})}`,
    ...(item.lastSafeDay === null ? [] : [`- ${t('ui.lastSafeDay', {day: item.lastSafeDay})}`]),
  ];
}

function stepLines(step: Step, t: Translate): string[] {
  const title = `${t(`label.phase.${step.phase}`)}${t('ui.inBrackets', {text: t(`label.channel.${step.channel}`)})}`;
  return [
    `- [ ] **${title}** ${stepDates(step, t)}  `,
    `      ${escapeMarkdown(step.text)}`,
    ...(step.needs.length === 0
      ? []
      : [`      - ${t('ui.needs')}${escapeMarkdown(step.needs.join(t('ui.semicolon')))}`]),
    ...(step.keep === null ? [] : [`      - ${t('ui.keep')}${escapeMarkdown(step.keep)}`]),
  ];
}

function otherLines(plan: Plan, t: Translate): string[] {
  if (plan.others.length === 0) return [];
  return [
    '',
    `## ${t('ui.othersTitle', {count: plan.others.length})}`,
    '',
    ...rows(
      [t('ui.column.verdict'), t('ui.column.institution'), t('ui.column.why')],
      groupOthers(plan.others).flatMap(({verdict, others}) =>
        others.map(({institution, why}) => [t(`label.other.${verdict}`), institution, why]),
      ),
    ),
  ];
}

function calendarLines(plan: Plan, t: Translate): string[] {
  if (plan.calendar.length === 0) return [];
  const names = new Map(plan.items.map((item, i) => [item.id, `${i + 1}. ${itemHeadline(item, t)}`]));
  return [
    '',
    `## ${t('ui.calendarTitle')}`,
    '',
    ...rows(
      [t('ui.column.on'), t('ui.column.item'), t('ui.column.what')],
      plan.calendar.map(e => [e.on, e.itemId === null ? t('ui.all') : (names.get(e.itemId) ?? ''), e.what]),
    ),
  ];
}

function rows(head: readonly string[], body: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [row(head), `|${head.map(() => ' --- ').join('|')}|`, ...body.map(row)];
}

function scam(t: Translate): string {
  return quote(`**${t('ui.scamLead').trim()}** ${t('ui.scam')}`);
}

function quote(text: string): string {
  return `> ${text}`;
}
