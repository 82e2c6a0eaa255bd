import type {Letter} from '../model/letter.ts';
import {type LetterNoteOptions, letterNotes, numberedRequests} from '../render/letter-words.ts';
import {HTML_LANG} from './document.tsx';

interface LetterProps {
  readonly letter: Letter;
  readonly options: LetterNoteOptions;
}

/** The letter to print and sign, and above it what the sender should know and the addressee should not read. */
export function LetterSheet({letter, options}: LetterProps) {
  const {title, addressee, body, closing, regards, attachments, signature} = letter;
  const paragraphs = [...body, ...numberedRequests(letter), ...closing];
  const last = regards.length - 1;
  return (
    <>
      <aside lang={HTML_LANG[options.lang]} aria-labelledby="notes">
        <p id="notes">{options.t('letter.notesTitle')}</p>
        <ul>
          {letterNotes(letter, options).map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </aside>
      <main>
        <h1>
          <Blanks text={title} />
        </h1>
        <p>
          <Blanks text={addressee.name} />：
        </p>
        {[...paragraphs, ...regards.slice(0, Math.max(last, 1))].map(text => (
          <Paragraph key={text} text={text} class="indent" />
        ))}
        {last > 0 ? <Paragraph text={regards[last] ?? ''} /> : null}
        <p>附件：</p>
        <ol>
          {attachments.map(text => (
            <li key={text}>
              <Blanks text={text} />
            </li>
          ))}
        </ol>
        <div class="signature">
          {signature.map(text => (
            <Paragraph key={text} text={text} class={/年_+月/.test(text) ? 'short' : undefined} />
          ))}
        </div>
      </main>
    </>
  );
}

function Paragraph({text, class: name}: {readonly text: string; readonly class?: string | undefined}) {
  return (
    <p class={name}>
      <Blanks text={text} />
    </p>
  );
}

/** A blank becomes a line to write on. */
function Blanks({text}: {readonly text: string}) {
  return (
    <>
      {text.split('____').map((part, at) => (
        <>
          {at === 0 ? null : (
            <span class="blank" key={String(at)}>
              <span class="mark">____</span>
            </span>
          )}
          {part}
        </>
      ))}
    </>
  );
}
