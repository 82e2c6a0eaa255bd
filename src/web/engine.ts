import {compareText} from '../account/compare-text.ts';
import {groupAccounts} from '../account/group.ts';
import {findContact} from '../contact/find-contact.ts';
import {buildLetter} from '../contact/letters/index.ts';
import {keysMeant} from '../contact/names-meant.ts';
import {composeCalls} from '../contact/plan-calls.ts';
import {checkPhone, namePublicNumbers} from '../directory/check-phone.ts';
import {type DirectoryIndex, indexDirectory} from '../directory/index-directory.ts';
import {listLenders} from '../directory/list-lenders.ts';
import {LoancloseError} from '../errors.ts';
import type {Diff} from '../model/change.ts';
import type {Directory, DirectorySpellings} from '../model/directory.ts';
import type {LetterTemplates} from '../model/letter-templates.ts';
import {loadDirectory, loadLetterTemplates, loadRules, loadScenarios, loadSpellings} from '../model/load.ts';
import type {Report} from '../model/report.ts';
import type {Rules} from '../model/rules.ts';
import type {Scenarios} from '../model/scenarios.ts';
import type {LetterKind} from '../model/vocabulary.ts';
import {parseReport} from '../parser/index.ts';
import {expectationsOf} from '../planner/expectations.ts';
import {buildPlan} from '../planner/index.ts';
import {keptKeys} from '../planner/kept.ts';
import {renderLetterText} from '../render/letter-text.ts';
import {wordPlan} from '../render/word-plan.ts';
import {loadTranslator} from '../text/index.ts';
import {buildHistory} from '../verify/history.ts';
import {diffReports} from '../verify/index.ts';
import {exportPlan} from './export-plan.ts';
import {describeProblem} from './problem.ts';
import type {
  Answer,
  Choices,
  DataFormat,
  FileProblem,
  Found,
  GivenFile,
  Reading,
  Setting,
  TextFile,
} from './protocol.ts';

/** The compiled directory, rules and words of the package, and a composed report to try it with. */
export interface EngineData {
  readonly directory: Directory;
  readonly spellings: DirectorySpellings;
  readonly rules: Rules;
  readonly scenarios: Scenarios;
  readonly letters: LetterTemplates;
  readonly sample: Uint8Array;
}

/** @throws LoancloseError DIRECTORY_INVALID */
export function loadEngineData(packed: Readonly<Record<string, unknown>>, sample: Uint8Array): EngineData {
  return {
    directory: loadDirectory(packed.directory),
    spellings: loadSpellings(packed.spellings),
    rules: loadRules(packed.rules),
    scenarios: loadScenarios(packed.scenarios),
    letters: loadLetterTemplates(packed.letters),
    sample,
  };
}

/** As the sample stands in what is saved. */
const SAMPLE_NAME = 'sample.pdf';

type Tell = (name: string, page: number, pages: number) => void;

/** Everything that is worked out: reads reports, keeps them, and makes the plan and all that follows. Knows neither page nor worker. */
export class Engine {
  readonly #data: EngineData;
  readonly #loadPdfium: () => Promise<Uint8Array>;
  /** The oldest first. */
  #reports: readonly {readonly name: string; readonly report: Report}[] = [];
  #choices: Choices = {before: null, keep: [], apps: []};

  constructor(data: EngineData, loadPdfium: () => Promise<Uint8Array>) {
    this.#data = data;
    this.#loadPdfium = loadPdfium;
  }

