import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief } from '../../../utils/domain/brief/brief.ts';
import type { PromptTally } from '../../../utils/domain/records.ts';
import { seededStream } from '../../../utils/domain/rank/seeded.ts';
import { drawWorth, expectedWorth, isProven, worthOf } from '../../../utils/domain/rank/worth.ts';
import { input, learning, tally } from '../../fixtures/briefs/make.ts';
import { ask, packOf } from '../../fixtures/briefs/pack.ts';

describe('what a prompt is worth', () => {
  it.each([
    ['nothing known', {}, { up: 1, down: 1 }],
    ['shown alone', { shown: 50 }, { up: 1, down: 1 }],
    ['found useful', { shown: 4, useful: 3 }, { up: 4, down: 1 }],
    ['skipped and not useful', { skipped: 2, notUseful: 1 }, { up: 1, down: 4 }],
    ['asked without a judgement', { asked: 4 }, { up: 2, down: 1 }],
    ['asked and each time judged', { asked: 3, useful: 2, notUseful: 1 }, { up: 3, down: 2 }],
    ['judged more often than asked', { asked: 1, useful: 3 }, { up: 4, down: 1 }],
    ['an action agreed says nothing about the question', { action: 9 }, { up: 1, down: 1 }],
  ])('%s', (_, counts, worth) => {
    expect(worthOf(tally('p', counts))).toEqual(worth);
  });

  it('calls nothing proven on one judgement, on questions asked alone, or against the odds', () => {
    expect(isProven(tally('p', { useful: 1 }))).toBe(false);
    expect(isProven(tally('p', { asked: 40 }))).toBe(false);
    expect(isProven(tally('p', { useful: 5, skipped: 6 }))).toBe(false);
    expect(isProven(tally('p', { useful: 4, skipped: 1 }))).toBe(true);
  });
});

describe('a draw of what it is worth', () => {
  const draws = (up: number, down: number, n = 6000): number[] =>
    Array.from({ length: n }, (_, at) => drawWorth({ up, down }, `meeting ${at}`, 'prompt'));
  const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;

  it('is the same for the same meeting and prompt', () => {
    expect(drawWorth({ up: 3, down: 2 }, 'a', 'p')).toBe(drawWorth({ up: 3, down: 2 }, 'a', 'p'));
    expect(drawWorth({ up: 3, down: 2 }, 'a', 'p')).not.toBe(drawWorth({ up: 3, down: 2 }, 'a', 'q'));
  });

  it.each([
    [1, 1],
    [2, 1],
    [1.25, 4],
    [9, 3],
    [120, 40],
    [1, 300],
  ])('has the mean and the variance of Beta(%s, %s)', (up, down) => {
    const list = draws(up, down);
    const expected = expectedWorth({ up, down });
    const variance = (expected * (1 - expected)) / (up + down + 1);
    const error = Math.sqrt(variance / list.length);
    expect(Math.abs(mean(list) - expected)).toBeLessThan(5 * error);
    const spread = mean(list.map((one) => (one - expected) ** 2));
    expect(spread / variance).toBeGreaterThan(0.85);
    expect(spread / variance).toBeLessThan(1.15);
  });

  it('prefers what proved useful without forgetting what is hardly known', () => {
    const wins = (a: [number, number], b: [number, number]): number =>
      draws(...a).filter((one, at) => one > drawWorth({ up: b[0], down: b[1] }, `meeting ${at}`, 'other'))
        .length / 6000;
    expect(wins([20, 3], [3, 20])).toBeGreaterThan(0.999);
    expect(wins([6, 2], [1, 1])).toBeGreaterThan(0.65);
    expect(wins([1, 1], [6, 2])).toBeGreaterThan(0.15);
  });

  it('stays between 0 and 1', () => {
    const shape = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(shape, shape, fc.string(), fc.string(), (up, down, seed, id) => {
        const one = drawWorth({ up, down }, seed, id);
        expect(one >= 0 && one <= 1).toBe(true);
      }),
    );
  });

  it('comes from a row of numbers that spreads evenly and does not repeat itself', () => {
    const next = seededStream('meeting', 'prompt');
    const row = Array.from({ length: 10_000 }, next);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = row.filter((one) => Math.floor(one * 10) === tenth).length / row.length;
      expect(share).toBeGreaterThan(0.085);
      expect(share).toBeLessThan(0.115);
    }
    expect(new Set(row).size).toBeGreaterThan(9_990);
    const together = mean(row.slice(1).map((one, at) => (one - 0.5) * ((row[at] ?? 0) - 0.5)));
    expect(Math.abs(together)).toBeLessThan(0.005);
  });
});

describe('the prompt of one phase over many meetings', () => {
  const pack = packOf(
    ask('liked', 'explore', 'One?'),
    ask('skipped', 'explore', 'Two?'),
    ask('new', 'explore', 'Three?'),
  );
  const shares = (tallies: PromptTally[]): Record<string, number> => {
    const counts: Record<string, number> = { liked: 0, skipped: 0, new: 0 };
    for (let at = 0; at < 600; at += 1) {
      const one = input({
        playbook: pack,
        settings: { promptCount: 1, coachRole: 'people_manager' },
        learning: learning({ tallies }),
        seed: `meeting ${at}`,
      });
      const id = brief(one).prompts[0]?.id ?? '';
      counts[id] = (counts[id] ?? 0) + 1 / 600;
    }
    return counts;
  };

  it('is any of them while nothing is known', () => {
    for (const share of Object.values(shares([]))) expect(share).toBeGreaterThan(0.26);
  });

  it('leans to what proved useful, tries what is new, and hardly shows what was skipped', () => {
    const {
      liked = 0,
      skipped = 1,
      new: fresh = 0,
    } = shares([tally('liked', { asked: 9, useful: 7, notUseful: 2 }), tally('skipped', { skipped: 12 })]);
    expect(liked).toBeGreaterThan(0.6);
    expect(fresh).toBeGreaterThan(0.12);
    expect(skipped).toBeLessThan(0.02);
  });

  it('is the same when the same meeting is looked at again', () => {
    const one = input({ playbook: pack, learning: learning({ tallies: [tally('liked', { useful: 3 })] }) });
    expect(brief(one).prompts).toEqual(brief(structuredClone(one)).prompts);
  });
});
