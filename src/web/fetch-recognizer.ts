import type {RecognizerReply, ServedMessage} from '../served/messages.ts';

/** Whether there can be a service worker: there is none of a file on a disk. */
export function mayFetchRecognizer(): boolean {
  return location.protocol !== 'file:' && navigator.serviceWorker !== undefined;
}

/**
 * Has the service worker fetch the program that recognises pictures, or give the one that it kept: this page itself may ask nothing of any host.
 * @param onShare the share that has come, 0–1
 * @returns null where there is no service worker, or the host has no such program
 */
export async function fetchRecognizer(onShare: (share: number) => void): Promise<Blob | null> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const worker = registration?.active ?? null;
  if (worker === null) return null;
  const {port1, port2} = new MessageChannel();
  const message: ServedMessage = {type: 'recognizer'};
  return await new Promise(done => {
    port1.onmessage = ({data}: MessageEvent<RecognizerReply>) => {
      if (data.type === 'received') onShare(data.of === null ? 0 : data.bytes / data.of);
      else done(data.type === 'program' ? data.program : null);
    };
    worker.postMessage(message, [port2]);
  });
}
