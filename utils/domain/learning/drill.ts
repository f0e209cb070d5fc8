import type { Pathway } from '../playbook.ts';
import { drillKey, type PracticeDrill, type PracticePack } from '../practice.ts';
import { seededFraction } from '../rank/seeded.ts';
import type { PracticeCard } from './records.ts';

/** A session of today that a drill may be for. */
export interface SessionToday {
  type: string;
  pathway: Pathway | null;
  /** Name of the person, when certain. */
  name: string | null;
}

/** The drill of the day. `type`: the session of today it is for; null = of none. */
export interface ChosenDrill {
  key: string;
  packId: string;
  drill: PracticeDrill;
  type: string | null;
  name: string | null;
  /** Practised before. */
  repeated: boolean;
}

export interface DrillQuery {
  packs: readonly PracticePack[];
  cards: readonly PracticeCard[];
  today: readonly SessionToday[];
  /** Begin and end of the day, epoch ms. */
  dayStart: number;
  dayEnd: number;
}

/** Has a drill been practised today? Then it is enough. */
export const isDoneToday = (cards: readonly PracticeCard[], dayStart: number): boolean =>
  cards.some(({ lastReview }) => lastReview !== null && lastReview >= dayStart);

/**
 * At most one a day, the same at every look: what is due comes before what is new, and what fits a session of today
 * before what does not. null: one was practised today, or nothing is due or new.
 */
export function chooseDrill({ packs, cards, today, dayStart, dayEnd }: DrillQuery): ChosenDrill | null {
  if (isDoneToday(cards, dayStart)) return null;
  const known = new Map(cards.map((card) => [card.drillId, card]));
  const candidates = packs.flatMap((pack) =>
    pack.drills.flatMap((drill) => {
      const key = drillKey(pack.id, drill.id);
      const card = known.get(key);
      if (card && card.due >= dayEnd) return [];
      const session = today.find((one) => fits(drill, one));
      if (!session && !card && !drill.pathways.includes('all')) return [];
      const dice = seededFraction(String(dayStart), key);
      return [{ key, packId: pack.id, drill, card, session, dice }];
    }),
  );
  const rank = ({ card, session }: (typeof candidates)[number]): number => (card ? 0 : 2) + (session ? 0 : 1);
  const [best] = candidates.toSorted(
    (a, b) => rank(a) - rank(b) || (a.card?.due ?? 0) - (b.card?.due ?? 0) || a.dice - b.dice,
  );
  if (!best) return null;
  const { key, packId, drill, card, session } = best;
  return {
    key,
    packId,
    drill,
    type: session?.type ?? null,
    name: session?.name ?? null,
    repeated: card !== undefined,
  };
}

const fits = ({ sessions, pathways }: PracticeDrill, { type, pathway }: SessionToday): boolean =>
  sessions.includes(type) && (pathways.includes('all') || (pathway !== null && pathways.includes(pathway)));