  /** A browser compiles the PDF engine at its first use: the sample is read while the person looks for his file. */
  async warm(): Promise<void> {
    await parseReport(this.#data.sample, {loadPdfium: this.#loadPdfium});
  }

  async openSample(choices: Choices, setting: Setting): Promise<Answer> {
    const sample = {name: SAMPLE_NAME, bytes: this.#data.sample, password: null};
    return await this.open([sample], choices, setting, () => {});
  }

  /** Reads all of them, or says of each that could not be read why: none is left out in silence. */
  async open(files: readonly GivenFile[], choices: Choices, setting: Setting, tell: Tell): Promise<Answer> {
    const t = await loadTranslator(setting.lang);
    const read: {name: string; report: Report}[] = [];
    const problems: FileProblem[] = [];
    for (const [at, {name, bytes, password}] of files.entries()) {
      try {
        const report = await parseReport(bytes, {
          loadPdfium: this.#loadPdfium,
          onPage: (page, pages) => tell(name, page, pages),
          ...(password === null ? {} : {password}),
        });
        read.push({name, report});
      } catch (error) {
        problems.push({...describeProblem(error, t), name, at});
      }
    }
    if (problems.length > 0) return {type: 'unread', problems};
    this.#reports = read.toSorted((a, b) => compareText(a.report.reportedAt ?? '', b.report.reportedAt ?? ''));
    return {type: 'read', reading: await this.plan(choices, setting)};
  }

  /** The plan of the newest report, going on from what two of them prove. @throws LoancloseError BAD_OPTION before a report was opened */
  async plan(choices: Choices, setting: Setting): Promise<Reading> {
    this.#choices = choices;
    const t = await loadTranslator(setting.lang);
    const {report, name} = this.#newest();
    const context = {...this.#planContext(setting), before: choices.before};
    const reports = this.#reports.map(each => each.report);
    const diff = reports.length === 2 ? this.#compare(reports, setting) : null;
    const whole = buildPlan(report, {...context, since: diff, keep: []});
    const keep = choices.keep.flatMap(number => keysMeant(String(number), whole, context.index));
    const coded = keep.length === 0 ? whole : buildPlan(report, {...context, since: diff, keep});
    const plan = wordPlan(coded, t, setting.lang, {file: name, keep: choices.keep.map(String)});
    return {
      files: this.#reports.map(each => each.name),
      plan,
      holder: report.holder.name,
      calls: composeCalls(plan, report, this.#data.scenarios),
      diff,
      history: reports.length > 2 ? buildHistory(reports, this.#expect(reports[0] ?? report, setting)) : null,
    };
  }

  async export(format: DataFormat, setting: Setting): Promise<TextFile> {
    const {plan} = await this.plan(this.#choices, setting);
    const t = await loadTranslator(setting.lang);
    return await exportPlan(format, {plan, holder: this.#newest().report.holder}, {t, setting});
  }

  /** A letter about one item. @throws LoancloseError BAD_OPTION for an item that is not there */
  async letter(number: number, kind: LetterKind, setting: Setting): Promise<TextFile> {
    const t = await loadTranslator(setting.lang);
    const {report} = this.#newest();
    const {rules, letters} = this.#data;
    const context = {...this.#planContext(setting), before: null, usedApps: []};
    const {index} = context;
    const whole = buildPlan(report, {...context, keep: []});
    const [account] = keysMeant(String(number), whole, index);
    const item = whole.items.find(each => each.number === number);
    if (item === undefined) throw new LoancloseError('BAD_OPTION', {reason: 'account-number', value: number});
    const kept = keptKeys(groupAccounts(report), {index, keep: []});
    const query = {typed: item.institution, anyName: true, report, items: whole.items, kept, account};
    const contact = findContact(index, query, rules, t);
    const letter = buildLetter({...contact, templates: letters, rules, kind, to: 'regulator', lang: setting.lang});
    const text = renderLetterText(letter, {t, lang: setting.lang, notes: contact.notes, width: null});
    return {name: `loanclose-${kind}-${number}.txt`, type: 'text/plain', text};
  }

  /** Lenders, apps and numbers by whatever was typed, without any report. */
  find(typed: string, {today, lang}: Setting): Found {
    const index = this.#index(today);
    const isNumber = /^[\d\s()（）+-]+$/.test(typed) && typed.replaceAll(/\D/g, '').length >= 3;
    return {
      typed,
      matches: typed.trim() === '' ? [] : listLenders(index, typed, null),
      number: isNumber ? checkPhone(index, typed.trim(), namePublicNumbers(this.#data.rules, lang)) : null,
    };
  }

  #newest(): {readonly name: string; readonly report: Report} {
    const newest = this.#reports.at(-1);
    if (newest === undefined) throw new LoancloseError('BAD_OPTION', {reason: 'no-report'});
    return newest;
  }

  #index(today: string): DirectoryIndex {
    return indexDirectory(this.#data.directory, this.#data.spellings, today);
  }

  #planContext({today}: Setting) {
    return {index: this.#index(today), rules: this.#data.rules, today, usedApps: this.#choices.apps};
  }

  #compare(reports: readonly Report[], setting: Setting): Diff | null {
    const [older, newer] = reports;
    if (older === undefined || newer === undefined) return null;
    const {rules} = this.#data;
    return diffReports(older, newer, {today: setting.today, rules, expectations: this.#expect(older, setting)});
  }

  /** What the plan of the older report makes of everything in it. */
  #expect(older: Report, {today}: Setting) {
    const index = this.#index(today);
    const {rules} = this.#data;
    const plan = buildPlan(older, {index, rules, today, before: null, keep: [], usedApps: []});
    return expectationsOf(older, plan, {index, rules});
  }
}
