import type {Bitmap, EncodedPicture, PictureFault, RecognizedSheet} from '../../../src/model/recognition.ts';

/** What the thread that reads is asked; one picture at a time. */
export interface Request {
  readonly picture: Bitmap | EncodedPicture;
}

/** What it says, beginning with `ready` or `failed`. */
export type Reply =
  | {readonly kind: 'ready'; readonly runtime: 'wasm' | 'native'}
  | {readonly kind: 'progress'; readonly share: number}
  | {readonly kind: 'sheet'; readonly sheet: RecognizedSheet}
  | {readonly kind: 'fault'; readonly fault: PictureFault}
  /** The machine has not got what is needed, or there is a mistake in here. */
  | {readonly kind: 'failed'; readonly message: string};
