import {options} from 'preact';
import {cleanText} from '../render/clean-text.ts';

/**
 * Preact makes no markup of a text, but leaves marks of direction and control characters in it: here they become visible, in what is read and
 * in attributes, as in every other output. The one place that does; everything that shows or prints components imports it.
 */
options.vnode = ({type, props}) => {
  // of a text node, whose parent has been here before, they are the text itself
  if (typeof props !== 'object') return;
  for (const [name, value] of Object.entries(props))
    if (name === 'children' || typeof type === 'string') Reflect.set(props, name, clean(value));
};

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  return Array.isArray(value) ? value.map(clean) : value;
}
