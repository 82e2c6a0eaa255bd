import type {Io} from './commands/io.ts';
import {detectLang} from './commands/lang.ts';
import {viewOf} from './commands/open-view.ts';
import {ownDirectoryFile} from './commands/own-directory-file.ts';
import {buildScript, type ScriptInput} from './contact/script.ts';
import {normalizeName} from './directory/normalize-name.ts';
import {renderScriptTerminal} from './render/script-terminal.ts';
import {translator} from './text/index.ts';
import {templates} from './text/zh-CN/index.ts';

/** Handed on because this is one file in the bundle; the process would be a second one to open. */
export {createProcessIo} from './node/process-io.ts';

/** What `script` finds out about one name when it is asked without options: settled by the build, one line of a file each. */
export interface QuickTarget extends Pick<ScriptInput, 'scenario' | 'lender' | 'app' | 'phones'> {
  readonly notes: readonly string[];
}

/**
 * `script <name>` for a name that the directory writes just so, in Chinese and without options: reads two small files and a line instead of the
 * whole directory. The same output as the `script` command, which answers everything else.
 * @returns false when it is not such a call; nothing is written then
 */
export async function runQuickScript(name: string, io: Io): Promise<boolean> {
  if (detectLang([], io.env) !== 'zh' || (await ownDirectoryFile(io)) !== null) return false;
  const names: Record<string, number> = JSON.parse(await io.readData('quick-names.json'));
  const key = normalizeName(name);
  const line = Object.hasOwn(names, key) ? names[key] : undefined;
  if (line === undefined) return false;
  const text = (await io.readData('quick-targets.jsonl')).split('\n')[line];
  if (text === undefined) return false;
  const {notes, ...target}: QuickTarget = JSON.parse(text);
  const script = buildScript({scenarios: JSON.parse(await io.readData('scenarios.json')), ...target});
  io.writeOut(renderScriptTerminal(script, viewOf(translator(templates), io), notes));
  return true;
}
