import './clean-nodes.ts';
import type {VNode} from 'preact';
import {render} from 'preact-render-to-string';

/** Components as HTML: what the page would show of them, as text. */
export function toMarkup(node: VNode): string {
  return render(node);
}
