import type {ReportPlace} from '../model/case-vocabulary.ts';
import type {Translate} from '../text/index.ts';
import {cleanLine} from './clean-text.ts';
import {quoteWord} from './quote-word.ts';

interface NotedCase {
  readonly path: string;
  readonly state: {readonly holder: {readonly name: string | null}};
}

/** Which case a plan or a comparison heard, and where the report stands in it. */
export function caseNote({path, state}: NotedCase, t: Translate): string {
  return t('case.goesOn', {path: cleanLine(path), name: state.holder.name ?? '--'});
}

export function placeNote(place: ReportPlace, file: string | null, tail: string, t: Translate): string | null {
  if (place === 'newest') return null;
  if (place === 'older') return t('case.goesOn.older');
  return t('case.goesOn.newer', {command: `loanclose update ${file === null ? '-' : quoteWord(file)}${tail}`});
}
