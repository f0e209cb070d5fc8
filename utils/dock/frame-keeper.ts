import type { DockPrefs } from '../messaging/calls/dock.ts';
import type { Client } from '../messaging/client.ts';
import { mountFrame, type PanelFrame } from './frame.ts';
import type { DockTexts, ToDock, ToPanel } from './frame-messages.ts';
import type { Shell } from './shell.ts';

export interface FrameKeeper {
  /** The page does not let the frame load. */
  readonly blocked: boolean;
  /** The frame, made if there is none or the page threw it out. */
  ensure(): PanelFrame;
  post(message: ToPanel): void;
  drop(): void;
}

/** One frame at a time: made with a fresh token, given up when the page blocks it, made anew when it was replaced. */
export function createFrameKeeper(parts: {
  doc: Document;
  site: string;
  client: Pick<Client, 'call'>;
  panelUrl: string;
  panelOrigin: string;
  shell(): Shell;
  onPrefs(prefs: DockPrefs): void;
  onAsk(ask: ToDock): void;
  onTexts(texts: DockTexts): void;
  onBlocked(): void;
  /** The frame's document was replaced. true = make another. */
  onReplaced(): boolean;
}): FrameKeeper {
  let frame: PanelFrame | null = null;
  let blocked = false;

  function drop() {
    frame?.remove();
    frame = null;
  }

  function ensure(): PanelFrame {
    const shell = parts.shell();
    if (frame && shell.host.isConnected) return frame;
    drop();
    const token = parts.client.call('dock.token', { site: parts.site }).then((answer) => {
      if (!answer.ok) return null;
      parts.onPrefs(answer.value.prefs);
      return answer.value.token;
    });
    const mounted = mountFrame({
      doc: parts.doc,
      attach: (element) => shell.setFrame(element),
      url: parts.panelUrl,
      origin: parts.panelOrigin,
      token,
      onAsk: parts.onAsk,
      onTexts: parts.onTexts,
      onReplaced() {
        if (frame !== mounted) return;
        drop();
        if (parts.onReplaced()) ensure();
      },
    });
    frame = mounted;
    void mounted.ready.then((ready) => {
      if (ready || frame !== mounted) return;
      drop();
      blocked = true;
      parts.onBlocked();
    });
    return mounted;
  }

  return {
    get blocked() {
      return blocked;
    },
    ensure,
    post: (message) => frame?.post(message),
    drop,
  };
}
