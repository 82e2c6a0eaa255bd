import type {Bitmap, EncodedPicture, PictureFault} from '../../model/recognition.ts';
import type {Sheet} from './layout.ts';

/** Which picture of the input it is. */
export interface PicturePlace {
  /** From 0, among the files. */
  readonly file: number;
  /** From 0 in its file: the page of a PDF. */
  readonly page: number;
  /** Pictures of its file that are read before it, and all of them. */
  readonly done: number;
  readonly count: number;
}

/** `not-installed`: nothing is there that could recognise it. */
export type UnreadReason = PictureFault | 'not-installed';

export type PictureReading = {readonly sheet: Sheet} | {readonly fault: UnreadReason};

/** Recognises a picture. It is asked for only where it was not kept from an earlier run. */
export type ReadPicture = (picture: () => Bitmap | EncodedPicture, place: PicturePlace) => Promise<PictureReading>;

export const nothingInstalled: ReadPicture = async () => ({fault: 'not-installed'});

/** A page that is a picture and could not be recognised. */
export interface UnreadPicture {
  readonly page: number;
  readonly fault: UnreadReason;
}
