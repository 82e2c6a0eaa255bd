import {blocksLoaded, blockText} from './blocks.ts';
import {inflateText} from './packed.ts';
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
 * The worker's code is a block of the page, made a file of its own: a page from `file://` may load nothing else. It is a classic worker,
 * because a module is refused there.
 */
export function createClient({onReply, onCrash}: ClientEvents): Client {
  let worker: Promise<Worker> | null = null;
  const crash = () => {
    stop();
    onCrash();
  };
  const start = async (): Promise<Worker> => {
    await blocksLoaded();
    const code = new Blob([await inflateText(blockText('worker'))], {type: 'text/javascript'});
    const started = new Worker(trustedUrl(URL.createObjectURL(code)));
    started.addEventListener('message', ({data}: MessageEvent<Reply>) => onReply(data));
    started.addEventListener('error', crash);
    const packed: WorkerData = {
      words: blockText('words'),
      data: blockText('data'),
      sample: blockText('sample'),
      pdfium: blockText('pdfium'),
    };
    const message: WorkerMessage = {type: 'start', packed};
    started.postMessage(message);
    return started;
  };
  const stop = () => {
    void worker?.then(each => each.terminate()).catch(() => {});
    worker = null;
  };
  const running = () => {
    worker ??= start();
    return worker;
  };
  void running().catch(crash);
  return {
    ask: request =>
      void running()
        .then(each => each.postMessage(request))
        .catch(crash),
    cancel: () => {
      stop();
      void running().catch(crash);
    },
  };
}
