import {type ComponentChildren, options} from 'preact';
import {cleanText} from '../render/clean-text.ts';

/** Preact makes no markup of a text, but leaves marks of direction and control characters in it: here they become visible, as in every other output. */
options.vnode = ({props}) => {
  // of a text node, whose parent has been here before, they are the text itself
  if (typeof props === 'object' && 'children' in props) props.children = clean(props.children);
};

function clean(children: ComponentChildren): ComponentChildren {
  if (typeof children === 'string') return cleanText(children);
  return Array.isArray(children) ? children.map(clean) : children;
}
