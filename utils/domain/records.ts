import type { CompetencyMap } from './competency.ts';
import type { Attendee } from './meeting.ts';
import type { Format, GroupFlow, Pathway } from './playbook.ts';
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
  /** The manager coaches but does not evaluate: nothing from this notebook can be promoted into a review. */
  coachOnly?: boolean | undefined;
  /** Away: ISO dates, both included; `until` null = open. The cadence stands still meanwhile. */
  pause?: { from: string; until: string | null } | undefined;
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
  /** How it is held, where the manager said so. */
  format?: Format | undefined;
  /** When it really began and ended, where the manager marked it. */
  startedAt?: number | undefined;
  endedAt?: number | undefined;
  /** The machine slept in between: how long it took is not certain. */
  approximate?: boolean | undefined;
  /** The manager's own energy afterwards. */
  energy?: 'low' | 'steady' | 'high' | undefined;
  card?: SessionCard | undefined;
  /** Reflect was put away unanswered. */
  reflectSkipped?: boolean | undefined;
  group?: GroupSitting | undefined;
  /** Items of the checklist that are done, as they read when they were ticked. */
  ticks?: string[] | undefined;
  /** Why it stays although its retention has run out. */
  keepBecause?: string | undefined;
  createdAt: number;
  updatedAt: number;
}

/** The manager's rating of a session, never of a person. Absent = not said. */
export interface SessionCard {
  outcome?: 'clear' | 'partly' | 'none' | undefined;
  behaviourNamed?: boolean | undefined;
  actionAgreed?: boolean | undefined;
  talked?: 'me' | 'even' | 'them' | undefined;
}

/** Where a group session stands. */
export interface GroupSitting {
  /** In speaking order. `spoken`: the last round in which they spoke, counted from 1; 0 = not yet. */
  roster: { name: string; personId: string | null; spoken: number }[];
  /** Index of the playbook's round. */
  round: number;
  /** Where it differs from the playbook's. */
  order?: GroupFlow['order'] | undefined;
}

export type NoteKind = 'observation' | 'praise' | 'concern' | 'idea';

/** A behaviour as it read when the note was written: evidence keeps its wording when the map changes. */
export interface BehaviourTag {
  behaviourId: string;
  mapId: string;
  competency: string;
  text: string;
}

/** What makes a note evidence in situation–behaviour–impact form; the note's text is the behaviour. */
export interface Evidence {
  situation: string;
  impact: string;
  polarity: 'strength' | 'growth';
  /** http(s) only. */
  link: string | null;
  /** What was typed as a link and is none: shown as text. */
  source?: string | undefined;
}

export interface Note {
  id: string;
  /** null = inbox. */
  personId: string | null;
  sessionId: string | null;
  kind: NoteKind;
  text: string;
  behaviours: BehaviourTag[];
  evidence?: Evidence | undefined;
  /** The manager's own, for themes; lower case, without '#'. */
  tags?: string[] | undefined;
  /** Wording flags that were put away for this note. */
  dismissed?: string[] | undefined;
  /** Why it stays although its retention has run out. */
  keepBecause?: string | undefined;
  /** Epoch ms at which it goes by the manager's own wish. */
  deleteAt?: number | undefined;
  /** It is another version of that note: two windows edited it at once, and both texts were kept. */
  versionOf?: string | undefined;
  purpose: Purpose;
  /** When it happened. */
  at: number;
  zone: string;
  createdAt: number;
  updatedAt: number;
}

/** A goal, or a growth experiment with what is expected and what came of it. Times: epoch ms. */
export interface Goal {
  id: string;
  personId: string;
  kind: 'goal' | 'experiment';
  text: string;
  /** How it is seen that it is reached; '' = not said. */
  measure: string;
  /** ISO date. */
  due: string | null;
  /** Of an experiment. */
  expected: string;
  actual: string;
  behaviours: BehaviourTag[];
  checkIns: { id: string; at: number; text: string }[];
  state: 'active' | 'reached' | 'dropped';
  purpose: Purpose;
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
  /** Why it stays although its retention has run out. */
  keepBecause?: string | undefined;
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

/** How often a prompt of a session type was shown, asked …; over everybody, so that nothing of a person is in it. */
export interface PromptTally {
  promptId: string;
  sessionType: string;
  shown: number;
  asked: number;
  skipped: number;
  useful: number;
  notUseful: number;
  /** An action was agreed in the session in which it was asked. */
  action: number;
  /** Epoch ms; 0 = never. */
  lastAt: number;
}

/** A prompt the manager put away: for good, or until a moment. */
export interface PromptRule {
  promptId: string;
  state: 'retired' | 'snoozed';
  /** Epoch ms; null = for good. */
  until: number | null;
  reason: string;
  at: number;
}

/** A prompt kept for the next session with a person. */
export interface PromptPin {
  id: string;
  personId: string;
  promptId: string;
  at: number;
}

/** Two wordings of a prompt, or two orders of the prompts of a session type, tried against each other. */
export interface Experiment {
  id: string;
  kind: 'wording' | 'order';
  sessionType: string;
  /** Of a wording experiment. */
  promptId: string | null;
  /** The wording as it stood at the start; `phases` or `useful-first` for an order. */
  a: string;
  b: string;
  /** A third of the sessions shows no prompts. */
  holdout: boolean;
  /** What counts as success in a session: with a holdout always `clear`. */
  outcome: 'asked' | 'useful' | 'clear';
  state: 'running' | 'closed';
  closedBecause: 'manager' | 'wording-changed' | 'prompt-gone' | null;
  seed: string;
  startedAt: number;
  closedAt: number | null;
}

export type Arm = 'a' | 'b' | 'holdout';

/** One session's arm. No person is named. */
export interface Assignment {
  experimentId: string;
  /** The meeting's `site:key`; of a session without a meeting its id. */
  session: string;
  arm: Arm;
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
  /** What was answered to the hints on its words; absent where nothing was. */
  wording?: { dismissed: string[]; deleteAt: number | null } | undefined;
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
