/** What stands in one of the page's blocks; empty where it has none. */
export function blockText(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}

/** The blocks stand below the script, so that the page can be used before all of them have come. */
export function blocksLoaded(): Promise<void> {
  return new Promise(done => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => done());
    else done();
  });
}
