#!/usr/bin/env node
import manifest from '../package.json' with {type: 'json'};

const argv = process.argv.slice(2);
const [only] = argv;
if (argv.length === 1 && (only === '--version' || only === '-V')) {
  process.stdout.write(`${manifest.version}\n`);
} else {
  // The compiled directory stands in dist/data, seen from the bundle and from the sources alike.
  const data = new URL('../dist/data/', import.meta.url);
  process.exitCode = (await runQuickly(data)) ? 0 : await runProgram(data);
}

/** `loanclose script 借呗` is what a person types with the phone in the other hand. */
async function runQuickly(data: URL): Promise<boolean> {
  const [command, name] = argv;
  if (argv.length !== 2 || command !== 'script' || name === undefined || name.startsWith('-')) return false;
  const quick = await import('./quick-script.ts');
  return quick.runQuickScript(name, quick.createProcessIo(data));
}

async function runProgram(data: URL): Promise<number> {
  const [{createProcessIo}, program] = await Promise.all([import('./node/process-io.ts'), import('./program.ts')]);
  return program.runProgram(argv, createProcessIo(data), manifest.version);
}
