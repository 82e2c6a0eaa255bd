import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {lock} from 'proper-lockfile';
import {describe, expect, test} from 'vitest';
import {startCase} from './case-on-disk.ts';
import {bin} from './run-installed.ts';

/** Waits without giving the test process a turn, so that nothing is missed that lasts a millisecond. */
function spinUntil(happened: () => boolean, limit: number): boolean {
  const end = performance.now() + limit;
  while (performance.now() < end) if (happened()) return true;
  return false;
}

function ended(child: {once: (event: 'close', listener: (code: number | null) => void) => unknown}) {
  return new Promise<number | null>(resolve => child.once('close', resolve));
}

describe('a writer that is killed', () => {
  test('at any moment leaves a whole file with all that was acknowledged', async () => {
    const subject = await startCase();
    const begun = performance.now();
    await subject.run('done', '1', '--ticket', 'T0');
    const usual = performance.now() - begun;
    const acknowledged = ['T0'];
    for (let round = 1; round <= 20; round++) {
      const child = subject.spawn('done', '1', '--ticket', `T${round}`);
      const killer = setTimeout(() => child.kill('SIGKILL'), usual * (0.6 + 0.5 * Math.random()));
      if ((await ended(child)) === 0) acknowledged.push(`T${round}`);
      clearTimeout(killer);
      const kept = subject.tickets();
      expect(kept.filter(ticket => acknowledged.includes(ticket))).toEqual(acknowledged);
    }
    const last = await subject.run('done', '1', '--ticket', 'last');
    expect(last.code).toBe(0);
    expect(subject.tickets().at(-1)).toBe('last');
    expect(readdirSync(dirname(subject.file)).filter(name => name.includes('draft'))).toEqual([]);
  }, 180_000);

  test('while it holds the lock: the next one takes over within five seconds', async () => {
    const subject = await startCase();
    const held = () => existsSync(`${subject.file}.lock`);
    let caught = false;
    for (let tries = 0; tries < 10 && !caught; tries++) {
      const child = subject.spawn('done', '1', '--ticket', `T${tries}`);
      const close = ended(child);
      spinUntil(held, 10_000);
      child.kill('SIGKILL');
      await close;
      caught = held();
    }
    expect(caught).toBe(true);
    const begun = performance.now();
    const next = subject.spawn('done', '1', '--ticket', 'after');
    const {mtimeMs} = statSync(`${subject.file}.lock`);
    expect(await ended(next)).toBe(0);
    expect(subject.tickets().at(-1)).toBe('after');
    const taken = statSync(subject.file).mtimeMs - mtimeMs;
    expect(taken).toBeLessThan(5000);
    expect(performance.now() - begun).toBeLessThan(10_000);
  }, 120_000);

  test('a writer that was stopped, and lost its lock meanwhile, overwrites nothing', async () => {
    const subject = await startCase();
    let caught = false;
    for (let tries = 0; tries < 20 && !caught; tries++) {
      const sleeper = subject.spawn('done', '1', '--ticket', `slept-${tries}`);
      const close = ended(sleeper);
      spinUntil(() => existsSync(`${subject.file}.lock-owner`), 10_000);
      sleeper.kill('SIGSTOP');
      caught = existsSync(`${subject.file}.lock`) && !subject.tickets().includes(`slept-${tries}`);
      if (caught) expect((await subject.run('done', '1', '--ticket', 'quick')).code).toBe(0);
      sleeper.kill('SIGCONT');
      const code = await close;
      if (caught && code === 0) expect(subject.tickets()).toContain(`slept-${tries}`);
    }
    expect(caught).toBe(true);
    expect(subject.tickets()).toContain('quick');
  }, 180_000);
});

