import type { Purpose } from './session-type.ts';

export type Phase = 'prep' | 'open' | 'explore' | 'agree' | 'close' | 'after';
export type Pathway = 'new_hire' | 'high_performer' | 'specialist' | 'return_from_leave' | 'new_lead';
export type Format = 'in_person' | 'remote' | 'async';
export type EvidenceType =
  'work_sample' | 'observed_behaviour' | 'metric' | 'peer_input' | 'self_report' | 'commitment' | 'none';

export interface Prompt {
  id: string;
  /** Id of the session playbook it belongs to. */
  session: string;
  phase: Phase;
  /** At most 24 words. `{placeholders}` are filled or the prompt is not shown. */
  text: string;
  /** The same question for when a placeholder of `text` is not known; may have other placeholders or none. */
  plain?: string;
  followUp: string;
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
}

/** One locale of one pack: `public/packs/<id>/<locale>.json`. */
export interface Playbook {
  format: 'playbook/1';
  id: string;
  version: string;
  locale: string;
  sessions: SessionPlaybook[];
  prompts: Prompt[];
}
