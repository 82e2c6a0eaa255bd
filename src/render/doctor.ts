import type {Doctor} from '../model/doctor.ts';
import {finish, paragraph, type View} from './view.ts';

/** A few lines to paste into a question. */
export function renderDoctor(doctor: Doctor, view: View): string {
  const {t, theme} = view;
  const {version, node, platform, arch, terminal, directory, ocr, secondReader, ok} = doctor;
  const {input, output, columns, colours, encoding} = terminal;
  const yes = (holds: boolean) => t(holds ? 'doctor.yes' : 'doctor.no');
  const lines = [
    t('doctor.program', {version, node, platform, arch}),
    t('doctor.terminal', {input: yes(input), output: yes(output), columns, colours}),
    encoding === null ? t('doctor.encoding.unknown') : t('doctor.encoding', {encoding}),
    ...caseLines(doctor, view),
    t(directory.old ? 'doctor.directory.old' : 'doctor.directory', {
      day: directory.updatedOn,
      days: directory.days,
      lenders: directory.lenders,
      apps: directory.apps,
    }),
    t(`doctor.own.${directory.own}`),
    ocr === null ? t('doctor.ocr.none') : t('doctor.ocr', {version: ocr}),
    secondReader === null ? t('doctor.secondReader.none') : t('doctor.secondReader', {version: secondReader}),
  ];
  return finish([
    ...lines.flatMap(line => paragraph(view, line, {lead: '- '})),
    ...paragraph(view, t(ok ? 'doctor.ok' : 'doctor.wrong'), {paint: ok ? theme.good : theme.danger}),
    ...paragraph(view, t('doctor.safe'), {paint: theme.faint}),
  ]);
}

function caseLines({case: place}: Doctor, {t}: View): string[] {
  if (place.place === 'none') return [t('doctor.case.none')];
  const where = place.place === 'environment' ? 'LOANCLOSE_CASE' : (place.path ?? t('doctor.case.elsewhere'));
  if (!place.found) {
    return [t(place.writable === false ? 'doctor.case.read-only' : 'doctor.case.missing', {where})];
  }
  const open = place.rights !== null && !place.rights.endsWith('00');
  return [
    t(place.encrypted ? 'doctor.case.encrypted' : 'doctor.case.found', {where}),
    ...(open ? [t('doctor.case.open', {rights: place.rights})] : []),
    ...(place.writable === false ? [t('doctor.case.read-only', {where})] : []),
  ];
}
