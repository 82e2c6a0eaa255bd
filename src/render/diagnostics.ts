import type {Diagnostic} from '../model/diagnostics.ts';
import type {Severity} from '../model/vocabulary.ts';
import type {Paint, Theme} from './theme.ts';
import {heading, paragraph, type View} from './view.ts';

/** What the reader should know although the work went on, each with the place in the document and the code to look up. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], view: View): string[] {
  if (diagnostics.length === 0) return [];
  const {t, theme} = view;
  return [
    ...heading(view, t('ui.diagnosticsTitle', {count: diagnostics.length})),
    ...diagnostics.flatMap(({code, severity, args, span}) => {
      const place = span === null ? '' : t('ui.place', {page: span.page, line: span.line});
      const paint = severityPaint(severity, theme);
      return paragraph(view, `${place}${t(`diagnostic.${code}`, args)} ${code}`, {
        lead: '- ',
        paint: line => (line.endsWith(code) ? paint(line.slice(0, -code.length)) + theme.faint(code) : paint(line)),
      });
    }),
  ];
}

export function severityPaint(severity: Severity, theme: Theme): Paint {
  return severity === 'error' ? theme.danger : severity === 'warning' ? theme.caution : theme.faint;
}
