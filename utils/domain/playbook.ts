import type { Purpose } from './session-type.ts';

export type Phase = 'prep' | 'open' | 'explore' | 'agree' | 'close' | 'after';
export type Pathway = 'new_hire' | 'high_performer' | 'specialist' | 'return_from_leave' | 'new_lead';
export type Format = 'in_person' | 'remote' | 'async';
export type EvidenceType =
  'work_sample' | 'observed_behaviour' | 'metric' | 'peer_input' | 'self_report' | 'commitment' | 'none';

/** Who coaches: a senior peer on the job, the lead of a team, or the manager who owns reviews. */
export type CoachRole = 'frontline_coach' | 'team_lead' | 'people_manager';
/** Where the company stands in its own year. */
export type CyclePhase = 'planning' | 'execution' | 'review';

/** What a prompt is about; three prompts on screen differ in it. */
export const promptTopics = [
  'priorities',
  'progress',
  'obstacles',
  'goals',
  'growth',
  'strengths',
  'feedback',
  'collaboration',
  'decisions',
  'wellbeing',
  'belonging',
  'learning',
  'recognition',
  'evidence',
  'expectations',
  'follow_through',
  'relationship',
  'process',
] as const;
export type PromptTopic = (typeof promptTopics)[number];

/** What is said to a person, in one form of address. */
export interface PromptWording {
  text: string;
  plain?: string;
  followUp: string;
}

export interface Prompt {
  id: string;
  /** Id of the session playbook it belongs to. */
  session: string;
  phase: Phase;
  /** At most 24 words. `{placeholders}` are filled or the prompt is not shown. */
  text: string;
  /** The same question for when a placeholder of `text` is not known; may have other placeholders or none. */
  plain?: string;
  /** What to ask when the first answer is short; '' = nothing. */
  followUp: string;
  /** Id of the prompt of the same session that naturally comes after; never a cycle. */
  next?: string;
  /** The same with formal address, where the language tells the two apart. */
  formal?: PromptWording;
  /** '' where a pack does not say. */
  topic: PromptTopic | '';
  /** Coach roles it suits. */
  roles: ('all' | CoachRole)[];
  /** Phases of the business cycle it suits. */
  cycle: ('any' | CyclePhase)[];
  /** `all`, or the pathways it is written for. */
  pathways: ('all' | Pathway)[];
  competencyKinds: ('technical' | 'behavioural' | 'values' | 'any')[];
  formats: ('any' | Format)[];
  evidence: EvidenceType;
  technique: string;
}

export interface PlaybookPhase {
  phase: Exclude<Phase, 'prep' | 'after'>;
  /** Minutes at `minutes` of the whole session; scaled to the real length. */
  minutes: number;
  focus: string;
}

/** What good looks like in one coach role. */
export interface RoleExpectation {
  role: CoachRole;
  looksLike: string[];
  /** In words. */
  cadence: string;
  /** Whole days between two sessions; null = as needed. */
  days: number | null;
  /** What is passed on, and to whom. */
  handoff: string;
}

/** How a session with several people goes: rounds whose minutes add up to the session's. */
export interface GroupFlow {
  min: number;
  max: number;
  /** Who does what in the room. */
  roles: string[];
  order: 'volunteer' | 'round' | 'drawn';
  rounds: { name: string; minutes: number; rule: string }[];
}

/** How one type of session is run. */
export interface SessionPlaybook {
  id: string;
  name: string;
  purpose: string;
  mode: Purpose | 'mixed';
  minutes: number;
  cadence: string;
  outcomes: string[];
  phases: PlaybookPhase[];
  before: string[];
  after: string[];
  avoid: string[];
  good: RoleExpectation[];
  /** How the session changes when it is held so. */
  formats: { format: Format; how: string }[];
  /** What is different for somebody on a pathway. */
  variants: { pathway: Pathway; focus: string }[];
  /** null = a conversation of two. */
  group: GroupFlow | null;
}

/** One locale of one pack: `public/packs/<id>/<locale>.json`. */
export interface Playbook {
  format: 'playbook/1';
  id: string;
  version: string;
  locale: string;
  /** What the manager calls it; the id where there is none. */
  name?: string;
  sessions: SessionPlaybook[];
  prompts: Prompt[];
}
