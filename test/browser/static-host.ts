import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** A host of files like any other, which obeys `_headers`. */
export class StaticHost {
  /** Paths that were asked for, whoever asked. */
  readonly asked: string[] = [];
  readonly #server: Server;
  #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      this.asked.push(`${request.method} ${path}`);
      const file = path === '/' ? '/index.html' : path;
      try {
        const bytes = readFileSync(join(this.#folder, file));
        const headers = {'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', ...this.#headersOf(path)};
        response.writeHead(200, headers).end(bytes);
      } catch {
        response.writeHead(404).end();
      }
    });
  }

  async open(port = 0): Promise<string> {
    await new Promise<void>(done => this.#server.listen(port, '127.0.0.1', done));
    return `http://127.0.0.1:${this.port}/`;
  }

  get port(): number {
    const address: AddressInfo | string | null = this.#server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  /** Another version lies there from now on. */
  change(folder: string): void {
    this.#folder = folder;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(done => this.#server.close(done));
  }

  #headersOf(path: string): Record<string, string> {
    const found: Record<string, string> = {};
    let meant = false;
    for (const line of readFileSync(join(this.#folder, '_headers'), 'utf8').split('\n')) {
      const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) meant = line === '/*' || line === path;
      else if (meant) found[name] = value;
    }
    return found;
  }
}
