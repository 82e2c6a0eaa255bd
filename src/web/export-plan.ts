import type {Plan} from '../model/plan.ts';
import type {Report} from '../model/report.ts';
import {renderPlanCsv} from '../render/plan-csv.ts';
import {renderPlanIcs} from '../render/plan-ics.ts';
import {renderPlanMarkdown} from '../render/plan-markdown.ts';
import {renderJson} from '../render/view.ts';
import type {Translate} from '../text/index.ts';
import type {DataFormat, Setting, TextFile} from './protocol.ts';

const ENDINGS: Readonly<Record<DataFormat, readonly [ending: string, type: string]>> = {
  ics: ['.ics', 'text/calendar'],
  csv: ['.csv', 'text/csv'],
  md: ['.md', 'text/markdown'],
  json: ['.json', 'application/json'],
};

export interface PlanSubject {
  readonly plan: Plan;
  readonly holder: Report['holder'];
}

/** The plan as a file, byte for byte that of `loanclose plan --format`. */
export async function exportPlan(
  format: DataFormat,
  subject: PlanSubject,
  {t, setting}: {readonly t: Translate; readonly setting: Setting},
): Promise<TextFile> {
  const [ending, type] = ENDINGS[format];
  return {name: `loanclose-plan${ending}`, type, text: await render(format, subject, t, setting)};
}

async function render(format: DataFormat, {plan, holder}: PlanSubject, t: Translate, {now}: Setting): Promise<string> {
  switch (format) {
    case 'ics':
      return await renderPlanIcs(plan, t, {owner: [holder.name ?? '', holder.idTail ?? ''], now});
    case 'csv':
      return renderPlanCsv(plan, t);
    case 'md':
      return renderPlanMarkdown(plan, t);
    case 'json':
      return renderJson(plan);
  }
}
