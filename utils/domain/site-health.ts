import type { MeetingField, MeetingReading } from './meeting.ts';

/**
 * How well a site was read, without anything of what was read. Times are epoch ms. `without` counts meetings in a row
 * on which nobody was named: one alone is a meeting with oneself, many are guests that can no longer be read.
 */
export interface SiteHealth {
  site: string;
  state: 'full' | 'partly' | 'changed';
  missing: MeetingField[];
  lastFull: number | null;
  lastSeen: number;
  without: number;
}

const mostAlone = 5;
/** What every meeting has. */
const expected: readonly MeetingField[] = ['title', 'start', 'end'];

/** What one more reading says about its site. */
export const withReading = (
  before: SiteHealth | null,
  { site, missing, problems, meeting }: Pick<MeetingReading, 'site' | 'missing' | 'problems' | 'meeting'>,
  now: number,
): SiteHealth => {
  const nobody = missing.includes('attendees') && !problems.includes('hidden-guests');
  const without = nobody ? (before?.without ?? 0) + 1 : 0;
  const changed = problems.includes('changed');
  const away = missing.filter(
    (field) =>
      changed ||
      (expected.includes(field) && !(field === 'end' && meeting.allDay)) ||
      (nobody && without >= mostAlone && field === 'attendees'),
  );
  const state = changed ? 'changed' : away.length > 0 ? 'partly' : 'full';
  return {
    ...{ site, state, missing: away, without },
    lastFull: state === 'full' ? now : (before?.lastFull ?? null),
    lastSeen: now,
  };
};
