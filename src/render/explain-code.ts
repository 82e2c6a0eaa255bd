import type {DiagnosticExplanation} from '../model/diagnostic-explanation.ts';
import {severityPaint} from './diagnostics.ts';
import {finish, paragraph, plain, type View} from './view.ts';

/** What one code means and what to do. */
export function renderExplanationOfCode({code, severity, meaning, todo}: DiagnosticExplanation, view: View): string {
  const {t, theme} = view;
  return finish([
    ...paragraph(view, t('ui.explain.title', {code, severity: t(`label.severity.${severity}`)}), {
      paint: severityPaint(severity, theme),
    }),
    ...paragraph(view, meaning),
    ...paragraph(view, todo, {lead: t('ui.explain.todo'), paint: plain, paintLead: theme.strong}),
  ]);
}
