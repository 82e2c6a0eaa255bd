import type {Account} from '../model/account.ts';
import type {Report} from '../model/report.ts';
import type {Translate} from '../text/index.ts';
import {renderMismatchBanner} from './banner.ts';
import {renderDiagnostics} from './diagnostics.ts';
import {renderTable} from './table.ts';
import {finish, heading, paragraph, type View} from './view.ts';
import {money, shortTime} from './words.ts';

/** What was read: head, how it adds up, one row for each account, and everything the reader should know. */
export function renderReportTerminal(report: Report, view: View): string {
  const {t, theme} = view;
  return finish([
    ...paragraph(view, reportTitle(report, t), {paint: theme.title}),
    ...renderMismatchBanner(view, report.reconciliation.status),
    ...(report.reconciliation.status === 'matched'
      ? paragraph(view, t('ui.reconciliation.matched'), {paint: theme.good})
      : []),
    ...renderFailedChecks(report, view),
    ...renderAccounts(report.accounts, view),
    ...renderFacilities(report, view),
    ...paragraph(view, t('ui.alsoRead', {liabilities: report.liabilities.length, inquiries: report.inquiries.length}), {
      paint: theme.faint,
    }).map((line, i) => (i === 0 ? `\n${line}` : line)),
    ...renderDiagnostics(report.diagnostics, view),
  ]);
}

export function reportTitle(report: Report, t: Translate): string {
  return t('ui.reportTitle', {
    layout: t(`label.layout.${report.layout}`),
    time: shortTime(report.reportedAt, t),
    holder: report.holder.name ?? t('ui.notPrinted'),
  });
}

/** The amounts that tell an open account from a finished one, as printed; amounts that are not printed are left out. */
function accountFigures(account: Account, t: Translate): string {
  const figures = (
    ['amount', 'limit', 'used', 'balance', 'latestBalance', 'overdraft', 'installmentBalance'] as const
  ).flatMap(field => (account[field] === null ? [] : [`${t(`label.field.${field}`)} ${money(account[field])}`]));
  return figures.join(t('ui.comma'));
}

function renderFailedChecks(report: Report, view: View): string[] {
  const {t} = view;
  const failed = report.reconciliation.checks.filter(check => !check.ok);
  return failed.flatMap(check =>
    paragraph(
      view,
      t('ui.failedCheck', {
        label: t(`label.check.${check.id}`),
        printed: check.printed ?? '--',
        read: check.read ?? '--',
      }),
      {lead: '- ', paint: check.strength === 'hard' ? view.theme.danger : view.theme.caution},
    ),
  );
}

function renderAccounts(accounts: readonly Account[], view: View): string[] {
  const {t} = view;
  return [
    ...heading(view, t('ui.accountsTitle', {count: accounts.length})),
    ...renderTable(
      view,
      [
        {title: t('ui.column.opened')},
        {title: t('ui.column.institution')},
        {title: t('ui.column.kind')},
        {title: t('ui.column.figures')},
        {title: t('ui.column.status')},
      ],
      accounts.map(account => [
        account.openedOn ?? '--',
        account.cardTail === null ? account.institution : `${account.institution} ${account.cardTail}`,
        t(`label.kind.${account.kind}`),
        accountFigures(account, t),
        t(`label.status.${account.status}`),
      ]),
    ),
  ];
}

function renderFacilities(report: Report, view: View): string[] {
  const {t} = view;
  if (report.facilities.length === 0) return [];
  return [
    ...heading(view, t('ui.facilitiesTitle', {count: report.facilities.length})),
    ...renderTable(
      view,
      [
        {title: t('ui.column.effective')},
        {title: t('ui.column.institution')},
        {title: t('label.field.limit'), align: 'right'},
        {title: t('label.field.used'), align: 'right'},
        {title: t('ui.column.validUntil')},
      ],
      report.facilities.map(facility => [
        facility.effectiveOn ?? '--',
        facility.institution,
        money(facility.limit),
        money(facility.used),
        facility.perpetual ? t('ui.perpetual') : (facility.validUntil ?? '--'),
      ]),
    ),
  ];
}
