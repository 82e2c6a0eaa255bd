import type {Plan} from '../model/plan.ts';
import type {PlanCalls} from '../model/plan-calls.ts';
import type {Pictures} from '../render/line-pictures.ts';
import type {Lang, Translate} from '../text/index.ts';
import {renderDocument} from './document.tsx';
import {PlanPaper} from './plan-paper.tsx';
import {SCRIPT} from './plan-script.ts';

export interface PlanHtmlOptions {
  readonly t: Translate;
  readonly lang: Lang;
  readonly calls: PlanCalls;
  /** Of the lines with a figure in doubt. */
  readonly pictures?: Pictures;
}

/** The plan as one file for a browser or a printer. Works without network and without script, and stores nothing. */
export function renderPlanHtml(plan: Plan, {t, lang, calls, pictures}: PlanHtmlOptions): Promise<string> {
  return renderDocument({
    lang,
    title: t('ui.planTitle'),
    body: <PlanPaper plan={plan} calls={calls} t={t} lang={lang} pictures={pictures} />,
    hasPictures: pictures !== undefined && pictures.size > 0,
    script: SCRIPT,
  });
}
