import type { SessionType } from '../session-type.ts';
import { vetoKinds, type VetoKind } from './lexicon/lexicon.ts';
import type { Tables } from './tables.ts';

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
  'group_clinic',
  'peer_circle',
  'retro',
  'onboarding',
  'mid_cycle',
  'goal_setting',
  'career',
  'feedback',
  'performance_review',
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

const groupTypes: readonly SessionType[] = [
  'retro',
  'group_clinic',
  'peer_circle',
  'calibration',
  'coach_the_coach',
  'skip_level',
  'recognition',
];

/** Kinds of veto that a type does not mind. */
const immune: Readonly<Record<VetoKind, readonly SessionType[]>> = {
  recruiting: ['retro'],
  external: ['retro', 'recognition', 'peer_circle'],
  'private-life': [],
  'own-block': ['calibration'],
  group: groupTypes,
  training: groupTypes,
  ratio: groupTypes,
  operations: [],
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

export interface Veto {
  kind: VetoKind | 'things';
  words: string;
}

/** What speaks against a conversation with a person. */
export const readVetoes = (plain: string, tables: Tables): Veto[] => {
  const checked = tables.safe.replace(plain, '§');
  const vetoes: Veto[] = [];
  const things = tables.things.find(checked);
  if (things) vetoes.push({ kind: 'things', words: things });
  for (const kind of vetoKinds) {
    const words = tables.vetoes.get(kind)?.find(checked);
    if (words) vetoes.push({ kind, words });
  }
  return vetoes;
};

export const vetoFor = (type: SessionType, vetoes: readonly Veto[]): Veto | undefined =>
  vetoes.find(({ kind }) => kind === 'things' || !immune[kind].includes(type));
