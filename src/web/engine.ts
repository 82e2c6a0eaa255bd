import {compareText} from '../account/compare-text.ts';
import {casePlans} from '../case/case-plans.ts';
import {contactOfNumber} from '../case/contact-of-number.ts';
import {letterFactsOf} from '../case/letter-facts.ts';
import {looksLikeCase} from '../case/looks-like-case.ts';
import {recordOf} from '../case/new-events.ts';
import {reportAddedEvent} from '../case/report-added-event.ts';
import {startedEvent} from '../case/started-event.ts';
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
import {type GivenFiles, groupPictures} from './group-pictures.ts';
import {caseFileName, type HeldCase, newCase, stampNow, withDeed, writeHeldCase} from './held-case.ts';
import {openCaseFile} from './open-case-file.ts';
import {describeProblem, describeRefusal} from './problem.ts';
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
import {type AddedReport, type GivenReport, Sitting} from './sitting.ts';

/** As the sample stands in what is saved. */
const SAMPLE_NAME = 'sample.pdf';

type Tell = (progress: Progress) => void;

/** How files are opened: with what was chosen before, and whether a case that is open would be lost by another. */
interface Opening {
  readonly choices: Choices;
  readonly unsaved: boolean;
  readonly isSample?: boolean;
  /** Missing where the person gave nothing that recognises pictures. */
  readonly openRecognizer?: () => Promise<Recognizer>;
}

/** Everything that is worked out: reads reports and cases, keeps them, and makes the plan and all that follows. Knows neither page nor worker. */
export class Engine {
  readonly #data: EngineData;
  readonly #loadPdfium: () => Promise<Uint8Array>;
  readonly #sitting = new Sitting();
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
    this.leave();
    const sample = {name: SAMPLE_NAME, bytes: this.#data.sample, password: null};
    return await this.open([sample], {choices, unsaved: false, isSample: true}, setting, () => {});
  }

