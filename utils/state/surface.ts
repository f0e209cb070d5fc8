import type { Refusal } from '../messaging/call.ts';
import type { Client } from '../messaging/client.ts';

/** What every surface is made from. Times: epoch ms. */
export interface SurfaceParts {
  client: Client;
  now: () => number;
  newId: () => string;
  /** IANA zone of the browser. */
  zone: () => string;
  /** Ends the surface: timers stop, what is typed is written down. */
  signal: AbortSignal;
}

export type Loadable<T> =
  | { status: 'idle' }
  | { status: 'loading' }
  | { status: 'ready'; value: T }
  | { status: 'failed'; code: Refusal };
