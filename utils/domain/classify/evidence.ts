import type { SessionType } from '../session-type.ts';
import type { Tables } from './tables.ts';

/** 1:1s and check-ins: any topic may be spoken of, so any other type comes first. */
export const isGeneral = (type: SessionType): boolean => type === 'one_on_one' || type === 'weekly_checkin';

export type Strength = 'strong' | 'fits' | 'topic';

export interface Hit {
  type: SessionType;
  strength: Strength;
  words: string;
}

/** Specific before general: the first type of the highest strength wins. */
export const order: readonly SessionType[] = [
  'handoff',
  'exit',
  'stay_interview',
  'return_from_leave',
  'corrective',
  'calibration',
  'skip_level',
  'coach_the_coach',
  'peer_circle',
  'group_clinic',
  'retro',
  'onboarding',
  'mid_cycle',
  'goal_setting',
  'career',
  'performance_review',
  'feedback',
  'recognition',
  'weekly_checkin',
  'one_on_one',
];

/** How many people a type is held with, the organiser included. */
export const sizes: Readonly<Record<SessionType, readonly [number, number]>> = {
  one_on_one: [2, 2],
  weekly_checkin: [2, 2],
  career: [2, 2],
  performance_review: [2, 2],
  mid_cycle: [2, 2],
  onboarding: [2, 2],
  feedback: [2, 2],
  stay_interview: [2, 2],
  exit: [2, 3],
  return_from_leave: [2, 4],
  corrective: [2, 4],
  handoff: [2, 5],
  skip_level: [2, 15],
  goal_setting: [2, 10],
  recognition: [2, 30],
  coach_the_coach: [2, 20],
  calibration: [1, 25],
  peer_circle: [2, 15],
  group_clinic: [2, 30],
  retro: [2, 50],
};

/** Abbreviations that are ordinary words elsewhere: they count only in their own language, or when it is not known. */
const bound: Readonly<Record<string, string>> = {
  pop: 'nl',
  mag: 'de',
  sal: 'it',
  pid: 'fr',
  epp: 'fr',
  bem: 'de',
};

const isForeign = (words: string, language: string | null | undefined): boolean => {
  const home = bound[words];
  return home !== undefined && !!language && !language.toLowerCase().startsWith(home);
};

/** What the title's words point to, best first. */
export const readHits = (plain: string, tables: Tables, language: string | null | undefined): Hit[] => {
  const hits: Hit[] = [];
  for (const strength of ['strong', 'fits', 'topic'] as const)
    for (const type of order) {
      const words = tables.types.get(type)?.[strength].find(plain);
      if (words && !isForeign(words, language)) hits.push({ type, strength, words });
    }
  return hits;
};
