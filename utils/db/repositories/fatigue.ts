import { isObject } from '../../domain/is-object.ts';
import type { Dismissal, FatigueReason, FatigueState } from '../../domain/learning/fatigue.ts';
import type { TouchlineDatabase } from '../schema.ts';

/** How the guard's own records begin among the bookkeeping. */
export const fatigueKeys = 'fatigue:';
const stateKey = `${fatigueKeys}state`;
const closingsKey = `${fatigueKeys}closings`;
const mostKept = 20;

const reasons: readonly FatigueReason[] = ['skipped', 'dismissed', 'unasked'];
const calm: FatigueState = { since: null, reason: null, undoneAt: null };

const toState = (value: unknown): FatigueState => {
  if (!isObject(value)) return calm;
  const time = (at: unknown): number | null => (typeof at === 'number' ? at : null);
  const found = new Map(Object.entries(value));
  return {
    since: time(found.get('since')),
    reason: reasons.find((reason) => reason === found.get('reason')) ?? null,
    undoneAt: time(found.get('undoneAt')),
  };
};

const isDismissal = (value: unknown): value is Dismissal =>
  isObject(value) &&
  'at' in value &&
  typeof value.at === 'number' &&
  'ms' in value &&
  typeof value.ms === 'number';

/** Whether fewer prompts are shown for a while. Times only: no session, nobody. */
export const fatigueRepository = (db: TouchlineDatabase) => {
  const state = async (): Promise<FatigueState> => toState((await db.meta.get(stateKey))?.value);
  const closings = async (): Promise<Dismissal[]> => {
    const value = (await db.meta.get(closingsKey))?.value;
    return Array.isArray(value) ? value.filter(isDismissal) : [];
  };

  return {
    state,
    /** How soon the panel was closed, the last ones. */
    dismissals: closings,

    /** Another page may have begun or undone it meanwhile: then that stands. */
    begin: (reason: FatigueReason, seen: FatigueState, now: number): Promise<FatigueState> =>
      db.transaction('rw', db.meta, async () => {
        const before = await state();
        if (before.since !== seen.since || before.undoneAt !== seen.undoneAt) return before;
        const after: FatigueState = { since: now, reason, undoneAt: null };
        await db.meta.put({ key: stateKey, value: after });
        return after;
      }),

    undo: (now: number): Promise<void> =>
      db.transaction('rw', db.meta, async () => {
        const value: FatigueState = { since: null, reason: null, undoneAt: now };
        await db.meta.put({ key: stateKey, value });
      }),

    dismissed: (dismissal: Dismissal): Promise<void> =>
      db.transaction('rw', db.meta, async () => {
        const value = [...(await closings()), dismissal].slice(-mostKept);
        await db.meta.put({ key: closingsKey, value });
      }),
  };
};
