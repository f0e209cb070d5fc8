import { decide } from './classify/decide.ts';
import { GROUP_ONLY_ABOVE, readChoice, readGate } from './classify/gates.ts';
import { toTitle } from './classify/normalise.ts';
import { THRESHOLD } from './classify/score.ts';
import { toShownWords } from './classify/shown-words.ts';
import { toTables, type Tables } from './classify/tables.ts';
import type { Classification, ClassifyInput, Reason } from './classify/types.ts';
import type { Verdict } from './classify/verdict.ts';
import { isSensitive } from './session-type.ts';

export { reasonCodes } from './classify/types.ts';
export type { Alternative, Classification, ClassifyInput, Reason, ReasonCode } from './classify/types.ts';

const toClassification = (verdict: Verdict, attendeeCount: number | null): Classification => ({
  ...verdict,
  trigger: verdict.type !== 'none' && verdict.confidence >= THRESHOLD,
  sensitive: isSensitive(verdict.type),
  groupOnly: (attendeeCount ?? 0) > GROUP_ONLY_ABOVE,
});

/** Reasons quote the title as it was written, not as it was compared. */
const toShown = (title: string, reason: Reason): Reason =>
  typeof reason.params?.['words'] === 'string' && reason.code !== 'tag'
    ? { ...reason, params: { ...reason.params, words: toShownWords(title, reason.params['words']) } }
    : reason;

/**
 * Makes a classifier that compiles the lexicons on its first title and keeps them.
 * Never throws; the same input always gives the same answer.
 */
export const createClassifier = (): ((input: ClassifyInput) => Classification) => {
  let tables: Tables | null = null;
  return (input) => {
    const chosen = readChoice(input);
    if (chosen)
      return toClassification(
        { type: chosen.type, confidence: 1, reasons: [chosen.reason], alternatives: [] },
        input.attendeeCount,
      );
    const gate = readGate(input);
    if (gate)
      return toClassification(
        { type: 'none', confidence: 1, reasons: [gate], alternatives: [] },
        input.attendeeCount,
      );
    tables ??= toTables();
    const title = input.title ?? '';
    const verdict = decide(input, toTitle(title), tables);
    return toClassification(
      { ...verdict, reasons: verdict.reasons.map((reason) => toShown(title, reason)) },
      input.attendeeCount,
    );
  };
};

/** The product's classifier. */
export const classify = createClassifier();
