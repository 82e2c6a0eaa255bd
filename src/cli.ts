#!/usr/bin/env node
import manifest from '../package.json' with {type: 'json'};

const argv = process.argv.slice(2);
const [first] = argv;
if (argv.length === 1 && (first === '--version' || first === '-V')) process.stdout.write(`${manifest.version}\n`);
else void run();

async function run(): Promise<void> {
  // The compiled directory stands in dist/data, seen from the bundle and from the sources alike.
  const data = new URL('../dist/data/', import.meta.url);
  const [{createProcessIo}, program] = await Promise.all([import('./node/process-io.ts'), loadProgram()]);
  const exitCode = await program(argv, createProcessIo(data), manifest.version);
  // All output is out. Left alone, node would tidy up what ends with the process anyway.
  process.exit(exitCode);
}

/** Two commands that are run in haste or every day are programs of their own, which load nothing else. */
async function loadProgram() {
  if (first === 'script') return (await import('./script-program.ts')).runScriptProgram;
  if (first === 'today') return (await import('./today-program.ts')).runTodayProgram;
  return (await import('./program.ts')).runProgram;
}
