import type {RecognizedRun} from '../model/recognition.ts';
import {drawLine} from './line-picture.ts';

/** Lines of a report as they stand in its picture, by account and field (`pictureKey`), as PNG in a `data:` address. */
export type Pictures = ReadonlyMap<string, string>;

/** @param field as the model names it: `balance`, `pastDue.now` */
export function pictureKey(accountKey: string, field: string): string {
  return `${accountKey}\n${field}`;
}

/** A figure in doubt, and where it is to be seen. */
interface SeenFigure {
  readonly accountKey: string;
  readonly field: string;
  readonly runs: readonly RecognizedRun[];
  /** What was found on paper; null where nobody looked. */
  readonly correction: unknown;
}

/** The pictures of all figures that nobody has looked up. */
export function linePictures(figures: readonly SeenFigure[]): Pictures {
  return new Map(
    figures.flatMap(({accountKey, field, runs, correction}) => {
      const picture = correction === null ? drawLine(runs) : null;
      return picture === null ? [] : [[pictureKey(accountKey, field), picture] as const];
    }),
  );
}
