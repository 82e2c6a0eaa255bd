import type {PictureFault} from '../../../src/model/recognition.ts';

/** A picture that has no sheet, and why. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
  readonly fault: PictureFault;

  constructor(fault: PictureFault) {
    super(`the picture cannot be read: ${fault}`);
    this.fault = fault;
  }
}
