import { describe, expect, it } from 'vitest';
import {
  acceptTime,
  addMonths,
  defaultRetention,
  freshRetention,
  isShorter,
  planRetention,
  trustedTime,
  type Aged,
  type RetentionState,
} from '../../../utils/domain/retention.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 31);
const aged = (change: Partial<Aged> = {}): Aged => ({
  table: 'notes',
  id: 'n1',
  kind: 'notes',
  since: start,
  keepBecause: '',
  ...change,
});
const overAt = addMonths(start, 12);
const agreed: RetentionState = { ...freshRetention, agreed: true };
const plan = (state: RetentionState, now: number, items = [aged()]) =>
  planRetention(items, defaultRetention, state, now);

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-15', 24, '2028-03-15'],
  ])('%s and %i months are %s', (from, months, to) => {
    expect(new Date(addMonths(Date.parse(from), months)).toISOString().slice(0, 10)).toBe(to);
  });
});

describe('the list', () => {
  it('warns fourteen days ahead, and not a moment before', () => {
    expect(plan(agreed, overAt - 14 * day - 1).list).toEqual([]);
    expect(plan(agreed, overAt - 14 * day).list).toEqual([{ item: aged(), goesAt: overAt }]);
  });

  it('gives each item its fourteen days, however old it is when it is found', () => {
    const late = overAt + 400 * day;
    const first = plan(agreed, late);
    expect(first.over).toEqual([]);
    expect(first.list[0]?.goesAt).toBe(late + 14 * day);
    expect(plan(first.state, late + 14 * day - 1).over).toEqual([]);
    expect(plan(first.state, late + 14 * day).over).toEqual([aged()]);
  });

  it('lets nothing go before the manager has looked at it', () => {
    const first = plan(freshRetention, overAt - 14 * day);
    const then = plan(first.state, overAt);
    expect(then.list).toHaveLength(1);
    expect(then.over).toEqual([]);
  });

  it('leaves alone what is kept for a reason, and kinds without an end', () => {
    expect(plan(agreed, overAt, [aged({ keepBecause: 'a case is open' })]).list).toEqual([]);
    const months = { ...defaultRetention, notes: null };
    expect(planRetention([aged()], months, agreed, overAt).list).toEqual([]);
  });

  it('begins anew for what left the list and came back', () => {
    const first = plan(agreed, overAt - 14 * day);
    const without = plan(first.state, overAt - 7 * day, []);
    expect(plan(without.state, overAt).over).toEqual([]);
  });
});

describe('the clock', () => {
  const seen = { ...agreed, seen: overAt - 14 * day, listed: { 'notes:n1': overAt - 14 * day } };

  it.each([
    ['set back', -day, 'back', 0],
    ['set back by years', -3_000 * day, 'back', 0],
    ['two weeks on', 14 * day, 'fine', 14 * day],
    ['sixty days on', 60 * day, 'fine', 60 * day],
    ['more than sixty days on', 60 * day + 1, 'jumped', 0],
    ['ten years on', 3_650 * day, 'jumped', 0],
  ] as const)('%s', (_, moved, clock, counts) => {
    expect(trustedTime(seen, seen.seen + moved)).toEqual({ clock, now: seen.seen + counts });
  });

  it('lets nothing go in a leap of sixty days, and remembers the time from before it', () => {
    const leap = plan(seen, seen.seen + 61 * day);
    expect(leap.over).toEqual([]);
    expect(leap.state.seen).toBe(seen.seen);
    expect(plan(leap.state, overAt).over).toEqual([aged()]);
  });

  it('gives fourteen new days when the leap was true', () => {
    const now = seen.seen + 61 * day;
    const accepted = acceptTime(seen, now);
    const after = plan(accepted, now);
    expect(after.clock).toBe('fine');
    expect(after.over).toEqual([]);
    expect(after.list[0]?.goesAt).toBe(now + 14 * day);
  });

  it('uses the highest time seen when the clock was set back', () => {
    const back = plan(seen, seen.seen - 5_000 * day);
    expect(back.state.seen).toBe(seen.seen);
    expect(back.over).toEqual([]);
  });
});

it('knows when anything is kept for a shorter time', () => {
  expect(isShorter(defaultRetention, { ...defaultRetention, evidence: 12 })).toBe(true);
  expect(isShorter({ ...defaultRetention, notes: null }, defaultRetention)).toBe(true);
  expect(isShorter(defaultRetention, { ...defaultRetention, notes: null, actions: 12 })).toBe(false);
});
