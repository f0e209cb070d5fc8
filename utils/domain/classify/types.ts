import type { Response } from '../meeting.ts';
import type { TypeChoice } from '../records.ts';
import type { SessionType } from '../session-type.ts';

/** What a page can tell about a meeting. `null` always means "the page does not say". */
export interface ClassifyInput {
  title: string | null;
  /** People on the invitation, the organiser included, rooms left out. */
  attendeeCount: number | null;
  /** Length in minutes; 1440 or more is treated as all-day. */
  minutes: number | null;
  recurring: boolean | null;
  allDay?: boolean;
  /** Shown as busy or private. */
  private?: boolean;
  cancelled?: boolean;
  ownResponse?: Response;
  /** Names of the other people, if known: lets "weekly Jana" be seen as a name. */
  names?: readonly string[];
  /** Language of the calendar (BCP 47); only decides between words that mean different things in two languages. */
  language?: string | null;
  /** Corrections the manager made; they come before every rule. */
  choices?: readonly TypeChoice[];
  /** Key of this occurrence, as in `TypeChoice.key`. */
  key?: string;
  seriesKey?: string | null;
}

/** Every code a `Reason` may carry; each has a message `classify_<code>`. */
export const reasonCodes = [
  'chosen-event',
  'chosen-series',
  'tag',
  'title-words',
  'topic-and-talk',
  'topic-and-name',
  'topic-and-people',
  'bare-pair',
  'name-and-rhythm',
  'rhythm-alone',
  'two-people',
  'people-fit',
  'people-unknown',
  'people-count',
  'repeats',
  'single',
  'short',
  'veto',
  'all-day',
  'private',
  'untitled',
  'cancelled',
  'declined',
  'too-many',
  'own-block',
  'ask-pair',
  'unclear',
  'nothing-found',
] as const;

export type ReasonCode = (typeof reasonCodes)[number];

export interface Reason {
  code: ReasonCode;
  /** Values for the message: `words` as they were found (normalised), `count` of people. */
  params?: Record<string, string | number>;
}

export interface Alternative {
  type: SessionType;
  /** 0..1 */
  confidence: number;
}

export interface Classification {
  type: SessionType | 'none';
  /** 0..1; for `none` it is the confidence that nothing should be shown. */
  confidence: number;
  reasons: Reason[];
  /** Confident enough to offer the type by itself. A sensitive type still needs a click before anything opens. */
  trigger: boolean;
  /** Never opens by itself: someone may be sharing a screen. */
  sensitive: boolean;
  /** More than fifty people: only group material may ever be shown. */
  groupOnly: boolean;
  /** What else it may be, best first. */
  alternatives: Alternative[];
}
