import { useSyncExternalStore } from 'react';

/*
 * One event stream for the whole browser: the tab that holds the lock listens and passes on to the others what it hears.
 * When that tab closes the lock goes to the next one. Where a browser gives no lock, each tab listens for itself.
 */
const ADDRESS = '/stream';
const CHANNEL = 'ega.live';
const LOCK = 'ega.live';
/** After the server has refused; a broken line is taken up again by the browser itself. */
const AGAIN_MS = 30_000;
/** A page asks its own questions first, before it may become the one that listens. */
const LEAD_AFTER_MS = 1_000;
/** What a tab that has just been opened says to the one that listens: tell me what you have heard. */
const HELLO = 'hello';

let position: string | null = null;
const readers = new Set<() => void>();

function learn(next: string): void {
  if (position !== null && BigInt(next) <= BigInt(position)) return;
  position = next;
  for (const read of readers) read();
}

interface Hearing {
  /** The server ended the stream and refuses a new one: nobody is signed in any more. */
  onRefused: () => void;
}

/** Begins to listen; returns how to stop. */
export function hearPosition({ onRefused }: Hearing): () => void {
  const stop = new AbortController();
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<string>) => {
    if (data !== HELLO) learn(data);
    else if (position !== null) channel.postMessage(position);
  };
  channel.postMessage(HELLO);
  const tell = (next: string): void => {
    learn(next);
    channel.postMessage(next);
  };
  const lead = (): Promise<void> => listen(tell, onRefused, stop.signal);
  const timer = setTimeout(() => {
    // Locks exist only on https and on this machine's own address.
    if ('locks' in navigator)
      navigator.locks.request(LOCK, { signal: stop.signal }, lead).catch(() => undefined);
    else void lead();
  }, LEAD_AFTER_MS);
  return () => {
    clearTimeout(timer);
    stop.abort();
    channel.close();
  };
}

function listen(tell: (position: string) => void, onRefused: () => void, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = (): void => {
      source = new EventSource(ADDRESS);
      source.onmessage = ({ data }: MessageEvent<string>) => tell(data);
      source.onerror = () => {
        // Otherwise the browser tries again by itself.
        if (source?.readyState !== EventSource.CLOSED) return;
        onRefused();
        timer = setTimeout(open, AGAIN_MS);
      };
    };
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      source?.close();
      done();
    });
    open();
  });
}

function subscribe(read: () => void): () => void {
  readers.add(read);
  return () => readers.delete(read);
}

/** Where the board stands, as far as this browser has heard; null before the first word. */
export function useLivePosition(): string | null {
  return useSyncExternalStore(subscribe, () => position);
}

/** Whether the figures of an answer are older than the board. */
export const isOlder = (shown: string | undefined, live: string | null): boolean =>
  shown !== undefined && live !== null && BigInt(live) > BigInt(shown);
