import type {Composition, Records, ReportLayout} from './composition.ts';

export interface Job {
  readonly composition: Composition;
  /** Choices of the producer (font, margins, angle …) come from the seed as well. */
  readonly seed: number;
  /** Path in the working folder without an ending; the producer may put its own files beside it. */
  readonly stem: string;
}

/** A real program that makes a file of a report. */
export interface Producer {
  readonly name: string;
  readonly layouts: readonly ReportLayout[];
  /** Commands that must be installed. */
  readonly needs: readonly string[];
  /** Ending of the produced file. */
  readonly ending: 'pdf' | 'txt';
  /** The document is damaged on purpose: it must be read right or refused aloud, but its losses are no losses of the reader. */
  readonly damaged?: true;
  /** What the file says, where that is not the composed report alone. */
  readonly expected?: (composition: Composition) => Records;
  /** All files at once, in the order of the jobs: programs that start slowly start once. */
  readonly produce: (jobs: readonly Job[]) => Promise<Uint8Array[]>;
}

export const BOTH: readonly ReportLayout[] = ['brief', 'detailed'];
