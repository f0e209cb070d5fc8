import { browser } from 'wxt/browser';
import type { Draft } from '../domain/records.ts';

const keyOf = (slot: string): string => `draft:${slot}`;

/** Drafts in the browser's memory, never on disk: a write is on its way before the call returns. */
export const sessionDrafts = {
  put: (draft: Draft): void => void browser.storage.session.set({ [keyOf(draft.slot)]: draft }),
  read: async (slot: string): Promise<Draft | null> =>
    ((await browser.storage.session.get(keyOf(slot)))[keyOf(slot)] as Draft | undefined) ?? null,
  drop: (slot: string): void => void browser.storage.session.remove(keyOf(slot)),
};
