import { describe, expect, it } from 'vitest';
import type { BusinessCycle } from '../../../utils/domain/cycle.ts';
import { reviewWindow } from '../../../utils/domain/review-window.ts';

const quarters: BusinessCycle = { kind: 'quarters', firstMonth: 1 };
const year: BusinessCycle = {
  kind: 'custom',
  phases: [
    { phase: 'planning', from: '01-10', to: '02-28' },
    { phase: 'execution', from: '03-01', to: '11-30' },
    { phase: 'review', from: '12-10', to: '01-05' },
  ],
};

describe('the review window', () => {
  it.each<[string, BusinessCycle, string, ReturnType<typeof reviewWindow>]>([
    ['is not spoken of when the year is not set', { kind: 'none' }, '2026-12-01', null],
    ['is not spoken of long before', quarters, '2026-02-20', null],
    ['is spoken of three weeks before', quarters, '2026-02-26', { opens: '2026-03-18', opensInDays: 20, endsInDays: null, since: '2026-01-01' }],
    ['is open from its first day', quarters, '2026-03-18', { opens: '2026-03-18', opensInDays: 0, endsInDays: 13, since: '2026-01-01' }],
    ['keeps its first day while it is open', quarters, '2026-03-31', { opens: '2026-03-18', opensInDays: 0, endsInDays: 0, since: '2026-01-01' }],
    ['is seen across days that belong to no phase', year, '2026-12-05', { opens: '2026-12-10', opensInDays: 5, endsInDays: null, since: '2026-01-06' }],
    ['runs over the end of the year', year, '2027-01-03', { opens: '2026-12-10', opensInDays: 0, endsInDays: 2, since: '2026-01-06' }],
    ['is over on the day after', year, '2027-01-06', null],
  ])('%s', (_name, cycle, today, expected) => {
    expect(reviewWindow(cycle, today)).toEqual(expected);
  }); // prettier-ignore

  it('ends the search in a year that is all review', () => {
    const all: BusinessCycle = { kind: 'custom', phases: [{ phase: 'review', from: '01-01', to: '12-31' }] };
    expect(reviewWindow(all, '2026-06-01')).toMatchObject({ opensInDays: 0 });
  });
});
