import type { Experiment, PromptPin, PromptRule, PromptTally } from '../../domain/records.ts';
import type { TouchlineDatabase } from '../schema.ts';

/** What is known about prompts when a brief is made. */
export interface LearningGround {
  tallies: PromptTally[];
  rules: PromptRule[];
  /** Oldest first. */
  pins: PromptPin[];
  running: Experiment[];
}

/** What the manager does with prompts: put away, pinned, counted. */
export const promptLearningRepository = (db: TouchlineDatabase) => ({
  /** Of these session types and this person, in one read transaction. */
  ground: (sessionTypes: readonly string[], personId: string | null): Promise<LearningGround> =>
    db.transaction('r', [db.promptTallies, db.promptRules, db.promptPins, db.experiments], async () => {
      const [tallies, rules, pins, experiments] = await Promise.all([
        // One equality each: a set of keys would be walked by a cursor.
        Promise.all(sessionTypes.map((type) => db.promptTallies.where('sessionType').equals(type).toArray())),
        db.promptRules.toArray(),
        personId === null ? [] : db.promptPins.where('personId').equals(personId).toArray(),
        db.experiments.toArray(),
      ]);
      return {
        tallies: tallies.flat(),
        rules,
        pins: pins.toSorted((a, b) => a.at - b.at),
        running: experiments.filter(({ state }) => state === 'running'),
      };
    }),

  tallies: (): Promise<PromptTally[]> => db.promptTallies.toArray(),

  rules: (): Promise<PromptRule[]> => db.promptRules.toArray(),

  putRule: (rule: PromptRule): Promise<void> =>
    db.transaction('rw', db.promptRules, async () => void (await db.promptRules.put(rule))),

  /** Shown again as before; nothing to do when it was not put away. */
  clearRule: (promptId: string): Promise<void> =>
    db.transaction('rw', db.promptRules, () => db.promptRules.delete(promptId)),

  /** Once for a person and a prompt: the pin that stands is given back. */
  pin: (pin: PromptPin): Promise<PromptPin> =>
    db.transaction('rw', db.promptPins, async () => {
      const present = await db.promptPins.where('personId').equals(pin.personId).toArray();
      const same = present.find(({ id, promptId }) => id === pin.id || promptId === pin.promptId);
      if (same) return same;
      await db.promptPins.add(pin);
      return pin;
    }),

  pins: (personId: string): Promise<PromptPin[]> =>
    db.promptPins.where('personId').equals(personId).toArray(),

  /** With `before` (epoch ms) only a pin that was made earlier. */
  unpin: (personId: string, promptId: string, before = Infinity): Promise<void> =>
    db.transaction('rw', db.promptPins, async () => {
      await db.promptPins
        .where('personId')
        .equals(personId)
        .filter((pin) => pin.promptId === promptId && pin.at < before)
        .delete();
    }),
});

export type PromptLearningRepository = ReturnType<typeof promptLearningRepository>;
