import {chooseCancelPaths, knownApp} from '../../contact/closing-path.ts';
import {joined, phrase, quotedPath} from '../../text/phrase.ts';
import type {StepDraft, StepFacts} from '../step-draft.ts';
import {onlyThisLine} from './only-this-line.ts';
import type {Rule} from './rule.ts';

/**
 * The login account, the app, the SIM and the proofs stay until the report itself shows the closing; a text message is not the report. Ways
 * that cancel nothing but the login come here. Pictures of the identity card go by e-mail only when the hotline asked for them.
 */
export const loginLast: Rule<StepFacts, StepDraft[]> = {
  id: 'login-last',
  source:
    '注销以后不能登录和核身，证明、授权都办不了；客服按注册手机号核对身份；《中华人民共和国民法典》第一百八十八条（诉讼时效三年）加《征信业管理条例》第十六条（五年）',
  apply: facts => {
    const {subject, bank, lender, cite} = facts;
    const {login, cleanUp} = onlyThisLine.apply(facts);
    const cleaning: StepDraft[] = cleanUp
      ? [
          {
            id: 'clean-up',
            channel: 'self',
            text: phrase(`step.clean-up.${subject === 'card' ? 'card' : bank ? 'bank' : 'line'}`),
            needs: [],
            keep: phrase('step.keep.five-years'),
            sources: [cite('credit-regulations-16')],
            turn: 'recheck',
            door: null,
          },
        ]
      : [];
    if (!login) return cleaning;
    const paths = chooseCancelPaths(lender);
    const app = knownApp(lender.apps);
    const byPath = paths.map(({path, owner}): StepDraft => {
      const how = path.channel === 'email' ? 'step.cancel-account.email' : 'step.cancel-account.path';
      return {
        id: 'cancel-account',
        channel: path.channel,
        text: joined([
          phrase(how, {owner, path: quotedPath(path.steps)}),
          ...(path.note === null ? [] : [phrase('step.close-path.note', {note: {quoted: path.note}})]),
        ]),
        needs: path.needs,
        keep: phrase('step.keep.screenshot'),
        sources: path.sources,
        turn: 'recheck',
        door: null,
      };
    });
    const plain: StepDraft = {
      id: 'cancel-account',
      channel: 'app',
      text: app === null ? phrase('step.cancel-account.unknown') : phrase('step.cancel-account', {app: app.name}),
      needs: [],
      keep: phrase('step.keep.screenshot'),
      sources: [cite('network-data-23')],
      turn: 'recheck',
      door: null,
    };
    return [...(byPath.length > 0 ? byPath : [plain]), ...cleaning];
  },
};
