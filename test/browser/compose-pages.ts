import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {runProgram} from '../../src/program.ts';
import {CaseWorld} from '../unit/case/case-world.ts';
import {createFakeIo} from '../unit/commands/fake-io.ts';

const REPORT = readFileSync(new URL('../../fixtures/brief/typical.txt', import.meta.url), 'utf8');

/** Makes the pages with the program itself and returns their addresses by name. */
export async function composePages(): Promise<Record<'plan' | 'english' | 'officer' | 'hostile' | 'debtFile', string>> {
  const folder = mkdtempSync(join(tmpdir(), 'loanclose-pages-'));
  const hostile = REPORT.replaceAll(
    '重庆度小满小额贷款有限公司',
    '某某<svg/onload=alert`1`></title><script>alert`2`</script>"\'&小额贷款有限公司',
  );
  const make = async (name: string, report: string, ...options: string[]) => {
    const io = createFakeIo({files: {'report.txt': report}});
    const days = ['--today', '2026-11-22', '--before', '2027-03-01'];
    const code = await runProgram(['plan', 'report.txt', ...days, '--allow-incomplete', ...options], io, '0.0.0');
    if (code !== 0) throw new Error(`${name}: exit ${code}\n${io.err()}`);
    const path = join(folder, `${name}.html`);
    writeFileSync(path, io.out());
    return pathToFileURL(path).href;
  };
  return {
    plan: await make('plan', REPORT, '--format', 'html'),
    english: await make('english', REPORT, '--format', 'html', '--lang', 'en'),
    officer: await make('officer', REPORT, '--format', 'officer-html'),
    hostile: await make('hostile', hostile, '--format', 'html'),
    debtFile: await makeDebtFile(folder),
  };
}

/** Of a case with notes, tickets, evidence and a promise, some of them hostile. */
async function makeDebtFile(folder: string): Promise<string> {
  const world = new CaseWorld({'report.txt': REPORT, 'proof.pdf': 'proof'});
  const day = ['--today', '2026-11-24'];
  for (const argv of [
    ['start', 'report.txt'],
    ['done', '1', '2', '--ticket', 'T'.repeat(80), '--agent', '8021', '--promised', '2026-12-01'],
    ['refused', '3', '--note', '<svg/onload=alert`1`></title><script>alert`2`</script>"', '--file', 'proof.pdf'],
    ['case', 'export', 'file.html'],
  ]) {
    const {code, err} = await world.run([...argv, ...day]);
    if (code !== 0) throw new Error(`${argv[0]}: exit ${code}\n${err}`);
  }
  const path = join(folder, 'debt-file.html');
  writeFileSync(path, world.files['file.html'] ?? '');
  return pathToFileURL(path).href;
}
