import type { SessionType } from '../session-type.ts';
import { isGeneral, order, sizes, type Hit } from './evidence.ts';
import type { Strength } from './lexicon/lexicon.ts';
import type { Scene } from './scene.ts';
import type { Reason } from './types.ts';

/** From here on a type is offered by itself: a wrong panel costs more than a missed one. */
export const THRESHOLD = 0.6;

/** What the words alone are worth, with people that fit, and with an unknown number of people. */
const WORTH: Readonly<Record<Strength, { fitting: number; unknown: number }>> = {
  strong: { fitting: 0.95, unknown: 0.75 },
  fits: { fitting: 0.82, unknown: 0.4 },
  topic: { fitting: 0.7, unknown: 0.3 },
};

/** The wrong number of people, a topic without a talk, a 1:1 token in a sentence: not enough. */
const WORTH_LITTLE = { people: 0.2, topic: 0.35, token: 0.5 };

/** A 1:1 between two people may have a topic; a sentence around it is an advertisement. */
const MANY_WORDS = 4;

const FEW = 4;

export interface Scored {
  hit: Hit;
  /** 0..1 */
  confidence: number;
  reasons: Reason[];
}

export const isFitting = (type: SessionType, count: number): boolean =>
  count >= sizes[type][0] && count <= sizes[type][1];

export const toCountReason = (type: SessionType, count: number | null): Reason => {
  if (count === null) return { code: 'people-unknown' };
  if (count === 2) return { code: 'two-people' };
  return { code: isFitting(type, count) ? 'people-fit' : 'people-count', params: { count } };
};

/** Whether what stands beside "1:1" or "catch-up" leaves it a talk: "1:1 mit DB-Schema" and "catch-up: API" do not. */
const isPlainTalk = (strength: Strength, { input, people }: Scene): boolean => {
  if (input.attendeeCount === null) return people.others === 0;
  if (strength !== 'strong') return people.others === 0 || (input.recurring === true && people.others <= 2);
  return people.others + people.names <= MANY_WORDS;
};

/**
 * Words beside a weak one that are neither a name nor rhythm, and nobody's name to outweigh them. What a group meets
 * for bears no name: there a word with a capital is a thing.
 */
const isAboutSomething = (type: SessionType, { people, token, input }: Scene): boolean =>
  !people.known &&
  !token &&
  people.others + ((input.attendeeCount ?? 2) > FEW && sizes[type][1] > FEW ? people.names : 0) > 0;

const readSupport = (
  hit: Hit,
  { people, talks, token }: Scene,
): 'topic-and-talk' | 'topic-and-name' | null => {
  if (token || talks.some(({ start, end }) => end <= hit.start || start >= hit.end)) return 'topic-and-talk';
  return people.names > 0 ? 'topic-and-name' : null;
};

export const toScored = (hit: Hit, scene: Scene): Scored => {
  const { attendeeCount, recurring } = scene.input;
  const { type, strength, words } = hit;
  const support = strength === 'topic' ? readSupport(hit, scene) : null;
  const limits = [
    attendeeCount === null ? WORTH[strength].unknown : WORTH[strength].fitting,
    attendeeCount !== null && !isFitting(type, attendeeCount) ? WORTH_LITTLE.people : 1,
    strength === 'topic' && !support ? WORTH_LITTLE.topic : 1,
    // What comes back every week under "growth sync" is a team's meeting, unless it names somebody.
    support === 'topic-and-talk' && recurring && !scene.token && scene.people.names === 0
      ? WORTH_LITTLE.token
      : 1,
    isGeneral(type) && !isPlainTalk(strength, scene) ? WORTH_LITTLE.token : 1,
    // "Rückblick" is a retrospective, "Rückblick auf den Umsatz" may be anything.
    strength !== 'strong' && !isGeneral(type) && isAboutSomething(type, scene) ? WORTH_LITTLE.token : 1,
  ];
  return {
    hit,
    confidence: Math.min(...limits),
    reasons: [
      { code: strength === 'topic' ? (support ?? 'topic-and-people') : 'title-words', params: { words } },
      toCountReason(type, attendeeCount),
      ...(recurring && isGeneral(type) ? [{ code: 'repeats' as const }] : []),
    ],
  };
};

const STRENGTHS: readonly Strength[] = ['strong', 'fits', 'topic'];

const rank = ({ hit }: Scored): number =>
  order.indexOf(hit.type) +
  order.length * (isGeneral(hit.type) ? STRENGTHS.length : STRENGTHS.indexOf(hit.strength));

/** "評価フィードバック" says more than the "フィードバック" in it. */
const isInside = (hit: Hit, other: Hit): boolean =>
  other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start;

/** The most telling hit: specific types before 1:1 and check-in, strong words before weak ones. */
export const pickBest = (scored: readonly Scored[]): Scored | undefined => {
  const good = scored.filter(({ confidence }) => confidence >= THRESHOLD);
  return good
    .filter(({ hit }) => isGeneral(hit.type) || !good.some((other) => isInside(hit, other.hit)))
    .sort((one, other) => rank(one) - rank(other))[0];
};
