import type { SessionType } from '../session-type.ts';
import { isGeneral, type Hit } from './evidence.ts';
import { vetoKinds, type VetoKind } from './lexicon/lexicon.ts';
import type { Tables } from './tables.ts';

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
  training: [...groupTypes, 'goal_setting'],
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
}

/** What speaks against a conversation with a person. */
export const readVetoes = (plain: string, tables: Tables): Veto[] => {
  const checked = tables.safe.replace(plain, '§');
  const occasion = tables.occasion.find(checked);
  const before = occasion === null ? checked : checked.slice(0, checked.indexOf(occasion));
  const vetoes: Veto[] = [];
  const things = tables.things.find(checked);
  if (things) vetoes.push({ kind: 'things', words: things });
  for (const kind of vetoKinds) {
    const words = tables.vetoes.get(kind)?.find(occasional.includes(kind) ? before : checked);
    if (words) vetoes.push({ kind, words });
  }
  return vetoes;
};

/** "image recognition" speaks against a recognition, not against a 1:1 that mentions it. */
const isAbout = (words: string, hit: Hit): boolean =>
  words.split(' ').some((word) => word.length > 2 && hit.words.includes(word)) ||
  hit.words.split(' ').some((word) => word.length > 2 && words.includes(word));

const isAgainst = ({ kind, words }: Veto, hit: Hit, attendeeCount: number | null): boolean => {
  if (kind === 'things') return hit.type !== 'retro';
  if (immune[kind].includes(hit.type)) return false;
  if (kind === 'operations' && !isAbout(words, hit)) return false;
  if (kind === 'group' && hit.strength === 'strong' && !isGeneral(hit.type) && hit.type !== 'goal_setting')
    return (attendeeCount ?? FEW + 1) > FEW;
  return true;
};

/** What is read for vetoes: the whole title, and the title without what stands in brackets. */
export interface Texts {
  plain: string;
  main: string;
}

/**
 * Makes a test for the vetoes against a hit. A veto inside the hit's own words is none ("lessons learned" is no
 * lesson), unless it says that a thing is reviewed.
 */
export const toVetoTest = (
  texts: Texts,
  vetoes: readonly Veto[],
  tables: Tables,
  attendeeCount: number | null,
): ((hit: Hit) => boolean) => {
  const test = (hit: Hit, found: readonly Veto[]): Veto | undefined =>
    found.find((veto) => isAgainst(veto, hit, attendeeCount));
  return (hit) => {
    const brief = aboutAnOccasion.includes(hit.type) && texts.main !== texts.plain;
    const text = brief ? texts.main : texts.plain;
    const veto = test(hit, brief ? readVetoes(text, tables) : vetoes);
    if (!veto) return false;
    const own = veto.kind !== 'things' && veto.kind !== 'operations' && hit.words.includes(veto.words);
    return own ? test(hit, readVetoes(text.replace(hit.words, '§'), tables)) !== undefined : true;
  };
};
