/** What the page says to its service worker. */
export type ServedMessage =
  /** The person asked for the new version. */
  | {readonly type: 'take-over'}
  /** The person asked for the program that recognises pictures. Answered through the port that comes along. */
  | {readonly type: 'recognizer'};

export type RecognizerReply =
  /** `of`: all bytes; null where the host does not say. */
  | {readonly type: 'received'; readonly bytes: number; readonly of: number | null}
  | {readonly type: 'program'; readonly program: Blob}
  | {readonly type: 'missing'};
