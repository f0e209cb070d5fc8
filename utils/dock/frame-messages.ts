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

/** The dock's few texts. The panel brings them: the first text a content script asks for costs the page some ms. */
export interface DockTexts {
  open: string;
  show: string;
  resize: string;
  reload: string;
  aside: string;
}

/** First word of the panel on its port. */
export interface Ready {
  ready: true;
  texts: DockTexts;
}

/** First message into the frame: it carries the one-time token and the port, and is addressed to our own origin only. */
export interface Hello {
  touchline: 'hello';
  token: string;
}
