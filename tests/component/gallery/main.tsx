import './browser.ts';
import '../../../components/styles/base.css';
import { render } from 'preact';
import { LinksContext } from '../../../components/panel/links.ts';
import { PanelApp } from '../../../components/panel/PanelApp.tsx';
import { createPanel } from '../../../utils/state/panel.ts';
import type { DockLink } from '../../../utils/state/dock-link.ts';
import { behaviourOf, noon, promptOf } from '../support/brief-of.ts';
import { fakeClient } from '../support/fake-client.ts';
import { states } from './states.ts';

const query = new URLSearchParams(location.search);
const name = query.get('state') ?? 'run';
const parts = states[name] ?? {};
const sessions = ['one_on_one', 'career', 'retro'].map((id) => ({ id, name: id.replace('_', ' ') }));
const client = fakeClient({
  behaviours: [1, 2, 3, 4, 5, 6, 7].map((n) => ({ tag: behaviourOf(n), area: 'Working together' })),
  playbook: { sessions: sessions as never },
  ...parts,
});

/** A dock that only listens. */
const dock: DockLink = {
  listen: (events) => {
    events.onPrefs({ side: 'end', layout: 'push', width: 360 });
    events.onOpened('itself');
  },
  close: () => undefined,
  hideNow: () => undefined,
  focusPage: () => undefined,
  setPrefs: () => undefined,
};

const stop = new AbortController();
const panel = createPanel({
  client,
  now: () => noon,
  newId: () => crypto.randomUUID(),
  zone: () => 'Europe/Berlin',
  visible: () => true,
  veil: { read: () => false, keep: () => undefined },
  dock,
  signal: stop.signal,
});

const theme = query.get('theme');
if (theme) client.call('settings.set', { change: { theme: theme === 'dark' ? 'dark' : 'light' } });

const app = document.querySelector('#app');
if (app) {
  render(
    <LinksContext.Provider value={{ options: (screen) => `#${screen}`, reload: () => location.reload() }}>
      <PanelApp panel={panel} />
    </LinksContext.Provider>,
    app,
  );
}

/** What a hand would do, by the address: `do=type,pick,keys,toast,…`. */
const deeds: Record<string, () => void> = {
  notes: () => panel.notes.toggle(true),
  hide: panel.hide,
  write: () => panel.composer.type('Asked two open questions before she offered a fix.'),
  over: () => panel.composer.type('word '.repeat(1010)),
  promise: () => panel.composer.set({ kind: 'promise' }),
  tag: () => panel.composer.tag(behaviourOf(1)),
  asked: () => void panel.prompts.ask(promptOf(1)),
  toast: () => panel.toasts.show('note-removed', () => undefined),
  quota: () => {
    client.refuse('notes.add', 'quota');
    panel.composer.type('Something');
    void panel.composer.save();
  },
  lost: () => {
    client.refuse('brief.get', 'lost');
    void panel.briefing.reload();
  },
};
const clickOn = (words: string) =>
  [...document.querySelectorAll<HTMLElement>('button, summary')]
    .find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(words))
    ?.click();
const wanted = [...(query.get('do')?.split(',') ?? []), ...(name === 'lost' ? ['lost'] : [])];
setTimeout(() => {
  document.documentElement.style.fontSize = query.get('size') ?? '';
  for (const deed of wanted) {
    if (deed.startsWith('click:')) clickOn(deed.slice(6));
    else deeds[deed]?.();
  }
  setTimeout(() => scrollTo(0, Number(query.get('scroll') ?? 0)), 150);
}, 50);
