import type {Plan} from '../model/plan.ts';
import type {PlanCalls} from '../model/plan-calls.ts';
import type {Report} from '../model/report.ts';
import {renderOfficerHtml} from '../render/officer-html.ts';
import {renderPlanCsv} from '../render/plan-csv.ts';
import {renderPlanHtml} from '../render/plan-html.ts';
import {renderPlanIcs} from '../render/plan-ics.ts';
import {renderPlanMarkdown} from '../render/plan-markdown.ts';
import {renderJson} from '../render/view.ts';
import type {Translate} from '../text/index.ts';
import type {ExportFormat, Setting, TextFile} from './protocol.ts';

const ENDINGS: Readonly<Record<ExportFormat, readonly [ending: string, type: string]>> = {
  html: ['.html', 'text/html'],
  ics: ['.ics', 'text/calendar'],
  csv: ['.csv', 'text/csv'],
  md: ['.md', 'text/markdown'],
  json: ['.json', 'application/json'],
  'officer-html': ['.officer.html', 'text/html'],
};

export interface PlanSubject {
  readonly plan: Plan;
  readonly calls: PlanCalls;
  readonly holder: Report['holder'];
}

/** The plan as a file, byte for byte that of `loanclose plan --format`. */
export async function exportPlan(
  format: ExportFormat,
  subject: PlanSubject,
  {t, setting}: {readonly t: Translate; readonly setting: Setting},
): Promise<TextFile> {
  const [ending, type] = ENDINGS[format];
  return {name: `loanclose-plan${ending}`, type, text: await render(format, subject, t, setting)};
}

async function render(
  format: ExportFormat,
  {plan, calls, holder}: PlanSubject,
  t: Translate,
  {lang, now}: Setting,
): Promise<string> {
  switch (format) {
    case 'html':
      return await renderPlanHtml(plan, {t, lang, calls});
    case 'ics':
      return await renderPlanIcs(plan, t, {owner: [holder.name ?? '', holder.idTail ?? ''], now});
    case 'csv':
      return renderPlanCsv(plan, t);
    case 'md':
      return renderPlanMarkdown(plan, t);
    case 'json':
      return renderJson(plan);
    case 'officer-html':
      return await renderOfficerHtml(plan, holder.name, {t, lang});
  }
}
