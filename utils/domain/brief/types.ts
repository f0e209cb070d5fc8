import type { Reason } from '../classify.ts';
import type { EmployeeField, MeetingField, ReadingProblem } from '../meeting.ts';
import type { EvidenceType, Format, GroupFlow, Pathway, Phase, PromptTopic } from '../playbook.ts';
import type { Why } from '../rank/why.ts';
import type { Action, Arm, BehaviourTag, Note } from '../records.ts';
import type { CycleMoment } from './input.ts';
import type { Purpose } from '../session-type.ts';

/**
 * All that the panel shows, in one value. Texts that depend on the interface language are codes with parameters
 * (`why`, `reasons`); texts of the playbook and the map are in their own language.
 */
export interface Brief {
  /**
   * `ready`: a person and a type are known. `choose-person`: the meeting is read, the person is not certain.
   * `private`: untitled or busy, nothing guessed. `group`: more people than one. `collapsed`: see `collapsed`.
   * `manual`: no meeting, nothing chosen yet.
   */
  state: 'ready' | 'choose-person' | 'private' | 'group' | 'collapsed' | 'manual';
  collapsed: 'all-day' | 'cancelled' | 'declined' | null;
  mode: Purpose;
  /** What could be read, for the footer; null in manual mode. */
  reading: { site: string; missing: MeetingField[]; problems: ReadingProblem[]; label?: string } | null;
  /** What could be read of somebody's HR page, where one is open. `label`: name of the product, where it is known. */
  page?: { site: string; missing: EmployeeField[]; problems: ReadingProblem[]; label?: string };
  meeting: BriefMeeting | null;
  type: BriefType;
  person: BriefPerson | null;
  /** People to choose from when not certain, best first. */
  candidates: { id: string; name: string }[];
  /** Someone on the invitation who is not in the list yet: "Add Sam?". An HR page may say since when they work here, as ISO date. */
  suggestion: { name: string; email: string | null; startDate?: string } | null;
  sessionId: string | null;
  clock: BriefClock | null;
  lastTime: BriefLastTime | null;
  /** Open actions of the person, overdue first. */
  actions: Action[];
  prompts: BriefPrompt[];
  /** Prompts were the generic five because the playbook has none for this type. */
  generic: boolean;
  behaviours: BriefBehaviour[];
  /** Why there are no behaviours, or what is special about them. */
  behavioursNote: 'no-level' | 'level-not-in-map' | 'no-map' | 'evaluation' | null;
  purpose: string;
  outcomes: string[];
  before: string[];
  after: string[];
  avoid: string[];
  /** What good looks like for the manager's coach role; null when the pack does not say. */
  good: { looksLike: string[]; cadence: string; days: number | null; handoff: string } | null;
  /** The pack never names the manager's coach role, so that it is read as for a people manager. */
  roleMissing: boolean;
  /** How the session is held: said by the manager, else as the invitation tells; null = not known. */
  format: Format | null;
  /** What that format changes; '' = nothing said. */
  formatHow: string;
  /** What is different on the leading pathway; '' = nothing. */
  variant: string;
  /** Its own flow when the session is held with a group. */
  group: GroupFlow | null;
  cycle: CycleMoment | null;
  /** Short after two Reflects that were put away unanswered. */
  reflect: 'full' | 'short';
  /** Experiments that shaped this brief, to be recorded when it is shown. */
  arms: { experimentId: string; arm: Arm }[];
  /** The fatigue guard shows fewer prompts than the manager's number. */
  fewer: boolean;
}

/** Steps of a pathway by its days: for new hires week 1, then 30, 60, 90. */
export type PathwayStep = 'week-1' | 'days-30' | 'days-60' | 'days-90' | 'running';

export interface BriefPathway {
  pathway: Pathway;
  /** Its prompts may be shown. A new-hire pathway without a start date is listed only. */
  active: boolean;
  step: PathwayStep | null;
  /** It has run for so long that it could end. */
  finish: boolean;
}

export interface BriefMeeting {
  key: string;
  seriesKey: string | null;
  title: string | null;
  start: number | null;
  end: number | null;
  zone: string | null;
}

export interface BriefType {
  id: string;
  name: string;
  confidence: number;
  reasons: Reason[];
  /** Chosen by the manager for this event or series, or by hand. */
  chosen: 'event' | 'series' | 'manual' | null;
  sensitive: boolean;
}

export interface BriefPerson {
  id: string;
  name: string;
  role: string | null;
  level: string | null;
  pathway: Pathway | null;
  /** The leading one first. */
  pathways: BriefPathway[];
  /** Whole weeks since the start date, for new hires. */
  weeksIn: number | null;
}

/** The session's phases on the clock; shares add up to 1. Minutes are whole. */
export interface BriefClock {
  state: 'before' | 'running' | 'over';
  /** Minutes until the start (`before`), left (`running`) or since the end (`over`). */
  minutes: number;
  length: number;
  current: Phase;
  next: Phase | null;
  segments: { phase: Phase; share: number; focus: string; done: number }[];
  /** Whole minutes between the planned start and the real one when that was late; 0 = on time or not said. */
  lateBy: number;
  /** At most five minutes are left. */
  closing: boolean;
}

export interface BriefLastTime {
  sessionId: string;
  at: number;
  daysAgo: number;
  /** Older than 120 days. */
  longAgo: boolean;
  takeaway: string;
  /** At most three notes of that session, newest first. */
  notes: Pick<Note, 'id' | 'kind' | 'text' | 'at'>[];
}

export interface BriefPrompt {
  id: string;
  phase: Phase;
  /** Placeholders are filled: no braces. */
  text: string;
  followUp: string;
  technique: string;
  topic: PromptTopic | '';
  evidence: EvidenceType;
  /** The prompt that naturally comes after, where it may be shown now. */
  next: { id: string; text: string } | null;
  pinned: boolean;
  why: Why;
}

export interface BriefBehaviour extends BehaviourTag {
  kind: string;
  level: string | null;
  example: string | null;
  /** Wording of the same competency one level up; null at the top. */
  next: { level: string; text: string } | null;
  lastSeenAt: number | null;
  timesSeen: number;
  why: Why;
}
