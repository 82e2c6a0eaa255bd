/** On paper: A4, small and dense, with boxes and lines that a pen can use. What every item has in common stands once. */
export const PRINT_STYLE = `@media print {
  @page { size: A4; margin: 9mm 11mm 10mm; }
  :root { --paper: #fff; --card: #fff; --ink: #000; --faint: #444; --line: #bbb; --accent: #0b4a43; --soft: #fff; --amber: #5c3900; --amber-soft: #fff; --red: #7d1f16; --red-soft: #fff; }
  html { font-size: 8.5pt; }
  body { max-width: none; padding: 0; font-size: 8.5pt; line-height: 1.28; }
  /* Latin letters stand closer than Chinese ones, and English takes more of them. */
  :lang(en) body { line-height: 1.2; }
  section, nav, .folded, .part { margin-top: .6rem; }
  h1 { font-size: 13pt; color: var(--ink); }
  h2, .folded > summary h2 { font-size: 11.5pt; margin: 0 0 .2rem; }
  h3 { font-size: 10.5pt; margin: .5rem 0 .15rem; }
  h4 { font-size: 9pt; margin: .35rem 0 .1rem; }
  p { margin: .2rem 0; }
  ul, ol { margin: .2rem 0; }
  .lead { font-size: 11pt; margin-bottom: .3rem; }
  .faint, .scam, .danger, .note, .facts, .dates, .phones li, .paths, .numbers, .institution { font-size: 8.5pt; }
  table { font-size: 8pt; }
  .scam, .danger, .note { padding: .3rem .6rem; margin: .4rem 0; border: 1px solid var(--faint); }
  .plain li { padding: .1rem 0; }
  .step { padding: .18rem 0; }
  .step label { gap: .5rem; }
  .step > .facts { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0 0 0 1.6rem; }
  .facts div { padding: 0; }
  .facts dt, .step > .facts dt { min-width: 0; }
  .facts dt::after { content: " "; }
  .text { margin-top: 0; display: inline; }
  .numbers { display: inline; margin-left: 1.6rem; }
  .numbers a { min-width: 1rem; }
  .tel { font-size: 10pt; display: inline; min-height: 0; }
  .phones li { display: inline; padding: 0; margin-right: 1.2rem; }
  .asks li { padding: .05rem 0; }
  .say { padding-left: .6rem; }
  .blanks { grid-template-columns: 1fr 1fr 1fr 1fr; gap: .1rem 1rem; }
  .blanks label { font-size: 7.5pt; }
  .english { display: inline; margin-left: .4rem; font-size: 7pt; line-height: 1.2; }
  .answers .english { font-size: 6.5pt; }
  .paper-only { display: block; }
  .common .text, .elsewhere, .item .steps .facts, .ladder, .blanked, .by, .shared-english .english { display: none !important; }
  .item > div > .facts { display: flex; gap: 0 1.25rem; margin: .1rem 0; }
  .item, .item .steps, .item .dates, .item .facts, .item .phones li, .item .call .say { font-size: 7.5pt; }
  .item .hours, .item .call .faint { display: none; }
  .item .paths { font-size: 7.5pt; }
  .common { border: 0; padding: .05rem 0; }
  .item .steps { margin: 0; }
  .item > div > ul { padding: 0; margin: 0; }
  .item > div > ul:not(.steps) { display: inline; }
  .item > div > ul:not(.steps) > li { display: inline; margin-right: 1rem; }
  .item h4 { display: inline; margin-right: .5rem; }
  .item .steps { columns: 2; column-gap: 1.5rem; font-size: 8pt; }
  :lang(en) .item .steps { font-size: 7.5pt; }
  .columns { columns: 2; column-gap: 1.5rem; font-size: 7.5pt; padding: 0; list-style: none; }
  .columns li { margin: .2rem 0; break-inside: avoid; }
  .call .say { columns: 2; column-gap: 1.5rem; font-size: 8.5pt; }
  .call .say p { margin: 0 0 .1rem; }
  .shared .say, .shared .asks { columns: 2; column-gap: 1.5rem; font-size: 8pt; }
  .shared .say p { margin: 0 0 .1rem; }
  .asks { padding-left: 1.4rem; }
  .answers { columns: 3; column-gap: 1.2rem; font-size: 7pt; line-height: 1.25; margin: 0; }
  .answers div { padding: .08rem 0; }
  .answers dd { margin: 0; }
  .rungs, .warnings { columns: 2; column-gap: 1.5rem; font-size: 8pt; }
  .rungs li { break-inside: avoid; }
  th, td { padding: .15rem .5rem .15rem 0; }
  details { margin-top: .3rem; padding-top: 0; border: 0; }
  .item { border: 0; border-top: 1.5px solid #000; border-radius: 0; padding: .15rem 0 0; margin: .45rem 0 0; break-inside: auto; }
  .step, .asks li, .blanks label, tr { break-inside: avoid; }
  summary { padding: 0; list-style: none; min-height: 0; }
  h2, h3, h4, summary { break-after: avoid; }
  .schedule, .tools { display: none; }
  summary::marker { display: none; content: ""; }
  a { color: inherit; text-decoration: none; }
  .tag { border: 1px solid var(--faint); padding: 0 .4rem; font-size: 8pt; }
  .number { background: none; color: var(--ink); border: 1px solid var(--ink); display: inline-block; min-width: 1.5rem; height: 1.5rem; line-height: 1.4rem; font-size: 9pt; }
  input[type=checkbox] { appearance: none; -webkit-appearance: none; width: .95rem; height: .95rem; margin-top: .1rem; border: 1px solid #000; border-radius: 2px; }
  input[type=checkbox]:checked { background: #000; box-shadow: inset 0 0 0 2px #fff; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  input[type=text] { border: 0; border-bottom: 1px solid #000; border-radius: 0; padding: 0; height: .95rem; }
  label:has(:checked) .text { text-decoration: none; }
  /* of the page, what can only be pressed; of the result its paper is printed and not the screen */
  .bar, .pick, .bottom, .buttons, .neighbours, .list, #paper ~ #app { display: none; }
}
`;
