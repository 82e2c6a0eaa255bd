import type {Letter} from '../model/letter.ts';
import type {LetterNoteOptions} from '../render/letter-words.ts';
import {renderDocument} from './document.tsx';
import {LetterSheet} from './letter-sheet.tsx';

/** Prints on A4 in a type that is easy to read; on screen the notes stand above the sheet and are not printed. Nothing is loaded, no script. */
const STYLE = `
@page { size: A4; margin: 20mm 22mm; }
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --desk: #eceae4; --note: #4a3b00; --note-paper: #fff6d6; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--desk); color: var(--ink); font: 17px/1.8 "Songti SC", SimSun, "Noto Serif CJK SC", serif; }
aside, main { max-width: 210mm; margin: 16px auto; padding: 16px 22px; }
aside { background: var(--note-paper); color: var(--note); font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; font-size: 15px; }
aside p { margin: 0; font-weight: bold; }
main { background: var(--paper); padding: 22mm; }
h1 { margin: 0 0 1.2em; font-size: 22px; line-height: 1.4; text-align: center; }
main p { margin: 0 0 .6em; overflow-wrap: anywhere; }
.indent { text-indent: 2em; }
.signature { margin-top: 2.4em; break-inside: avoid; }
.blank { display: inline-block; min-width: 6em; border-bottom: 1px solid; text-indent: 0; line-height: 1.2; }
.short .blank { min-width: 3em; }
.mark { visibility: hidden; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #1d1d1f; --desk: #0f0f10; --note: #ffe9a8; --note-paper: #332a08; } }
@media (max-width: 600px) { main { padding: 20px; } }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --desk: #fff; }
  body { font-size: 11.5pt; line-height: 1.6; }
  main p { margin-bottom: .3em; }
  .signature { margin-top: 1.2em; }
  aside { display: none; }
  main { max-width: none; margin: 0; padding: 0; }
}`;

/** The letter as one self-contained page. The letter is Chinese whatever the language of the notes above it. */
export function renderLetterHtml(letter: Letter, options: LetterNoteOptions): Promise<string> {
  const body = <LetterSheet letter={letter} options={options} />;
  return renderDocument({lang: 'zh', title: letter.title, body, style: STYLE});
}
