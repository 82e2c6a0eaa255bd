import {compareText} from '../account/compare-text.ts';
import {casePlans, type StartedCase} from '../case/case-plans.ts';
import {contactOfNumber} from '../case/contact-of-number.ts';
import {letterFactsOf} from '../case/letter-facts.ts';
import {looksLikeCase} from '../case/looks-like-case.ts';
import {recordOf, startedState} from '../case/new-events.ts';
import {reportAddedEvent} from '../case/report-added-event.ts';
import {reportsOf} from '../case/revive-report.ts';
import {startedEvent} from '../case/started-event.ts';
import {isSameReport} from '../case/stored-report.ts';
import {type CallReply, replayCall} from '../contact/call-flow.ts';
import {type Contact, findContact} from '../contact/find-contact.ts';
import {addresseeNotes} from '../contact/letters/addressee-notes.ts';
import {buildLetter} from '../contact/letters/index.ts';
import {keysMeant} from '../contact/names-meant.ts';
import {composeCalls} from '../contact/plan-calls.ts';
import {buildScript} from '../contact/script.ts';
import {checkPhone, namePublicNumbers} from '../directory/check-phone.ts';
import {type DirectoryIndex, indexDirectory} from '../directory/index-directory.ts';
import {institutionNames} from '../directory/institution-names.ts';
import {listLenders} from '../directory/list-lenders.ts';
import {LoancloseError} from '../errors.ts';
import type {Diff} from '../model/change.ts';
import type {Recognizer} from '../model/recognition.ts';
import type {Report} from '../model/report.ts';
import type {Scenarios} from '../model/scenarios.ts';
import type {LetterKind} from '../model/vocabulary.ts';
import {openSource, parseReport} from '../parser/index.ts';
import type {CodedPlan} from '../planner/coded-plan.ts';
import {buildPlan} from '../planner/index.ts';
import {renderLetterText} from '../render/letter-text.ts';
import {wordPlan} from '../render/word-plan.ts';
import {loadTranslator, type Translate} from '../text/index.ts';
import {eventOf} from './case-deeds.ts';
import {viewCase} from './case-view.ts';
import {compareReports} from './compare-reports.ts';
import type {EngineData} from './engine-data.ts';
import {exportPlan} from './export-plan.ts';
import {type GivenReport, groupPictures} from './group-pictures.ts';
import {caseFileName, type HeldCase, newCase, readHeldCase, stampNow, withDeed, writeHeldCase} from './held-case.ts';
import {type CaseRefusal, describeProblem, describeRefusal} from './problem.ts';
import {NOTHING_DOUBTFUL, type ProofreadFile, proofreadFile, typedCorrections} from './proofread-file.ts';
import type {
  Answer,
  Calling,
  CaseDeed,
  Choices,
  DataFormat,
  FileProblem,
  Found,
  GivenFile,
  Progress,
  Reading,
  SentCase,
  Setting,
  TextFile,
  TypedFigure,
} from './protocol.ts';

/** As the sample stands in what is saved. */
const SAMPLE_NAME = 'sample.pdf';

type Tell = (progress: Progress) => void;

interface NamedReport {
  readonly name: string;
  readonly report: Report;
}

interface GivenName extends NamedReport {
  readonly read: ProofreadFile;
}

interface AddedReport {
  /** The case as it was without it. */
  readonly before: HeldCase;
  readonly given: GivenName;
}

/** How files are opened: with what was chosen before, and whether a case that is open would be lost by another. */
interface Opening {
  readonly choices: Choices;
  readonly unsaved: boolean;
  /** Missing where the person gave nothing that recognises pictures. */
  readonly openRecognizer?: () => Promise<Recognizer>;
}

/** Everything that is worked out: reads reports and cases, keeps them, and makes the plan and all that follows. Knows neither page nor worker. */
export class Engine {
  readonly #data: EngineData;
  readonly #loadPdfium: () => Promise<Uint8Array>;
  /** The reports that were given in this sitting, the oldest first. */
  #given: readonly GivenName[] = [];
  /** The composed report is open: it is nobody's, and never becomes a case. */
  #isSample = false;
  #choices: Choices = {before: null, keep: [], apps: []};
  #case: HeldCase | null = null;
  /** The reports of the case, the oldest first. */
  #ofCase: readonly NamedReport[] = [];
  /** The last thing that came into the case, and into no file yet, is this report: it can still be corrected. */
  #added: AddedReport | null = null;

