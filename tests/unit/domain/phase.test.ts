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
