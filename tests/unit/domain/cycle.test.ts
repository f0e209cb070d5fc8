import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BusinessCycle, type CustomPhase, checkCycle, cycleAt } from '../../../utils/domain/cycle.ts';
import { businessCycle } from '../../../utils/schema/settings.ts';

const calendar: BusinessCycle = { kind: 'quarters', firstMonth: 1 };
const phase = (name: CustomPhase['phase'], from: string, to: string): CustomPhase => ({
  phase: name,
  from,
  to,
});
const year: CustomPhase[] = [
  phase('planning', '12-10', '01-31'),
  phase('execution', '02-01', '10-31'),
  phase('review', '11-01', '12-09'),
];
const custom = (phases: CustomPhase[]): BusinessCycle => ({ kind: 'custom', phases });

describe('where the year stands in quarters', () => {
  it.each([
    ['2026-01-01', 'planning', 13, 'execution'],
    ['2026-01-14', 'planning', 0, 'execution'],
    ['2026-01-15', 'execution', 61, 'review'],
    ['2026-03-17', 'execution', 0, 'review'],
    ['2026-03-18', 'review', 13, 'planning'],
    ['2026-03-31', 'review', 0, 'planning'],
    ['2026-04-01', 'planning', 13, 'execution'],
    ['2026-12-31', 'review', 0, 'planning'],
    ['2028-02-29', 'execution', 17, 'review'],
  ])('on %s it is %s', (today, phase, endsInDays, next) => {
    expect(cycleAt(calendar, today)).toEqual({ phase, endsInDays, next });
  });

  it.each([
    [2, '2026-01-31', 'review'],
    [2, '2026-02-01', 'planning'],
    [3, '2026-02-28', 'review'],
    [12, '2026-12-01', 'planning'],
    [11, '2026-01-31', 'review'],
    [4, '2026-01-03', 'planning'],
  ])('begins with month %s: %s is %s', (firstMonth, today, phase) => {
    expect(cycleAt({ kind: 'quarters', firstMonth }, today)?.phase).toBe(phase);
  });
});

describe('where the year stands in phases of its own', () => {
  it.each([
    ['2026-12-09', 'review', 0, 'planning'],
    ['2026-12-10', 'planning', 52, 'execution'],
    ['2027-01-31', 'planning', 0, 'execution'],
    ['2026-01-01', 'planning', 30, 'execution'],
    ['2026-02-01', 'execution', 272, 'review'],
    ['2026-11-19', 'review', 20, 'planning'],
  ])('on %s it is %s', (today, phase, endsInDays, next) => {
    expect(cycleAt(custom(year), today)).toEqual({ phase, endsInDays, next });
  });

  it('stands nowhere between two phases, and knows the next one across the gap', () => {
    const gappy = custom([phase('planning', '01-01', '01-31'), phase('review', '06-01', '06-30')]);
    expect(cycleAt(gappy, '2026-03-01')).toBeNull();
    expect(cycleAt(gappy, '2026-01-30')).toMatchObject({ phase: 'planning', next: 'review' });
    expect(cycleAt(gappy, '2026-06-30')).toMatchObject({ phase: 'review', next: 'planning' });
  });

  it('knows no next phase where there is one alone', () => {
    expect(cycleAt(custom([phase('review', '06-01', '06-30')]), '2026-06-02')).toMatchObject({ next: null });
  });

  it('ends a phase on 28 February in years without the 29th', () => {
    const leap = custom([phase('planning', '02-01', '02-29')]);
    expect(cycleAt(leap, '2027-02-28')).toMatchObject({ endsInDays: 0 });
    expect(cycleAt(leap, '2028-02-28')).toMatchObject({ endsInDays: 1 });
    expect(cycleAt(leap, '2027-03-01')).toBeNull();
  });

  it.each(['', 'today', '2026-02-30', '2026-13-01', '26-01-01'])('says nothing of %j', (today) => {
    expect(cycleAt(calendar, today)).toBeNull();
  });

  it('says nothing when the year is not set, or of a phase that has no dates', () => {
    expect(cycleAt({ kind: 'none' }, '2026-01-01')).toBeNull();
    expect(cycleAt(custom([phase('review', '', '')]), '2026-01-01')).toBeNull();
    expect(cycleAt(custom([]), '2026-01-01')).toBeNull();
  });

  it('always counts down by one a day within a phase', () => {
    const days = fc.integer({ min: 0, max: 4000 });
    const cycles = fc.constantFrom(calendar, custom(year), { kind: 'quarters', firstMonth: 5 } as const);
    fc.assert(
      fc.property(days, cycles, (days, cycle) => {
        const isoOf = (n: number): string => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
        const today = cycleAt(cycle, isoOf(days));
        const tomorrow = cycleAt(cycle, isoOf(days + 1));
        if (today === null || tomorrow === null) throw new Error('a gap');
        if (today.endsInDays === 0) expect(tomorrow.phase).toBe(today.next);
        else expect(tomorrow).toEqual({ ...today, endsInDays: today.endsInDays - 1 });
      }),
    );
  });
});

