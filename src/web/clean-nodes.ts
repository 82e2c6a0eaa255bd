import {type ComponentChildren, options} from 'preact';
import {cleanText} from '../render/clean-text.ts';

/** Preact makes no markup of a text, but leaves marks of direction and control characters in it: here they become visible, as in every other output. */
options.vnode = ({props}) => {
  if ('children' in props) props.children = clean(props.children);
};

function clean(children: ComponentChildren): ComponentChildren {
  if (typeof children === 'string') return cleanText(children);
  return Array.isArray(children) ? children.map(clean) : children;
}
