import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedule, type Grade } from '../../../utils/platform/spacing.ts';
import { practiceCard } from '../../../utils/schema/records.ts';

const day = 86_400_000;
/** Half a year, and a day more for each answer that went better: easier is never sooner. */
const longest = 183 * day;
const now = Date.UTC(2026, 2, 2, 9);
const grade = fc.constantFrom<Grade>('again', 'hard', 'good', 'easy');

describe('the spacing of drills', () => {
  it('waits longer the easier it was', () => {
    const waits = (['again', 'hard', 'good', 'easy'] as const).map(
      (one) => schedule('d', null, one, now).due - now,
    );
    expect(waits.map((wait) => wait / day)).toEqual([1, 2, 3, 8]);
  });

  it('grows with each good answer and falls back after none', () => {
    const first = schedule('d', null, 'good', now);
    const second = schedule('d', first, 'good', first.due);
    const third = schedule('d', second, 'again', second.due);
    expect(second.scheduledDays).toBeGreaterThan(first.scheduledDays);
    expect(third.scheduledDays).toBeLessThan(second.scheduledDays);
    expect(third.lapses).toBe(1);
  });

  it('makes cards that can be kept, due on a later day and within half a year', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(grade, fc.integer({ min: 0, max: 40 })), { minLength: 1, maxLength: 12 }),
        (answers) => {
          let card = null;
          let at = now;
          for (const [one, late] of answers) {
            card = schedule('d', card, one, at);
            expect(practiceCard.safeParse(card).error).toBeUndefined();
            expect(card.due - at).toBeGreaterThanOrEqual(day);
            expect(card.due - at).toBeLessThanOrEqual(longest);
            at = card.due + late * day;
          }
        },
      ),
    );
  });
});
