import {clockDays} from '../../account/clock-days.ts';
import {addDays} from '../../account/days.ts';
import {nextWorkingDay} from '../../account/working-days.ts';
import type {LenderFacts} from '../../contact/lender-facts.ts';
import {readPlace} from '../../contact/place.ts';
import {supervisorOf} from '../../contact/supervisor.ts';
import type {Progress} from '../../model/plan.ts';
import type {Rules} from '../../model/rules.ts';
import type {Action} from '../../model/vocabulary.ts';
import {type Bilingual, joined, phrase} from '../../text/phrase.ts';
import type {CodedEscalation, CodedRung} from '../coded-plan.ts';
import type {Schedule} from '../schedule.ts';
import type {Rule} from './rule.ts';

export interface EscalationFacts {
  readonly institution: string;
  readonly action: Action;
  readonly lender: LenderFacts;
  readonly progress: Progress | null;
  readonly schedule: Pick<Schedule, 'noticeBy' | 'finalCheckOn'> & {readonly disputedOn: string};
  readonly rules: Rules;
  readonly cite: (id: string) => Bilingual;
}

type RungDraft = Omit<CodedRung, 'from'>;

/**
 * Whom to turn to when the lender does not act, one rung at a time, each with its own clock. Two ladders: they refuse to close → the lender's
 * complaint desk, then its regulator; they closed and the report does not show it → a dispute of the entry, then the central bank. While the
 * lender only refuses, the report is right, and a dispute fails.
 */
export const escalateOneRung: Rule<EscalationFacts, CodedEscalation[]> = {
  id: 'escalate-one-rung',
  source:
    '《银行业保险业消费投诉处理管理办法》（2020年第3号）；《小额贷款公司监督管理暂行办法》（金规〔2024〕26号）；《征信业管理条例》第二十五条、第二十六条；《征信投诉办理规程》（2024年）',
  apply: facts => {
    const {progress, schedule} = facts;
    const disputed = progress?.stage === 'dispute';
    const notUpdated = climb(
      [creditDispute(facts), pbocComplaint(facts)],
      disputed ? schedule.disputedOn : schedule.finalCheckOn,
      facts,
    );
    if (disputed) return [{ladder: 'not-updated', rungs: notUpdated}];
    const refused = climb([lenderComplaint(facts), regulator(facts)], addDays(schedule.noticeBy, 1), facts);
    return [
      {ladder: 'refused', rungs: refused},
      {ladder: 'not-updated', rungs: notUpdated},
    ];
  },
};

function climb(drafts: readonly RungDraft[], first: string, {rules}: EscalationFacts): CodedRung[] {
  let open = first;
  return drafts.map(draft => {
    const from = nextWorkingDay(open, rules.holidays);
    open = addDays(from, (draft.clockDays ?? clockDays(rules, 'lender-complaint')) + 1);
    return {...draft, from};
  });
}

function lenderComplaint({institution, action, lender, rules, cite}: EscalationFacts): RungDraft {
  const days = (id: 'lender-complaint' | 'lender-complaint-complex' | 'lender-complaint-extension') =>
    clockDays(rules, id);
  const slots = {
    days: days('lender-complaint'),
    complex: days('lender-complaint-complex'),
    extension: days('lender-complaint-extension'),
  };
  const number = lender.phones.find(phone => phone.dial)?.number ?? null;
  // where nothing is closed yet, what is refused is an answer, a paper or the release of the security
  const what = action === 'investigate' ? 'escalation.lender-complaint.asked' : 'escalation.lender-complaint';
  const how = number === null ? 'escalation.lender-complaint.no-number' : 'escalation.lender-complaint.number';
  return {
    id: 'lender-complaint',
    channel: 'phone',
    name: phrase('escalation.lender-complaint.name', {institution}),
    number,
    text: joined([phrase(what, slots), phrase(how)]),
    clockDays: slots.days,
    unit: 'calendar',
    form: null,
    attach: phrase('escalation.attach.complaint'),
    sources: [cite('complaints-2020')],
  };
}

function regulator({lender, rules, cite}: EscalationFacts): RungDraft {
  const {body, place} = supervisorOf({name: lender.lender.name, regulator: lender.regulator}, rules);
  const nfra = body === 'nfra';
  // a place in a name says nothing about who supervises it where no word of the name does
  const province = body === 'unknown' ? null : (place?.province ?? null);
  const hotline = rules.hotlines[nfra ? 'nfra' : 'local-government'];
  const authority = province === null ? 'unknown' : 'local';
  return {
    id: 'regulator',
    channel: 'phone',
    name: nfra
      ? phrase('escalation.regulator.nfra.name')
      : phrase(`escalation.regulator.${authority}.name`, {province}),
    number: hotline,
    text: nfra
      ? phrase('escalation.regulator.nfra')
      : phrase(`escalation.regulator.${authority}`, {province, city: cityOf()}),
    clockDays: nfra ? clockDays(rules, 'lender-complaint') : null,
    unit: 'calendar',
    form: null,
    attach: phrase('escalation.attach.regulator'),
    sources: nfra
      ? [cite('complaints-2020'), cite('nfra-hotline')]
      : [cite('microloan-rules-2024'), cite('government-hotline')],
  };

  function cityOf(): string | null {
    return place?.city ?? province;
  }
}

function creditDispute({rules, cite}: EscalationFacts): RungDraft {
  const days = clockDays(rules, 'credit-dispute');
  return {
    id: 'credit-dispute',
    channel: 'app',
    name: phrase('escalation.credit-dispute.name'),
    number: rules.hotlines['credit-centre'],
    text: phrase('escalation.credit-dispute', {days}),
    clockDays: days,
    unit: 'calendar',
    form: null,
    attach: phrase('escalation.attach.dispute'),
    sources: [cite('credit-regulations-25'), cite('online-dispute'), cite('report-hotline')],
  };
}

/** In writing only, to the branch where the institution complained of is. A call to 12363 begins nothing. */
function pbocComplaint({lender, rules, cite}: EscalationFacts): RungDraft {
  const days = clockDays(rules, 'pboc-complaint');
  const place = readPlace(lender.lender.name, rules);
  const city = place?.city ?? place?.province ?? null;
  return {
    id: 'pboc-complaint',
    channel: 'letter',
    name:
      city === null ? phrase('escalation.pboc-complaint.name') : phrase('escalation.pboc-complaint.name.place', {city}),
    number: null,
    text: phrase('escalation.pboc-complaint', {days, acceptance: clockDays(rules, 'pboc-acceptance')}),
    form: phrase('escalation.pboc-complaint.form'),
    clockDays: days,
    unit: 'calendar',
    attach: phrase('escalation.attach.pboc'),
    sources: [cite('credit-regulations-26'), cite('pboc-procedure-2024')],
  };
}
