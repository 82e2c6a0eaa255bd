#!/usr/bin/env node
import manifest from '../package.json' with {type: 'json'};

const argv = process.argv.slice(2);
const [only] = argv;
if (argv.length === 1 && (only === '--version' || only === '-V')) {
  process.stdout.write(`${manifest.version}\n`);
} else {
  const [{createProcessIo}, {runProgram}] = await Promise.all([import('./node/process-io.ts'), import('./program.ts')]);
  // The compiled directory stands in dist/data, seen from the bundle and from the sources alike.
  const io = createProcessIo(new URL('../dist/data/', import.meta.url));
  process.exitCode = await runProgram(argv, io, manifest.version);
}
