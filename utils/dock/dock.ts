import type { Sighting } from '../hosts/types.ts';
import type { DockPrefs } from '../messaging/calls/dock.ts';
import type { Client } from '../messaging/client.ts';
import { createFrameKeeper } from './frame-keeper.ts';
import type { DockTexts, ToDock } from './frame-messages.ts';
import { guardEvents } from './guard.ts';
import { createResize } from './resize.ts';
import { createShell, productName, untilToldOtherwise, type Shell } from './shell.ts';

export interface DockParts {
  doc: Document;
  win: Window;
  site: string;
  client: Pick<Client, 'call'>;
  /** Asked only for a line that must be read before a panel has brought its texts: asking costs the page some ms. */
  loadTexts(): DockTexts;
  panelUrl: string;
  /** Origin of extension pages, as `postMessage` wants it. */
  panelOrigin: string;
  /** false once an update or a removal has cut this script off from its extension. */
  connected(): boolean;
  /** Runs a step when the page has nothing to do. */
  whenIdle(step: () => void): void;
  signal: AbortSignal;
}

export interface Dock {
  onSighting(sighting: Sighting | null): void;
  toggle(): void;
  hide(): void;
  /** Loads the frame while nothing is shown, so that the first meeting finds it live: in two steps, none of them long. */
  warm(): void;
}

/** How long a dead panel may stay in sight. */
const connectionMs = 2000;

/** The browser gives no texts to a script that has lost its extension. */
const cutOffTexts: DockTexts = {
  open: productName,
  show: productName,
  resize: productName,
  reload: `${productName} was updated. Reload this page.`,
  aside: productName,
};

/** Decides what the page shows of us: nothing, the edge tab, the panel, or (hidden) a neutral bar. */
export function createDock(parts: DockParts): Dock {
  const { doc, client, signal } = parts;
  let shell: Shell | null = null;
  let prefs = untilToldOtherwise;
  /** The event for which the edge tab stands there. */
  let shownKey: string | null = null;
  let open = false;
  let veiled = false;
  /** The manager closed the panel on this meeting: it does not open by itself again. */
  let closedOn: string | null = null;
  let note: 'reload' | 'aside' | null = null;
  let texts: DockTexts | null = null;
  let returnFocus: Element | null = null;
  let latest = 0;
  let watching = 0;
  let resize: ((event: Event) => boolean) | null = null;

  const frames = createFrameKeeper({
    ...parts,
    shell: ensureShell,
    onPrefs: setPrefs,
    onAsk,
    onTexts: nameShell,
    onBlocked() {
      const wanted = open;
      open = false;
      if (wanted) void goAside();
      render();
    },
    onReplaced: () => !cutOff() && open,
  });

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

  function render() {
    const tab = !open && (veiled || note !== null || shownKey !== null);
    if (note && !texts) nameShell(parts.connected() ? parts.loadTexts() : cutOffTexts);
    shell?.show({ tab, open, veiled, note: note && texts ? texts[note] : null });
  }

  function nameShell(next: DockTexts) {
    if (texts === next) return;
    texts = next;
    shell?.name(next);
  }

  function ensureShell(): Shell {
    if (shell) return shell;
    const made = createShell(doc);
    shell = made;
    resize = createResize(
      made,
      () => prefs,
      (width, settled) => {
        setPrefs({ width }, settled);
        if (settled) keepPrefs();
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
    frames.post({ say: 'prefs', prefs });
  }

  function keepPrefs() {
    void client.call('dock.prefs', { site: parts.site, prefs });
  }

  function ensureFrameSoon() {
    parts.whenIdle(() => {
      if (frames.blocked || !parts.connected()) return;
      frames.ensure();
      render();
    });
  }

  async function goAside() {
    const answer = await client.call('dock.aside', {});
    note = answer.ok && answer.value.opened ? null : 'aside';
    render();
  }

  function cutOff(): boolean {
    if (parts.connected()) return false;
    frames.drop();
    open = false;
    note = 'reload';
    ensureShell();
    render();
    return true;
  }

  /** No event tells a page that an extension was replaced: looked at only while its dead frame would be in sight. */
  function watchConnection() {
    parts.win.clearInterval(watching);
    watching = parts.win.setInterval(() => {
      if (!open || cutOff()) parts.win.clearInterval(watching);
    }, connectionMs);
  }

  function openPanel(by: 'person' | 'itself') {
    if (cutOff()) return;
    if (frames.blocked) {
      // At once: a browser opens its side panel only while the click is fresh.
      if (by === 'person') void goAside();
      return;
    }
    note = null;
    const live = frames.ensure();
    if (by === 'person') {
      veiled = false;
      closedOn = null;
      returnFocus = doc.activeElement;
    }
    open = true;
    render();
    watchConnection();
    live.post({ say: 'opened', by });
    if (by === 'person') live.focus();
  }

  function close() {
    if (!open) return;
    open = false;
    closedOn = shownKey;
    if (shownKey === null) leave();
    frames.post({ say: 'closed' });
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
    frames.post({ say: 'closed' });
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
      keepPrefs();
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
    else frames.post({ say: 'meeting' });
    if (attention === 'open' && !open && !veiled && closedOn !== sighting.key) openPanel('itself');
    else {
      render();
      if (attention === 'offer') ensureFrameSoon();
    }
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
      if (!parts.connected()) return;
      ensureShell();
      ensureFrameSoon();
    },
  };
}