  constructor(data: EngineData, loadPdfium: () => Promise<Uint8Array>) {
    this.#data = data;
    this.#loadPdfium = loadPdfium;
  }

  /** A browser compiles the PDF engine at its first use: the sample is read while the person looks for his file. */
  async warm(): Promise<void> {
    await parseReport(this.#data.sample, {loadPdfium: this.#loadPdfium});
  }

  async openSample(choices: Choices, setting: Setting): Promise<Answer> {
    this.leave();
    const sample = {name: SAMPLE_NAME, bytes: this.#data.sample, password: null};
    const answer = await this.open([sample], {choices, unsaved: false}, setting, () => {});
    this.#isSample = true;
    return answer;
  }

  /**
   * Reads all of them, or says of each that could not be read why: none is left out in silence. A case takes the place of what was open; reports
   * are added to the case that is open, else they take the place of those before.
   */
  async open(files: readonly GivenFile[], opening: Opening, setting: Setting, tell: Tell): Promise<Answer> {
    const {choices, unsaved} = opening;
    const t = await loadTranslator(setting.lang);
    const read: (GivenName & {readonly at: number})[] = [];
    const cases: HeldCase[] = [];
    const problems: FileProblem[] = [];
    for (const given of groupPictures(files)) {
      const {name, at} = given;
      const [bytes] = given.files;
      try {
        if (bytes !== undefined && looksLikeCase(bytes)) {
          const held = await this.#openCase({...given, bytes}, {unsaved, several: cases.length > 0});
          if (typeof held === 'string') problems.push({...describeRefusal(held, t), name, at});
          else cases.push(held);
        } else {
          const file = await this.#read(given, opening, tell);
          read.push({name, report: file.report, read: file, at});
        }
      } catch (error) {
        problems.push({...describeProblem(error, t), name, at});
      }
    }
    const byDay = read.toSorted((a, b) => compareText(a.report.reportedAt ?? '', b.report.reportedAt ?? ''));
    let [held = this.#case] = cases;
    let added: AddedReport | null = null;
    if (held !== null && problems.length === 0) {
      for (const each of byDay) {
        const {report, name, at} = each;
        try {
          added = {before: held, given: each};
          held = withDeed(held, reportAddedEvent(stampNow(setting), held.file, report, this.#context(setting)));
        } catch (error) {
          problems.push({...describeProblem(error, t), name, at});
        }
      }
    }
    if (problems.length > 0) return {type: 'unread', problems};
    if (held === null) this.#given = byDay;
    else this.#hold(held);
    this.#added = added;
    this.#isSample = false;
    const reading = await this.plan(choices, setting);
    const stored = cases[0]?.file.events.length ?? null;
    return {type: 'read', reading: {...reading, case: reading.case && {...reading.case, stored}}};
  }

  /** The case that the page holds, after the worker began anew. */
  async resume(sent: SentCase, setting: Setting): Promise<Reading> {
    this.#hold({...sent, added: null});
    this.#added = null;
    return await this.plan(this.#choices, setting);
  }

  /** What was open is put away. */
  leave(): void {
    this.#case = null;
    this.#added = null;
    this.#given = [];
    this.#isSample = false;
  }

  /** Writes down what was done. The first deed begins the case. @throws LoancloseError BAD_OPTION */
  async record(deed: CaseDeed, setting: Setting): Promise<Reading> {
    const t = await loadTranslator(setting.lang);
    const before = this.#case;
    const held = before ?? this.#begin(setting);
    // what a deed is about is told by the numbers of the case
    this.#hold(held);
    try {
      const event = eventOf(deed, held.file, {
        stamp: stampNow(setting),
        report: this.#newest().report,
        context: this.#context(setting),
        whoIs: typed => findContact(this.#index(setting.today), {typed, anyName: true}, this.#data.rules, t),
        callAfter: (number, replies) => this.#talk(number, replies, setting, t).standing,
      });
      if (event !== null) this.#hold(withDeed(held, event));
    } catch (error) {
      this.#case = before;
      throw error;
    }
    return await this.plan(this.#choices, setting);
  }

  /** The case as a file, which begins with that where none is open. @param passphrase null for one that anybody can read */
  async save(passphrase: string | null, setting: Setting): Promise<Answer> {
    const held = this.#case ?? this.#begin(setting);
    this.#hold({...held, passphrase});
    this.#added = null;
    const bytes = Uint8Array.from(await writeHeldCase(held.file, passphrase));
    const saved = {name: caseFileName(setting.now, passphrase !== null), bytes, sealed: passphrase !== null};
    return {type: 'saved', saved, reading: await this.plan(this.#choices, setting)};
  }

  /**
   * Puts in what stands on paper where figures were in doubt: all of it, or nothing where something of it cannot be. Pictures are not recognised
   * anew. @param typed null takes back all that was told so far
   * @throws LoancloseError BAD_OPTION where the report stands in a case already
   */
  async correct(typed: readonly TypedFigure[] | null, setting: Setting): Promise<Answer> {
    const given = this.#correctable();
    if (given === null) throw new LoancloseError('BAD_OPTION', {reason: 'no-report'});
    const told = typedCorrections(given.read, typed, await loadTranslator(setting.lang));
    if ('wrong' in told) return {type: 'mistyped', wrong: told.wrong};
    const read = await proofreadFile(given.read.opened, told.corrections);
    const corrected = {...given, report: read.report, read};
    if (this.#added === null) this.#given = this.#given.map(each => (each === given ? corrected : each));
    else {
      const {before} = this.#added;
      this.#hold(
        withDeed(before, reportAddedEvent(stampNow(setting), before.file, read.report, this.#context(setting))),
      );
      this.#added = {before, given: corrected};
    }
    // what was kept is named by numbers, and another figure makes others
    return {type: 'corrected', reading: await this.plan({...this.#choices, keep: []}, setting)};
  }

  /** A call about an item, after some replies. @throws LoancloseError BAD_OPTION for an item that is not there */
  async call(number: number, replies: readonly CallReply[], setting: Setting): Promise<Calling> {
    const t = await loadTranslator(setting.lang);
    const {standing, contact, script} = this.#talk(number, replies, setting, t);
    return {
      number,
      replies,
      standing,
      name: script.app?.name ?? script.lender.name,
      phones: script.phones,
      never: setting.lang === 'en' ? script.english.never : script.never,
      notes: contact.notes,
    };
  }

  /** The plan of the newest report, going on from the case or from what two reports prove. @throws LoancloseError BAD_OPTION before anything was opened */
  async plan(choices: Choices, setting: Setting): Promise<Reading> {
    this.#choices = choices;
    const t = await loadTranslator(setting.lang);
    const {report, name} = this.#newest();
    const {diff, history} = this.#compareAll(setting);
    const origin =
      this.#case === null ? {file: name, keep: choices.keep.map(String)} : {file: null, keep: [], caseTail: ''};
    const plan = wordPlan(this.#planNow(diff, setting), t, setting.lang, origin);
    const {rules, scenarios} = this.#data;
    const doubt = this.#correctable()?.read.doubt ?? NOTHING_DOUBTFUL;
    return {
      ...doubt,
      files: this.#reports().map(each => each.name),
      plan,
      holder: report.holder.name,
      calls: composeCalls(plan, report, scenarios),
      diff,
      history,
      case: this.#case === null ? null : viewCase(this.#case, {today: setting.today, rules}),
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
    const {rules, letters: templates} = this.#data;
    const {lang} = setting;
    const contact = this.#contact(number, setting, t);
    const known = this.#started();
    const done = known === null ? null : letterFactsOf(recordOf(known.state, number));
    const letter = buildLetter({...contact, templates, rules, kind, to: 'regulator', lang, done});
    const notes = [...addresseeNotes(contact, t), ...contact.notes];
    const text = renderLetterText(letter, {t, lang, notes, width: null});
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

  async #read({name, files, password}: GivenReport, {openRecognizer}: Opening, tell: Tell): Promise<ProofreadFile> {
    const parsing = {
      loadPdfium: this.#loadPdfium,
      institutionNames: async () => institutionNames(this.#data.directory),
      ...(password === null ? {} : {password}),
    };
    const source = await openSource(files, {
      ...parsing,
      onPage: (page, pages) => tell({name, page, pages, share: null}),
      onPicture: ({picture: page, pictures: pages, share}) => tell({name, page, pages, share}),
      ...(openRecognizer && {openRecognizer}),
    });
    return await proofreadFile({source, parsing}, []);
  }

  /** The report that is planned, if its figures can still be corrected: what follows from it would else stand in the case already. */
  #correctable(): GivenName | null {
    if (this.#case === null) return this.#given.at(-1) ?? null;
    const events = this.#case.file.events.length;
    return this.#added !== null && events === this.#added.before.file.events.length + 1 ? this.#added.given : null;
  }

  /** @throws LoancloseError CASE_DAMAGED, CASE_NEWER, CASE_NOT_FOUND where it was never started */
  async #openCase(
    file: GivenFile,
    {unsaved, several}: {readonly unsaved: boolean; readonly several: boolean},
  ): Promise<HeldCase | CaseRefusal> {
    const held = await readHeldCase(file, file.password);
    if (typeof held === 'string') return held === 'needed' ? 'CASE_PASSPHRASE_NEEDED' : 'CASE_PASSPHRASE_WRONG';
    if (several) return 'CASE_SEVERAL';
    startedState(held.file);
    reportsOf(held.file);
    return unsaved ? 'CASE_UNSAVED' : held;
  }

  /** The case that begins with the plan on the screen: the same report, the same numbers, what was chosen. */
  #begin(setting: Setting): HeldCase {
    if (this.#isSample) throw new Error("the sample is nobody's case");
    const {report} = this.#newest();
    const {before, apps} = this.#choices;
    const {whole, keep} = this.#planGiven(this.#compareAll(setting).diff, setting);
    const choices = {before, apps: [...apps], keep};
    return withDeed(newCase(), startedEvent(stampNow(setting), {report, plan: whole, choices, on: setting.today}));
  }

  #hold(held: HeldCase): void {
    startedState(held.file);
    this.#ofCase = reportsOf(held.file).map(report => ({name: report.reportedAt?.slice(0, 10) ?? '--', report}));
    this.#case = held;
  }

  /** The reports that are compared, the oldest first. */
  #reports(): readonly NamedReport[] {
    if (this.#case === null) return this.#given;
    const [only, ...more] = this.#ofCase;
    const last = this.#given.at(-1);
    // the files of this sitting stay compared although the case began with the newest of them
    const began = more.length === 0 && only !== undefined && last !== undefined;
    return began && isSameReport(only.report, last.report) ? this.#given : this.#ofCase;
  }

  /** The report that is planned: of a case as it is stored there. @throws LoancloseError BAD_OPTION where there is none */
  #newest(): NamedReport {
    const newest = (this.#case === null ? this.#given : this.#ofCase).at(-1);
    if (newest === undefined) throw new LoancloseError('BAD_OPTION', {reason: 'no-report'});
    return newest;
  }

  #started(): StartedCase | null {
    return this.#case === null ? null : {file: this.#case.file, state: startedState(this.#case.file)};
  }

  #planNow(diff: Diff | null, setting: Setting): CodedPlan {
    const known = this.#started();
    if (known === null) return this.#planGiven(diff, setting).plan;
    // what a case knows of its reports is in its events; only files of this sitting have more to say
    const since = this.#ofCase.length > 1 ? null : diff;
    const {report} = this.#newest();
    const {chosen, build} = casePlans(report, known, {...this.#context(setting), before: null, since});
    return build(chosen);
  }

  #planGiven(diff: Diff | null, setting: Setting) {
    const {before, apps, keep: numbers} = this.#choices;
    const {report} = this.#newest();
    const context = {...this.#context(setting), usedApps: apps, before, since: diff};
    const whole = buildPlan(report, {...context, keep: []});
    const keep = numbers.flatMap(number => keysMeant(String(number), whole, context.index));
    return {whole, keep, plan: keep.length === 0 ? whole : buildPlan(report, {...context, keep})};
  }

  #contact(number: number, setting: Setting, t: Translate): Contact {
    const {report} = this.#newest();
    return contactOfNumber(number, {report, known: this.#started(), context: this.#context(setting)}, t);
  }

  #talk(number: number, replies: readonly CallReply[], setting: Setting, t: Translate) {
    const {scenarios} = this.#data;
    const {today, lang} = setting;
    const contact = this.#contact(number, setting, t);
    const recompose = (words: Scenarios, scenario: string) => buildScript({...contact, scenarios: words, scenario});
    const script = recompose(scenarios, contact.scenario);
    const accountKey = contact.account?.key ?? null;
    const standing = replayCall({script, scenarios, recompose, accountKey, today, lang, t}, replies);
    return {contact, script, standing};
  }

  #compareAll(setting: Setting): Pick<Reading, 'diff' | 'history'> {
    const reports = this.#reports().map(({report}) => report);
    return compareReports(reports, this.#started(), this.#context(setting));
  }

  #index(today: string): DirectoryIndex {
    return indexDirectory(this.#data.directory, this.#data.spellings, today);
  }

  #context({today}: Setting) {
    return {index: this.#index(today), rules: this.#data.rules, today};
  }
}
