import {type NamedPaper, namedPapers, notedCalls} from '../case/case-papers.ts';
import {casePlans} from '../case/case-plans.ts';
import {latestReport} from '../case/revive-report.ts';
import {composeCalls} from '../contact/plan-calls.ts';
import {LoancloseError} from '../errors.ts';
import type {Case} from '../model/case.ts';
import {loadRules, loadScenarios} from '../model/load.ts';
import {renderCallNotes} from '../render/call-notes.ts';
import {type ContentsLine, type MissingPaper, renderContents} from '../render/case-contents.ts';
import {renderCaseCsv} from '../render/case-csv.ts';
import {renderCaseIcs} from '../render/case-ics.ts';
import {createTheme} from '../render/theme.ts';
import {finish, type View} from '../render/view.ts';
import {wordPlan} from '../render/word-plan.ts';
import {writeZip, type ZipEntry} from '../render/zip.ts';
import {renderDebtFile} from '../view/debt-file.tsx';
import {renderPlanHtml} from '../view/plan-html.tsx';
import {sha256} from './evidence.ts';
import type {Io} from './io.ts';
import type {KnownCase} from './known-case.ts';
import {type CaseArgs, caseTail} from './open-case.ts';
import {openDirectory} from './open-directory.ts';

/** What an export is made of. */
export interface ExportSetup {
  readonly known: KnownCase;
  readonly shown: Case;
  readonly view: View;
}

interface Filed extends ContentsLine {
  readonly content: string | Uint8Array;
}

/** Everything of a case in one archive, with a table of contents that also says what could not be put in. */
export async function composeArchive({known, shown, view}: ExportSetup, args: CaseArgs, io: Io): Promise<Uint8Array> {
  const {t} = view;
  const {lang} = args;
  const plan = await planPage({known, shown, view}, args, io);
  const {files: papers, missing} = await gatherPapers(namedPapers(known.file), view, io);
  const calls = notedCalls(known.file);
  const files: Filed[] = [
    filed('debtFile', await renderDebtFile(shown, {t, lang})),
    ...(plan === null ? [] : [filed('plan', plan)]),
    filed('table', renderCaseCsv(shown, t)),
    filed('calendar', renderCaseIcs(shown, t, io.now())),
    ...calls.flatMap(({on, itemNumbers, call}, at): Filed[] => {
      if (call === null) return [];
      const numbers = itemNumbers.join(t('ui.comma'));
      return [
        {
          name: t('contents.calls', {day: on, number: at + 1}),
          about: t('contents.about.call', {day: on, numbers}),
          content: finish(renderCallNotes(call, {...view, theme: createTheme(0)})),
        },
      ];
    }),
    ...papers,
  ];
  const notes = [
    ...(plan === null ? [t('contents.noPlan')] : []),
    ...calls.filter(({call}) => call === null).map(({on}) => t('contents.noCall', {day: on})),
  ];
  if (missing.length > 0) io.writeErr(`${t('ui.warningLead')}${t('case.exportMissing', {count: missing.length})}\n`);
  const contents = renderContents({day: shown.today, files, missing, notes}, t);
  const entries: ZipEntry[] = [{name: t('contents.file'), content: contents}, ...files];
  return writeZip(entries, shown.today);

  function filed(what: 'debtFile' | 'plan' | 'table' | 'calendar', content: string): Filed {
    return {name: t(`contents.${what}`), about: t(`contents.about.${what}`), content};
  }
}

/** Null where the newest report of the case cannot be read again. */
async function planPage({known, view}: ExportSetup, args: CaseArgs, io: Io): Promise<string | null> {
  try {
    const report = latestReport(known.file);
    const index = await openDirectory(args, io, {spellings: false});
    const rules = loadRules(await io.readData('rules.json'));
    const context = {index, rules, today: args.today ?? io.today(), before: null, since: null};
    const {chosen, build} = casePlans(report, known, context);
    const plan = wordPlan(build(chosen), view.t, args.lang, {file: null, caseTail: caseTail(args)});
    const calls = composeCalls(plan, report, loadScenarios(await io.readData('scenarios.json')));
    return await renderPlanHtml(plan, {t: view.t, lang: args.lang, calls});
  } catch (error) {
    if (error instanceof LoancloseError && error.code === 'CASE_DAMAGED') return null;
    throw error;
  }
}

interface Gathered {
  readonly files: readonly Filed[];
  readonly missing: readonly MissingPaper[];
}

/** The files as they were named: one that is gone or has changed since is not put in, and said. */
async function gatherPapers(papers: readonly NamedPaper[], {t}: View, io: Io): Promise<Gathered> {
  const files: Filed[] = [];
  const missing: MissingPaper[] = [];
  for (const {name, sha256: noted, path, on, itemNumbers, kind} of papers) {
    const bytes = path === null ? null : await readPaper(path, io);
    if (bytes === null) {
      missing.push({name, sha256: noted, path, why: path === null ? 'nowhere' : 'not-found'});
    } else if ((await sha256(bytes)) !== noted) {
      missing.push({name, sha256: noted, path, why: 'changed'});
    } else {
      const number = files.length + 1;
      files.push({
        name: t(kind === 'letter' ? 'contents.letters' : 'contents.evidences', {number, name: safeName(name)}),
        about: t('contents.about.paper', {day: on, numbers: itemNumbers.join(t('ui.comma')), sha256: noted}),
        content: bytes,
      });
    }
  }
  return {files, missing};
}

async function readPaper(path: string, io: Io): Promise<Uint8Array | null> {
  try {
    return await io.readFile(path);
  } catch (error) {
    if (error instanceof LoancloseError) return null;
    throw error;
  }
}

/** A name that stays in its folder, whatever system unpacks it. */
function safeName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{C}]/gu, '_').replace(/^\.+/, '_') || '_';
}
