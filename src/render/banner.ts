import type {ReconciliationStatus} from '../model/vocabulary.ts';
import {paragraph, type View} from './view.ts';

/** The warning against callers who offer to "close" accounts; stands first and last on every plan and script. */
export function renderScamBanner(view: View): string[] {
  return paragraph(view, view.t('ui.scam'), {
    lead: view.t('ui.scamLead'),
    paint: view.theme.caution,
    paintLead: text => view.theme.strong(view.theme.caution(text)),
  });
}

/** Stands over every output made from a report that does not add up to its own printed figures. Nothing when it does. */
export function renderMismatchBanner(view: View, status: ReconciliationStatus): string[] {
  if (status === 'matched') return [];
  const paint = status === 'mismatched' ? view.theme.danger : view.theme.caution;
  return [
    '',
    ...paragraph(view, view.t(`ui.reconciliation.${status}`), {
      lead: view.t('ui.warningLead'),
      paint,
      paintLead: text => view.theme.strong(paint(text)),
    }),
  ];
}
