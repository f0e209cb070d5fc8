import { act, screen } from '@testing-library/preact';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { mountPopup } from '../../../components/popup/mount.tsx';
import type { SeenMeeting } from '../../../utils/domain/records.ts';
import { laterClient } from '../../../utils/state/later-client.ts';
import { createPopup } from '../../../utils/state/popup.ts';
import { expectAccessible } from '../support/axe.ts';
import { behaviourOf, noon, personOf, priyaId, uuid } from '../support/brief-of.ts';
import { fakeClient, type FakeParts } from '../support/fake-client.ts';
import { settle } from '../support/panel.tsx';
import { press, typeInto } from '../support/type.ts';

const page = readFileSync(join(import.meta.dirname, '../../../entrypoints/popup/index.html'), 'utf8');
const sam = personOf({ id: uuid(2), name: 'Sam Okafor', emails: [] });

const seen = (change: Partial<SeenMeeting> = {}): SeenMeeting => ({
  site: 'google-calendar',
  key: 'event-1',
  title: 'Priya / Alex weekly',
  start: noon,
  end: noon + 1_800_000,
  type: 'one_on_one',
  personId: priyaId,
  attendees: [],
  seenAt: noon,
  ...change,
});

let leave = (): void => undefined;
afterEach(() => leave());

/** The page as it is loaded: its box is there before any of our script. */
function loadPage(): HTMLTextAreaElement {
  vi.useFakeTimers({
    now: noon,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  const body = new DOMParser()
    .parseFromString(page.replace(/<link[^>]*>/u, ''), 'text/html')
    .querySelector('main');
  document.body.replaceChildren(...(body ? [body] : []));
  const note = document.querySelector<HTMLTextAreaElement>('#note');
  if (!note) throw new Error('The page has no box');
  return note;
}

async function start(
  parts: FakeParts = {},
  opening?: (client: ReturnType<typeof fakeClient>) => Promise<unknown>,
) {
  const client = fakeClient({ people: [personOf(), sam], ...parts });
  const close = vi.fn<() => void>();
  const stop = new AbortController();
  leave = () => stop.abort();
  let ids = 7000;
  const popup = createPopup({
    client: laterClient((opening?.(client) ?? Promise.resolve()).then(() => client)),
    now: Date.now,
    newId: () => uuid((ids += 1)),
    zone: () => 'Europe/Berlin',
    close,
    signal: stop.signal,
  });
  const openPanel = vi.fn<() => void>();
  act(() =>
    mountPopup(
      document,
      popup,
      { options: (screenName) => `/options.html#${screenName}`, openPanel },
      stop.signal,
    ),
  );
  await settle();
  return { client, close, openPanel, popup };
}

const about = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'About' });

test('the box is in the page itself and asks for the caret, so that one can type before any script', () => {
  const note = loadPage();
  expect(note.hasAttribute('autofocus')).toBe(true);
  expect(page.indexOf('<textarea')).toBeLessThan(page.indexOf('<script'));
});

test('the person of the open meeting is chosen, and Ctrl Enter saves and closes', async () => {
  const note = loadPage();
  const { client, close } = await start({ current: seen(), today: [seen()] });
  expect(about().value).toBe(priyaId);
  screen.getByRole('radio', { name: 'Praise' }).click();
  await typeInto(note, 'Helped the new one.');
  await press(note, 'Enter', { ctrlKey: true });
  expect(client.kept.notes).toEqual([
    expect.objectContaining({
      personId: priyaId,
      kind: 'praise',
      text: 'Helped the new one.',
      purpose: 'coaching',
    }),
  ]);
  expect(close).toHaveBeenCalledTimes(1);
  await expectAccessible(document.body);
});

test('with nobody chosen the note goes to the inbox, and a to-do is not offered', async () => {
  const note = loadPage();
  const { client } = await start();
  expect(about().selectedOptions[0]?.textContent).toBe('Inbox');
  expect(screen.queryByRole('radio', { name: 'To-do' })).toBeNull();
  await typeInto(note, 'A thought');
  screen.getByRole('button', { name: 'Save and close' }).click();
  await settle();
  expect(client.kept.notes[0]?.personId).toBeNull();
  await expectAccessible(document.body);
});

