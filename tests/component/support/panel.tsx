import { act, render } from '@testing-library/preact';
import { vi } from 'vitest';
import { LinksContext } from '../../../components/panel/links.ts';
import { preloadParts } from '../../../components/panel/parts.ts';
import { PanelApp } from '../../../components/panel/PanelApp.tsx';
import type { DockEvents, DockLink } from '../../../utils/state/dock-link.ts';
import { createPanel } from '../../../utils/state/panel.ts';
import { briefOf, noon, uuid } from './brief-of.ts';
import { fakeClient, type FakeParts } from './fake-client.ts';

/** A dock that notes what it is asked, and through which a test can speak as the page. */
export function fakeDock() {
  const asked: string[] = [];
  let events: DockEvents | null = null;
  const dock: DockLink = {
    listen: (listener) => (events = listener),
    close: () => void asked.push('close'),
    hideNow: () => void asked.push('hide'),
    focusPage: () => void asked.push('focus-page'),
    setPrefs: (change) => void asked.push(`prefs ${JSON.stringify(change)}`),
  };
  return { dock, asked, say: (): DockEvents => events ?? missing() };
}

const missing = (): never => {
  throw new Error('Nobody listens to the dock');
};

/** Effects ask, answers draw, drawing has effects: this many rounds are enough for all that we do. */
const rounds = 3;

/** Lets what was set going come to its end; time moves on by `ms`. */
export async function settle(ms = 0): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await act(() => vi.advanceTimersByTimeAsync(round === 0 ? ms : 0).then(() => undefined));
  }
}

export async function showPanel(parts: FakeParts = {}, docked = true) {
  // Code that comes later comes by no clock that a test could turn.
  await preloadParts();
  vi.useFakeTimers({
    now: noon,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  const client = fakeClient({ brief: briefOf(), actions: briefOf().actions, ...parts });
  const { dock, asked, say } = fakeDock();
  const stop = new AbortController();
  let ids = 5000;
  const panel = createPanel({
    client,
    now: Date.now,
    newId: () => uuid((ids += 1)),
    zone: () => 'Europe/Berlin',
    visible: () => true,
    veil: { read: () => false, keep: () => undefined },
    dock: docked ? dock : null,
    signal: stop.signal,
  });
  if (docked) say().onOpened('itself');
  const view = render(
    <LinksContext.Provider value={{ options: (screen) => `/options.html#${screen}`, reload: null }}>
      <PanelApp panel={panel} />
    </LinksContext.Provider>,
  );
  await settle();
  return { ...view, client, panel, asked, say, stop: () => stop.abort() };
}
