import type { ProfileRules } from './profile/rules.ts';
import type { HostAdapter, PageView, Sighting } from './types.ts';

export interface WatchOptions {
  doc: Document;
  win: Window;
  /** Stops everything: observers, listeners, frames and timers. */
  signal: AbortSignal;
  /** Called for each sighting that differs from the one before; null when the event was closed. */
  onSighting(sighting: Sighting | null): void;
  /** Epoch ms. */
  now(): number;
  rules?: ProfileRules | undefined;
}

/** Attributes that hold values of an event, watched inside the open event only. */
const values = [
  'data-eventid',
  'data-email',
  'data-text',
  'data-date',
  'aria-label',
  'aria-selected',
  'href',
];
/** Attributes by which the event or a box around it is shown and hidden. */
const boxes = ['style', 'class', 'hidden', 'aria-hidden'];
/** An event without its title is given this long to show one before it is reported as it is. */
const titleGraceMs = 600;
/** After a click, Enter or a navigation: four frames, then these pauses (ms). Then the page has reacted or not. */
const lookFrames = 4;
const lookPauses = [50, 100, 200, 400, 800, 1_600, 3_200];
/** Guests and the grid's chips may arrive after the event: while there are none, read again after these pauses (ms). */
const latePauses = [titleGraceMs, 600, 1_200];

/**
 * Reports what is open on a page, at next to no cost while nothing is: the direct children of `body` and of
 * its children are watched, never the page as a subtree; the open event is watched as a subtree as long as it
 * is visible. An event that opens deeper is found by a few bounded looks after a click or Enter.
 */
export function watchHost(
  adapter: Pick<HostAdapter, 'watch' | 'isOpen' | 'read'>,
  options: WatchOptions,
): void {
  const { doc, win, signal, onSighting, now, rules } = options;
  if (signal.aborted) return;
  const selector = adapter.watch.event.join(',');
  /** The last sighting as JSON; '' while nothing is open. */
  let reported = '';
  let followed: Element[] = [];
  let following = '';
  let lateKey = '';
  let waiting = false;
  let complete = false;
  let frame = 0;
  let lookTimer = 0;
  let lateTimer = 0;
  let address = new URL(doc.location.href);

  const listen = (target: EventTarget | undefined, type: string, act: (event: Event) => void) =>
    target?.addEventListener(type, act, { signal, capture: true, passive: true });

  const readIds = () =>
    followed
      .map((each) =>
        (each.matches('[data-eventid]') ? each : each.querySelector('[data-eventid]'))?.getAttribute(
          'data-eventid',
        ),
      )
      .join();

  function report(sighting: Sighting | null): void {
    if (!sighting) {
      lateKey = '';
      win.clearTimeout(lateTimer);
      if (reported) onSighting(null);
      reported = '';
      return;
    }
    const { key, lines, people, chips } = sighting;
    const isTitled = Boolean(lines.title?.length || lines.name?.length);
    complete = isTitled && people.length > 0 && chips.length > 0;
    const text = JSON.stringify(sighting);
    if (text === reported) return;
    if (key !== lateKey) lookLate(key);
    // Only an opening event is waited for: the one before never stays on show in place of the next.
    if (!reported && waiting && !isTitled) return;
    reported = text;
    onSighting(sighting);
  }

  function lookLate(key: string, step = 0): void {
    lateKey = key;
    waiting = step === 0;
    win.clearTimeout(lateTimer);
    const pause = latePauses[step];
    if (pause === undefined || complete) return;
    lateTimer = win.setTimeout(() => {
      waiting = false;
      look(true);
      if (lateKey === key) lookLate(key, step + 1);
    }, pause);
  }

  /** Watches the event itself (as a subtree while it is visible) and the boxes around it. */
  function follow(open: boolean, search: boolean): void {
    const known = followed.length > 0 && !search && followed.every((each) => each.isConnected);
    const events = known ? followed : adapter.watch.event.flatMap((each) => [...doc.querySelectorAll(each)]);
    const same = events.length === followed.length && events.every((each, index) => each === followed[index]);
    const before = following;
    followed = events;
    following = `${open} ${readIds()}`;
    if (same && before.startsWith(`${open} `)) return;
    inside.disconnect();
    around.disconnect();
    for (const event of events) {
      if (open)
        inside.observe(event, {
          subtree: true,
          childList: true,
          characterData: true,
          attributeFilter: values,
        });
      for (let box: Element | null = event; box && box !== doc.body; box = box.parentElement) {
        around.observe(box, { childList: true, attributeFilter: boxes });
      }
    }
  }

  function readView(): PageView {
    if (address.href !== doc.location.href) address = new URL(doc.location.href);
    return { doc, url: address, now: now(), rules };
  }

  /** `search`: something new may be open, known nodes are not enough. */
  function look(search = false): void {
    if (signal.aborted) return;
    const view = readView();
    const mayOpen = followed.length > 0 || search || adapter.isOpen(view);
    const sighting = mayOpen ? adapter.read(view) : null;
    if (mayOpen) follow(sighting !== null, search);
    report(sighting);
  }

  /** A few looks after something that may open an event, until one is open. */
  function lookSoon(): void {
    win.clearTimeout(lookTimer);
    let looks = 0;
    const next = () => {
      if (reported || signal.aborted) return;
      look();
      const pause = lookPauses[++looks - lookFrames];
      if (looks < lookFrames) win.requestAnimationFrame(next);
      else if (pause !== undefined) lookTimer = win.setTimeout(next, pause);
    };
    win.requestAnimationFrame(next);
  }

  /** Another event, or none reported yet: at once, before the frame. The same event: once a frame. */
  const onChange = () => {
    if (!reported || following !== `true ${readIds()}` || followed.some((each) => !each.isConnected))
      return look();
    frame ||= win.requestAnimationFrame(() => {
      frame = 0;
      look();
    });
  };
  const inside = new MutationObserver(onChange);
  const around = new MutationObserver(onChange);

  const portals = new MutationObserver((records) => {
    let mayOpen = followed.some((each) => !each.isConnected);
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes) {
        if (node.nodeType !== 1) continue;
        const added = node as Element;
        if (target === doc.body || target.parentNode === doc.body)
          portals.observe(added, { childList: true });
        mayOpen ||= added.matches(selector) || added.querySelector(selector) !== null;
      }
    }
    if (mayOpen) look(true);
  });
  for (const portal of doc.querySelectorAll(adapter.watch.portals.join()))
    portals.observe(portal, { childList: true });

  const onAddress = () => {
    look();
    lookSoon();
  };
  listen(doc, 'click', () => reported || lookSoon());
  listen(doc, 'keydown', (event) => (event as KeyboardEvent).key === 'Enter' && !reported && lookSoon());
  listen((win as Window & { navigation?: EventTarget }).navigation, 'currententrychange', onAddress);
  listen(win, 'popstate', onAddress);
  listen(win, 'hashchange', onAddress);
  signal.addEventListener('abort', () => {
    for (const observer of [portals, inside, around]) observer.disconnect();
    win.cancelAnimationFrame(frame);
    win.clearTimeout(lookTimer);
    win.clearTimeout(lateTimer);
  });
  // What opens later tells by itself; only the address of an event that is still being built is looked at again.
  look();
  if (adapter.isOpen(readView())) lookSoon();
}