  /**
   * Reads all of them, or says of each that could not be read why: none is left out in silence. A case takes the place of what was open; reports
   * are added to the case that is open, else they take the place of those before.
   */
  async open(files: readonly GivenFile[], opening: Opening, setting: Setting, tell: Tell): Promise<Answer> {
    const {choices, unsaved} = opening;
    const t = await loadTranslator(setting.lang);
    const read: (GivenReport & {readonly at: number})[] = [];
    const cases: HeldCase[] = [];
    const problems: FileProblem[] = [];
    for (const given of groupPictures(files)) {
      const {name, more, at} = given;
      const [bytes] = given.files;
      try {
        if (bytes !== undefined && looksLikeCase(bytes)) {
          const held = await openCaseFile({...given, bytes}, {unsaved, several: cases.length > 0});
          if (typeof held === 'string') problems.push({...describeRefusal(held, t), name, at});
          else cases.push(held);
        } else {
          const file = await this.#read(given, opening, tell);
          read.push({name, more, report: file.report, read: file, at});
        }
      } catch (error) {
        problems.push({...describeProblem(error, t), name, at});
      }
    }
    const byDay = read.toSorted((a, b) => compareText(a.report.reportedAt ?? '', b.report.reportedAt ?? ''));
    let [held = this.#sitting.case] = cases;
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
    if (held === null) this.#sitting.give(byDay, opening.isSample);
    else this.#sitting.hold(held, added);
    const reading = await this.plan(choices, setting);
    const stored = cases[0]?.file.events.length ?? null;
    return {type: 'read', reading: {...reading, case: reading.case && {...reading.case, stored}}};
  }

  /** The case that the page holds, after the worker began anew. */
  async resume(sent: SentCase, setting: Setting): Promise<Reading> {
    this.#sitting.hold({...sent, added: null}, null);
    return await this.plan(this.#choices, setting);
  }

  /** What was open is put away. */
  leave(): void {
    this.#sitting.leave();
  }

  /** Writes down what was done. The first deed begins the case. @throws LoancloseError BAD_OPTION */
  async record(deed: CaseDeed, setting: Setting): Promise<Reading> {
    const t = await loadTranslator(setting.lang);
    const before = this.#sitting.case;
    const held = before ?? this.#begin(setting);
    // what a deed is about is told by the numbers of the case
    this.#sitting.hold(held);
    try {
      const event = eventOf(deed, held.file, {
        stamp: stampNow(setting),
        report: this.#sitting.newest().report,
        context: this.#context(setting),
        whoIs: typed => findContact(this.#index(setting.today), {typed, anyName: true}, this.#data.rules, t),
        callAfter: (number, replies) => this.#talk(number, replies, setting, t).standing,
      });
      if (event !== null) this.#sitting.hold(withDeed(held, event));
    } catch (error) {
      if (before === null) this.#sitting.withoutCase();
      throw error;
    }
    return await this.plan(this.#choices, setting);
  }

  /** The case as a file, which begins with that where none is open. @param passphrase null for one that anybody can read */
  async save(passphrase: string | null, setting: Setting): Promise<Answer> {
    const held = this.#sitting.case ?? this.#begin(setting);
    this.#sitting.hold({...held, passphrase}, null);
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
    const given = this.#sitting.correctable();
    if (given === null) throw new LoancloseError('BAD_OPTION', {reason: 'no-report'});
    const told = typedCorrections(given.read, typed, await loadTranslator(setting.lang));
    if ('wrong' in told) return {type: 'mistyped', wrong: told.wrong};
    const read = await proofreadFile(given.read.opened, told.corrections);
    const corrected = {...given, report: read.report, read};
    const {added} = this.#sitting;
    if (added === null) this.#sitting.replace(given, corrected);
    else {
      const {before} = added;
      const event = reportAddedEvent(stampNow(setting), before.file, read.report, this.#context(setting));
      this.#sitting.hold(withDeed(before, event), {before, given: corrected});
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
    const {report} = this.#sitting.newest();
    const {diff, history} = this.#compareAll(setting);
    const plan = wordPlan(this.#planNow(diff, setting), t, setting.lang, this.#sitting.origin(choices.keep));
    const {rules, scenarios} = this.#data;
    const doubt = this.#sitting.correctable()?.read.doubt ?? NOTHING_DOUBTFUL;
    return {
      ...doubt,
      files: this.#sitting.reports().map(each => each.name),
      plan,
      holder: report.holder.name,
      calls: composeCalls(plan, report, scenarios),
      diff,
      history,
      case: this.#sitting.case === null ? null : viewCase(this.#sitting.case, {today: setting.today, rules}),
    };
  }

  async export(format: DataFormat, setting: Setting): Promise<TextFile> {
    const {plan} = await this.plan(this.#choices, setting);
    const t = await loadTranslator(setting.lang);
    return await exportPlan(format, {plan, holder: this.#sitting.newest().report.holder}, {t, setting});
  }

  /** A letter about one item. @throws LoancloseError BAD_OPTION for an item that is not there */
  async letter(number: number, kind: LetterKind, setting: Setting): Promise<TextFile> {
    const t = await loadTranslator(setting.lang);
    const {rules, letters: templates} = this.#data;
    const {lang} = setting;
    const contact = this.#contact(number, setting, t);
    const known = this.#sitting.started();
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

  async #read({name, files, password}: GivenFiles, {openRecognizer}: Opening, tell: Tell): Promise<ProofreadFile> {
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

  /** The case that begins with the plan on the screen: the same report, the same numbers, what was chosen. */
  #begin(setting: Setting): HeldCase {
    if (this.#sitting.isSample) throw new Error("the sample is nobody's case");
    const {report} = this.#sitting.newest();
    const {before, apps} = this.#choices;
    const {whole, keep} = this.#planGiven(this.#compareAll(setting).diff, setting);
    const choices = {before, apps: [...apps], keep};
    return withDeed(newCase(), startedEvent(stampNow(setting), {report, plan: whole, choices, on: setting.today}));
  }

  #planNow(diff: Diff | null, setting: Setting): CodedPlan {
    const known = this.#sitting.started();
    if (known === null) return this.#planGiven(diff, setting).plan;
    const since = this.#sitting.comparesItself ? null : diff;
    const {report} = this.#sitting.newest();
    const {chosen, build} = casePlans(report, known, {...this.#context(setting), before: null, since});
    return build(chosen);
  }

  #planGiven(diff: Diff | null, setting: Setting) {
    const {before, apps, keep: numbers} = this.#choices;
    const {report} = this.#sitting.newest();
    const context = {...this.#context(setting), usedApps: apps, before, since: diff};
    const whole = buildPlan(report, {...context, keep: []});
    const keep = numbers.flatMap(number => keysMeant(String(number), whole, context.index));
    return {whole, keep, plan: keep.length === 0 ? whole : buildPlan(report, {...context, keep})};
  }

  #contact(number: number, setting: Setting, t: Translate): Contact {
    const {report} = this.#sitting.newest();
    return contactOfNumber(number, {report, known: this.#sitting.started(), context: this.#context(setting)}, t);
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
    const reports = this.#sitting.reports().map(({report}) => report);
    return compareReports(reports, this.#sitting.started(), this.#context(setting));
  }

  #index(today: string): DirectoryIndex {
    return indexDirectory(this.#data.directory, this.#data.spellings, today);
  }

  #context({today}: Setting) {
    return {index: this.#index(today), rules: this.#data.rules, today};
  }
}
