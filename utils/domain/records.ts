import type { CompetencyMap } from './competency.ts';
import type { Attendee } from './meeting.ts';
import type { Pathway } from './playbook.ts';
import type { Purpose } from './session-type.ts';

/** What is kept. Ids are random UUIDs made by the caller, so that every command can be repeated. Times: epoch ms. */
export interface Person {
  id: string;
  name: string;
  /** Lower case. */
  emails: string[];
  /** Other names under which a page may show this person. */
  aliases: string[];
  relation: 'report' | 'manager' | 'peer' | 'skip' | 'other';
  mapId: string | null;
  roleId: string | null;
  levelId: string | null;
  pathway: Pathway | null;
  /** ISO date `YYYY-MM-DD` on which the person joined. */
  startDate: string | null;
  /** Agreed days between 1:1s; null = not set. */
  cadenceDays: number | null;
  /** Competencies in focus now, at most three. */
  focus: string[];
  createdAt: number;
  updatedAt: number;
}

export interface Session {
  id: string;
  personId: string | null;
  type: string;
  purpose: Purpose;
  start: number;
  end: number | null;
  zone: string;
  /** `site:key` of the meeting it was opened on; null when chosen by hand. */
  meetingKey: string | null;
  seriesKey: string | null;
  state: 'open' | 'held' | 'moved' | 'cancelled' | 'unknown';
  takeaway: string;
  createdAt: number;
  updatedAt: number;
}

export type NoteKind = 'observation' | 'praise' | 'concern' | 'idea';

/** A behaviour as it read when the note was written: evidence keeps its wording when the map changes. */
export interface BehaviourTag {
  behaviourId: string;
  mapId: string;
  competency: string;
  text: string;
}

export interface Note {
  id: string;
  /** null = inbox. */
  personId: string | null;
  sessionId: string | null;
  kind: NoteKind;
  text: string;
  behaviours: BehaviourTag[];
  purpose: Purpose;
  /** When it happened. */
  at: number;
  zone: string;
  createdAt: number;
  updatedAt: number;
}

export interface Action {
  id: string;
  personId: string;
  sessionId: string | null;
  owner: 'me' | 'them';
  text: string;
  /** ISO date `YYYY-MM-DD`. */
  due: string | null;
  doneAt: number | null;
  createdAt: number;
  updatedAt: number;
}

export type PromptOutcome = 'shown' | 'asked' | 'skipped' | 'useful' | 'not_useful';

export interface PromptEvent {
  id: string;
  promptId: string;
  personId: string | null;
  sessionId: string | null;
  sessionType: string;
  outcome: PromptOutcome;
  at: number;
}

/** The manager's correction of a type: for one event (`key`) or a whole series (`seriesKey`), as `site:key`. */
export interface TypeChoice {
  key: string;
  scope: 'event' | 'series';
  /** A session type, or `none` for "never here". */
  type: string;
  at: number;
}

export interface Draft {
  /** `popup`, `panel`, or `person:<id>` with `:evaluation` on the other side of the wall: one place to type. */
  slot: string;
  personId: string | null;
  kind: NoteKind;
  text: string;
  behaviours: BehaviourTag[];
  /** Present when what is being typed is a promise (an action) and not a note. */
  promise?: { owner: 'me' | 'them'; due: string | null } | undefined;
  at: number;
}

export interface StoredMap {
  id: string;
  /** Counts up with each Apply; earlier versions stay readable. */
  revision: number;
  active: boolean;
  appliedAt: number;
  map: CompetencyMap;
}

/** A meeting recognised today, kept only in `storage.session`. */
export interface SeenMeeting {
  site: string;
  key: string;
  title: string | null;
  start: number | null;
  end: number | null;
  type: string;
  personId: string | null;
  attendees: Attendee[];
  seenAt: number;
}
