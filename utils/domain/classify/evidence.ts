import type { SessionType } from '../session-type.ts';
import type { Strength } from './lexicon/lexicon.ts';
import type { WordSpan } from './tables.ts';

/** 1:1s and check-ins: any topic may be spoken of, so any other type comes first. */
export const isGeneral = (type: SessionType): boolean => type === 'one_on_one' || type === 'weekly_checkin';

export interface Hit {
  type: SessionType;
  strength: Strength;
  words: string;
  /** Where the words stand in the title; `end` is exclusive. */
  start: number;
  end: number;
}

/** Specific before general: the first type of the highest strength wins. */
export const order: readonly SessionType[] = [
  'handoff',
  'exit',
  'feedback_360',
  'structured_observation',
  'performance_compact',
  'peer_mentoring',
  'talent_community',
  'dispersed_checkin',
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
  structured_observation: [2, 3],
  performance_compact: [2, 3],
  feedback_360: [2, 3],
  dispersed_checkin: [2, 20],
  peer_mentoring: [2, 4],
  talent_community: [3, 50],
  peer_circle: [3, 15],
  group_clinic: [2, 30],
  retro: [3, 50],
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

/** The longest stretch of overlapping matches: "piano di sviluppo" and "sviluppo individuale" are one. */
const toLongest = (spans: readonly WordSpan[]): WordSpan | undefined => {
  const joined: WordSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined.sort((one, other) => other.end - other.start - (one.end - one.start))[0];
};

/** What the title's words point to, the strongest words first. */
export const readHits = (
  plain: string,
  spans: readonly WordSpan[],
  language: string | null | undefined,
): Hit[] => {
  const bySet = new Map<string, WordSpan[]>();
  for (const span of spans) {
    const known = bySet.get(span.set);
    if (known) known.push(span);
    else bySet.set(span.set, [span]);
  }
  return (['strong', 'fits', 'topic'] as const).flatMap((strength) =>
    order.flatMap((type) => {
      const span = toLongest(bySet.get(`${strength}:${type}`) ?? []);
      const words = span ? plain.slice(span.start, span.end).trim() : '';
      return span && !isForeign(words, language)
        ? [{ type, strength, words, start: span.start, end: span.end }]
        : [];
    }),
  );
};
