/** What a session is for. The list is the core playbook's; a pack may add its own, so ids are open strings elsewhere. */
export const sessionTypes = [
  'weekly_checkin',
  'one_on_one',
  'career',
  'performance_review',
  'onboarding',
  'skip_level',
  'goal_setting',
  'mid_cycle',
  'retro',
  'feedback',
  'corrective',
  'recognition',
  'stay_interview',
  'return_from_leave',
  'exit',
  'group_clinic',
  'peer_circle',
  'calibration',
  'coach_the_coach',
  'handoff',
  'structured_observation',
  'performance_compact',
  'feedback_360',
  'dispersed_checkin',
  'peer_mentoring',
  'talent_community',
] as const;

export type SessionType = (typeof sessionTypes)[number];

/** Coaching and evaluation never mix: the wall stands on this word. */
export type Purpose = 'coaching' | 'evaluation';

/** Sessions that never open by themselves: someone may be sharing a screen. */
export const sensitiveTypes: readonly SessionType[] = [
  'stay_interview',
  'exit',
  'return_from_leave',
  'feedback',
  'corrective',
  'performance_review',
  'feedback_360',
];

export const isSensitive = (type: string): boolean => (sensitiveTypes as readonly string[]).includes(type);
