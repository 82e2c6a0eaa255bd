import {startedState} from '../case/new-events.ts';
import {findContact} from '../contact/find-contact.ts';
import {BLANK} from '../contact/script.ts';
import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {CaseEvent, CaseItem} from '../model/case.ts';
import type {AddReason} from '../model/case-vocabulary.ts';
import {loadRules} from '../model/load.ts';
import {renderRecorded} from '../render/case-today.ts';
import {renderJson} from '../render/view.ts';
import type {Io} from './io.ts';
import {type CaseArgs, recordEvent, viewCase} from './open-case.ts';
import {type DirectoryArgs, openDirectory} from './open-directory.ts';
import {openView} from './open-view.ts';

export interface AddArgs extends CaseArgs, DirectoryArgs {
  /** An app or a lender, as a person types it. */
  readonly name: string;
  readonly why?: AddReason;
}

/** An item that no report shows: from an SMS, a debit, a list of authorisations. A notice can confirm it; nothing can prove it. */
export async function runAdd(args: AddArgs, io: Io): Promise<ExitCode> {
  const {name, why = null} = args;
  const on = args.today ?? io.today();
  const view = await openView(args, io);
  const index = await openDirectory(args, io, {spellings: /[a-z]/i.test(name)});
  const rules = loadRules(await io.readData('rules.json'));
  const {lender, app, apps, phones} = findContact(index, {typed: name, anyName: true}, rules, view.t);
  const itemOf = (number: number): CaseItem => ({
    number,
    id: `added:${app?.id ?? lender.id ?? name}`,
    institution: lender.name === BLANK ? (app?.name ?? name) : lender.name,
    name: app?.name ?? (lender.name === BLANK ? name : lender.name),
    lender: app?.id ?? lender.id ?? name,
    accountKeys: [],
    facilityKeys: [],
    action: 'close',
    apps: app === null ? apps.map(each => each.name) : [app.name],
    card: false,
    kind: lender.kind,
    channel: 'phone',
    doOn: on,
    phone: phones.find(({dial}) => dial)?.number ?? null,
    update: {minDays: null, maxDays: null, unit: 'calendar'},
    why,
  });
  const {state, event} = await recordEvent(args, io, (file, stamp): CaseEvent => {
    const {items, nextNumber} = startedState(file);
    const item = itemOf(nextNumber);
    const known = items.find(record => record.item.id === item.id);
    if (known !== undefined)
      throw new LoancloseError('BAD_OPTION', {reason: 'already-added', value: item.name, number: known.item.number});
    return {...stamp, type: 'added', itemNumbers: [nextNumber], on, files: [], items: [item]};
  });
  const shown = await viewCase(state, args, view.t, io);
  io.writeOut(args.json ? renderJson(shown) : renderRecorded(shown, event, view));
  return EXIT.done;
}