describe('several writers', () => {
  test('sixteen at once: nothing is lost', async () => {
    const subject = await startCase();
    const names = Array.from({length: 16}, (_, at) => `W${at}`);
    const results = await Promise.all(names.map(name => subject.run('done', '1', '--ticket', name)));
    expect(results.map(({code, err}) => [code, err])).toEqual(names.map(() => [0, '']));
    expect(subject.tickets().toSorted()).toEqual(names.toSorted());
  }, 120_000);

  test('one that does not come to its turn in ten seconds says so, and writes nothing', async () => {
    const subject = await startCase();
    const before = readFileSync(subject.file, 'utf8');
    const release = await lock(subject.file, {realpath: false, stale: 4000, update: 1000});
    const {code, err} = await subject.run('done', '1', '--ticket', 'T1');
    await release();
    expect(code).toBe(3);
    expect(err).toMatch(/^error: CASE_BUSY .+\nhint: .+\n$/);
    expect(readFileSync(subject.file, 'utf8')).toBe(before);
  }, 60_000);
});

describe('a file that cannot be read', () => {
  const commands = [['today'], ['case'], ['done', '1'], ['undo'], ['add', '借呗'], ['keep', '1']];

  test.each([
    ['half written', (text: string) => text.slice(0, text.length / 2)],
    ['of another program', () => '{"schema":"other/file@1"}'],
    ['with a day that is none', (text: string) => text.replace('"on":"2026-11-22"', '"on":"2026-02-30"')],
    ['empty', () => ''],
  ])(
    '%s: CASE_DAMAGED names the version before, and nothing is overwritten',
    async (_, damage) => {
      const subject = await startCase();
      await subject.run('done', '1', '--ticket', 'T1');
      const whole = readFileSync(subject.file, 'utf8');
      const broken = damage(whole);
      expect(broken).not.toBe(whole);
      writeFileSync(subject.file, broken);
      const before = readFileSync(`${subject.file}.bak`, 'utf8');
      for (const args of commands) {
        const {code, out, err} = await subject.run(...args);
        expect({args, code, out}).toEqual({args, code: 3, out: ''});
        expect(err).toMatch(/^error: CASE_DAMAGED .+case\.json\.bak/);
      }
      expect(readFileSync(subject.file, 'utf8')).toBe(broken);
      expect(readFileSync(`${subject.file}.bak`, 'utf8')).toBe(before);
      expect((await subject.run('case', '--case', `${subject.file}.bak`)).code).toBe(0);
    },
    120_000,
  );

  test('of a newer version: CASE_NEWER, and nothing is written', async () => {
    const subject = await startCase();
    const newer = readFileSync(subject.file, 'utf8').replace('case-file@1', 'case-file@2');
    writeFileSync(subject.file, newer);
    for (const args of commands) {
      const {code, err} = await subject.run(...args, '--json');
      expect({args, code}).toEqual({args, code: 3});
      expect(JSON.parse(err)).toMatchObject({error: {code: 'CASE_NEWER'}});
    }
    expect(readFileSync(subject.file, 'utf8')).toBe(newer);
  }, 120_000);

  test('what a newer version wrote beside it is kept', async () => {
    const subject = await startCase();
    const text = readFileSync(subject.file, 'utf8');
    const strange = '{"id":"x","at":"2026-11-22T10:00:00","type":"dreamt","of":["sheep"]}';
    writeFileSync(
      subject.file,
      text.replace('"events":[', `"colour":"blue","events":[`).replace(/\n\]\}\n$/, `,\n${strange}\n]}\n`),
    );
    expect((await subject.run('done', '1', '--ticket', 'T1')).code).toBe(0);
    expect(JSON.parse(readFileSync(subject.file, 'utf8'))).toMatchObject({
      colour: 'blue',
      events: [{type: 'started'}, JSON.parse(strange), {type: 'asked', ticket: 'T1'}],
    });
  });
});

/** Runs shell lines in mounts of their own, where a disk can be small and a folder read-only, for a superuser too. */
function inOwnMounts(script: string, env: Readonly<Record<string, string>>): string {
  return execFileSync('unshare', ['-rm', 'sh', '-c', script], {
    env: {PATH: process.env.PATH ?? '', NO_COLOR: '1', BIN: bin, ...env},
    encoding: 'utf8',
  });
}