test('a to-do becomes an action', async () => {
  const note = loadPage();
  const { client } = await start({ current: seen() });
  screen.getByRole('radio', { name: 'To-do' }).click();
  await typeInto(note, 'Send the guide');
  screen.getByRole('button', { name: 'Save and close' }).click();
  await settle();
  expect(client.kept.actions).toEqual([expect.objectContaining({ owner: 'me', text: 'Send the guide' })]);
});

test('a popup that was closed half way brings back text, person, kind and behaviours', async () => {
  const note = loadPage();
  const first = await start({ current: seen() });
  await typeInto(note, 'Half a thought');
  screen.getByRole('radio', { name: 'Idea' }).click();
  first.popup.composer.tag(behaviourOf(1));
  leave();
  await settle();
  const again = loadPage();
  await start({ drafts: first.client.kept.drafts, current: seen({ personId: sam.id }) });
  expect(again.value).toBe('Half a thought');
  expect(about().value).toBe(priyaId);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Idea' }).checked).toBe(true);
  expect(screen.getByText('Handing over')).toBeTruthy();
});

test('what is typed while the database opens is kept, behind the draft of last time', async () => {
  const note = loadPage();
  note.value = 'typed before the script';
  const gate = Promise.withResolvers<void>();
  const { popup } = await start(
    {
      drafts: [
        { slot: 'popup', personId: null, kind: 'idea', text: 'from last time', behaviours: [], at: noon },
      ],
    },
    () => gate.promise,
  );
  expect(popup.composer.text.value).toBe('typed before the script');
  await typeInto(note, 'typed before the script and after');
  gate.resolve();
  await settle();
  expect(note.value).toBe('from last time\ntyped before the script and after');
});

test('a database that does not open says so and keeps the text', async () => {
  const note = loadPage();
  const { close } = await start({}, () => Promise.reject(new Error('blocked')));
  await typeInto(note, 'Stays');
  screen.getByRole('button', { name: 'Save and close' }).click();
  await settle();
  expect(screen.getAllByRole('alert').some((alert) => /cannot be opened/.test(alert.textContent ?? ''))).toBe(
    true,
  );
  expect(note.value).toBe('Stays');
  expect(close).not.toHaveBeenCalled();
  await expectAccessible(document.body);
});

test('a refused saving leaves the popup open with the way out', async () => {
  const note = loadPage();
  const { client, close } = await start();
  client.refuse('notes.add', 'quota');
  await typeInto(note, 'Stays too');
  await press(note, 'Enter', { metaKey: true });
  expect(close).not.toHaveBeenCalled();
  expect(screen.getByRole('link', { name: 'Export now' }).getAttribute('href')).toBe('/options.html#data');
  expect(note.value).toBe('Stays too');
});

test('the drill of the day is one line that leads to it, and none when drills are off', async () => {
  loadPage();
  const { popup } = await start({ drill: 'Turn a why into a what' });
  expect(popup.drill.value).toBe('Turn a why into a what');
  const line = screen.getByRole('link', { name: /^Drill of the day/ });
  expect(line.textContent).toContain('Turn a why into a what');
  expect(line.getAttribute('href')).toBe('/options.html#practice');
  await expectAccessible(document.body);
  leave();
  loadPage();
  await start();
  expect(screen.queryByRole('link', { name: /^Drill of the day/ })).toBeNull();
});

test('a meeting of today makes the note about its person', async () => {
  loadPage();
  const { openPanel } = await start({
    today: [
      seen({ key: 'b', title: 'Growth', start: noon + 3_600_000, personId: sam.id }),
      seen({ key: 'c', title: null, start: noon - 60_000, personId: null }),
    ],
  });
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows[0]).toContain('Untitled event');
  screen.getByRole('button', { name: /Growth/ }).click();
  await settle();
  expect(about().value).toBe(sam.id);
  screen.getByRole('button', { name: 'Open Touchline here' }).click();
  expect(openPanel).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('link', { name: 'Settings' }).getAttribute('href')).toBe('/options.html#people');
  await expectAccessible(document.body);
});
