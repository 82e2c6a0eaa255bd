/** Characters (but no white space) of `texts` that `output` holds fewer times than they do. Empty when nothing was cut. */
export function lostCharacters(output: string, texts: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const character of output) left.set(character, (left.get(character) ?? 0) + 1);
  const lost: string[] = [];
  for (const character of texts.join('').replaceAll(/\s/g, '')) {
    const count = left.get(character) ?? 0;
    if (count === 0) lost.push(character);
    else left.set(character, count - 1);
  }
  return lost;
}
