import {BASE_STYLE} from './base-style.ts';
import {PRINT_STYLE} from './print-style.ts';
import {SCREEN_STYLE} from './screen-style.ts';

/** The one stylesheet of the page, of a plan and of whatever is printed: calm, large, and the same on screen and paper. */
export const STYLE = `${BASE_STYLE}.plain { list-style: none; padding: 0; }
.plain li { padding: .35rem 0; border-bottom: 1px solid var(--line); }
.plain li:last-child { border: 0; }
.figures { display: flex; gap: 1rem; margin: 0 0 1rem; }
.figures div { flex: 1; background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: .9rem 1.25rem 1rem; display: flex; flex-direction: column; }
.figures .after { background: var(--soft); border-color: transparent; }
.figures dt { color: var(--faint); font-size: 1rem; line-height: 1.4; flex: 1; }
.figures .after dt { color: var(--ink); }
.figures dd { margin: .25rem 0 0; font-size: 3rem; line-height: 1.1; font-weight: 600; font-variant-numeric: tabular-nums; }
.figures .after dd { color: var(--accent); }
.lead { font-size: 1.25rem; font-weight: 600; line-height: 1.5; margin: 0 0 .75rem; }
.today { margin-top: .75rem; }
.urgent .what { color: var(--red); font-weight: 600; }
.numbers { display: block; margin-left: 2.6rem; font-size: 1rem; color: var(--faint); }
.numbers a { display: inline-block; min-width: 2rem; text-align: center; }
.part { margin: 3rem 0 .75rem; }
.tag { display: inline-block; border-radius: 999px; padding: .05rem .7rem; font-size: .9rem; line-height: 1.6; background: var(--card); border: 1px solid var(--line); color: var(--faint); }
.tag-close { background: var(--soft); border-color: transparent; color: var(--accent); }
.tag-investigate { background: var(--amber-soft); border-color: transparent; color: var(--amber); }
.tools { margin-top: 1.25rem; }
progress { width: 9rem; height: .7rem; accent-color: var(--accent); vertical-align: middle; margin-right: .5rem; }
button { font: inherit; font-size: 1rem; color: var(--accent); background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .35rem .9rem; min-height: 2.75rem; cursor: pointer; }
figure { margin: 0; background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem 1rem 1rem; }
.timeline { display: block; overflow: visible; font-size: 15px; }
.t-name { fill: var(--ink); } .t-axis { fill: var(--faint); font-size: 13px; }
.t-grid { stroke: var(--line); } .t-before { stroke: var(--red); stroke-width: 2; stroke-dasharray: 5 4; }
.t-act { fill: var(--accent); } .t-wait { fill: var(--accent); opacity: .28; } .t-after { stroke: var(--accent); stroke-width: 2; stroke-dasharray: 2 4; }
.t-check { fill: var(--card); stroke: var(--accent); stroke-width: 3; } .t-final { fill: var(--accent); } .t-safe { fill: var(--amber); }
.key { list-style: none; display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; margin: .75rem 0 0; padding: .75rem 0 0; border-top: 1px solid var(--line); font-size: .95rem; color: var(--faint); }
.key svg { vertical-align: -3px; margin-right: .4rem; }
.item { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: .5rem 1.25rem; margin-top: .75rem; }
.item > summary { color: var(--ink); padding: .5rem 0; }
.paper-only { display: none; }
.folded { margin-top: 2rem; }
.folded > summary h2 { display: inline; font-size: 1.2rem; }
.ladder { margin-top: 1rem; }
.paths { font-size: 1rem; }
.number { display: inline-block; min-width: 2rem; height: 2rem; line-height: 2rem; border-radius: 999px; background: var(--accent); color: var(--card); text-align: center; font-size: 1.05rem; font-variant-numeric: tabular-nums; }
.institution { color: var(--faint); margin: 0 0 .5rem; }
.facts { margin: .5rem 0; font-size: 1rem; }
.facts div { display: flex; gap: .25rem; padding: .15rem 0; }
.facts dt { flex: none; color: var(--faint); min-width: 6em; }
.facts dd { margin: 0; }
.phones { list-style: none; padding: 0; }
.phones li { padding: .25rem 0; color: var(--faint); font-size: 1rem; }
.tel { display: inline-flex; align-items: center; min-height: 2.75rem; font-size: 1.35rem; font-weight: 600; margin-right: .5rem; font-variant-numeric: tabular-nums; }
.unsure { color: var(--ink); font-weight: 600; margin-right: .5rem; }
.steps { list-style: none; padding: 0; margin: 0; }
.step { padding: 1rem 0; border-top: 1px solid var(--line); }
.step label, .asks label { display: flex; gap: .9rem; align-items: flex-start; cursor: pointer; }
.step > .facts { margin: .35rem 0 0 2.6rem; }
.step > .facts dt { min-width: 3.2em; }
.what { flex: 1; min-width: 0; }
input[type=checkbox] { flex: none; width: 1.7rem; height: 1.7rem; margin: .1rem 0 0; accent-color: var(--accent); cursor: pointer; }
label:has(:checked) > span { color: var(--faint); }
label:has(:checked) .text { text-decoration: line-through; text-decoration-color: var(--line); }
.dates { color: var(--faint); font-size: 1rem; font-variant-numeric: tabular-nums; white-space: normal; }
.text { display: block; margin-top: .25rem; }
details { margin-top: 1.25rem; border-top: 1px solid var(--line); padding-top: .25rem; }
summary { cursor: pointer; padding: .5rem 0; min-height: 2.75rem; color: var(--accent); }
summary h3 { display: inline; margin: 0; }
.say { border-left: 3px solid var(--line); padding-left: 1rem; }
.asks { padding: 0; list-style: none; }
.asks li { padding: .45rem 0; }
.english { display: block; font-size: .9rem; color: var(--faint); }
.blanks { display: grid; gap: .75rem; }
.blanks label { display: block; font-size: 1rem; color: var(--faint); }
input[type=text] { display: block; width: 100%; font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--faint); border-radius: 8px; padding: .45rem .75rem; }
.answers div { padding: .75rem 0; border-top: 1px solid var(--line); break-inside: avoid; }
.answers dt { color: var(--faint); }
.answers dd { margin: .15rem 0 0; }
.never li::marker { content: "✕  "; color: var(--red); }
table { width: 100%; border-collapse: collapse; font-size: 1rem; line-height: 1.6; }
th { text-align: left; color: var(--faint); font-weight: 600; }
th, td { padding: .55rem .9rem .55rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
.write-on { display: block; border-bottom: 1px solid var(--faint); height: 2.2rem; min-width: 6rem; }
footer { margin-top: 2rem; }
.behind { position: absolute; width: 1px; height: 1px; opacity: 0; }
label.button { position: relative; cursor: pointer; color: var(--accent); }
label.button:focus-within { outline: 3px solid var(--accent); outline-offset: 2px; }
.served { margin: .5rem 0; }
.doubts figure { margin: .75rem 0; padding: .75rem 1rem; }
.doubts figcaption { font-size: 1rem; }
.doubts img { display: block; max-width: 100%; height: auto; margin-top: .5rem; border: 1px solid var(--line); background: #fff; }
@media (max-width: 36rem) {
  body { padding: 1.5rem 1rem 3rem; font-size: 1.0625rem; }
  .item { margin-left: -.25rem; margin-right: -.25rem; padding: .5rem 1rem; }
  .lead { font-size: 1.15rem; }
  .facts div { display: block; }
  .facts dt { font-size: .95rem; }
  .step > .facts { margin-left: 2.6rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: block; padding: .75rem 0; border-bottom: 1px solid var(--line); }
  td { display: block; border: 0; padding: .1rem 0; }
  td:first-child { font-weight: 600; }
  .figures dd { font-size: 2.5rem; }
}
${SCREEN_STYLE}${PRINT_STYLE}`;
