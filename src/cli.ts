#!/usr/bin/env node
import manifest from '../package.json' with {type: 'json'};

const argv = process.argv.slice(2);
const [only] = argv;
if (argv.length === 1 && (only === '--version' || only === '-V')) {
  process.stdout.write(`${manifest.version}\n`);
} else {
  // The compiled directory stands in dist/data, seen from the bundle and from the sources alike.
  const data = new URL('../dist/data/', import.meta.url);
  const [{createProcessIo}, {runProgram}] = await Promise.all([import('./node/process-io.ts'), import('./program.ts')]);
  process.exitCode = await runProgram(argv, createProcessIo(data), manifest.version);
}
