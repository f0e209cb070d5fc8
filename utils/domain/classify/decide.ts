import type { SessionType } from '../session-type.ts';
import { isGeneral, order, readHits, sizes, type Hit, type Strength } from './evidence.ts';
import { explicitTags } from './lexicon/tags.ts';
import { ONE_ON_ONE, type Title } from './normalise.ts';
import { readPeople, type People } from './people.ts';
import { toCorrected } from './spelling.ts';
import type { Tables } from './tables.ts';
import type { Alternative, ClassifyInput, Reason } from './types.ts';
import { readVetoes, toVetoTest } from './vetoes.ts';

/** From here on a type is offered by itself: a wrong panel costs more than a missed one. */
export const THRESHOLD = 0.6;

/** What the words alone are worth, with people that fit, and with an unknown number of people. */
const WORTH: Record<Strength, { fitting: number; unknown: number }> = {
  strong: { fitting: 0.95, unknown: 0.75 },
  fits: { fitting: 0.82, unknown: 0.4 },
  topic: { fitting: 0.7, unknown: 0.3 },
};

/** A 1:1 between two people may have a topic; a sentence around it is an advertisement. */
const MANY_WORDS = 5;

export interface Verdict {
  type: SessionType | 'none';
  confidence: number;
  reasons: Reason[];
  alternatives: Alternative[];
}

const none = (reasons: Reason[], alternatives: Alternative[] = [], confidence = 0.9): Verdict => ({
  type: 'none',
  confidence,
  reasons,
  alternatives,
});

const isFitting = (type: SessionType, count: number): boolean =>
  count >= sizes[type][0] && count <= sizes[type][1];

const toCountReason = (type: SessionType, count: number | null): Reason =>
  count === null
    ? { code: 'people-unknown' }
    : count === 2
      ? { code: 'two-people' }
      : { code: isFitting(type, count) ? 'people-fit' : 'people-count', params: { count } };

interface Scored {
  hit: Hit;
  confidence: number;
  reasons: Reason[];
}

const REASON: Record<Strength, 'title-words' | 'topic-and-talk' | 'topic-and-people'> = {
  strong: 'title-words',
  fits: 'title-words',
  topic: 'topic-and-people',
};

/** Everything the rules look at besides the hits. */
interface Scene {
  input: ClassifyInput;
  title: Title;
  plain: string;
  people: People;
  talk: boolean;
  /** A 1:1 token that stands for a conversation. */
  token: boolean;
}

/** Whether what stands beside "1:1" or "catch-up" leaves it a talk: "1:1 mit DB-Schema" and "catch-up: API" do not. */
const isPlainTalk = (strength: Strength, { input, people }: Scene): boolean => {
  if (input.attendeeCount === null) return people.others === 0;
  if (strength !== 'strong') return people.others === 0 || (input.recurring === true && people.others <= 2);
  return people.others + people.names <= MANY_WORDS;
};

const score = (hit: Hit, scene: Scene): Scored => {
  const { attendeeCount } = scene.input;
  const { type, strength } = hit;
  const reasons: Reason[] = [{ code: REASON[strength], params: { words: hit.words } }];
  let confidence = attendeeCount === null ? WORTH[strength].unknown : WORTH[strength].fitting;
  if (attendeeCount !== null && !isFitting(type, attendeeCount)) confidence = 0.2;
  if (strength === 'topic') {
    const support =
      scene.talk || scene.token ? 'topic-and-talk' : scene.people.names > 0 ? 'topic-and-name' : null;
    if (support) reasons[0] = { code: support, params: { words: hit.words } };
    else confidence = Math.min(confidence, 0.35);
  }
  if (isGeneral(type) && !isPlainTalk(strength, scene)) confidence = Math.min(confidence, 0.5);
  reasons.push(toCountReason(type, attendeeCount));
  if (scene.input.recurring && isGeneral(type)) reasons.push({ code: 'repeats' });
  return { hit, confidence, reasons };
};

const STRENGTHS: readonly Strength[] = ['strong', 'fits', 'topic'];

/** The most telling hit: specific types before 1:1 and check-in, strong words before weak ones. */
const pick = (scored: readonly Scored[]): Scored | undefined => {
  const good = scored.filter(({ confidence }) => confidence >= THRESHOLD);
  const rank = ({ hit }: Scored): number =>
    (isGeneral(hit.type) ? 100 : 0) +
    (isGeneral(hit.type) ? 0 : 30 * STRENGTHS.indexOf(hit.strength)) +
    order.indexOf(hit.type);
  // "評価フィードバック" says more than the "フィードバック" in it.
  const whole = good.filter(
    ({ hit }) =>
      isGeneral(hit.type) ||
      !good.some(
        ({ hit: other }) => other.words.length > hit.words.length && other.words.includes(hit.words),
      ),
  );
  return whole.sort((a, b) => rank(a) - rank(b))[0];
};

