/**
 * Runs in the browser of the person. Ticks and notes are kept in that browser only; where storage is blocked everything else works and the
 * page says so. Long parts are open without a script and on paper, folded on the screen.
 */
export const SCRIPT = `
(() => {
  'use strict';
  const name = 'loanclose:' + document.body.dataset.plan;
  const fields = [...document.querySelectorAll('[data-keep]')];
  const boxes = fields.filter(field => field.type === 'checkbox');
  const folds = [...document.querySelectorAll('details[data-fold]')];
  const progress = document.querySelector('[data-progress]');
  const bar = document.querySelector('progress');
  let kept = {};
  try {
    const read = JSON.parse(localStorage.getItem(name));
    if (read !== null && typeof read === 'object') kept = read;
  } catch {}
  const save = () => {
    try {
      localStorage.setItem(name, JSON.stringify(kept));
    } catch {
      document.querySelector('[data-unsaved]').hidden = false;
    }
  };
  const show = () => {
    const steps = boxes.filter(box => box.dataset.step !== undefined);
    const done = steps.filter(box => box.checked).length;
    progress.textContent = progress.dataset.progress.replace('{done}', done).replace('{all}', steps.length);
    bar.max = steps.length;
    bar.value = done;
  };
  for (const field of fields) {
    const value = kept[field.dataset.keep];
    if (field.type === 'checkbox') field.checked = value === true;
    else if (typeof value === 'string') field.value = value;
    field.addEventListener('input', () => {
      const now = field.type === 'checkbox' ? field.checked : field.value;
      if (now === false || now === '') delete kept[field.dataset.keep];
      else kept[field.dataset.keep] = now;
      save();
      show();
    });
  }
  document.querySelector('[data-clear]').addEventListener('click', event => {
    if (!confirm(event.target.dataset.clear)) return;
    kept = {};
    try {
      localStorage.removeItem(name);
    } catch {}
    for (const field of fields) {
      field.checked = false;
      if (field.type !== 'checkbox') field.value = '';
    }
    show();
  });
  document.querySelector('[data-print]').addEventListener('click', () => print());
  for (const fold of folds) fold.open = false;
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    for (let part = target; part !== null; part = part.parentElement) if (part.tagName === 'DETAILS') part.open = true;
    if (target !== null) target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = folds.filter(fold => !fold.open);
    for (const fold of folded) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of folded) fold.open = false;
  });
  save();
  show();
  for (const part of document.querySelectorAll('[data-needs-script]')) part.hidden = false;
})();
`;
