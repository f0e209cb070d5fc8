/** Kinds of records that have a clock of their own. `notes`: coaching notes that are no evidence. */
export const retentionKinds = ['notes', 'evidence', 'actions', 'sessions'] as const;
export type RetentionKind = (typeof retentionKinds)[number];

/** Months each kind is kept; null = for as long as the manager likes. */
export type RetentionMonths = Record<RetentionKind, number | null>;

export const defaultRetention: RetentionMonths = { notes: 12, evidence: 24, actions: 6, sessions: 24 };

export type RetentionTable = 'notes' | 'actions' | 'sessions' | 'promotions';

/** Days an item stands on the list before it goes. */
export const warningDays = 14;
/** A clock that moves on by more days than this at once is asked about. */
export const jumpDays = 60;
/** The list is for reading: the oldest come first, the others wait for their turn. */
export const listLimit = 2_000;
const dayMs = 86_400_000;

/** One record with a clock. `since`: epoch ms from which it runs. */
export interface Aged {
  table: RetentionTable;
  id: string;
  kind: RetentionKind;
  since: number;
  /** Why it stays although its time is over; '' = it does not. */
  keepBecause: string;
}

/** What is remembered between two looks. Times: epoch ms. */
export interface RetentionState {
  /** The highest time that was taken as true; null = never looked. */
  seen: number | null;
  /** The manager has looked at the list and let it run. */
  agreed: boolean;
  /** Since when each item stands on the list, by `agedKey`. */
  listed: Record<string, number>;
}

export const freshRetention: RetentionState = { seen: null, agreed: false, listed: {} };

/** `back`: earlier than it was before. `jumped`: so much later at once that it is asked about. */
export type RetentionClock = 'fine' | 'back' | 'jumped';

export const agedKey = ({ table, id }: Pick<Aged, 'table' | 'id'>): string => `${table}:${id}`;

/** The time that counts: never earlier than one seen before, and not a leap that nobody has confirmed. */
export const trustedTime = (
  { seen }: Pick<RetentionState, 'seen'>,
  now: number,
): { clock: RetentionClock; now: number } => {
  if (seen === null || now === seen) return { clock: 'fine', now };
  if (now < seen) return { clock: 'back', now: seen };
  return now - seen > jumpDays * dayMs ? { clock: 'jumped', now: seen } : { clock: 'fine', now };
};

/** The same day so many calendar months later (UTC), the last of the month where that day is missing. Epoch ms. */
export const addMonths = (at: number, months: number): number => {
  const from = new Date(at);
  const to = new Date(at);
  to.setUTCDate(1);
  to.setUTCMonth(from.getUTCMonth() + months);
  const last = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  to.setUTCDate(Math.min(from.getUTCDate(), last));
  return to.getTime();
};

/** An item on the list, and when it goes at the earliest. */
export interface Warned<T extends Aged = Aged> {
  item: T;
  goesAt: number;
}

export interface RetentionPlan<T extends Aged = Aged> {
  clock: RetentionClock;
  state: RetentionState;
  /** Oldest first. */
  list: Warned<T>[];
  /** What is over now and may go. */
  over: T[];
}

/**
 * What stands on the list and what may go. Nothing goes before it stood there for fourteen days, before the manager has
 * agreed, or while the clock is in doubt.
 */
export const planRetention = <T extends Aged>(
  items: readonly T[],
  months: RetentionMonths,
  state: RetentionState,
  now: number,
): RetentionPlan<T> => {
  const time = trustedTime(state, now);
  const ahead = time.now + warningDays * dayMs;
  const due = items
    .flatMap((item) => {
      const kept = months[item.kind];
      if (kept === null || item.keepBecause !== '') return [];
      const dueAt = addMonths(item.since, kept);
      return dueAt <= ahead ? [{ item, dueAt }] : [];
    })
    .toSorted((a, b) => a.item.since - b.item.since || (a.item.id < b.item.id ? -1 : 1))
    .slice(0, listLimit);
  const list = due.map(({ item, dueAt }): Warned<T> => {
    const listedAt = state.listed[agedKey(item)] ?? time.now;
    return { item, goesAt: Math.max(dueAt, listedAt + warningDays * dayMs) };
  });
  const listed = Object.fromEntries(
    due.map(({ item }) => [agedKey(item), state.listed[agedKey(item)] ?? time.now]),
  );
  const mayGo = state.agreed && time.clock === 'fine';
  return {
    clock: time.clock,
    state: { ...state, seen: time.now, listed },
    list,
    over: mayGo ? list.filter(({ goesAt }) => goesAt <= time.now).map(({ item }) => item) : [],
  };
};

/** Is anything kept for a shorter time than before? Then the manager looks at the list again first. */
export const isShorter = (before: RetentionMonths, after: RetentionMonths): boolean =>
  retentionKinds.some((kind) => (after[kind] ?? Infinity) < (before[kind] ?? Infinity));

/** The manager says that the date is right: it counts from now on, and every item gets its fourteen days anew. */
export const acceptTime = (state: RetentionState, now: number): RetentionState => ({
  ...state,
  seen: now,
  listed: {},
});
