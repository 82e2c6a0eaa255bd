/** What only the screens of the page have: the bars, the place to put a report, rows that lead to a screen. */
export const SCREEN_STYLE = `
h1:focus { outline: none; }
html { scroll-padding-bottom: 5rem; }
.bar { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; justify-content: space-between; margin: -2rem 0 1rem; padding: 0 0 .5rem; border-bottom: 1px solid var(--line); font-size: 1rem; }
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
.doubts input[type=text] { min-height: 2.75rem; margin-top: .35rem; }
input[type=date] { display: block; margin-top: .35rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 1rem 1.25rem; margin: 1rem 0; }
.card h2 { font-size: 1.15rem; margin: 0 0 .25rem; }
#app section { margin-top: 2rem; }
#app h2 { font-size: 1.2rem; }
#app main > h2, .pair > div > h2 { margin-top: 2rem; }
#app summary h2 { display: inline; }
#app .asks { list-style: decimal; padding-left: 1.6em; }
#app .numbers a { display: inline-flex; align-items: center; justify-content: center; min-height: 2.75rem; min-width: 2.75rem; }
.first { padding: 0; list-style: none; }
#app .first .step { border: 0; border-left: 4px solid var(--amber); background: var(--amber-soft); border-radius: 6px; padding: .6rem 1rem; margin: .5rem 0; }
#app .first .urgent { border-color: var(--red); background: var(--red-soft); }
.rows { list-style: none; padding: 0; margin: 0; background: var(--card); border: 1px solid var(--line); border-radius: 14px; overflow: hidden; }
#app .rows li { border: 0; padding: 0; }
#app .rows li + li { border-top: 1px solid var(--line); }
.rows a { display: flex; gap: .75rem; align-items: flex-start; padding: .6rem 1rem; min-height: 2.75rem; color: var(--ink); text-decoration: none; }
.rows a::after { content: "›"; color: var(--faint); }
.rows a:focus-visible { outline-offset: -3px; }
.rows [aria-current] { background: var(--soft); }
.rows .number { flex: none; }
.rows .what .faint, .way { font-size: .95rem; line-height: 1.5; }
.way { display: block; color: var(--faint); }
.caution { display: block; color: var(--amber); font-size: 1rem; }
#app .visits > .step, #app .dates-list > .step { padding: .6rem 0; }
#app .visits .numbers { margin-left: 0; }
.neighbours { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .25rem 1rem; margin: 0 0 1rem; }
.neighbours span { display: inline-flex; gap: 1rem; align-items: center; }
fieldset { border: 1px solid var(--line); border-radius: 10px; margin: 1rem 0; padding: .5rem 1rem; }
.choices { list-style: none; padding: 0; }
.choices li { padding: .35rem 0; }
#app ol.steps > .step { padding: 0; }
#app ol.steps details { margin: 0; border: 0; padding: 0; }
#app ol.steps summary { padding: .6rem 0; color: var(--ink); }
#app ol.steps .text { margin: 0 0 .75rem; }
.letter { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem; max-width: 100%; }
.bottom { position: sticky; bottom: 0; z-index: 1; display: flex; gap: .5rem; margin: 2.5rem -1.25rem 0; padding: .6rem 1.25rem; background: var(--paper); border-top: 1px solid var(--line); }
.bottom > button, .bottom > .button { flex: 1; justify-content: center; text-align: center; }
.bottom .more { position: static; margin: 0; border: 0; padding: 0; }
#app .bottom summary { display: flex; align-items: center; list-style: none; min-width: 2.75rem; padding: .35rem .9rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); justify-content: center; }
.bottom summary::-webkit-details-marker { display: none; }
.bottom .menu { position: absolute; right: 1.25rem; left: 1.25rem; bottom: 100%; max-height: 70vh; overflow: auto; background: var(--card); border: 1px solid var(--line); border-radius: 14px 14px 0 0; padding: 1rem; box-shadow: 0 -6px 24px #0003; }
.bottom .menu h2 { font-size: 1.15rem; margin: 0; }
.list { display: none; }
.unsaved { color: var(--red); font-weight: 600; }
#app .due a { display: inline-flex; align-items: center; min-height: 2.75rem; min-width: 2.75rem; }
.late { color: var(--red); }
.shows-closed strong { color: var(--accent); }
.shows-open strong, .shows-reopened strong { color: var(--red); }
.main { background: var(--accent); color: var(--card); border-color: var(--accent); font-weight: 600; padding: .35rem 1.5rem; }
.stacked { flex-direction: column; align-items: stretch; }
.stacked button { text-align: left; }
select { display: block; font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--faint); border-radius: 8px; padding: .45rem .75rem; min-height: 2.75rem; max-width: 100%; margin-top: .35rem; }
.save input[type=password] { display: block; margin-top: .35rem; }
#old { margin-top: 1rem; }
@media (min-width: 60rem) {
  .pair { display: grid; grid-template-columns: 22rem minmax(0, 1fr); gap: 2rem; align-items: start; width: min(76rem, 100vw - 4rem); margin-left: calc(50% - min(38rem, 50vw - 2rem)); }
  .list { display: block; position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; margin: 0; font-size: 1rem; }
}
@media (max-width: 36rem) {
  .bar { margin-top: -1rem; }
  .bottom { margin-left: -1rem; margin-right: -1rem; padding-left: 1rem; padding-right: 1rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media screen { #paper { display: none; } }
`;
