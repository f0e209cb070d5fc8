import { z } from 'zod';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import { createQueue } from '../platform/queue.ts';
import { loadStored, type SessionStore } from './session-store.ts';

/** A frame in a tab, as the browser stamps it. */
export interface FramePlace {
  tabId: number;
  frameId: number;
  documentId: string | null;
}

/** The frame asks for its panel at once; what lies about longer was never used. */
const tokenLifeMs = 60_000;
/** Panels a tab may have had since its page was loaded. */
const mostClaims = 8;

const tokens = z.array(z.object({ token: z.string(), at: z.number() }));
const claims = z.array(z.object({ frameId: z.number(), documentId: z.string().nullable() }));

const tokenKey = (tabId: number): string => `tokens:${tabId}`;
const claimKey = (tabId: number): string => `claims:${tabId}`;

/** One-time tokens, and the frames that brought one: kept in the session store, for the worker may stop in between. */
export const createClaims = ({ store, ids, clock }: { store: SessionStore; ids: Ids; clock: Clock }) => {
  // Reading and writing a list is two steps; a token must not be spent twice between them.
  const inTurn = createQueue();

  const isFresh = ({ at }: { at: number }): boolean => Math.abs(clock.now() - at) <= tokenLifeMs;

  return {
    issue: (tabId: number): Promise<string> =>
      inTurn(async () => {
        const token = ids();
        const open = (await loadStored(store, tokenKey(tabId), tokens)) ?? [];
        const kept = [...open.filter(isFresh), { token, at: clock.now() }].slice(-mostClaims);
        await store.set(tokenKey(tabId), kept);
        return token;
      }),

    /** Spends the token; `false` when it is unknown, used, old, or another tab's. */
    claim: (token: string, place: FramePlace): Promise<boolean> =>
      inTurn(async () => {
        const open = ((await loadStored(store, tokenKey(place.tabId), tokens)) ?? []).filter(isFresh);
        if (!open.some((one) => one.token === token)) return false;
        await store.set(
          tokenKey(place.tabId),
          open.filter((one) => one.token !== token),
        );
        const known = (await loadStored(store, claimKey(place.tabId), claims)) ?? [];
        const own = { frameId: place.frameId, documentId: place.documentId };
        await store.set(claimKey(place.tabId), [...known, own].slice(-mostClaims));
        return true;
      }),

    isClaimed: async ({ tabId, frameId, documentId }: FramePlace): Promise<boolean> => {
      const known = (await loadStored(store, claimKey(tabId), claims)) ?? [];
      return known.some((one) => one.frameId === frameId && one.documentId === documentId);
    },

    /** The tab was closed. */
    forget: (tabId: number): Promise<void> =>
      inTurn(async () => {
        await store.set(tokenKey(tabId), null);
        await store.set(claimKey(tabId), null);
      }),
  };
};

export type Claims = ReturnType<typeof createClaims>;
