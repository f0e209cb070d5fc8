import type { DockPrefs } from '../messaging/calls/dock.ts';

/** What the dock says to the panel on the private port. Nothing of the meeting itself: the panel asks the background. */
export type ToPanel =
  | { say: 'meeting' }
  /** `by: 'person'`: the manager opened it; the panel takes the focus. `by: 'itself'`: it must not. */
  | { say: 'opened'; by: 'person' | 'itself' }
  | { say: 'closed' }
  | { say: 'prefs'; prefs: DockPrefs };

/** What the panel asks of the dock. */
export type ToDock =
  { ask: 'close' } | { ask: 'hide' } | { ask: 'focus-page' } | { ask: 'prefs'; prefs: Partial<DockPrefs> };

/** First message into the frame: it carries the one-time token and the port, and is addressed to our own origin only. */
export interface Hello {
  touchline: 'hello';
  token: string;
}
