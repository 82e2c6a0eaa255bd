import {isRecognizer} from './is-recognizer.ts';
import type {RecognizerReply, ServedMessage} from './messages.ts';

/** The served page without a network. It keeps the program and nothing of a person: what is read stays in the page, and no request carries any of it. */
declare const self: ServiceWorkerGlobalScope;
/** Files beside this one and their SHA-256 in hexadecimal digits. The build puts them in, so that a new version of any of them is a new worker. */
declare const FILES: Readonly<Record<string, string>>;
/** Of all of them together. */
declare const VERSION: string;

const OURS = 'loanclose-program-';
const CACHE = `${OURS}${VERSION}`;
const PAGE = 'index.html';
/** Of 18 MB: fetched and kept only when the person asks for it. The page may ask nothing of any host, so that it is done here. */
const RECOGNIZER = 'ocr/loanclose-ocr.bin';
const RECOGNIZER_CACHE = `${CACHE}-recognizer`;

self.addEventListener('install', event => event.waitUntil(keepAll()));
// never by itself: it waits until the person asks for it, or until no page of the older version is open any more
self.addEventListener('message', event => {
  const message: ServedMessage = event.data;
  const [port] = event.ports;
  if (message.type === 'take-over') void self.skipWaiting();
  else if (port !== undefined) event.waitUntil(giveRecognizer(reply => port.postMessage(reply)));
});
// the page of the first visit counts as one that is open, too
self.addEventListener('activate', event => event.waitUntil(dropOlder().then(() => self.clients.claim())));
self.addEventListener('fetch', event => {
  const file = fileAt(event.request);
  if (file !== null) event.respondWith(answer(file, event.request));
});

/** All of one version or nothing: a host in the middle of a change, or one that rewrites pages, gives files of other contents. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(
    Object.entries(FILES).map(async ([file, sha256]) => {
      const response = await fetch(file, {cache: 'no-cache'});
      const bytes = await response.arrayBuffer();
      if (!response.ok || (await fingerprint(bytes)) !== sha256) throw new Error(`${file} is not of this version`);
      await cache.put(file, new Response(bytes, {headers: ownHeaders(response.headers)}));
    }),
  );
}

/** What was said of the bytes as they travelled is not true of those that are kept. */
function ownHeaders(given: Headers): Headers {
  const headers = new Headers(given);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  return headers;
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter(name => name.startsWith(OURS) && !name.startsWith(CACHE)).map(name => caches.delete(name)),
  );
}

async function giveRecognizer(reply: (reply: RecognizerReply) => void): Promise<void> {
  try {
    const cache = await caches.open(RECOGNIZER_CACHE);
    const kept = await cache.match(RECOGNIZER);
    const program = kept === undefined ? await download(reply) : await kept.blob();
    if (kept === undefined) await cache.put(RECOGNIZER, new Response(program));
    reply({type: 'program', program});
  } catch {
    reply({type: 'missing'});
  }
}

/** @throws Error where the host has no such file, or gives a page in its place */
async function download(reply: (reply: RecognizerReply) => void): Promise<Blob> {
  const {ok, body, headers} = await fetch(RECOGNIZER, {cache: 'no-cache'});
  if (!ok || body === null) throw new Error('the host has no program that recognises pictures');
  // of what travels packed the length says nothing of what comes out
  const length = headers.has('Content-Encoding') ? 0 : Number(headers.get('Content-Length'));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (const reader = body.getReader(); ; ) {
    const {done, value} = await reader.read();
    if (done) break;
    parts.push(value);
    bytes += value.length;
    reply({type: 'received', bytes, of: length > 0 ? length : null});
  }
  const program = new Blob(parts);
  if (!(await isRecognizer(program))) throw new Error('it is something else');
  return program;
}

/** Which of our files a request means; null where it is none of our business. */
function fileAt({method, url}: Request): string | null {
  const {origin, pathname} = new URL(url);
  const scope = new URL(self.registration.scope);
  if (method !== 'GET' || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return null;
  const file = pathname.slice(scope.pathname.length) || PAGE;
  return file in FILES ? file : null;
}

async function answer(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(file)) ?? (await fetch(request));
}

async function fingerprint(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
