import { expect, test, vi } from 'vitest';
import type { Draft } from '../../../utils/domain/records.ts';
import { fail, ok } from '../../../utils/domain/result.ts';
import type { Client } from '../../../utils/messaging/client.ts';
import { createDraftKeeper } from '../../../utils/state/draft-keeper.ts';
import type { SpareDrafts } from '../../../utils/state/spare-drafts.ts';

/** A database that answers when it is let, and a shelf that outlives the window. */
const setUp = () => {
  const kept = new Map<string, Draft>();
  const shelf = new Map<string, Draft>();
  const spare: SpareDrafts = {
    put: (draft) => void shelf.set(draft.slot, draft),
    read: async (slot) => shelf.get(slot) ?? null,
    drop: (slot) => void shelf.delete(slot),
  };
  let open: () => void = () => {};
  let gate = Promise.resolve();
  let locked = false;
  const listeners: (() => void)[] = [];
  const answers: Record<string, (input: { slot: string; draft: Draft }) => unknown> = {
    'drafts.get': ({ slot }) => kept.get(slot) ?? null,
    'drafts.save': ({ draft }) => (kept.set(draft.slot, draft), null),
    'drafts.clear': ({ slot }) => (kept.delete(slot), null),
  };
  const client = {
    call: async (name: string, input: { slot: string; draft: Draft }) => {
      await gate;
      return locked ? fail('locked') : ok(answers[name]?.(input));
    },
    onChanged: (listener: () => void) => void listeners.push(listener),
  } as unknown as Client;
  const hold = () => {
    gate = new Promise((resolve) => (open = resolve));
  };
  const lock = (on: boolean) => {
    locked = on;
    if (!on) for (const listener of listeners) listener();
  };
  const found: (string | null)[] = [];
  let clock = 0;
  const openWindow = () => {
    const typed = { text: '' };
    const leaving = new AbortController();
    const drafts = createDraftKeeper({
      client,
      stop: leaving.signal,
      read: () => ({ kind: 'observation', behaviours: [], ...typed, at: (clock += 1) }),
      onRefused: () => {},
      onFound: (draft) => found.push(draft?.text ?? null),
      spare,
    });
    const type = (text: string) => {
      typed.text = text;
      drafts.touch();
    };
    return { drafts, type, close: () => leaving.abort() };
  };
  return { kept, shelf, found, lock, openWindow, hold, open: () => open() };
};

test('a window that is closed before the database has opened leaves its draft to the next one', async () => {
  const { openWindow, hold, open, kept } = setUp();
  hold();
  const first = openWindow();
  void first.drafts.turnTo('popup', null);
  first.type('Half a thought');
  first.close();
  // The first window is gone: what it still waited for never happens.
  const second = openWindow();
  const turned = second.drafts.turnTo('popup', null);
  open();
  expect((await turned).draft?.text).toBe('Half a thought');
  await vi.waitFor(() => expect(kept.get('popup')?.text).toBe('Half a thought'));
});

test('a draft that was saved as a note does not come back, although its window closed at once', async () => {
  const { openWindow, hold, kept, shelf } = setUp();
  const first = openWindow();
  await first.drafts.turnTo('popup', null);
  first.type('A whole thought');
  first.drafts.flush();
  await vi.waitFor(() => expect(kept.get('popup')?.text).toBe('A whole thought'));
  expect(shelf.size).toBe(0);
  hold();
  first.drafts.clear();
  expect(shelf.get('popup')?.text).toBe('');
});

test('a later draft in the database wins over what was left behind', async () => {
  const { openWindow, kept, shelf } = setUp();
  const draft = { slot: 'popup', personId: null, kind: 'observation' as const, behaviours: [] };
  kept.set('popup', { ...draft, text: 'Later', at: 20 });
  shelf.set('popup', { ...draft, text: 'Earlier', at: 10 });
  expect((await openWindow().drafts.turnTo('popup', null)).draft?.text).toBe('Later');
});

test('what was typed while the notebook was locked is written down when it is opened', async () => {
  const { openWindow, lock, kept } = setUp();
  const { drafts, type } = openWindow();
  await drafts.turnTo('popup', null);
  lock(true);
  type('Typed behind the lock');
  drafts.flush();
  lock(false);
  await vi.waitFor(() => expect(kept.get('popup')?.text).toBe('Typed behind the lock'));
});

test('nothing is written over a draft that could not be read because of the lock', async () => {
  const { openWindow, lock, kept, found } = setUp();
  kept.set('popup', { slot: 'popup', personId: null, kind: 'idea', behaviours: [], text: 'Before', at: 0 });
  const { drafts, type } = openWindow();
  lock(true);
  await drafts.turnTo('popup', null);
  type('Afterwards');
  drafts.flush();
  expect(kept.get('popup')?.text).toBe('Before');
  lock(false);
  await vi.waitFor(() => expect(found).toEqual(['Before']));
  expect(kept.get('popup')?.text).toBe('Before');
});