describe('the form of the year', () => {
  it.each<[string, CustomPhase[], string[]]>([
    ['phases that follow each other over the year’s end', year, []],
    ['gaps', [phase('planning', '01-01', '01-31'), phase('review', '06-01', '06-30')], []],
    ['one day', [phase('review', '06-01', '06-01')], []],
    ['29 February', [phase('planning', '02-01', '02-29')], []],
    [
      'eleven months over the year’s end',
      [phase('planning', '02-01', '02-28'), phase('execution', '03-01', '01-31')],
      [],
    ],
    ['nothing', [], ['empty -1 null']],
    [
      'a date that is not filled in',
      [phase('review', '', '06-30'), phase('planning', '01-01', ' ')],
      ['empty 0 from', 'empty 1 to'],
    ],
    ['30 February', [phase('planning', '01-01', '02-30')], ['no-date 0 to']],
    ['31 April', [phase('planning', '04-31', '05-10')], ['no-date 0 from']],
    ['words', [phase('planning', 'May', '05-10')], ['no-date 0 from']],
    ['dates of one month the wrong way round', [phase('review', '12-20', '12-01')], ['reversed 0 to']],
    [
      'dates the wrong way round among others',
      [
        phase('planning', '01-01', '03-31'),
        phase('execution', '06-30', '04-01'),
        phase('review', '07-01', '12-31'),
      ],
      ['reversed 1 to'],
    ],
    [
      'a shared day',
      [phase('planning', '01-01', '03-31'), phase('execution', '03-31', '06-30')],
      ['overlap 1 from with 0'],
    ],
    [
      'one inside another',
      [phase('execution', '02-01', '10-31'), phase('review', '05-01', '05-31')],
      ['overlap 1 from with 0'],
    ],
    [
      'an overlap over the year’s end',
      [phase('planning', '12-01', '01-31'), phase('execution', '01-15', '11-30')],
      ['overlap 1 from with 0'],
    ],
    [
      'the same phase twice',
      [phase('planning', '01-01', '01-31'), phase('planning', '01-01', '01-31')],
      ['overlap 1 from with 0'],
    ],
  ])('with %s', (_, phases, faults) => {
    expect(
      checkCycle(phases).map(
        ({ code, at, field, other }) => `${code} ${at} ${field}${other === null ? '' : ` with ${other}`}`,
      ),
    ).toEqual(faults);
  });

  it('lets pass only years in which every day has one phase at most', () => {
    const monthDay = fc
      .integer({ min: 0, max: 365 })
      .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(5, 10));
    const phases = fc.array(
      fc.record({ phase: fc.constantFrom('planning', 'execution', 'review'), from: monthDay, to: monthDay }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(phases as fc.Arbitrary<CustomPhase[]>, (phases) => {
        if (checkCycle(phases).length > 0) return;
        for (let n = 0; n < 366; n += 1) {
          const today = new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
          const inIt = phases.filter((one) => cycleAt(custom([one]), today) !== null);
          expect(inIt.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('reads what the settings keep', () => {
    const kept = businessCycle.parse({ kind: 'custom', phases: year });
    expect(cycleAt(kept, '2026-11-19')?.phase).toBe('review');
  });
});
