/** Colours, type and boxes of every page. Colours are chosen for a contrast of at least 4.5 in both schemes. */
export const BASE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #faf9f6; --card: #ffffff; --ink: #1d2422; --faint: #56605c; --line: #dedbd2;
  --accent: #0f5c54; --soft: #e3efec; --amber: #7a4b00; --amber-soft: #fdf1da; --red: #9c2a1f; --red-soft: #fbe9e6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #131718; --card: #1b2122; --ink: #e7ebe8; --faint: #a6b0ab; --line: #343c3c;
    --accent: #86d3c5; --soft: #1f3532; --amber: #f0c27a; --amber-soft: #33291a; --red: #f3a99f; --red-soft: #3a211e;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body {
  margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 50rem; background: var(--paper); color: var(--ink);
  font: 1.125rem/1.75 system-ui, -apple-system, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.3rem; line-height: 1.4; margin: 0 0 .25rem; text-wrap: balance; color: var(--faint); }
h2 { font-size: 1.4rem; line-height: 1.4; margin: 0 0 .75rem; }
h3 { font-size: 1.125rem; margin: 1.75rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .35rem; color: var(--faint); }
p { margin: .5rem 0; }
ul, ol { padding-left: 1.4em; margin: .5rem 0; }
a { color: var(--accent); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
section, nav { margin: 3rem 0 0; }
.faint { color: var(--faint); font-size: 1rem; }
.scam, .danger, .note { border-left: 4px solid var(--amber); background: var(--amber-soft); border-radius: 6px; padding: .75rem 1rem; font-size: 1rem; }
.scam { margin: 1.5rem 0; }
.scam strong { color: var(--amber); margin-right: .4em; }
.danger { border-color: var(--red); background: var(--red-soft); }
.note { border-color: var(--accent); background: var(--soft); }
`;
