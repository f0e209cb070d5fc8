import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Phase, PromptTopic } from '../../../utils/domain/playbook.ts';
import { type Choosable, chooseDifferent, techniqueOf, topicOf } from '../../../utils/domain/rank/choose.ts';

const phases: Phase[] = ['explore', 'agree', 'close', 'open'];
const item = (
  id: string,
  phase: Phase,
  technique: string,
  score = 0,
  topic: PromptTopic | '' = '',
): Choosable => ({ prompt: { id, phase, technique, topic }, score });
const idsOf = (items: readonly Choosable[]): string[] => items.map(({ prompt }) => prompt.id);

describe('a choice of different items', () => {
  it('takes the best of each phase, in the order of the phases', () => {
    const chosen = chooseDifferent(
      [
        item('a', 'agree', '1', 9),
        item('b', 'explore', '2', 1),
        item('c', 'explore', '3', 5),
        item('d', 'close', '4'),
      ],
      phases,
      3,
    );
    expect(idsOf(chosen)).toEqual(['c', 'a', 'd']);
  });

  it('gives up the best of one phase rather than a whole phase', () => {
    const chosen = chooseDifferent(
      [item('a', 'explore', 'same', 9), item('b', 'explore', 'other', 1), item('c', 'agree', 'Same ', 5)],
      phases,
      2,
    );
    expect(idsOf(chosen)).toEqual(['b', 'c']);
  });

  it('takes a phase twice only when there are too few', () => {
    const chosen = chooseDifferent(
      [item('a', 'explore', '1'), item('b', 'explore', '2'), item('c', 'agree', '3')],
      phases,
      3,
    );
    expect(idsOf(chosen)).toEqual(['a', 'b', 'c']);
  });

  it('gives up the best of a phase rather than ask about one topic twice', () => {
    const chosen = chooseDifferent(
      [
        item('a', 'explore', '1', 9, 'goals'),
        item('b', 'explore', '2', 1, 'growth'),
        item('c', 'agree', '3', 5, 'goals'),
      ],
      phases,
      2,
    );
    expect(idsOf(chosen)).toEqual(['b', 'c']);
  });

  it('takes a phase twice rather than a topic', () => {
    const chosen = chooseDifferent(
      [
        item('a', 'explore', '1', 9, 'goals'),
        item('b', 'explore', '2', 1, 'growth'),
        item('c', 'agree', '3', 5, 'goals'),
        item('d', 'close', '4', 5, 'goals'),
      ],
      phases,
      2,
    );
    expect(new Set(chosen.map(topicOf)).size).toBe(2);
    expect(idsOf(chosen)).toContain('b');
  });

  it('differs from what is pinned beside it', () => {
    const pinned = item('p', 'explore', '1', 0, 'goals');
    const chosen = chooseDifferent(
      [
        item('a', 'agree', '1', 9, 'growth'),
        item('b', 'agree', '2', 8, 'goals'),
        item('c', 'explore', '3', 9, 'learning'),
        item('d', 'agree', '4', 1, 'feedback'),
      ],
      phases,
      1,
      [pinned],
    );
    expect(idsOf(chosen)).toEqual(['d']);
  });

  const topics = ['', 'goals', 'growth', 'feedback', 'learning'] as const;
  const itemsOf = (about: readonly (PromptTopic | '')[], most: number) =>
    fc
      .uniqueArray(
        fc.record({
          id: fc.integer({ min: 0, max: 60 }).map(String),
          phase: fc.constantFrom(...phases),
          technique: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'A ', ''),
          topic: fc.constantFrom(...about),
          score: fc.integer({ min: -5, max: 5 }),
        }),
        { selector: ({ id }) => id, maxLength: most },
      )
      .map((drawn) =>
        drawn.map(({ id, phase, technique, score, topic }) => item(id, phase, technique, score, topic)),
      );
  const anyCount = fc.integer({ min: 1, max: 7 });

  /** By trying every way: the most that any set of items which differ in both has of something. */
  function mostOf(items: readonly Choosable[], limit: number, worth: (set: Choosable[]) => number): number {
    const from = (at: number, set: Choosable[]): number => {
      const one = items[at];
      if (one === undefined || set.length >= limit) return worth(set);
      const fits = set.every(
        (other) => topicOf(other) !== topicOf(one) && techniqueOf(other) !== techniqueOf(one),
      );
      return Math.max(from(at + 1, set), fits ? from(at + 1, [...set, one]) : 0);
    };
    return from(0, []);
  }

  it('asks about no topic and by no technique twice while the pool allows', () => {
    fc.assert(
      fc.property(itemsOf(topics, 14), anyCount, (items, count) => {
        const chosen = chooseDifferent(items, phases, count);
        expect(chosen.length).toBe(Math.min(count, items.length));
        expect(new Set(idsOf(chosen)).size).toBe(chosen.length);
        const most = mostOf(items, count, (set) => set.length);
        expect(mostOf(chosen, count, (set) => set.length)).toBe(most);
        if (most < count) return;
        expect(new Set(chosen.map(topicOf)).size).toBe(count);
        expect(new Set(chosen.map(techniqueOf)).size).toBe(count);
      }),
    );
  });

  it('repeats a technique only when that cannot be avoided', () => {
    fc.assert(
      fc.property(itemsOf(topics, 25), anyCount, (items, count) => {
        const chosen = chooseDifferent(items, phases, count);
        const available = new Set(items.map(techniqueOf)).size;
        expect(new Set(chosen.map(techniqueOf)).size).toBe(Math.min(count, available));
      }),
    );
  });

  it('covers as many phases as can be had with different techniques', () => {
    fc.assert(
      fc.property(itemsOf([''], 12), anyCount, (items, count) => {
        const covered = new Set(chooseDifferent(items, phases, count).map(({ prompt }) => prompt.phase)).size;
        const phasesOf = (set: Choosable[]): number => new Set(set.map(({ prompt }) => prompt.phase)).size;
        expect(covered).toBeGreaterThanOrEqual(mostOf(items, count, phasesOf));
      }),
    );
  });

  it('does not depend on the order of the pool', () => {
    fc.assert(
      fc.property(itemsOf(topics, 20), anyCount, (items, count) => {
        const reversed = [...items].reverse();
        expect(idsOf(chooseDifferent(reversed, phases, count))).toEqual(
          idsOf(chooseDifferent(items, phases, count)),
        );
      }),
    );
  });
});
