import type { CoachRole, CyclePhase, Pathway, Phase } from '../playbook.ts';

/** Why a prompt or a behaviour is shown. Each code has a sentence `brief.why.<code>`, hyphens as underscores. */
export const whyCodes = [
  'pinned',
  'generic',
  'open-action',
  'goal',
  'praise',
  'pathway-new-hire',
  'pathway-high-performer',
  'pathway-specialist',
  'pathway-return-from-leave',
  'pathway-new-lead',
  'behaviour-in-focus',
  'behaviour-at-level',
  'behaviour-unseen',
  'cycle-planning',
  'cycle-execution',
  'cycle-review',
  'role-frontline-coach',
  'role-team-lead',
  'role-people-manager',
  'useful-here',
  'found-useful',
  'not-asked-lately',
  'format-remote',
  'format-in-person',
  'phase-prep',
  'phase-open',
  'phase-explore',
  'phase-agree',
  'phase-close',
  'phase-after',
  'in-focus',
  'longest-unseen',
  'never-seen',
  'standard',
  'next-level',
  'entry-level',
  'competency-only',
] as const;

export type WhyCode = (typeof whyCodes)[number];

export interface Why {
  code: WhyCode;
  /** Values of the sentence, in the order of its `$1`, `$2`. */
  params?: Record<string, string | number>;
}

const pathwayCodes = {
  new_hire: 'pathway-new-hire',
  high_performer: 'pathway-high-performer',
  specialist: 'pathway-specialist',
  return_from_leave: 'pathway-return-from-leave',
  new_lead: 'pathway-new-lead',
} as const satisfies Record<Pathway, WhyCode>;

export const whyPathway = (pathway: Pathway): Why => ({ code: pathwayCodes[pathway] });

const roleCodes = {
  frontline_coach: 'role-frontline-coach',
  team_lead: 'role-team-lead',
  people_manager: 'role-people-manager',
} as const satisfies Record<CoachRole, WhyCode>;

export const whyRole = (role: CoachRole): Why => ({ code: roleCodes[role] });

export const whyCycle = (phase: CyclePhase): Why => ({ code: `cycle-${phase}` });

export const whyPhase = (phase: Phase): Why => ({ code: `phase-${phase}` });
