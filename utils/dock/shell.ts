import type { DockPrefs } from '../messaging/calls/dock.ts';
import type { DockTexts } from './frame-messages.ts';
import dockCss from './dock.css?inline';

const svg = 'http://www.w3.org/2000/svg';
/** A field's corner with its touchline: the product's mark, drawn here. */
const mark = 'M4 20V4M4 20h16M4 13a7 7 0 0 1 7 7';

/** The same in every language. */
export const productName = 'Touchline';
/** The one thing about the host that says whose box it is. */
const marker = 'data-touchline';

/** What the shell shows; the controller decides. */
export interface ShellView {
  tab: boolean;
  open: boolean;
  veiled: boolean;
  note: string | null;
}

/** A closed shadow root on the document element: the page sees a box and nothing in it. */
export interface Shell {
  host: HTMLElement;
  root: ShadowRoot;
  grip: HTMLElement;
  /** The texts come after the shell: nothing waits for them. */
  name(texts: DockTexts): void;
  /** Puts the host back if the page threw it out, and shows the view. */
  show(view: ShellView): void;
  /** The page itself moves only when the width is settled: a drag does not lay it out at every step. */
  arrange(prefs: DockPrefs, settled: boolean): void;
  /** Was this click on the edge tab? A click from the keyboard has no place. */
  isTab(click: MouseEvent): boolean;
  /** In place of the frame that was there. */
  setFrame(frame: HTMLIFrameElement): void;
  remove(): void;
}

export const minWidth = 280;
export const maxWidth = 560;
export const usualWidth = 360;
/** Below this the page is covered instead of pushed. CSS px. */
const overlayBelow = 900;

export const untilToldOtherwise: DockPrefs = { side: 'end', layout: 'push', width: usualWidth };
const nothing: ShellView = { tab: false, open: false, veiled: false, note: null };

export function createShell(doc: Document): Shell {
  const win = doc.defaultView ?? window;
  // A script from before an update left its own behind.
  for (const old of doc.querySelectorAll(`[${marker}]`)) old.remove();
  const host = doc.createElement('div');
  host.setAttribute(marker, '');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(dockCss);
  root.adoptedStyleSheets = [sheet];

  const make = <E extends Element>(element: E, attributes: Record<string, string>): E => {
    for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
    return element;
  };
  const div = (attributes: Record<string, string>) => make(doc.createElement('div'), attributes);
  const wrap = div({});
  const box = div({ class: 'box', role: 'complementary', 'aria-label': productName });
  const grip = div({
    class: 'grip',
    tabindex: '0',
    role: 'separator',
    'aria-orientation': 'vertical',
    'aria-valuemin': `${minWidth}`,
    'aria-valuemax': `${maxWidth}`,
  });
  box.append(grip);
  const tab = make(doc.createElement('button'), { type: 'button', hidden: '' });
  const icon = make(doc.createElementNS(svg, 'svg'), { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  icon.append(make(doc.createElementNS(svg, 'path'), { d: mark }));
  tab.append(icon);
  const note = make(doc.createElement('p'), { class: 'note', role: 'status', hidden: '' });
  wrap.append(box, tab, note);
  root.append(wrap);

  let texts: DockTexts | null = null;
  let prefs = untilToldOtherwise;
  let view = nothing;
  /** The page's own inline margin, given back as it was. */
  let pushed: { property: string; value: string; priority: string } | null = null;

  function dress() {
    wrap.className = `${prefs.side}${view.open ? ' open' : ''}${view.veiled ? ' veiled' : ''}`;
  }

  function push() {
    const style = doc.documentElement.style;
    if (pushed) style.setProperty(pushed.property, pushed.value, pushed.priority);
    pushed = null;
    if (!view.open || prefs.layout !== 'push' || win.innerWidth < overlayBelow) return;
    const property = prefs.side === 'end' ? 'margin-inline-end' : 'margin-inline-start';
    pushed = {
      property,
      value: style.getPropertyValue(property),
      priority: style.getPropertyPriority(property),
    };
    style.setProperty(property, `${prefs.width}px`, 'important');
  }

  return {
    host,
    root,
    grip,
    name(next) {
      texts = next;
      grip.setAttribute('aria-label', next.resize);
    },
    show(next) {
      const opened = view.open !== next.open;
      view = next;
      if (!host.isConnected) {
        wrap.dir = doc.documentElement.dir === 'rtl' || doc.body?.dir === 'rtl' ? 'rtl' : 'ltr';
        doc.documentElement.append(host);
      }
      dress();
      tab.hidden = !next.tab;
      const label = (next.veiled ? texts?.show : texts?.open) ?? productName;
      tab.setAttribute('aria-label', label);
      tab.title = label;
      note.hidden = next.note === null;
      if (note.textContent !== (next.note ?? '')) note.textContent = next.note ?? '';
      box.inert = !next.open;
      if (opened) push();
    },
    arrange(next, settled) {
      prefs = next;
      box.style.setProperty('--w', `${next.width}px`);
      grip.setAttribute('aria-valuenow', String(next.width));
      dress();
      if (settled) push();
    },
    isTab(click) {
      const hit =
        click.detail === 0 ? root.activeElement : root.elementFromPoint(click.clientX, click.clientY);
      return hit !== null && tab.contains(hit);
    },
    setFrame(frame) {
      for (const old of box.querySelectorAll('iframe')) old.remove();
      box.prepend(frame);
    },
    remove() {
      view = nothing;
      push();
      host.remove();
    },
  };
}
