import {spawnSync} from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {BatchLineSchema} from '../../src/model/batch.ts';
import {bin} from './run-installed.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const recipes = join(root, 'deploy');

describe('many machines', () => {
  /** GNU parallel is a program of the machine: `apt install parallel`. */
  test('GNU parallel reads every report once, and after a part was cut off only what is missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'loanclose-parts-'));
    const [reports, output] = [join(folder, '报告 一'), join(folder, 'out put')];
    mkdirSync(reports);
    const names = Array.from({length: 9}, (_, i) => `报告 ${i}.txt`);
    for (const name of names) copyFileSync(join(root, 'fixtures/brief/typical.txt'), join(reports, name));
    const run = () =>
      spawnSync(join(recipes, 'parallel.sh'), [reports, output, '3'], {
        env: {...process.env, PATH: `${dirname(bin)}:${process.env.PATH}`, HOME: folder},
        encoding: 'utf8',
      });
    const read = () =>
      readdirSync(output)
        .flatMap(part => readFileSync(join(output, part), 'utf8').trimEnd().split('\n'))
        .map(line => BatchLineSchema.parse(JSON.parse(line)).file);
    const first = run();
    expect({status: first.status, stderr: first.stderr}).toEqual({status: 0, stderr: expect.any(String)});
    expect(read().toSorted()).toEqual(names.toSorted());
    const [part = ''] = readdirSync(output).filter(name => statSync(join(output, name)).size > 0);
    expect(statSync(join(output, part)).mode & 0o077).toBe(0);
    truncateSync(join(output, part), 100);
    expect(run().status).toBe(0);
    expect(read().toSorted()).toEqual(names.toSorted());
  }, 240_000);

  test('a recipe names options that there are', () => {
    const {stdout} = spawnSync(bin, ['batch', '--help'], {encoding: 'utf8'});
    for (const recipe of ['parallel.sh', 'slurm.sh', 'kubernetes-job.yaml', 'Containerfile']) {
      expect(existsSync(join(recipes, recipe))).toBe(true);
      const lines = readFileSync(join(recipes, recipe), 'utf8')
        .split('\n')
        .filter(line => line.includes('batch'));
      const options = lines.filter(line => /batch[ "]/.test(line) && !line.includes('apiVersion')).join(' ');
      for (const [option] of options.matchAll(/(?<= )--(?:shard|output|resume|workers)\b/g))
        expect(stdout).toContain(option);
    }
  });
});
