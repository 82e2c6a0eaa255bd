/**
 * Runs in the browser of the person. Nothing is stored: all files that are opened from a disk share one storage. What is ticked and written
 * stays in the open page; it is written into the page itself, so that a saved page holds it. Long parts are open without a script and on
 * paper, folded on the screen.
 */
export const SCRIPT = `
(() => {
  'use strict';
  const copy = document.documentElement.cloneNode(true);
  const fields = [...document.querySelectorAll('input')];
  const copied = [...copy.querySelectorAll('input')];
  const folds = [...document.querySelectorAll('details[data-fold]')];
  const progress = document.querySelector('[data-progress]');
  const bar = document.querySelector('progress');
  const unsaved = document.querySelector('[data-unsaved]');
  const show = () => {
    const steps = fields.filter(field => field.dataset.step !== undefined);
    const done = steps.filter(step => step.checked).length;
    progress.textContent = progress.dataset.progress.replace('{done}', done).replace('{all}', steps.length);
    bar.max = steps.length;
    bar.value = done;
  };
  const keep = () => {
    fields.forEach((field, at) => {
      for (const each of [field, copied[at]]) {
        if (field.type === 'checkbox') each.toggleAttribute('checked', field.checked);
        else each.setAttribute('value', field.value);
      }
    });
    unsaved.hidden = false;
    show();
  };
  document.addEventListener('input', keep);
  document.querySelector('[data-clear]').addEventListener('click', event => {
    if (!confirm(event.target.dataset.clear)) return;
    for (const field of fields) {
      field.checked = false;
      if (field.type !== 'checkbox') field.value = '';
    }
    keep();
  });
  document.querySelector('[data-save]').addEventListener('click', event => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['<!doctype html>', copy.outerHTML], {type: 'text/html;charset=utf-8'}));
    link.download = event.target.dataset.save;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    unsaved.hidden = true;
  });
  addEventListener('beforeunload', event => {
    if (!unsaved.hidden) event.preventDefault();
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
  show();
  for (const part of document.querySelectorAll('[data-needs-script]')) part.hidden = false;
})();
`;
