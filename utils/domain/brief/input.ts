import type { Classification } from '../classify.ts';
import type { MapIndex } from './map-index.ts';
import type { MeetingReading } from '../meeting.ts';
import type { PersonMatch } from '../person.ts';
import type { CoachRole, CyclePhase, Playbook } from '../playbook.ts';
import type { Action, Note, Person, PromptEvent, PromptTally, Session, TypeChoice } from '../records.ts';

/** How often notes of this person were tied to a behaviour, and when last. Coaching notes only. */
export interface SeenBehaviour {
  behaviourId: string;
  /** Name of the competency as the note keeps it. */
  competency?: string;
  times: number;
  /** Epoch ms. */
  lastAt: number;
}

/** Something the person is working towards. */
export interface OpenGoal {
  id: string;
  personId: string;
  text: string;
}

/** What is kept about the person of the meeting. Empty lists when nobody is certain; never another person's. */
export interface BriefHistory {
  /** Newest first, at most six. */
  sessions: Session[];
  /** Of those sessions or of the person, newest first, at most 50. */
  notes: Note[];
  openActions: Action[];
  /** The one that matters most first. */
  goals?: OpenGoal[];
  /**
   * Newest first, at most 200. A behaviour that was on screen is an event too: its `promptId` is
   * `behaviourEventId(id)` and its outcome `shown`.
   */
  promptEvents: PromptEvent[];
  seen: SeenBehaviour[];
}

/** What an experiment does to this session. */
export type RunningArm =
  | { experimentId: string; arm: 'a' | 'b'; kind: 'wording'; promptId: string; text: string }
  | { experimentId: string; arm: 'a' | 'b'; kind: 'order'; order: 'phases' | 'useful-first' }
  /** With a `promptId` only a session in which that prompt would be shown takes part. */
  | { experimentId: string; arm: 'holdout'; kind: 'holdout'; promptId?: string | null };

/** What was learnt about prompts, over everybody. */
export interface BriefLearning {
  /** Of the session type at hand and the generic ones. */
  tallies: readonly PromptTally[];
  /** Prompts put away now: retired, or snoozed until later. */
  away: readonly string[];
  /** Pinned for the next session with this person, the oldest first. */
  pinned: readonly string[];
  /** Experiments that touch this session. */
  arms: readonly RunningArm[];
  /** The fatigue guard shows fewer for now; null = it does not. */
  atMost: number | null;
}

/** Where the company's year stands. */
export interface CycleMoment {
  phase: CyclePhase;
  /** Whole days until the phase ends. */
  endsInDays: number;
  /** The phase after it, if known. */
  next: CyclePhase | null;
}

/** All that a brief depends on. Times are epoch milliseconds. */
export interface BriefInput {
  /** What the page shows; null in manual mode. */
  reading: MeetingReading | null;
  /** Of `reading`; null without a reading. */
  classification: Classification | null;
  /** The kept correction for this event or its series; comes before what the meeting looks like. */
  typeChoice?: Pick<TypeChoice, 'scope' | 'type'> | null;
  /** Of the attendees of `reading`; null without a reading. */
  match: PersonMatch | null;
  /** What the manager chose in the panel just now; null in a field = not chosen. Wins over everything. */
  choice: { personId: string | null; type: string | null } | null;
  people: Person[];
  /** The session that stands for this meeting, once something was kept in it. */
  session: Session | null;
  history: BriefHistory;
  /** Index of the active map; null when there is none. */
  map: MapIndex | null;
  /** All sessions; prompts at least of the type at hand and of the generic session. */
  playbook: Playbook;
  settings: { promptCount: number; coachRole: CoachRole };
  learning: BriefLearning;
  /** null = the company's year is not set. */
  cycle: CycleMoment | null;
  /** Prompts exchanged in this session, not to be offered again. */
  swapped: string[];
  now: number;
  /** Same seed and same data give the same brief; use the meeting's key so that a second look shows the same. */
  seed: string;
}
