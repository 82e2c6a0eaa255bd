import {spawnSync} from 'node:child_process';
import {performance} from 'node:perf_hooks';

export interface Row {
  readonly id: string;
  readonly label: string;
  readonly command: readonly [string, ...string[]];
}

/** Of a whole process, from start to exit. */
export interface Time {
  /** By the clock. */
  readonly ms: number;
  /** Of all its threads, in the program and in the system: what a busy machine changes least. */
  readonly cpu: number;
}

const MEGABYTE = 1024 * 1024;
/** Set where a company's certificates are; it makes every start of Node 20 80 ms slower and has nothing to do with what is measured. */
const {NODE_EXTRA_CA_CERTS: _, ...rest} = process.env;
const env = {...rest, NO_COLOR: '1', COLUMNS: '80'};

/**
 * All rows in turn in every round, so that a busy machine slows all alike. The first round fills the disk cache and is not counted.
 * @returns medians by the ids of the rows
 */
export function measure(rows: readonly Row[], rounds: number): ReadonlyMap<string, Time> {
  const times = new Map<string, Time[]>(rows.map(({id}) => [id, []]));
  for (let round = 0; round <= rounds; round++)
    for (const {id, command} of rows) {
      const time = timeOf(command);
      if (round > 0) times.get(id)?.push(time);
    }
  return new Map([...times].map(([id, all]) => [id, middleOf(all)]));
}

/** Medians of each. */
export function middleOf(times: readonly Time[]): Time {
  return {ms: median(times.map(({ms}) => ms)), cpu: median(times.map(({cpu}) => cpu))};
}

/** One run. Only the shell tells what a process that has ended took. */
export function timeOf(command: readonly [string, ...string[]]): Time {
  const start = performance.now();
  const script = 'TIMEFORMAT="%3U %3S"; { time "$@" >/dev/null 2>&3; } 3>&2';
  const {status, stderr} = spawnSync('bash', ['-c', script, 'bash', ...command], {env, maxBuffer: 64 * MEGABYTE});
  const ms = performance.now() - start;
  const said = stderr.toString();
  const [, user, system] = /(\d+\.\d+) (\d+\.\d+)\s*$/.exec(said) ?? [];
  if (status !== 0 || user === undefined)
    throw new Error(`${command.join(' ')} ended with ${status}: ${said.slice(0, 300)}`);
  return {ms, cpu: (Number(user) + Number(system)) * 1000};
}

/** Highest resident memory of a command of this program, in MB. */
export function peakMemory(args: readonly string[]): number {
  const atExit =
    "data:text/javascript,process.on('exit',()=>process.stderr.write('rss '+process.resourceUsage().maxRSS))";
  const {stderr, status} = spawnSync(process.execPath, ['--import', atExit, ...args], {env, maxBuffer: 64 * MEGABYTE});
  const kilobytes = /rss (\d+)$/.exec(stderr.toString())?.[1];
  if (status !== 0 || kilobytes === undefined) throw new Error('no memory figure');
  return (Number(kilobytes) * 1024) / MEGABYTE;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}
