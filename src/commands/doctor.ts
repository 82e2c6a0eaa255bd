import {isSealed} from '../case/is-sealed.ts';
import {directoryAge} from '../directory/age.ts';
import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {Doctor} from '../model/doctor.ts';
import {loadDirectory} from '../model/load.ts';
import {renderDoctor} from '../render/doctor.ts';
import {colorLevel} from '../render/theme.ts';
import {renderJson} from '../render/view.ts';
import type {CommonArgs, Io, Machine} from './io.ts';
import {readCaseBytes} from './open-case.ts';
import {openDirectory} from './open-directory.ts';
import {openView} from './open-view.ts';

export interface DoctorArgs extends CommonArgs {
  readonly version: string;
}

/** What runs here and what it finds, to paste into a question: no name, no path outside of the home folder, nothing of a report. @returns 1 where something is wrong */
export async function runDoctor(args: DoctorArgs, io: Io): Promise<ExitCode> {
  const view = await openView(args, io);
  const machine = await io.machine();
  const {node, platform, arch, encoding, ocr, secondReader} = machine;
  const packaged = loadDirectory(await io.readData('directory.json'));
  const {days, old} = directoryAge(packaged, io.today());
  const own = await lookAtOwn(args, io);
  const place = await lookAtCase(machine, io);
  const doctor: Doctor = {
    schema: 'loanclose/doctor@1',
    version: args.version,
    node,
    platform,
    arch,
    terminal: {
      input: io.stdinIsTty,
      output: io.stdoutIsTty,
      columns: io.columns,
      colours: colorLevel(io.env, io.stdoutIsTty),
      encoding,
    },
    case: place,
    directory: {
      updatedOn: packaged.updatedOn,
      days,
      old,
      lenders: packaged.funders.length,
      apps: packaged.apps.length,
      own,
    },
    ocr,
    secondReader,
    ok: own !== 'invalid' && place.writable !== false && !isOpenToOthers(place.rights),
  };
  io.writeOut(args.json ? renderJson(doctor) : renderDoctor(doctor, view));
  return doctor.ok ? EXIT.done : EXIT.checkFailed;
}

async function lookAtOwn(args: CommonArgs, io: Io): Promise<Doctor['directory']['own']> {
  const file = io.ownDirectoryPath();
  if (file === null || (await io.findFile(file)) !== 'found') return 'none';
  try {
    await openDirectory(args, io, {spellings: false});
    return 'used';
  } catch (error) {
    if (error instanceof LoancloseError) return 'invalid';
    throw error;
  }
}

async function lookAtCase({home}: Machine, io: Io): Promise<Doctor['case']> {
  const named = io.env.LOANCLOSE_CASE;
  const path = named || io.usualCasePath();
  if (path === null) {
    return {place: 'none', path: null, found: false, encrypted: null, rights: null, writable: null};
  }
  const bytes = await tryRead(path, io);
  const [look, folder] = await Promise.all([io.lookAt(path), io.lookAt(io.folderOf(path))]);
  const rights = look?.rights ?? null;
  return {
    place: named ? 'environment' : 'usual',
    path: !named && home !== '' && path.startsWith(home) ? `~${path.slice(home.length)}` : null,
    found: look !== null,
    encrypted: bytes === null ? null : isSealed(bytes),
    rights: rights === null ? null : rights.toString(8).padStart(4, '0'),
    writable: folder?.writable ?? null,
  };
}

async function tryRead(path: string, io: Io): Promise<Uint8Array | null> {
  try {
    return await readCaseBytes(path, io);
  } catch (error) {
    if (error instanceof LoancloseError) return null;
    throw error;
  }
}

function isOpenToOthers(rights: string | null): boolean {
  return rights !== null && !rights.endsWith('00');
}
