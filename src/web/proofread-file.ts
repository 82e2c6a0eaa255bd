import type {Correction, Corrections} from '../model/corrections.ts';
import {fingerprint} from '../parser/fingerprint.ts';
import {type ParseOptions, type ProofreadReport, proofreadSource, type ReportSource} from '../parser/index.ts';
import {listFigures} from '../parser/list-figures.ts';
import {formOfField, readTyped} from '../parser/typed-figure.ts';
import {drawLine} from '../render/line-picture.ts';
import {linePictures} from '../render/line-pictures.ts';
import type {Translate} from '../text/index.ts';
import type {FigureInDoubt, Reading, TypedFigure, WrongFigure} from './protocol.ts';

/** What the files of a report show, with what was recognised in them: it is parsed again after a correction, and not recognised again. */
interface OpenedFile {
  readonly source: ReportSource;
  readonly parsing: ParseOptions;
}

type Doubt = Pick<Reading, 'figures' | 'checked' | 'pictures'>;

/** A report, and what of it is in doubt, for the page. */
export interface ProofreadFile extends Pick<ProofreadReport, 'report'> {
  readonly opened: OpenedFile;
  readonly corrections: readonly Correction[];
  readonly doubt: Doubt;
}

export const NOTHING_DOUBTFUL: Doubt = {figures: [], checked: 0, pictures: new Map()};

/** Parses it with what a person found on paper, the same as `--corrections`. */
export async function proofreadFile(opened: OpenedFile, corrections: readonly Correction[]): Promise<ProofreadFile> {
  const {source, parsing} = opened;
  const read = await proofreadSource(source, {...parsing, corrections: await asFiles(corrections, source)});
  const doubt = {figures: inDoubt(read), checked: corrections.length, pictures: linePictures(read.figures)};
  return {report: read.report, opened, corrections, doubt};
}

/** In the shape of the file that `figures` writes. */
async function asFiles(corrections: readonly Correction[], {files}: ReportSource): Promise<Corrections[]> {
  if (corrections.length === 0) return [];
  const sha256 = await fingerprint(files);
  return [{schema: 'loanclose/corrections@1', reportNumber: null, sha256, corrections: [...corrections]}];
}

/** What decides comes first. */
function inDoubt(read: ProofreadReport): FigureInDoubt[] {
  const deciding = new Set(listFigures(read, false).figures.map(nameOf));
  return listFigures(read, true)
    .figures.map(figure => {
      const name = nameOf(figure);
      const seen = read.figures.find(({keyAsRead: accountKey, field}) => nameOf({accountKey, field}) === name);
      return {...figure, decides: deciding.has(name), picture: drawLine(seen?.runs ?? [])};
    })
    .toSorted((a, b) => Number(b.decides) - Number(a.decides));
}

/** All corrections that hold after what was typed, or what of it cannot be. @param typed null for none at all */
export function typedCorrections(
  {doubt: {figures}, corrections}: ProofreadFile,
  typed: readonly TypedFigure[] | null,
  t: Translate,
): {readonly corrections: readonly Correction[]} | {readonly wrong: readonly WrongFigure[]} {
  if (typed === null) return {corrections: []};
  const known = new Map(corrections.map(each => [nameOf(each), each]));
  const wrong: WrongFigure[] = [];
  for (const {accountKey, field, typed: text} of typed) {
    const name = nameOf({accountKey, field});
    const figure = figures.find(each => nameOf(each) === name);
    if (figure === undefined) continue;
    const answer = readTyped(text, field, figure.value);
    const form = text.trim() === '' ? 'nothing-read' : formOfField(field);
    if (answer === null) wrong.push({accountKey, field, message: t(`figures.wrong.${form}`)});
    else known.set(name, {accountKey, field, ...answer});
  }
  return wrong.length > 0 ? {wrong} : {corrections: [...known.values()]};
}

function nameOf({accountKey, field}: Pick<TypedFigure, 'accountKey' | 'field'>): string {
  return `${accountKey}\n${field}`;
}
