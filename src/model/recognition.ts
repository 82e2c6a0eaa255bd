/**
 * What the add-on that reads pictures (packages/ocr, published as `loanclose-ocr`) and the reader of reports say to each other. The add-on knows
 * pictures and characters, nothing of credit reports; what a character means, and whether it may be mended, is the reader's business.
 */

/** Rows from the top without padding; 1 byte a pixel is grey, 3 are RGB, 4 RGBA. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
  readonly pixels: Uint8Array;
}

/** A file as it was given: JPEG, PNG or WebP. What EXIF says of its orientation is obeyed. */
export interface EncodedPicture {
  readonly encoded: Uint8Array;
}

/** One character that was seen. Units are points of a sheet 595 wide, y grows downwards from the top edge and is the baseline, as of `Glyph`. */
export interface RecognizedCharacter {
  readonly char: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** 0–1, as the model says. A weak judge: wrong characters had 0.96. */
  readonly confidence: number;
  /** What it is if it is not that; null where nothing else is above 0.001. */
  readonly second: {readonly char: string; readonly confidence: number} | null;
}

/** One run of text as it was found: a line, or what stands in a cell. */
export interface RecognizedRun {
  /** From left to right. */
  readonly characters: readonly RecognizedCharacter[];
  /** The picture of these characters and of nothing else, straightened, grey, 48 pixels high: to show beside a figure that is in doubt. */
  readonly strip: Bitmap;
}

/** One picture, upright and straight. Two pages side by side come as one sheet. */
export interface RecognizedSheet {
  readonly width: number;
  readonly height: number;
  /** Pixels an inch of the picture, were the sheet as wide as A4. */
  readonly dpi: number;
  readonly runs: readonly RecognizedRun[];
}

/** Why a picture has no sheet. */
export type PictureFault =
  | 'damaged' // its file ends too early, or is none
  | 'too-large' // more pixels than are read at all
  | 'too-slow' // it was given up after five minutes, and the thread with it
  | 'too-small' // below 100 dpi, or letters too small to be read
  | 'blank' // nothing that looks like writing
  | 'no-writing'; // a photo of something else: what was found cannot be read

export interface RecognizeOptions {
  /** Called with the share of the picture that is done, 0–1. */
  readonly onProgress?: (share: number) => void;
}

/** Reads pictures one after another, in a thread of its own. */
export interface Recognizer {
  readonly runtime: 'wasm' | 'native';
  /** @throws an Error with `fault: PictureFault` where there is nothing to give */
  recognize(picture: Bitmap | EncodedPicture, options?: RecognizeOptions): Promise<RecognizedSheet>;
  /** Ends the thread, also in the middle of a picture. */
  close(): Promise<void>;
}

/** The whole of what `loanclose-ocr` exports. */
export interface RecognitionAddOn {
  readonly version: string;
  /** `best` takes onnxruntime-node where it is installed. @throws where the machine has not got what the models need */
  openRecognizer(options?: {
    readonly runtime?: 'best' | 'wasm' | 'native';
    readonly threads?: number;
  }): Promise<Recognizer>;
}