/** Two people, no word for the occasion: names and rhythm have to tell. */
const readRhythm = (scene: Scene): Verdict | null => {
  const { input, people } = scene;
  if (input.attendeeCount !== 2 || people.others > 0) return null;
  const asked: Alternative[] = [{ type: 'one_on_one', confidence: 0.45 }];
  const repeats: Reason[] = [
    { code: 'two-people' },
    ...(input.recurring ? [{ code: 'repeats' } as const] : []),
  ];
  const found = (code: 'bare-pair' | 'name-and-rhythm' | 'rhythm-alone', confidence: number): Verdict => ({
    type: 'one_on_one',
    confidence,
    reasons: [{ code }, ...repeats],
    alternatives: (input.minutes ?? 60) <= 20 ? [{ type: 'weekly_checkin', confidence: 0.4 }] : [],
  });
  if (people.names === 2) {
    if (input.recurring) return found('bare-pair', people.certainty >= 0.8 ? 0.85 : 0.7);
    if (input.recurring === null && people.rhythm && people.certainty >= 0.8)
      return found('name-and-rhythm', 0.65);
    return none([{ code: 'ask-pair' }, { code: 'single' }], asked, 0.55);
  }
  if (people.names === 1) {
    if (input.recurring && (people.certainty === 1 || people.rhythm))
      return found('name-and-rhythm', people.certainty === 1 ? 0.75 : 0.62);
    return none([{ code: 'unclear' }], asked, 0.6);
  }
  if (people.names === 0 && people.rhythm && input.recurring) return found('rhythm-alone', 0.65);
  return null;
};

/** A date, a version or a result looks like a 1:1 too: "1/1" counts only between two people or beside names alone. */
const isToken = (title: Title, input: ClassifyInput, people: People): boolean => {
  if (title.oneOnOne) return true;
  if (!title.looseOneOnOne) return false;
  if (input.attendeeCount === 2) return true;
  return input.attendeeCount === null && people.others === 0 && (people.names > 0 || people.rhythm);
};

const toScene = (
  input: ClassifyInput,
  title: Title,
  plain: string,
  tables: Tables,
  hits: readonly Hit[],
): Scene => {
  const ignored = new Set(hits.flatMap(({ words }) => words.split(' ')));
  const people = readPeople(title.rest, tables, input.names ?? [], ignored);
  return {
    input,
    title,
    plain,
    people,
    talk: tables.talk.find(hits.reduce((text, { words }) => text.replace(words, ' '), plain)) !== null,
    token: isToken(title, input, people),
  };
};

const readTag = (title: Title, input: ClassifyInput): Verdict | null => {
  for (const tag of title.tags) {
    const type = explicitTags[tag];
    if (!type) continue;
    if (input.attendeeCount !== null && !isFitting(type, input.attendeeCount)) continue;
    return {
      type,
      confidence: 0.95,
      reasons: [{ code: 'tag', params: { words: tag } }, toCountReason(type, input.attendeeCount)],
      alternatives: [],
    };
  }
  return null;
};

/** The rules over the title's words, people and rhythm; gates and the manager's choices come before. */
export const decide = (input: ClassifyInput, title: Title, tables: Tables): Verdict => {
  const tagged = readTag(title, input);
  if (tagged) return tagged;
  const read = (text: string): Hit[] =>
    readHits(text, tables, input.language).filter(
      ({ words }) => title.oneOnOne || title.looseOneOnOne || !words.includes(ONE_ON_ONE),
    );
  let plain = title.plain;
  let hits = read(plain);
  if (hits.length === 0) {
    const isKnown = (word: string): boolean => tables.isNoise(word) || tables.isNotName(word);
    const corrected = toCorrected(plain, tables.vocabulary, isKnown);
    if (corrected !== plain) {
      plain = corrected;
      hits = read(corrected);
    }
  }
  const scene = toScene(input, title, plain, tables, hits);
  const vetoes = readVetoes(plain, tables);
  const scored = hits
    .filter(({ words }) => scene.token || !words.includes(ONE_ON_ONE))
    .map((hit) => score(hit, scene));
  const isVetoed = toVetoTest({ plain, main: title.main }, vetoes, tables, input.attendeeCount);
  const allowed = scored.filter(({ hit }) => !isVetoed(hit));
  const best = pick(allowed);
  if (best) {
    const others = allowed
      .filter(({ hit, confidence }) => hit.type !== best.hit.type && confidence >= 0.3)
      .map(({ hit, confidence }) => ({ type: hit.type, confidence }));
    return {
      type: best.hit.type,
      confidence: best.confidence,
      reasons: best.reasons,
      alternatives: toDistinct(others),
    };
  }
  const stopped = vetoes[0];
  const alternatives = toDistinct(allowed.map(({ hit, confidence }) => ({ type: hit.type, confidence })));
  if (stopped) {
    const own = stopped.kind === 'own-block';
    return none([{ code: own ? 'own-block' : 'veto', params: { words: stopped.words } }], alternatives);
  }
  if ((input.attendeeCount ?? 2) <= 1) return none([{ code: 'own-block' }], alternatives);
  const rhythm = readRhythm(scene);
  if (rhythm) return rhythm;
  const weak = scored[0];
  if (weak) return none([...weak.reasons, { code: 'unclear' }], alternatives, 0.7);
  return none([{ code: 'nothing-found' }], alternatives);
};

const toDistinct = (alternatives: readonly Alternative[]): Alternative[] => {
  const seen = new Map<SessionType, Alternative>();
  for (const one of [...alternatives].sort((a, b) => b.confidence - a.confidence))
    if (!seen.has(one.type)) seen.set(one.type, one);
  return [...seen.values()].slice(0, 4);
};
