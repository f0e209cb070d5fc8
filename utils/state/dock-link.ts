import type { FrameLink } from '../dock/frame-link.ts';
import type { ToPanel } from '../dock/frame-messages.ts';
import type { DockPrefs } from '../messaging/calls/dock.ts';

/** Who made the panel appear: only a person's own act may move the focus. */
export type OpenedBy = 'person' | 'itself';

export interface DockEvents {
  /** Another meeting opened, changed or closed in the page. What it is, the background knows. */
  onMeeting(): void;
  onOpened(by: OpenedBy): void;
  onClosed(): void;
  onPrefs(prefs: DockPrefs): void;
}

/** What the panel needs of the dock around it. Null where the panel stands alone, as a side panel or in a tab. */
export interface DockLink {
  listen(events: DockEvents): void;
  close(): void;
  /** The page shows a neutral bar instead of us until somebody asks for us again. */
  hideNow(): void;
  focusPage(): void;
  setPrefs(change: Partial<DockPrefs>): void;
}

export const toDockLink = (link: FrameLink): DockLink => ({
  listen(events) {
    link.onSay((message: ToPanel) => {
      if (message.say === 'meeting') events.onMeeting();
      else if (message.say === 'opened') events.onOpened(message.by);
      else if (message.say === 'closed') events.onClosed();
      else events.onPrefs(message.prefs);
    });
  },
  close: () => link.ask({ ask: 'close' }),
  hideNow: () => link.ask({ ask: 'hide' }),
  focusPage: () => link.ask({ ask: 'focus-page' }),
  setPrefs: (prefs) => link.ask({ ask: 'prefs', prefs }),
});
