import {Findings} from '../model/findings.ts';
import type {Report} from '../model/report.ts';
import {readDay} from './fields.ts';
import {type FoldedLine, hasDoubtfulFigure} from './folded-line.ts';

/**
 * Report number and time are the same day and second, printed twice: where only the number was read, it tells the time; where they differ, or where
 * one is in doubt and there is no other, that is said. An id number in doubt is not known: it would tell another person.
 * @param lines of the pages that were recognised
 */
export function settleHead(report: Report, lines: readonly FoldedLine[]): Report {
  const findings = new Findings();
  const {reportNumber, holder, generation} = report;
  // of the first generation the number keeps the day alone
  const ofNumber = generation === 1 ? null : timeOfNumber(reportNumber);
  const inDoubt = (label: RegExp) => lines.some(line => label.test(line.compact) && hasDoubtfulFigure(line));
  if (ofNumber !== report.reportedAt && (ofNumber !== null || inDoubt(/报告时间/u)))
    findings.add('REPORT_TIME_DOUBTFUL', null, {number: ofNumber ?? '--'});
  const idInDoubt = holder.idTail !== null && inDoubt(ID_NUMBER);
  if (idInDoubt) findings.add('HEADER_UNREADABLE', null, {label: '证件号码'});
  const known = report.diagnostics.filter(({code}) => code !== 'REPORT_TIME_MISSING' || ofNumber === null);
  return {
    ...report,
    reportedAt: report.reportedAt ?? ofNumber,
    holder: idInDoubt ? {...holder, idTail: null} : holder,
    diagnostics: [...known, ...findings.diagnostics],
  };
}

const ID_NUMBER = /证件号码|\*{6,}[\dXx]{2,4}|\d{17}[\dXx]/u;

/** 20260518091234… → 2026-05-18T09:12:34; null where it does not begin with such a time. */
function timeOfNumber(number: string | null): string | null {
  const [, year, month, day, clock = ''] = /^(\d{4})(\d{2})(\d{2})(\d{6})/.exec(number ?? '') ?? [];
  const on = readDay(`${year}-${month}-${day}`);
  const isClock = /^(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/.test(clock);
  return on.ok && on.value !== null && isClock ? `${on.value}T${clock.replace(/(..)(..)(..)/, '$1:$2:$3')}` : null;
}
