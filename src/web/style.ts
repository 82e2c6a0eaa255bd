import {STYLE} from '../render/html/style.ts';

/** The stylesheet of the printed plan, and what only the page has. */
export const PAGE_STYLE = `${STYLE}
body { padding-top: 0; }
h1:focus { outline: none; }
.bar { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; justify-content: space-between; padding: .5rem 0; margin-bottom: 1rem; border-bottom: 1px solid var(--line); font-size: 1rem; }
.bar nav { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0; align-items: center; }
.bar a, .neighbours a { display: inline-flex; align-items: center; min-height: 2.75rem; min-width: 2.75rem; }
.big { font-size: 1.5rem; color: var(--ink); margin: 0 0 .75rem; }
.pick { display: block; position: relative; border: 2px dashed var(--accent); border-radius: 14px; background: var(--card); padding: 1.5rem 1.25rem; margin: 1.25rem 0; cursor: pointer; text-align: center; }
.pick-title { display: block; font-size: 1.25rem; font-weight: 600; color: var(--accent); }
.pick.quiet { padding: 1rem; margin-top: 2.5rem; }
.quiet .pick-title { font-size: 1.05rem; }
.pick:focus-within { outline: 3px solid var(--accent); outline-offset: 2px; }
.pick input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; font-size: 1rem; }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.button { display: inline-flex; align-items: center; font-size: 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); padding: .35rem .9rem; min-height: 2.75rem; text-decoration: none; }
button[aria-pressed=true] { background: var(--soft); border-color: var(--accent); }
input[type=password], input[type=date] { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--faint); border-radius: 8px; padding: .45rem .75rem; min-height: 2.75rem; max-width: 100%; }
.buttons input[type=text], .buttons input[type=password] { flex: 1; min-width: 10rem; width: auto; min-height: 2.75rem; }
input[type=date], .save input[type=password] { display: block; margin-top: .35rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 1rem 1.25rem; margin: 1rem 0; }
.card h2 { font-size: 1.15rem; margin: 0 0 .25rem; }
.first { padding: 0; list-style: none; }
.first li { border-left: 4px solid var(--amber); background: var(--amber-soft); border-radius: 6px; padding: .6rem 1rem; margin: .5rem 0; }
.first .urgent { border-color: var(--red); background: var(--red-soft); color: var(--red); font-weight: 600; }
.rows, .visits { list-style: none; padding: 0; margin: 0; background: var(--card); border: 1px solid var(--line); border-radius: 14px; overflow: hidden; }
.rows li + li, .visits li + li { border-top: 1px solid var(--line); }
.rows a { display: flex; gap: .75rem; align-items: flex-start; padding: .6rem 1rem; min-height: 2.75rem; color: var(--ink); text-decoration: none; }
.rows a:focus-visible { outline-offset: -3px; }
.rows .number { flex: none; }
.names { flex: 1; min-width: 0; }
.caution { display: block; color: var(--amber); font-size: 1rem; }
.visits li { display: flex; gap: .75rem; padding: .6rem 1rem; }
.visits .dates { flex: none; min-width: 3.2em; color: var(--accent); }
.visits .numbers { margin-left: 0; }
.numbers a { min-height: 2.75rem; min-width: 2.75rem; line-height: 2.75rem; }
.neighbours { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .25rem 1rem; margin: 0 0 1rem; }
.neighbours span { display: inline-flex; gap: 1rem; align-items: center; }
section { margin-top: 2rem; }
summary { min-height: 2.75rem; }
summary h2 { display: inline; font-size: 1.2rem; }
main > h2 { margin-top: 2rem; }
fieldset { border: 1px solid var(--line); border-radius: 10px; margin: 1rem 0; padding: .5rem 1rem; }
.choices { list-style: none; padding: 0; }
.choices li { padding: .35rem 0; }
.steps .step { list-style: none; padding: 0; }
.steps details { margin: 0; border: 0; padding: 0; }
.steps summary { padding: .6rem 0; color: var(--ink); }
.steps .text { margin: 0 0 .75rem; }
.step > .facts { margin-left: 0; }
.tel { display: inline-flex; align-items: center; min-height: 2.75rem; }
.asks { list-style: decimal; padding-left: 1.6em; }
.letter { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem; max-width: 100%; }
.exports { border-top: 1px solid var(--line); padding-top: 1rem; }
.behind { position: absolute; width: 1px; height: 1px; opacity: 0; }
label.button { position: relative; cursor: pointer; color: var(--accent); }
label.button:focus-within { outline: 3px solid var(--accent); outline-offset: 2px; }
.served { margin: .5rem 0; }
.unsaved { color: var(--red); font-weight: 600; }
.late { color: var(--red); }
.shows-closed strong { color: var(--accent); }
.shows-open strong, .shows-reopened strong { color: var(--red); }
.save { margin-top: 2.5rem; }
.main { background: var(--accent); color: var(--card); border-color: var(--accent); font-weight: 600; padding: .35rem 1.5rem; }
.stacked { flex-direction: column; align-items: stretch; }
.stacked button { text-align: left; }
select { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--faint); border-radius: 8px; padding: .45rem .75rem; min-height: 2.75rem; max-width: 100%; display: block; margin-top: .35rem; }
#old { margin-top: 1rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print { .bar, .pick, .save, .exports, .buttons, .neighbours, #questions, #questions ~ * { display: none; } }
`;
