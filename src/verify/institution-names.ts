/** 天津京东消费金融有限公司（原：捷信消费金融有限公司） → both names. */
function namesOf(institution: string): string[] {
  const match = /^(.+)（原：(.+)）$/.exec(institution);
  return match ? match.slice(1) : [institution];
}

/** Same institution as printed, or one of the two prints a name of the other as its former name. */
export function areRelated(one: string, other: string): boolean {
  const names = new Set(namesOf(one));
  return namesOf(other).some(name => names.has(name));
}
