/** What belongs together: names that are linked, directly or through others, have one root (union-find). A name without a link is its own. */
export class Links {
  readonly #parent = new Map<string, string>();

  root(name: string): string {
    const parent = this.#parent.get(name) ?? name;
    return parent === name ? name : this.root(parent);
  }

  join(a: string, b: string): void {
    this.#parent.set(this.root(a), this.root(b));
  }
}
