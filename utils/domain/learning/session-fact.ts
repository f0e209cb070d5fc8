import type { Format } from '../playbook.ts';
import type { Session, SessionCard } from '../records.ts';
import type { Purpose } from '../session-type.ts';

/**
 * One session as its own manager may count it: when, how, what came of it. Nothing says with whom, what about, or
 * what was written. Times: epoch ms.
 */
export interface SessionFact {
  id: string;
  /** `site:key` of the meeting; null when it was begun by hand. */
  meetingKey: string | null;
  type: string;
  purpose: Purpose;
  format: Format | null;
  start: number;
  end: number | null;
  startedAt: number | null;
  endedAt: number | null;
  approximate: boolean;
  state: Session['state'];
  card: SessionCard;
  /** Prompts that were asked in it, and whether one was found useful. */
  asked: string[];
  useful: boolean;
  /** An action was agreed in it. */
  action: boolean;
}

/** How long a session lasts whose end is not known. */
const usualMs = 3_600_000;

/** It is over, and nothing says that it did not take place. */
export const tookPlace = ({ state, start, end }: SessionFact, now: number): boolean =>
  state !== 'moved' && state !== 'cancelled' && (end ?? start + usualMs) <= now;
