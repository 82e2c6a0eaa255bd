import type {Reply, Request} from './protocol.ts';
import {trustedUrl} from './trusted-url.ts';
import type {WorkerData, WorkerMessage} from './worker.ts';

/** The worker as the page sees it. It can be ended in the midst of a report and begins anew with the next request. */
export interface Client {
  readonly ask: (request: Request) => void;
  readonly cancel: () => void;
}

export interface ClientEvents {
  readonly onReply: (reply: Reply) => void;
  /** The worker broke down, or could not be started. */
  readonly onCrash: () => void;
}

/**
 * The worker is this very bundle, made a file of its own from the text of the page: a page from `file://` may load nothing else. It is a
 * classic one, because a module is refused there.
 */
export function createClient({onReply, onCrash}: ClientEvents): Client {
  let worker: Worker | null = null;
  // the blocks stand below the script, so that the page can be used before they have come
  const loaded = new Promise<void>(done => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => done());
    else done();
  });
  const start = (): Worker => {
    const code = new Blob([blockText('code')], {type: 'text/javascript'});
    const started = new Worker(trustedUrl(URL.createObjectURL(code)));
    started.addEventListener('message', ({data}: MessageEvent<Reply>) => onReply(data));
    started.addEventListener('error', () => {
      stop();
      onCrash();
    });
    const packed: WorkerData = {data: blockText('data'), sample: blockText('sample'), pdfium: blockText('pdfium')};
    const message: WorkerMessage = {type: 'start', packed};
    started.postMessage(message);
    return started;
  };
  const stop = () => {
    worker?.terminate();
    worker = null;
  };
  const running = () => {
    worker ??= start();
    return worker;
  };
  void loaded.then(running);
  return {
    ask: request => void loaded.then(() => running().postMessage(request)),
    cancel: () => {
      stop();
      void loaded.then(running);
    },
  };
}

function blockText(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}
