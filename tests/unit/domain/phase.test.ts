import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockFor, phaseOrder } from '../../../utils/domain/phase.ts';
import type { PlaybookPhase } from '../../../utils/domain/playbook.ts';
import { core, minute, start } from '../../fixtures/briefs/make.ts';

const phases: PlaybookPhase[] = [
  { phase: 'open', minutes: 4, focus: 'Arrive' },
  { phase: 'explore', minutes: 16, focus: 'Their topics' },
  { phase: 'agree', minutes: 7, focus: 'One action' },
  { phase: 'close', minutes: 3, focus: 'Summary' },
];
const at = (minutes: number, length = 30) =>
  clockFor({ start, end: start + length * minute, allDay: false }, phases, start + minutes * minute);

describe('the clock', () => {
  it.each([
    [-1440, 30, 'before', 'prep', 'open', 1440],
    [-0.5, 30, 'before', 'prep', 'open', 1],
    [0, 30, 'running', 'open', 'explore', 30],
    [3.9, 30, 'running', 'open', 'explore', 27],
    [4, 30, 'running', 'explore', 'agree', 26],
    [20, 30, 'running', 'agree', 'close', 10],
    [29.9, 30, 'running', 'close', null, 1],
    [30, 30, 'over', 'after', null, 0],
    [95, 30, 'over', 'after', null, 65],
    [8, 60, 'running', 'explore', 'agree', 52],
    [2, 15, 'running', 'explore', 'agree', 13],
  ] as const)('at minute %s of %s it is %s: %s, then %s', (minutes, length, state, current, next, left) => {
    expect(at(minutes, length)).toMatchObject({ state, current, next, minutes: left, length });
  });

  it('fills the segments as time goes by', () => {
    expect(at(12)?.segments.map(({ done }) => done)).toEqual([1, 0.5, 0, 0]);
  });

  it('runs through midnight and through the night the clocks change', () => {
    const late = Date.UTC(2026, 9, 25, 0, 45);
    const clock = clockFor(
      { start: late, end: late + 30 * minute, allDay: false },
      phases,
      late + 20 * minute,
    );
    expect(clock).toMatchObject({ state: 'running', current: 'agree', minutes: 10 });
  });

  it('is right at once after a laptop slept or its clock jumped', () => {
    expect(at(3)?.current).toBe('open');
    expect(at(25)?.current).toBe('agree');
    expect(at(1)?.current).toBe('open');
  });

  it.each([
    ['without a start', { start: null, end: start, allDay: false }],
    ['without an end', { start, end: null, allDay: false }],
    ['with the end before the start', { start, end: start - 1, allDay: false }],
    ['with no length', { start, end: start, allDay: false }],
    ['that lasts all day', { start, end: start + 24 * 60 * minute, allDay: true }],
    ['of three days', { start, end: start + 72 * 60 * minute, allDay: false }],
    ['with a broken time', { start: Number.NaN, end: start, allDay: false }],
  ])('does not run for a meeting %s', (_, meeting) => {
    expect(clockFor(meeting, phases, start)).toBeNull();
  });

  it('does not run without phases', () => {
    expect(clockFor({ start, end: start + minute, allDay: false }, [], start)).toBeNull();
  });

  it('has shares that add up to one, whole minutes, and progress from left to right', () => {
    const anyMeeting = fc.record({
      length: fc.integer({ min: 1, max: 24 * 60 }),
      now: fc.integer({ min: -100_000, max: 100_000 }),
      session: fc.constantFrom(...core.sessions),
    });
    fc.assert(
      fc.property(anyMeeting, ({ length, now, session }) => {
        const clock = clockFor(
          { start, end: start + length * minute, allDay: false },
          session.phases,
          start + now * 1000,
        );
        if (clock === null) throw new Error('no clock');
        expect(clock.segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(Number.isInteger(clock.minutes) && clock.minutes >= 0).toBe(true);
        const done = clock.segments.map((segment) => segment.done);
        expect([...done].sort((a, b) => b - a)).toEqual(done);
      }),
    );
  });
});

describe('the clock of a session whose real times are marked', () => {
  const plan = { start, end: start + 30 * minute, allDay: false };
  const min = (minutes: number): number => start + minutes * minute;
  const marked = (now: number, startedAt: number | null, endedAt: number | null = null) =>
    clockFor(plan, phases, min(now), {
      startedAt: startedAt === null ? undefined : min(startedAt),
      endedAt: endedAt === null ? undefined : min(endedAt),
    });

  it.each([
    ['ten minutes late: the phases share what is left', 12, 10, 'running', 'open', 18, 20, 10],
    ['ten minutes late, halfway', 20, 10, 'running', 'explore', 10, 20, 10],
    ['ten minutes late, the plan is over', 30, 10, 'over', 'after', 0, 20, 10],
    ['on time', 12, 0, 'running', 'explore', 18, 30, 0],
    ['half a minute late is on time', 12, 0.5, 'running', 'explore', 18, 30, 0],
    ['five minutes early', -3, -5, 'running', 'open', 33, 35, 0],
    ['after the planned end: the planned length from there', 40, 35, 'running', 'explore', 25, 30, 35],
    ['the clock went back after the mark', 5, 8, 'running', 'explore', 25, 30, 0],
    ['a mark of last week’s meeting', 12, -7 * 1440, 'running', 'explore', 18, 30, 0],
  ] as const)('%s', (_, now, startedAt, state, current, minutes, length, lateBy) => {
    expect(marked(now, startedAt)).toMatchObject({ state, current, minutes, length, lateBy });
  });

  it('keeps the shares and what is done within the time that is left', () => {
    const clock = marked(20, 10);
    expect(clock?.segments.map(({ share }) => share)).toEqual(at(20)?.segments.map(({ share }) => share));
    expect(clock?.segments.map(({ done }) => Math.round(done * 100) / 100)).toEqual([1, 0.69, 0, 0]);
  });

  it.each([
    ['ended early', 20, 0, 18, 2],
    ['just ended', 18, 0, 18, 0],
    ['ended after an overrun', 50, 0, 44, 6],
    ['the clock went back after it ended', 15, 0, 18, 0],
    ['an end marked before the beginning', 20, 10, 5, 10],
  ])('is over once the end is marked: %s', (_, now, startedAt, endedAt, minutes) => {
    expect(marked(now, startedAt, endedAt)).toMatchObject({
      state: 'over',
      current: 'after',
      next: null,
      minutes,
      closing: false,
    });
  });

  it('shows how far an early end came', () => {
    expect(marked(25, 0, 12)?.segments.map(({ done }) => done)).toEqual([1, 0.5, 0, 0]);
  });

  it('counts an overrun in whole minutes and does not hurry anybody', () => {
    expect(marked(41.5, null)).toMatchObject({ state: 'over', minutes: 11, closing: false });
  });

  it.each([
    [24.9, false],
    [25, true],
    [29.9, true],
    [30, false],
  ])('gives notice in the last five minutes: minute %s', (now, closing) => {
    expect(marked(now, null)?.closing).toBe(closing);
  });

  it('is right at once after a laptop slept through half of the session', () => {
    expect(marked(3, 2)?.current).toBe('open');
    expect(marked(26, 2)).toMatchObject({ current: 'agree', minutes: 4, closing: true });
    expect(marked(300, 2)).toMatchObject({ state: 'over', minutes: 270 });
  });

  it('runs over midnight and through the hour that the clocks repeat', () => {
    const late = Date.UTC(2026, 9, 25, 0, 45);
    const clock = clockFor(
      { start: late, end: late + 30 * minute, allDay: false },
      phases,
      late + 25 * minute,
      { startedAt: late + 10 * minute },
    );
    expect(clock).toMatchObject({ state: 'running', lateBy: 10, minutes: 5, length: 20 });
  });

  it('keeps two sessions at the same time apart', () => {
    const other = { start: min(-15), end: min(45), allDay: false };
    expect(marked(10, 5)).toMatchObject({ lateBy: 5, minutes: 20, length: 25 });
    expect(clockFor(other, phases, min(10), null)).toMatchObject({ lateBy: 0, minutes: 35, length: 60 });
  });

  it('stays whole and between its ends whatever is marked', () => {
    const any = fc.option(fc.integer({ min: -3000, max: 3000 }));
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 3000 }), any, any, (now, startedAt, endedAt) => {
        const clock = marked(now, startedAt, endedAt);
        if (clock === null) throw new Error('no clock');
        expect([clock.minutes, clock.length, clock.lateBy].every((n) => Number.isInteger(n) && n >= 0)).toBe(
          true,
        );
        expect(clock.segments.every(({ done }) => done >= 0 && done <= 1)).toBe(true);
        expect(clock.closing && clock.state !== 'running').toBe(false);
      }),
    );
  });
});

describe('the order of phases', () => {
  it.each([
    ['no clock', null, ['open', 'explore', 'agree', 'close', 'prep']],
    ['before', { state: 'before', current: 'prep' }, ['prep', 'open', 'explore', 'agree', 'close']],
    ['while opening', { state: 'running', current: 'open' }, ['open', 'explore', 'agree', 'close']],
    ['while agreeing', { state: 'running', current: 'agree' }, ['agree', 'close', 'explore', 'open']],
    ['while closing', { state: 'running', current: 'close' }, ['close', 'agree', 'explore', 'open']],
    ['after the end', { state: 'over', current: 'after' }, ['close', 'after', 'agree', 'explore', 'open']],
  ] as const)('%s', (_, clock, order) => {
    expect(phaseOrder(clock)).toEqual(order);
  });
});
