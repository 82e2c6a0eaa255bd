import {clockDays} from '../../account/clock-days.ts';
import {addDays, laterOf} from '../../account/days.ts';
import {nextWorkingDay} from '../../account/working-days.ts';
import type {LenderFacts} from '../../contact/lender-facts.ts';
import {supervisorOf} from '../../contact/supervisor.ts';
import type {Progress} from '../../model/plan.ts';
import type {Rules} from '../../model/rules.ts';
import {type Bilingual, joined, phrase} from '../../text/phrase.ts';
import type {CodedRung} from '../coded-plan.ts';
import type {Schedule} from '../schedule.ts';
import type {Rule} from './rule.ts';

export interface EscalationFacts {
  readonly institution: string;
  readonly lender: LenderFacts;
  readonly progress: Progress | null;
  readonly schedule: Schedule;
  readonly rules: Rules;
  readonly cite: (id: string) => Bilingual;
}

type RungDraft = Omit<CodedRung, 'rung' | 'from'>;

/**
 * Whom to turn to when the lender does not act, one rung at a time, each with its own clock: the lender's complaint desk, its regulator, a
 * dispute of the entry, the central bank. A regulator takes what concerns closing and fees, the central bank what concerns the report, so an
 * item that is already disputed starts at the dispute.
 */
export const escalateOneRung: Rule<EscalationFacts, CodedRung[]> = {
  id: 'escalate-one-rung',
  source:
    '《银行业保险业消费投诉处理管理办法》（2020年第3号）；《小额贷款公司监督管理暂行办法》（金规〔2024〕26号）；《征信业管理条例》第二十五条、第二十六条',
  apply: facts => {
    const {progress, schedule, rules} = facts;
    const disputed = progress?.stage === 'dispute';
    const drafts = disputed
      ? [creditDispute(facts), pbocComplaint(facts)]
      : [lenderComplaint(facts), regulator(facts), creditDispute(facts), pbocComplaint(facts)];
    let open = disputed ? schedule.askOn : addDays(schedule.noticeBy, 1);
    return drafts.map((draft, at) => {
      const earliest = draft.id === 'credit-dispute' && !disputed ? laterOf(open, schedule.recheckOn) : open;
      const from = nextWorkingDay(earliest, rules.holidays);
      open = addDays(from, (draft.clockDays ?? clockDays(rules, 'lender-complaint')) + 1);
      return {...draft, rung: at + 1, from};
    });
  },
};

function lenderComplaint({institution, lender, rules, cite}: EscalationFacts): RungDraft {
  const days = (id: 'lender-complaint' | 'lender-complaint-complex' | 'lender-complaint-extension') =>
    clockDays(rules, id);
  const slots = {
    days: days('lender-complaint'),
    complex: days('lender-complaint-complex'),
    extension: days('lender-complaint-extension'),
  };
  const number = lender.phones.find(phone => phone.dial)?.number ?? null;
  const how = number === null ? 'escalation.lender-complaint.no-number' : 'escalation.lender-complaint.number';
  return {
    id: 'lender-complaint',
    channel: 'phone',
    name: phrase('escalation.lender-complaint.name', {institution}),
    number,
    text: joined([phrase('escalation.lender-complaint', slots), phrase(how)]),
    clockDays: slots.days,
    unit: 'calendar',
    attach: phrase('escalation.attach.complaint'),
    sources: [cite('complaints-2020')],
  };
}

function regulator({lender, rules, cite}: EscalationFacts): RungDraft {
  const {body, place} = supervisorOf({name: lender.lender.name, regulator: lender.regulator}, rules);
  const nfra = body === 'nfra';
  const province = place?.province ?? null;
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
    channel: 'branch',
    name: phrase('escalation.credit-dispute.name'),
    number: rules.hotlines['credit-centre'],
    text: phrase('escalation.credit-dispute', {days}),
    clockDays: days,
    unit: 'calendar',
    attach: phrase('escalation.attach.dispute'),
    sources: [cite('credit-regulations-25'), cite('report-hotline')],
  };
}

function pbocComplaint({rules, cite}: EscalationFacts): RungDraft {
  const days = clockDays(rules, 'pboc-complaint');
  return {
    id: 'pboc-complaint',
    channel: 'phone',
    name: phrase('escalation.pboc-complaint.name'),
    number: rules.hotlines.pboc,
    text: phrase('escalation.pboc-complaint', {days}),
    clockDays: days,
    unit: 'calendar',
    attach: phrase('escalation.attach.pboc'),
    sources: [cite('credit-regulations-26'), cite('pboc-hotline')],
  };
}
