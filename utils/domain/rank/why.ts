import type { Pathway, Phase } from '../playbook.ts';

/** Why a prompt or a behaviour is shown. Each code has a sentence `brief.why.<code>`, hyphens as underscores. */
export const whyCodes = [
  'generic',
  'open-action',
  'pathway-new-hire',
  'pathway-high-performer',
  'pathway-specialist',
  'pathway-return-from-leave',
  'pathway-new-lead',
  'behaviour-in-focus',
  'behaviour-at-level',
  'not-asked-lately',
  'found-useful',
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

export const whyPhase = (phase: Phase): Why => ({ code: `phase-${phase}` });
