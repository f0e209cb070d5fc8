import type { CompetencyKind } from '../competency.ts';
import type { Pathway } from '../playbook.ts';

/** Kinds that a pathway leans to; a return from leave leans to none. */
export const pathwayKinds: Partial<Record<Pathway, readonly CompetencyKind[]>> = {
  new_hire: ['values', 'behavioural'],
  high_performer: ['leadership', 'behavioural'],
  new_lead: ['leadership', 'behavioural'],
  specialist: ['technical'],
};

/** Kinds that a type of session is mostly about; one that is not named is about all of them alike. */
export const sessionKinds: Partial<Record<string, readonly CompetencyKind[]>> = {
  onboarding: ['values', 'behavioural'],
  skip_level: ['values', 'behavioural'],
  feedback: ['behavioural', 'values'],
  feedback_360: ['behavioural', 'leadership'],
  recognition: ['values', 'behavioural'],
  dispersed_checkin: ['behavioural', 'values'],
  retro: ['behavioural', 'technical'],
  peer_mentoring: ['technical'],
  coach_the_coach: ['leadership', 'behavioural'],
  talent_community: ['technical', 'leadership'],
};
