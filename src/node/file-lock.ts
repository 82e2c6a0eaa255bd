import {randomBytes} from 'node:crypto';
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {lock} from 'proper-lockfile';

/** Milliseconds after which a lock that nobody renews is taken over: a process that was killed holds it no longer. */
const STALE = 3500;
const RENEWED = 1000;

export interface FileLock {
  /** Whether nobody has taken it over, as others may after `STALE`: a laptop that slept, a process that was stopped. */
  isOurs(): boolean;
  release(): Promise<void>;
}

/**
 * One writer of a file at a time. proper-lockfile sees to that; the name in the file beside it says who the writer is, so that one that
 * slept knows at once that it is another now.
 * @param patience milliseconds to wait for the others
 * @throws an Error with `code: 'ELOCKED'` where they take longer, and whatever the folder answers
 */
export async function lockFile(target: string, patience: number): Promise<FileLock> {
  let lost = false;
  const release = await lock(target, {
    realpath: false,
    stale: STALE,
    update: RENEWED,
    onCompromised: () => {
      lost = true;
    },
    retries: {
      retries: 10_000,
      factor: 1.5,
      minTimeout: 10,
      maxTimeout: 150,
      randomize: true,
      maxRetryTime: Math.max(1, patience),
    },
  });
  const owner = `${target}.lock-owner`;
  const name = randomBytes(16).toString('hex');
  const isOurs = () => !lost && existsSync(owner) && readFileSync(owner, 'utf8') === name;
  writeFileSync(owner, name, {mode: 0o600});
  return {
    isOurs,
    async release() {
      if (!isOurs()) return;
      rmSync(owner, {force: true});
      await release().catch(() => {});
    },
  };
}
