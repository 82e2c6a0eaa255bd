/** Which event it is, and when it was written: China time, `YYYY-MM-DDTHH:MM:SS`. */
export interface Stamp {
  readonly id: string;
  readonly at: string;
}
