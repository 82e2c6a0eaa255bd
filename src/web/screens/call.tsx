import {type CallLine, type CallQuestion, OTHER_WORDS, readYuan} from '../../contact/call-flow.ts';
import type {Translate} from '../../text/index.ts';
import {Phones} from '../../view/phones.tsx';
import type {Calling} from '../protocol.ts';
import type {ScreenProps} from '../screen-props.ts';
import {SampleNote} from './notes.tsx';

interface CallProps extends ScreenProps {
  readonly number: number;
}

/** A call, one question after the other: what to say, what they may answer, what to note. */
export function CallScreen(props: CallProps) {
  const {number, state, t} = props;
  const calling = state.calling?.number === number ? state.calling : null;
  return (
    <>
      <SampleNote state={state} t={t} />
      <nav class="neighbours" aria-label={t('page.neighbours')}>
        <a href={`#item-${number}`}>{t('page.call.toItem')}</a>
      </nav>
      {calling === null ? (
        <h1 class="big" tabIndex={-1}>
          {t('page.call')}
        </h1>
      ) : (
        <UnderWay calling={calling} {...props} />
      )}
    </>
  );
}

function UnderWay({calling, ...props}: CallProps & {readonly calling: Calling}) {
  const {state, deeds, t} = props;
  const {number, name, phones, never, notes, replies, standing} = calling;
  const {call, lines, question} = standing;
  const isBegun = replies.length > 0;
  const isRecorded = JSON.stringify(state.reading?.case?.lastDeed?.call) === JSON.stringify(call);
  return (
    <>
      <h1 class="big" tabIndex={-1}>
        {t('page.call.title', {name})}
      </h1>
      <p class="danger">{t('page.call.warning')}</p>
      {isBegun ? null : (
        <>
          {notes.map(note => (
            <p class="note" key={note}>
              {note}
            </p>
          ))}
          <Phones phones={phones} t={t} />
          <ul class="never" lang={state.lang === 'zh' ? 'zh-CN' : 'en'}>
            {never.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <div aria-live="polite">
        {lines.map((line, at) => (
          <Line key={`${replies.length} ${at}`} line={line} t={t} />
        ))}
      </div>
      {question === null ? null : (
        <Question
          key={replies.length}
          question={question}
          onReply={reply => deeds.goThroughCall(number, [...replies, reply])}
          t={t}
        />
      )}
      {question === null || call.ended === 'hung-up' ? <Notes calling={calling} t={t} /> : null}
      <p class="buttons">
        {isBegun ? (
          <button type="button" onClick={() => deeds.goThroughCall(number, replies.slice(0, -1))}>
            {t('page.call.back')}
          </button>
        ) : null}
        {isBegun && !state.sample && !isRecorded ? (
          <button type="button" onClick={() => deeds.record({do: 'call', number, replies})}>
            {t(question === null ? 'page.call.record' : 'page.call.stop')}
          </button>
        ) : null}
        {isBegun && question === null ? (
          <button type="button" onClick={() => deeds.goThroughCall(number, [])}>
            {t('page.call.again')}
          </button>
        ) : null}
      </p>
      <div role="status">{isRecorded ? <p class="note">{t('page.call.recorded')}</p> : null}</div>
      {state.sample ? <p class="note">{t('page.record.sample')}</p> : null}
    </>
  );
}

function Line({line, t}: {readonly line: CallLine; readonly t: Translate}) {
  switch (line.kind) {
    case 'gap':
      return null;
    case 'titled':
      return (
        <section>
          <h2>{t(line.title)}</h2>
          <div class="say">
            {line.lines.map(({text, english}) => (
              <p key={text}>
                <span lang="zh-CN">{text}</span>
                {english === null ? null : <span class="faint text">{english}</span>}
              </p>
            ))}
          </div>
        </section>
      );
    case 'ask':
      return (
        <section>
          <h2>{t('page.call.at', {at: line.at, of: line.of})}</h2>
          <div class="say">
            <p lang="zh-CN">{line.text}</p>
          </div>
          {line.english === null ? null : <p class="faint">{line.english}</p>}
        </section>
      );
    case 'say':
      return (
        <div class="say">
          <p>
            {t('page.call.youSay')} <span lang="zh-CN">{line.text}</span>
          </p>
        </div>
      );
    case 'owed':
      return <p class="danger">{t('call.owed')}</p>;
    case 'hang-up':
      return <p class="danger">{t('call.hangUp')}</p>;
    case 'masked':
      return <p class="note">{t('call.masked')}</p>;
  }
}

interface QuestionProps {
  readonly question: CallQuestion;
  readonly onReply: (reply: string | null) => void;
  readonly t: Translate;
}

function Question({question, onReply, t}: QuestionProps) {
  if (question.kind === 'answer' || question.kind === 'branch') {
    const choices =
      question.kind === 'answer'
        ? question.choices
        : [
            ...question.choices.map((name, at) => ({name, value: String(at)})),
            {name: t('call.otherWords'), value: OTHER_WORDS},
          ];
    return (
      <fieldset>
        <legend>{t(question.kind === 'answer' ? 'call.ask.outcome' : 'call.ask.said')}</legend>
        <p class="buttons stacked">
          {choices.map(({name, value}) => (
            <button type="button" key={value} onClick={() => onReply(value)}>
              {name}
            </button>
          ))}
        </p>
      </fieldset>
    );
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('reply');
        onReply(typeof typed === 'string' && typed.trim() !== '' ? typed : null);
      }}
    >
      <label for="reply">{labelOf(question, t)}</label>
      <p class="buttons">
        {question.kind === 'day' ? (
          <input id="reply" name="reply" type="date" min={question.earliest} />
        ) : (
          <input
            id="reply"
            name="reply"
            type="text"
            autocomplete="off"
            onInput={({currentTarget: field}) =>
              field.setCustomValidity(
                question.kind === 'amount' && readYuan(field.value) === undefined ? t('page.call.badAmount') : '',
              )
            }
          />
        )}
        <button type="submit">{t('page.call.next')}</button>
      </p>
    </form>
  );
}

function labelOf(question: Exclude<CallQuestion, {kind: 'answer' | 'branch'}>, t: Translate): string {
  switch (question.kind) {
    case 'note':
      return t(`page.call.ask.${question.what}`);
    case 'write':
      return question.label;
    case 'amount':
      return t('page.call.ask.amount');
    case 'day':
      return t('page.call.ask.day');
  }
}

/** What came of the call. */
function Notes({calling, t}: {readonly calling: Calling; readonly t: Translate}) {
  const {call} = calling.standing;
  const facts = (['number', 'agent', 'ticket', 'promisedOn'] as const).map(
    name => [t(`call.label.${name}`), call[name]] as const,
  );
  return (
    <section>
      <h2>{t('call.summary')}</h2>
      <ul class="plain">
        {call.asks.map(({ask, outcome, heard}) => (
          <li key={ask}>
            <strong>{t(`call.result.${outcome}`).trim()}</strong> <span lang="zh-CN">{ask}</span>
            {heard.length === 0 ? null : <span class="faint"> {heard.join(t('ui.semicolon'))}</span>}
          </li>
        ))}
      </ul>
      <dl class="facts">
        {[...facts, ...call.notes.map(({label, text}) => [label, text] as const)].map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text ?? t('call.notNoted')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
