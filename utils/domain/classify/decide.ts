import type { SessionType } from '../session-type.ts';
import { explicitTags } from './lexicon/tags.ts';
import type { Title } from './normalise.ts';
import { readRhythm } from './rhythm.ts';
import { readScene, type Scene } from './scene.ts';
import { isFitting, pickBest, toCountReason, toScored, type Scored } from './score.ts';
import type { Tables } from './tables.ts';
import type { Alternative, ClassifyInput } from './types.ts';
import { none, type Verdict } from './verdict.ts';
import { isAgainst } from './vetoes.ts';

const readTag = ({ tags }: Title, { attendeeCount }: ClassifyInput): Verdict | null => {
  for (const tag of tags) {
    const type = explicitTags[tag];
    if (!type || (attendeeCount !== null && !isFitting(type, attendeeCount))) continue;
    const reasons: Verdict['reasons'] = [
      { code: 'tag', params: { words: tag } },
      toCountReason(type, attendeeCount),
    ];
    return { type, confidence: 0.95, reasons, alternatives: [] };
  }
  return null;
};

const WORTH_NAMING = 0.2;
const MOST_ALTERNATIVES = 4;

/** What else it may be, each type once. */
const toAlternatives = (scored: readonly Scored[], chosen: SessionType | null): Alternative[] => {
  const best = new Map<SessionType, number>();
  for (const { hit, confidence } of scored)
    if (hit.type !== chosen && confidence >= WORTH_NAMING)
      best.set(hit.type, Math.max(confidence, best.get(hit.type) ?? 0));
  return [...best]
    .map(([type, confidence]) => ({ type, confidence }))
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, MOST_ALTERNATIVES);
};

const isAlone = ({ attendeeCount }: ClassifyInput): boolean => attendeeCount !== null && attendeeCount <= 1;

/** Nothing in the words is enough: why not, or what people and rhythm tell. */
const decideWithout = (scene: Scene, scored: readonly Scored[]): Verdict => {
  const alternatives = toAlternatives(scored, null);
  const [veto] = scene.vetoes;
  if (veto?.kind === 'own-block' || isAlone(scene.input)) return none([{ code: 'own-block' }], alternatives);
  if (veto) return none([{ code: 'veto', params: { words: veto.words } }], alternatives);
  const rhythm = readRhythm(scene);
  if (rhythm) return rhythm;
  const [weak] = scored;
  if (weak) return none([...weak.reasons, { code: 'unclear' }], alternatives, 0.7);
  return none([{ code: 'nothing-found' }]);
};

/** The rules over the title's words, people and rhythm; gates and the manager's choices come before. */
export const decide = (input: ClassifyInput, title: Title, tables: Tables): Verdict => {
  const tagged = readTag(title, input);
  if (tagged) return tagged;
  const scene = readScene(input, title, tables);
  const around = { attendeeCount: input.attendeeCount, asides: title.asides };
  const scored = scene.hits
    .filter((hit) => !scene.vetoes.some((veto) => isAgainst(veto, hit, around)))
    .map((hit) => toScored(hit, scene));
  const best = pickBest(scored);
  if (!best) return decideWithout(scene, scored);
  const { hit, confidence, reasons } = best;
  return { type: hit.type, confidence, reasons, alternatives: toAlternatives(scored, hit.type) };
};
