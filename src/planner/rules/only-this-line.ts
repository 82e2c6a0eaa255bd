import type {StepFacts} from '../step-draft.ts';
import type {Rule} from './rule.ts';

/** What may be ended beside the line itself. */
export interface Freedom {
  readonly charges: boolean;
  readonly login: boolean;
  readonly cleanUp: boolean;
}

/**
 * While something runs at the same lender, or at an own lender of the same app, only this line is closed: whoever cancels the debit that pays
 * another debt is past due, and whoever cancels the login cannot pay it. At a bank the login is the mobile bank: it stays always. What is not
 * clear yet ends nothing.
 */
export const onlyThisLine: Rule<Pick<StepFacts, 'running' | 'bank' | 'action' | 'subject'>, Freedom> = {
  id: 'only-this-line',
  source: '《征信业管理条例》第十六条（逾期记录保存五年）；判断：还在还的钱靠同一个代扣、同一个登录账号还',
  apply: ({running, bank, action, subject}) => {
    const free = running.length === 0 && action !== 'investigate';
    return {
      charges: free && subject !== 'facility' && subject !== 'loan',
      login: free && !bank && subject !== 'card',
      cleanUp: free,
    };
  },
};
