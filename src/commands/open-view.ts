import {colorLevel, createTheme} from '../render/theme.ts';
import type {View} from '../render/view.ts';
import {loadTranslator, type Translate} from '../text/index.ts';
import type {CommonArgs, Io} from './io.ts';

/** Long lines are hard to follow; a wider terminal leaves the rest empty. */
const MAX_WIDTH = 100;
const MIN_WIDTH = 20;

export async function openView(args: CommonArgs, io: Io): Promise<View> {
  return viewOf(await loadTranslator(args.lang), io);
}

function viewOf(t: Translate, io: Io): View {
  return {
    t,
    theme: createTheme(colorLevel(io.env, io.stdoutIsTty)),
    width: Math.max(MIN_WIDTH, Math.min(io.columns, MAX_WIDTH)),
  };
}