describe.skipIf(process.platform !== 'linux')('a disk', () => {
  test('that is full: one sentence and 70, and the case is as it was', async () => {
    const subject = await startCase();
    const disk = mkdtempSync(join(tmpdir(), 'loanclose-disk-'));
    const script = `
      mount -t tmpfs -o size=128k tmpfs "$DISK" && cp "$FILE" "$DISK/case.json"
      "$BIN" done 1 --ticket T1 --case "$DISK/case.json" > "$DISK/../before.txt" 2>&1; echo "rc=$?"
      cp "$DISK/case.json" "$FILE.copy"
      head -c 1000000 /dev/zero > "$DISK/rest" 2> /dev/null
      "$BIN" done 1 --ticket T2 --case "$DISK/case.json" 2>&1; echo "rc=$?"
      cmp "$DISK/case.json" "$FILE.copy" && echo same
      rm "$DISK/rest"
      "$BIN" done 1 --ticket T3 --case "$DISK/case.json" > /dev/null 2>&1; echo "rc=$?"
      ls -a "$DISK" | grep -c draft`;
    const out = inOwnMounts(`${script} || true`, {DISK: disk, FILE: subject.file});
    expect(out).toMatch(/^rc=0\nerror: WRITE_FAILED .+\nhint: .+\nrc=70\nsame\nrc=0\n0\n$/);
  }, 60_000);

  test('that is read-only: what is due can be read, nothing can be noted', async () => {
    const subject = await startCase();
    const script = `
      mount --bind "$HOME_OF_CASE" "$HOME_OF_CASE" && mount -o remount,bind,ro "$HOME_OF_CASE"
      "$BIN" today --case "$FILE" > /dev/null; echo "rc=$?"
      "$BIN" done 1 --case "$FILE" 2>&1; echo "rc=$?"`;
    const before = readFileSync(subject.file, 'utf8');
    const out = inOwnMounts(script, {HOME_OF_CASE: dirname(subject.file), FILE: subject.file});
    expect(out).toMatch(/^rc=0\nerror: WRITE_FAILED .+\nhint: .+\nrc=70\n$/);
    expect(readFileSync(subject.file, 'utf8')).toBe(before);
  }, 60_000);
});

describe('the file', () => {
  test('is readable by its owner only, with the version before beside it', async () => {
    const subject = await startCase();
    const first = readFileSync(subject.file, 'utf8');
    await subject.run('done', '1', '--ticket', 'T1');
    expect(readFileSync(`${subject.file}.bak`, 'utf8')).toBe(first);
    for (const name of ['case.json', 'case.json.bak'])
      expect(statSync(join(dirname(subject.file), name)).mode & 0o777).toBe(0o600);
    expect(readdirSync(dirname(subject.file)).toSorted()).toEqual(['case.json', 'case.json.bak']);
  });

  test('a link to it stays a link', async () => {
    const subject = await startCase();
    const link = join(dirname(subject.file), 'link.json');
    symlinkSync(subject.file, link);
    expect((await subject.run('done', '1', '--ticket', 'T1', '--case', link)).code).toBe(0);
    expect(subject.tickets()).toEqual(['T1']);
  });

  test('holds the name masked, and not the words of the document', async () => {
    const subject = await startCase();
    const text = readFileSync(subject.file, 'utf8');
    expect(text).not.toContain('"span"');
    expect(text).toContain('"holder":{"name":"张**","idTail":"0000"}');
    expect(text).not.toContain('张三');
  });

  test('start does not overwrite one', async () => {
    const subject = await startCase();
    const before = readFileSync(subject.file, 'utf8');
    const {code, err} = await subject.run('start', 'no-such-report.pdf');
    expect(code).toBe(2);
    expect(err).toMatch(/^error: CASE_EXISTS /);
    expect(readFileSync(subject.file, 'utf8')).toBe(before);
  });

  test('that is not there: CASE_NOT_FOUND, and no folder is made for it', async () => {
    const subject = await startCase();
    const nowhere = join(dirname(subject.file), 'no', 'case.json');
    for (const args of [['today'], ['done', '1'], ['case']]) {
      const {code, err} = await subject.run(...args, '--case', nowhere);
      expect(code).toBe(3);
      expect(err).toMatch(/^error: CASE_NOT_FOUND /);
    }
    expect(existsSync(dirname(nowhere))).toBe(false);
  });
});
