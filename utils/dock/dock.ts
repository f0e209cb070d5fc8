import type { Sighting } from '../hosts/types.ts';
import type { DockPrefs } from '../messaging/calls/dock.ts';
import type { Client } from '../messaging/client.ts';
import { mountFrame, type PanelFrame } from './frame.ts';
import type { ToDock } from './frame-messages.ts';
import { guardEvents } from './guard.ts';
import { createResize } from './resize.ts';
import { createShell, usualWidth, type DockTexts, type Shell } from './shell.ts';

export interface DockParts {
  doc: Document;
  win: Window;
  site: string;
  client: Client;
  texts: DockTexts;
  panelUrl: string;
  /** Origin of extension pages, as `postMessage` wants it. */
  panelOrigin: string;
  /** false once an update or a removal has cut this script off from its extension. */
  connected(): boolean;
  signal: AbortSignal;
}

export interface Dock {
  onSighting(sighting: Sighting | null): void;
  toggle(): void;
  hide(): void;
  /** Loads the frame while nothing is shown, so that the first meeting finds it live. */
  warm(): void;
}

const untilToldOtherwise: DockPrefs = { side: 'end', layout: 'push', width: usualWidth };

/** Decides what the page shows of us: nothing, the edge tab, the panel, or (hidden) a neutral bar. */
export function createDock(parts: DockParts): Dock {
  const { doc, client, texts, signal } = parts;
  let shell: Shell | null = null;
  let frame: PanelFrame | null = null;
  let prefs = untilToldOtherwise;
  /** The event for which the edge tab stands there. */
  let shownKey: string | null = null;
  let open = false;
  let veiled = false;
  /** The manager closed the panel on this meeting: it does not open by itself again. */
  let closedOn: string | null = null;
  let note: string | null = null;
  let returnFocus: Element | null = null;
  let latest = 0;
  let resize: ((event: Event) => boolean) | null = null;

  guardEvents(
    parts.win,
    (target) => shell !== null && target === shell.host,
    (event) => {
      if (!shell || (open && resize?.(event))) return;
      if (event.type === 'click' && shell.isTab(event as MouseEvent)) onTab();
      if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') close();
    },
    signal,
  );

  const render = () =>
    shell?.show({ tab: !open && (veiled || note !== null || shownKey !== null), open, veiled, note });

  function ensureShell(): Shell {
    if (shell) return shell;
    const made = createShell(doc, texts);
    shell = made;
    resize = createResize(
      made,
      () => prefs,
      (width, settled) => {
        setPrefs({ width }, settled);
        if (settled) void client.call('dock.prefs', { site: parts.site, prefs });
      },
    );
    made.arrange(prefs, true);
    signal.addEventListener('abort', () => made.remove(), { once: true });
    return made;
  }

  function setPrefs(change: Partial<DockPrefs>, settled = true) {
    prefs = { ...prefs, ...change };
    shell?.arrange(prefs, settled);
    if (!settled) return;
    frame?.post({ say: 'prefs', prefs });
  }

  function ensureFrame(): PanelFrame {
    const made = ensureShell();
    if (frame && made.host.isConnected) return frame;
    frame?.remove();
    const token = client.call('dock.token', { site: parts.site }).then((answer) => {
      if (!answer.ok) return null;
      setPrefs(answer.value.prefs);
      return answer.value.token;
    });
    const mounted = mountFrame({
      doc,
      attach: (element) => made.setFrame(element),
      url: parts.panelUrl,
      origin: parts.panelOrigin,
      title: texts.panel,
      token,
      onAsk,
    });
    frame = mounted;
    void mounted.ready.then((ready) => {
      if (ready || frame !== mounted) return;
      mounted.remove();
      frame = null;
      const wanted = open;
      open = false;
      if (wanted) void goAside();
      render();
    });
    render();
    return mounted;
  }

  async function goAside() {
    const answer = await client.call('dock.aside', {});
    note = answer.ok && answer.value.opened ? null : texts.aside;
    render();
  }

  function cutOff(): boolean {
    if (parts.connected()) return false;
    frame?.remove();
    frame = null;
    open = false;
    note = texts.reload;
    ensureShell();
    render();
    return true;
  }

  function openPanel(by: 'person' | 'itself') {
    if (cutOff()) return;
    note = null;
    const live = ensureFrame();
    if (by === 'person') {
      veiled = false;
      closedOn = null;
      returnFocus = doc.activeElement;
    }
    open = true;
    render();
    live.post({ say: 'opened', by });
    if (by === 'person') live.focus();
  }

  function close() {
    if (!open) return;
    open = false;
    closedOn = shownKey;
    if (shownKey === null) leave();
    frame?.post({ say: 'closed' });
    render();
    giveFocusBack();
  }

  function giveFocusBack() {
    const target = returnFocus instanceof HTMLElement && returnFocus.isConnected ? returnFocus : doc.body;
    returnFocus = null;
    target?.focus({ preventScroll: true });
  }

  function hide() {
    veiled = true;
    open = false;
    note = null;
    ensureShell();
    frame?.post({ say: 'closed' });
    render();
  }

  function onTab() {
    if (cutOff()) return;
    if (veiled) {
      veiled = false;
      void client.call('dock.veil', { veiled: false });
    }
    openPanel('person');
  }

  function onAsk(ask: ToDock) {
    if (ask.ask === 'close') close();
    else if (ask.ask === 'hide') {
      hide();
      void client.call('dock.veil', { veiled: true });
    } else if (ask.ask === 'focus-page') giveFocusBack();
    else {
      setPrefs(ask.prefs);
      void client.call('dock.prefs', { site: parts.site, prefs });
    }
  }

  /** No event is open any more. An open panel keeps the session it shows: notes are written after the card is closed. */
  function leave() {
    shownKey = null;
    if (!open) void client.call('meeting.gone', {});
  }

  async function report(sighting: Sighting) {
    const turn = ++latest;
    const answer = await client.call('meeting.seen', { sighting });
    if (signal.aborted || turn !== latest) return;
    if (!answer.ok) {
      cutOff();
      return;
    }
    const { attention } = answer.value;
    veiled = answer.value.veiled;
    if (attention === 'none') leave();
    else frame?.post({ say: 'meeting' });
    if (attention === 'open' && !open && !veiled && closedOn !== sighting.key) openPanel('itself');
    else render();
  }

  return {
    onSighting(sighting) {
      if (sighting === null) {
        latest++;
        closedOn = null;
        leave();
        render();
        return;
      }
      if (shownKey !== sighting.key) note = null;
      shownKey = sighting.key;
      ensureShell();
      render();
      void report(sighting);
    },
    toggle() {
      if (open) close();
      else onTab();
    },
    hide,
    warm() {
      if (parts.connected()) ensureFrame();
    },
  };
}
