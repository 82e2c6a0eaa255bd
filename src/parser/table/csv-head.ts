import type {Findings} from '../../model/findings.ts';
import type {Report} from '../../model/report.ts';
import type {Read} from '../fields.ts';
import type {CsvRecord} from './csv-record.ts';
import {readCsvDigits, readCsvName, readCsvTime} from './csv-values.ts';

type Head = Pick<Report, 'reportNumber' | 'reportedAt' | 'holder'>;

/** The report that all rows name. Rows that name different ones belong to several reports: then none is taken. */
export function readCsvHead(records: readonly CsvRecord[], findings: Findings): Head {
  const heads = records
    .filter(record => !record.isShifted)
    .map(record => ({
      reportNumber: record.read('reportNumber', readCsvDigits(/^[0-9A-Za-z]{8,}$/)),
      reportedAt: record.read('reportedAt', readCsvTime),
      holder: {name: record.read('holderName', readMaskedName), idTail: record.read('holderIdTail', readIdTail)},
    }));
  const [first, ...others] = heads;
  const none: Head = {reportNumber: null, reportedAt: null, holder: {name: null, idTail: null}};
  if (first === undefined) return none;
  if (others.every(other => JSON.stringify(other) === JSON.stringify(first))) return first;
  findings.add('CSV_SEVERAL_REPORTS');
  return none;
}

/** 测试甲 → 测**; a full name is never kept. */
function readMaskedName(cell: string): Read<string> {
  const read = readCsvName(cell);
  if (!read.ok || read.value === null) return read;
  const [first = '', ...rest] = [...read.value];
  return {ok: true, value: first + '*'.repeat(rest.length)};
}

/** The last four characters; a full id number is never kept. */
function readIdTail(cell: string): Read<string> {
  const read = readCsvDigits(/^(?:[\d*]{14})?\d{3}[\dXx]$/)(cell);
  return read.ok && read.value !== null ? {ok: true, value: read.value.slice(-4).toUpperCase()} : read;
}
