import type {Plan} from '../model/plan.ts';
import type {PlanCalls} from '../model/plan-calls.ts';
import type {Script} from '../model/script.ts';
import type {Lang, Translate} from '../text/index.ts';
import {type OwnLine, ownLines} from './own-lines.ts';

/** Calls are held in Chinese, whatever the language around them. */
const SPOKEN = 'zh-CN';

interface Words {
  readonly t: Translate;
  readonly lang: Lang;
}

/** On paper the shared words with their blanks do, and of an opening their English. */
const PLACES: Readonly<Record<OwnLine['place'], string | undefined>> = {
  own: undefined,
  opening: 'shared-english',
  blanked: 'blanked',
};

/** What the Chinese words are about, for whoever does not read them. */
function English({words, lang}: {readonly words: string | undefined; readonly lang: Lang}) {
  if (lang !== 'en' || words === undefined) return null;
  return (
    <span class="english" lang="en">
      {words}
    </span>
  );
}

interface SaidProps {
  readonly lines: readonly string[];
  readonly english: readonly string[];
  readonly lang: Lang;
}

function Said({lines, english, lang}: SaidProps) {
  return (
    <div class="say" lang={SPOKEN}>
      {lines.map((line, at) => (
        <p key={line}>
          {line}
          <English words={english[at]} lang={lang} />
        </p>
      ))}
    </div>
  );
}

/** A call from its first words to its last. */
function WholeCall({script, lang}: {readonly script: Script; readonly lang: Lang}) {
  const {opening, checklist, checklistEnglish, closing, english} = script;
  return (
    <>
      <Said lines={opening} english={english.opening} lang={lang} />
      <ol class="asks" lang={SPOKEN}>
        {checklist.map((line, at) => (
          <li key={line}>
            {line}
            <English words={checklistEnglish[at]} lang={lang} />
          </li>
        ))}
      </ol>
      <Said lines={closing} english={english.closing} lang={lang} />
    </>
  );
}

/** The words of one item whole, with every answer and what to write down. */
export function ItemCall({script, t, lang}: Words & {readonly script: Script}) {
  return (
    <>
      <WholeCall script={script} lang={lang} />
      <h3>{t('ui.script.branches')}</h3>
      <AnswerList calls={[script]} t={t} lang={lang} whole />
      <h3>{t('ui.script.write')}</h3>
      <ul>
        {writeLines(script, lang).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** What is said in the call of this item alone, and lines to write the answers on. The rest is said once for all calls. */
export function OwnCall({script, calls, t, lang}: Words & {readonly script: Script; readonly calls: PlanCalls}) {
  const own = ownLines(script, calls);
  return (
    <div class="call">
      <h4>{t('paper.call')}</h4>
      {own.length === 0 ? null : (
        <div class="say" lang={SPOKEN}>
          {own.map(({line, english, place}) => (
            <p class={PLACES[place]} key={line}>
              {line}
              <English words={english} lang={lang} />
            </p>
          ))}
        </div>
      )}
      <p class="faint">
        {t('paper.seeShared')} <a href={`#call-${script.scenario}`}>{t('paper.sharedCall')}</a>
      </p>
      <div class="blanks">
        {writeLines(script, lang).map(line => (
          <label key={line}>
            {line}
            <input type="text" autocomplete="off" />
          </label>
        ))}
      </div>
    </div>
  );
}

/** What to write down, without the line that a terminal has for it. */
function writeLines({write, english}: Script, lang: Lang): string[] {
  return (lang === 'en' ? english.write : write).map(line => line.replace(/[：:]?_+$/, ''));
}

/** The words of each kind of call once, with blanks for what the item says. */
export function SharedCalls({
  plan: {items},
  calls: {blank},
  t,
  lang,
}: Words & {readonly plan: Plan; readonly calls: PlanCalls}) {
  if (blank.size === 0) return null;
  return (
    <section class="shared" aria-labelledby="calls">
      <h2 id="calls">{t('paper.sharedCall')}</h2>
      {[...blank].map(([scenario, script]) => {
        const numbers = items.filter(item => item.script.id === scenario).map(({number}) => number);
        return (
          <details data-fold="" open key={scenario}>
            <summary>
              <h3 id={`call-${scenario}`}>{t('paper.callOf', {numbers: numbers.join(t('ui.comma'))})}</h3>
            </summary>
            <WholeCall script={script} lang={lang} />
          </details>
        );
      })}
    </section>
  );
}

/** Every answer once for all calls; what is never given is on the same page, so that it lies beside the phone. */
export function Answers({calls, t, lang}: Words & {readonly calls: readonly Script[]}) {
  if (calls.length === 0) return null;
  return (
    <details data-fold="" open id="answers" class="folded">
      <summary>
        <h2>{t('ui.script.branches')}</h2>
      </summary>
      <AnswerList calls={calls} t={t} lang={lang} />
    </details>
  );
}

interface AnswerListProps extends Words {
  readonly calls: readonly Script[];
  /** With what comes after the answer: that the talk goes on is what every answer is for. */
  readonly whole?: boolean;
}

function AnswerList({calls, t, lang, whole = false}: AnswerListProps) {
  const says = new Map(calls.flatMap(call => call.branches.map(branch => [`${branch.when}\n${branch.say}`, branch])));
  const never = new Set(calls.flatMap(call => (lang === 'en' ? call.english.never : call.never)));
  const told = (words: string) => (whole ? words : onward(words, lang));
  return (
    <>
      <dl class="answers" lang={SPOKEN}>
        {[...says].map(([key, {when, say, english}]) => (
          <div key={key}>
            <dt>{when}</dt>
            <dd>
              {told(say)}
              <English words={told(english)} lang={lang} />
            </dd>
          </div>
        ))}
      </dl>
      <Glossary calls={calls} t={t} lang={lang} />
      <h3>{t('ui.script.never')}</h3>
      <ul class="never">
        {[...never].map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** The few Chinese words that come back in every call. */
function Glossary({calls, t, lang}: Words & {readonly calls: readonly Script[]}) {
  const words = calls[0]?.gloss ?? [];
  if (lang !== 'en' || words.length === 0) return null;
  return (
    <>
      <h3>{t('script.gloss')}</h3>
      <ul>
        {words.map(({zh, pinyin, en}) => (
          <li key={zh}>
            <span lang={SPOKEN}>{zh}</span> {pinyin}: {en}
          </li>
        ))}
      </ul>
    </>
  );
}

/** On paper only another way than going on is said, in one language. */
function onward(say: string, lang: Lang): string {
  return say.replace(lang === 'en' ? /〔(?:接着|说完)[^〕]*〕$| \(go on\)$/ : /〔接着逐项核对清单。〕$/, '');
}
