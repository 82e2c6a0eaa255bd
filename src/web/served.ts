import {useEffect, useState} from 'preact/hooks';
import type {ServedMessage} from '../served/messages.ts';
import {trustedUrl} from './trusted-url.ts';

/** What the page can do only where it was opened by an address: never by itself, always when the person asks. */
export interface Served {
  /** Changes to the version that waits, and opens the page anew. Null where none waits. */
  readonly update: (() => void) | null;
  /** Puts the page among the programs of the device. Null where the browser does not offer it. */
  readonly install: (() => void) | null;
}

/** In no list of types yet: Chromium alone has them. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}
interface FileLaunch {
  readonly files?: readonly {getFile(): Promise<File>}[];
}
declare global {
  var launchQueue: {setConsumer(consumer: (launch: FileLaunch) => void): void} | undefined;
  interface WindowEventMap {
    beforeinstallprompt: InstallOffer;
  }
}

/** Of a file on a disk nothing happens: no service worker, nothing to install, no request. */
function isServed(): boolean {
  return location.protocol === 'https:' || location.protocol === 'http:';
}

/** @param onFiles takes files that the system opens with the installed page */
export function useServed(onFiles: (files: readonly File[]) => void): Served {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  const [offer, setOffer] = useState<InstallOffer | null>(null);
  useEffect(() => {
    if (!isServed()) return;
    linkBeside('manifest', 'manifest.webmanifest');
    linkBeside('apple-touch-icon', 'icon.png');
    // without one the page works as well, but not without a network
    void registerWorker(setWaiting).catch(() => {});
    const keep = (event: InstallOffer) => {
      event.preventDefault();
      setOffer(event);
    };
    addEventListener('beforeinstallprompt', keep);
    return () => removeEventListener('beforeinstallprompt', keep);
  }, []);
  useEffect(() => {
    globalThis.launchQueue?.setConsumer(({files = []}) => {
      void Promise.all(files.map(file => file.getFile())).then(onFiles);
    });
  }, [onFiles]);
  return {
    update: waiting === null ? null : () => takeOver(waiting),
    install:
      offer === null
        ? null
        : () => {
            setOffer(null);
            void offer.prompt();
          },
  };
}

/** Not written into the file: opened from a disk, a browser would look for them and complain. */
function linkBeside(rel: string, href: string): void {
  const link = document.createElement('link');
  link.rel = rel;
  link.href = href;
  document.head.append(link);
}

async function registerWorker(onWaiting: (worker: ServiceWorker) => void): Promise<void> {
  const workers = navigator.serviceWorker;
  if (workers === undefined) return;
  const registration = await workers.register(trustedUrl('sw.js'), {updateViaCache: 'none'});
  const look = () => {
    // the first one replaces nothing
    if (registration.waiting !== null && registration.active !== null) onWaiting(registration.waiting);
  };
  look();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
}

function takeOver(worker: ServiceWorker): void {
  if (worker.state !== 'installed') {
    // another window was asked before this one
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {once: true});
  const message: ServedMessage = {type: 'take-over'};
  worker.postMessage(message);
}
