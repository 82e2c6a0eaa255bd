import {finish, paragraph, type View} from './view.ts';

/** What a check of a file found: the place, the rule, what is wrong and what to do. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly suggestion: string;
}

export function renderFindings(findings: readonly Finding[], view: View): string {
  const {t, theme} = view;
  if (findings.length === 0) return finish(paragraph(view, t('ui.lint.ok'), {paint: theme.good}));
  return finish(
    findings.flatMap(({file, line, rule, severity, message, suggestion}) => [
      ...paragraph(view, `${file}:${line}  ${severity}  ${rule}`, {
        paint: severity === 'error' ? theme.danger : theme.caution,
      }),
      ...paragraph(view, message, {indent: 2}),
      ...paragraph(view, suggestion, {indent: 2, paint: theme.faint}),
    ]),
  );
}
