#!/usr/bin/env node
import manifest from '../package.json' with {type: 'json'};

const argv = process.argv.slice(2);
const [first] = argv;
if (argv.length === 1 && (first === '--version' || first === '-V')) process.stdout.write(`${manifest.version}\n`);
else void run();

async function run(): Promise<void> {
  // The compiled directory stands in dist/data, seen from the bundle and from the sources alike.
  const data = new URL('../dist/data/', import.meta.url);
  const [{createProcessIo}, program] = await Promise.all([
    import('./node/process-io.ts'),
    first === 'today'
      ? import('./today-program.ts').then(({runTodayProgram}) => runTodayProgram)
      : import('./program.ts').then(({runProgram}) => runProgram),
  ]);
  process.exitCode = await program(argv, createProcessIo(data), manifest.version);
}
