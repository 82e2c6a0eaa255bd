/**
 * The same YAML without what stands under `research:`, which is for the editors of the directory. Its lines stay as empty ones, so that
 * every other line keeps its number.
 */
export function blankResearch(yaml: string): string {
  let depth: number | null = null;
  const lines = yaml.split('\n').map(line => {
    const indent = line.search(/\S/);
    if (depth !== null && (indent === -1 || indent > depth)) return '';
    depth = /^\s*research:/.test(line) ? indent : null;
    return depth === null ? line : '';
  });
  return lines.join('\n');
}
