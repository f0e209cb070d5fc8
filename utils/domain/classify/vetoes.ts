import type { SessionType } from '../session-type.ts';
import { isGeneral, type Hit } from './evidence.ts';
import { vetoKinds, type VetoKind } from './lexicon/lexicon.ts';
import type { Tables, WordSpan } from './tables.ts';
import { readThings } from './things.ts';

const groupTypes: readonly SessionType[] = [
  'retro',
  'group_clinic',
  'peer_circle',
  'calibration',
  'coach_the_coach',
  'skip_level',
  'recognition',
  'feedback',
];

/** Kinds of veto that a type does not mind. */
const immune: Readonly<Record<VetoKind, readonly SessionType[]>> = {
  recruiting: ['retro'],
  external: ['retro', 'recognition', 'peer_circle'],
  'private-life': ['retro'],
  'own-block': ['calibration'],
  group: groupTypes,
  training: [...groupTypes, 'goal_setting', 'career'],
  ratio: groupTypes,
  duty: ['recognition', 'feedback'],
  operations: [],
};

/** Kinds that do not count in what follows "after": the occasion of a conversation may be anything. */
const occasional: readonly VetoKind[] = ['external', 'private-life', 'group', 'training', 'duty'];

/** Types that are often held about an occasion named in brackets: "Feedback for Otis (client demo)". */
const aboutAnOccasion: readonly SessionType[] = ['feedback', 'recognition'];

/** Up to this many people a "kick-off" may be a conversation. */
const FEW = 4;

export interface Veto {
  kind: VetoKind | 'things';
  words: string;
  start: number;
  end: number;
}

const overlaps = (one: { start: number; end: number }, other: { start: number; end: number }): boolean =>
  one.start < other.end && other.start < one.end;

/** Own blocks say so at the beginning or the end; Japanese has no gaps to tell by. */
const isAtEdge = ({ start, end }: WordSpan, plain: string): boolean =>
  start === 0 || end === plain.length || (plain[start] ?? '') > '\u024f';

/** What speaks against a conversation with a person. */
export const readVetoes = (plain: string, spans: readonly WordSpan[], tables: Tables): Veto[] => {
  const safe = spans.filter(({ set }) => set === 'safe');
  const told = spans.filter((span) => span.set !== 'safe' && !safe.some((one) => overlaps(one, span)));
  const occasion = told.find(({ set }) => set === 'occasion')?.start ?? plain.length;
  const things = readThings(plain, told, occasion, tables);
  return [
    ...(things ? [{ kind: 'things' as const, words: things, start: 0, end: plain.length }] : []),
    ...told.flatMap((span) => {
      const kind = vetoKinds.find((one) => span.set === `veto:${one}`);
      if (!kind || (occasional.includes(kind) && span.start >= occasion)) return [];
      if (kind === 'own-block' && !isAtEdge(span, plain)) return [];
      return [{ kind, words: plain.slice(span.start, span.end).trim(), start: span.start, end: span.end }];
    }),
  ];
};

/** "image recognition" speaks against a recognition, not against a 1:1 that mentions it. */
const isAbout = (words: string, hit: Hit): boolean =>
  words.split(' ').some((word) => word.length > 2 && hit.words.includes(word)) ||
  hit.words.split(' ').some((word) => word.length > 2 && words.includes(word));

/**
 * Whether a veto counts against a hit. A veto inside the hit's own words does not ("lessons learned" is no lesson),
 * unless it says that a thing is meant.
 */
export const isAgainst = (
  veto: Veto,
  hit: Hit,
  { attendeeCount, asides }: { attendeeCount: number | null; asides: readonly string[] },
): boolean => {
  const { kind, words } = veto;
  if (kind === 'things') return hit.type !== 'retro';
  if (immune[kind].includes(hit.type)) return false;
  if (kind === 'operations') return isAbout(words, hit);
  if (veto.start >= hit.start && veto.end <= hit.end) return false;
  if (
    occasional.includes(kind) &&
    aboutAnOccasion.includes(hit.type) &&
    asides.some((text) => text.includes(words))
  )
    return false;
  if (kind === 'group' && hit.strength === 'strong' && !isGeneral(hit.type) && hit.type !== 'goal_setting')
    return (attendeeCount ?? FEW + 1) > FEW;
  return true;
};
