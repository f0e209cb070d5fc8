import type { Refusal } from '../messaging/call.ts';
import type { Client } from '../messaging/client.ts';
import type { SpareDrafts } from './spare-drafts.ts';

/** What every surface is made from. Times: epoch ms. */
export interface SurfaceParts {
  client: Client;
  now: () => number;
  newId: () => string;
  /** IANA zone of the browser. */
  zone: () => string;
  /** Where a window that may be gone in a moment leaves what is typed. */
  spareDrafts?: SpareDrafts;
  /** Where it is noticed that somebody is there. */
  activity?: EventTarget;
  /** Ends the surface: timers stop, what is typed is written down. */
  signal: AbortSignal;
}

export type Loadable<T> =
  | { status: 'idle' }
  | { status: 'loading' }
  | { status: 'ready'; value: T }
  | { status: 'failed'; code: Refusal };
