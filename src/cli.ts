#!/usr/bin/env node
import manifest from '../package.json' with {type: 'json'};
import type {Io} from './commands/io.ts';

const argv = process.argv.slice(2);
const [only] = argv;
if (argv.length === 1 && (only === '--version' || only === '-V')) {
  process.stdout.write(`${manifest.version}\n`);
} else {
  // The compiled directory stands in dist/data, seen from the bundle and from the sources alike.
  const {createProcessIo} = await import('./node/process-io.ts');
  const io = createProcessIo(new URL('../dist/data/', import.meta.url));
  process.exitCode = (await runQuickly(io))
    ? 0
    : await (await import('./program.ts')).runProgram(argv, io, manifest.version);
}

/** `loanclose script 借呗` is what a person types with the phone in the other hand. */
async function runQuickly(io: Io): Promise<boolean> {
  const [command, name] = argv;
  if (argv.length !== 2 || command !== 'script' || name === undefined || name.startsWith('-')) return false;
  return (await import('./quick-script.ts')).runQuickScript(name, io);
}
