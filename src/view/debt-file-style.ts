import {BASE_STYLE} from './base-style.ts';

/** For a phone, and for A4: a section for each lender, a table for what was done, fingerprints that may break anywhere. */
export const DEBT_FILE_STYLE = `${BASE_STYLE}
h1 { font-size: 1.6rem; color: var(--ink); }
dl { margin: 1rem 0; }
dl div { display: flex; gap: .75rem; border-bottom: 1px solid var(--line); padding: .3rem 0; }
dt { flex: 0 0 6.5em; color: var(--faint); }
dd { margin: 0; min-width: 0; }
.sum { font-weight: 600; }
section { border-top: 2px solid var(--ink); padding-top: 1rem; }
section h2 { font-size: 1.25rem; }
article { margin: 0 0 2rem; }
h3 { margin-top: 1rem; }
h3 small { color: var(--faint); font-weight: normal; }
.number { color: var(--accent); }
.state { font-weight: 600; }
.state-proven { color: var(--accent); }
.state-refused, .state-disputed { color: var(--red); }
table { width: 100%; border-collapse: collapse; font-size: 1rem; line-height: 1.6; }
caption { text-align: left; color: var(--faint); padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem .4rem 0; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { width: 7.2em; white-space: nowrap; }
.evidence { list-style: none; padding: 0; font-size: 1rem; }
code { font-size: .8rem; color: var(--faint); overflow-wrap: anywhere; }
.next { border-left: 4px solid var(--accent); padding-left: .75rem; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --faint: #444; --line: #bbb; --accent: #0f5c54; --red: #9c2a1f; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.5; }
  h2, h3, caption { break-after: avoid; }
  tr, li { break-inside: avoid; }
  section { margin-top: 1.5rem; }
}
`;
