/** What the page says to its service worker. */
export interface ServedMessage {
  /** The person asked for the new version. */
  readonly type: 'take-over';
}
