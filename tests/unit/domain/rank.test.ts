import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { behaviourEventId } from '../../../utils/domain/rank/behaviour-event.ts';
import { readMemory } from '../../../utils/domain/rank/memory.ts';
import { fillPlaceholders, placeholdersIn, toFact } from '../../../utils/domain/rank/placeholders.ts';
import { seededFraction } from '../../../utils/domain/rank/seeded.ts';
import { day, event, session, start } from '../../fixtures/briefs/make.ts';

describe('a placeholder', () => {
  it.each([
    ['Last time you chose “{last_action}”.', { last_action: 'Draft it' }, 'Last time you chose “Draft it”.'],
    ['No placeholder here?', {}, 'No placeholder here?'],
    ['{name}, and {name} again?', { name: 'Sam' }, 'Sam, and Sam again?'],
    ['On {date} I saw {behaviour}.', { date: 'Monday' }, null],
    ['{toString}?', {}, null],
    ['{constructor}?', {}, null],
    ['{}?', {}, null],
    ['A stray } brace?', {}, null],
    ['{name?', { name: 'Sam' }, null],
    ['{{name}}?', { name: 'Sam' }, null],
    ['{name}?', { name: '{goal}' }, null],
    ['{name}?', { name: '' }, null],
    ['{name} earns $1 and $&?', { name: '$& $1' }, '$& $1 earns $1 and $&?'],
    ['  ', {}, null],
  ])('%j with %j becomes %j', (template, facts, expected) => {
    expect(fillPlaceholders(template, facts)).toBe(expected);
  });

  it('is named in the order of the text', () => {
    expect(placeholdersIn('{a} b {c} {a}')).toEqual(['a', 'c', 'a']);
  });

  it.each([
    ['  two\n lines. ', 'two lines'],
    ['', null],
    ['...', null],
    [null, null],
    ['{x}', null],
    ['x'.repeat(21), null],
    ['x'.repeat(20), 'x'.repeat(20)],
  ])('takes %j as %j', (value, expected) => {
    expect(toFact(value, 20)).toBe(expected);
  });
});

describe('the seed', () => {
  it('gives the same fraction for the same meeting and another for another', () => {
    expect(seededFraction('a', 'p')).toBe(seededFraction('a', 'p'));
    expect(seededFraction('a', 'p')).not.toBe(seededFraction('b', 'p'));
  });

  it('spreads evenly over meetings', () => {
    const fractions = Array.from({ length: 4000 }, (_, at) => seededFraction(`meeting ${at}`, 'prompt'));
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = fractions.filter((one) => Math.floor(one * 10) === tenth).length / fractions.length;
      expect(share).toBeGreaterThan(0.07);
      expect(share).toBeLessThan(0.13);
    }
  });

  it('stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (seed, id) => {
        const one = seededFraction(seed, id);
        expect(one >= 0 && one < 1).toBe(true);
      }),
    );
  });
});

describe('the memory', () => {
  const earlier = [1, 2, 3, 4, 5].map((weeks) => session(`s${weeks}`, weeks));
  const read = (events: ReturnType<typeof event>[], sessionId: string | null = null) =>
    readMemory({ events, earlier, sessionId, now: start });
  const ago = (weeks: number) => start - weeks * 7 * day;

  it('counts what was shown or asked within four sessions', () => {
    const memory = read([
      event('a', 's1', ago(1), 'shown'),
      event('b', 's4', ago(4)),
      event('c', 's5', ago(5)),
      event('d', null, ago(2)),
      event('e', null, ago(6)),
    ]);
    expect([...memory.recent].sort()).toEqual(['a', 'b', 'd']);
  });

  it('counts everything while there were fewer than four sessions', () => {
    const memory = readMemory({
      events: [event('a', null, ago(50))],
      earlier: earlier.slice(0, 3),
      sessionId: null,
      now: start,
    });
    expect([...memory.recent]).toEqual(['a']);
  });

  it('knows what was dealt with in the meeting at hand, by its session or by the hour', () => {
    const memory = read(
      [
        event('a', 'now', start, 'asked'),
        event('b', 'now', start, 'shown'),
        event('c', null, start - 3_600_000, 'skipped'),
        event('d', 's1', ago(1), 'asked'),
      ],
      'now',
    );
    expect([...memory.handled].sort()).toEqual(['a', 'c']);
    expect(memory.recent.has('b')).toBe(false);
  });

  it('keeps what was looked at while preparing, but not what belonged to yesterday’s meeting', () => {
    const yesterday = [session('y', 0, { start: start - day, end: start - day + 1_800_000 })];
    const shown = (at: number) =>
      readMemory({
        events: [event('a', null, at, 'shown')],
        earlier: yesterday,
        sessionId: null,
        now: start,
      });
    expect([...shown(start - 0.9 * day).recent]).toEqual([]);
    expect([...shown(start - day + 60_000).recent]).toEqual(['a']);
  });

  it('weighs votes with one imagined vote each way', () => {
    const memory = read([
      event('a', 's1', ago(1), 'useful'),
      event('a', 's2', ago(2), 'useful'),
      event('b', 's1', ago(1), 'not_useful'),
    ]);
    expect(memory.usefulness.get('a')).toBe(0.75);
    expect(memory.usefulness.get('b')).toBeCloseTo(1 / 3);
  });

  it('lets behaviours rest for two meetings and keeps them apart from prompts', () => {
    const memory = read([
      event(behaviourEventId('x'), 's2', ago(2), 'shown'),
      event(behaviourEventId('y'), 's3', ago(3), 'shown'),
      event(behaviourEventId('z'), null, start, 'shown'),
    ]);
    expect([...memory.restingBehaviours]).toEqual([behaviourEventId('x')]);
    expect(memory.recent.size).toBe(0);
  });

  it('names a behaviour within the length that an event may keep', () => {
    expect(behaviourEventId('x'.repeat(500)).length).toBe(120);
  });
});
