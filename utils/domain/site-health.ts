import type { EmployeeField, EmployeeReading, MeetingField, MeetingReading } from './meeting.ts';

/** What of a page may be missing: of a meeting, or of a person's page. */
export type SiteField = MeetingField | EmployeeField;

/**
 * How well a site was read, without anything of what was read. `site` is the id of its adapter, `host` where it stands
 * ('' where that is not known). Times are epoch ms. `without` counts readings in a row that lacked what not each of
 * them has, guests of a meeting or a job title: one alone says nothing, many are something that can no longer be read.
 */
export interface SiteHealth {
  site: string;
  host: string;
  /** What was read there. */
  kind: 'meeting' | 'employee';
  state: 'full' | 'partly' | 'changed';
  missing: SiteField[];
  lastFull: number | null;
  lastSeen: number;
  without: number;
}

/** A reading, as far as it says something about its site. */
export type SiteReading =
  | Pick<MeetingReading, 'kind' | 'site' | 'missing' | 'problems' | 'meeting'>
  | Pick<EmployeeReading, 'kind' | 'site' | 'missing' | 'problems'>;

const mostAlone = 5;

/** What every page of its kind has. */
const always = (reading: SiteReading, field: SiteField): boolean => {
  if (reading.kind === 'employee') return field === 'name';
  if (field === 'end') return !reading.meeting.allDay;
  return field === 'title' || field === 'start';
};

/** What most have, and many in a row surely. */
const often = ({ kind }: SiteReading): SiteField => (kind === 'employee' ? 'title' : 'attendees');

/** What one more reading says about its site. */
export const withReading = (
  before: SiteHealth | null,
  reading: SiteReading,
  now: number,
  host = '',
): SiteHealth => {
  const { site, problems } = reading;
  const fields: readonly SiteField[] = reading.missing;
  const lacks = fields.includes(often(reading)) && !problems.includes('hidden-guests');
  const without = lacks ? (before?.without ?? 0) + 1 : 0;
  const changed = problems.includes('changed');
  const missing = fields.filter(
    (field) =>
      changed || always(reading, field) || (lacks && without >= mostAlone && field === often(reading)),
  );
  const state = changed ? 'changed' : missing.length > 0 ? 'partly' : 'full';
  return {
    ...{ site, host, kind: reading.kind, state, missing, without },
    lastFull: state === 'full' ? now : (before?.lastFull ?? null),
    lastSeen: now,
  };
};

/** Of a site that stands at several hosts, the one read last; null: nothing was read there. */
export const newestHealth = (
  all: readonly SiteHealth[],
  at: Partial<Pick<SiteHealth, 'site' | 'host'>>,
): SiteHealth | null =>
  all
    .filter(
      ({ site, host }) =>
        (at.site === undefined || at.site === site) && (at.host === undefined || at.host === host),
    )
    .reduce<SiteHealth | null>(
      (newest, one) => (newest === null || one.lastSeen > newest.lastSeen ? one : newest),
      null,
    );
