import type {Lang, Translate} from '../text/index.ts';
import {renderOfficerHtml} from '../view/officer-html.tsx';
import {renderPlanHtml} from '../view/plan-html.tsx';
import type {PageFormat, Reading, TextFile} from './protocol.ts';

/** The plan as a page of its own, byte for byte that of `loanclose plan --format`. */
export async function exportPage(
  format: PageFormat,
  {plan, calls, holder, pictures}: Reading,
  words: {readonly t: Translate; readonly lang: Lang},
): Promise<TextFile> {
  const type = 'text/html';
  if (format === 'html')
    return {name: 'loanclose-plan.html', type, text: await renderPlanHtml(plan, {...words, calls, pictures})};
  return {name: 'loanclose-plan.officer.html', type, text: await renderOfficerHtml(plan, holder, words)};
}
