import type {Diagnostic} from '../model/diagnostics.ts';
import {heading, paragraph, type View} from './view.ts';

/** What the reader should know although the work went on, each with the place in the document. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], view: View): string[] {
  if (diagnostics.length === 0) return [];
  return [
    ...heading(view, view.t('ui.diagnosticsTitle', {count: diagnostics.length})),
    ...diagnostics.flatMap(diagnostic => {
      const {severity, span} = diagnostic;
      const place = span === null ? '' : view.t('ui.place', {page: span.page, line: span.line});
      const paint =
        severity === 'error' ? view.theme.danger : severity === 'warning' ? view.theme.caution : view.theme.faint;
      return paragraph(view, `${place}${view.t(`diagnostic.${diagnostic.code}`, diagnostic.args)}`, {
        lead: '- ',
        paint,
      });
    }),
  ];
}
