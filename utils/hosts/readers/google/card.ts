import type { MeetingField, MeetingReading } from '../../../domain/meeting.ts';
import type { Sighting } from '../../types.ts';
import { clockReader } from '../clock.ts';
import { firstConference } from '../conference.ts';
import { toMeetingReading, type Found } from '../meeting.ts';
import { toChip, type ChipReading } from './chip.ts';
import { parseEid } from './eid.ts';
import { toGuests } from './guests.ts';
import { toWhen } from './when.ts';
import { isNoTitle } from '../words.ts';
import { toZoneName, toZoneShift } from './zone.ts';

const join = (lines: string[] | undefined): string | null => lines?.join(' ') || null;
/** A row of which only its hidden label is left says nothing. */
const joinRow = (lines: string[] | undefined): string | null =>
  lines?.length === 1 && /[:：]$/.test(lines[0] ?? '') ? null : join(lines);
const fold = (text: string) => text.replace(/\s/g, '');

/**
 * The dialog's node is reused: a title that the event's own chip does not know belongs to the event before,
 * and so may everything else in the dialog.
 */
const isStale = (shown: string | null, chip: ChipReading | undefined): boolean =>
  Boolean(chip?.title && shown && !fold(chip.text).includes(fold(shown)));

function toTitle(shown: string | null, chip: ChipReading | undefined, stale: boolean): Found<string> {
  return shown && !stale ? { value: shown, source: 'text' } : { value: chip?.title ?? null, source: 'aria' };
}

/** The event card over the grid, with the event's own chips as witnesses. */
export function toCardReading(sighting: Sighting, now: number): MeetingReading | null {
  const { site, lang, key } = sighting;
  const [raw = ''] = sighting.lines.id ?? [];
  const log = sighting.lines.log ?? [];
  const eid = parseEid(raw);
  // Strings of `jslog`: the event id, then the account's own calendar. Not promised, so a last resort.
  const account = sighting.account ?? log.find((text) => text.includes('@'))?.toLowerCase() ?? null;
  // An appointment schedule has an id but no calendar anywhere.
  if (eid.decoded && eid.calendar === null && log.length > 0 && !log.some((text) => text.includes('@')))
    return null;

  const clocks = clockReader(lang);
  const chips = sighting.chips.map((chip) => toChip(chip, clocks));
  const own = chips.filter((chip) => chip.id === raw);
  const titled = own.find((chip) => chip.title);
  const shownTitle = join(sighting.lines.title);
  const stale = isStale(shownTitle, titled);
  const lines = stale ? { id: [raw] } : sighting.lines;
  const title = toTitle(shownTitle, titled, stale);
  const untitled = title.value !== null && isNoTitle(title.value);

  const shift = toZoneShift(chips, sighting.lines.zones ?? [], now);
  const when = (lines.when?.length ? lines.when : [''])
    .map((line) => toWhen({ line: clocks.normalise(line), eid, chips: own, clocks, lang, now, shift }))
    .find(({ start }, index, all) => start !== null || index === all.length - 1);
  const { start = null, end = null, allDay = false, source = 'text' } = when ?? {};
  const guests = toGuests(stale ? { ...sighting, people: [], lines } : sighting, account);
  const place: Found<string> = lines.placeText?.[0]
    ? { value: lines.placeText[0], source: 'attribute' }
    : { value: joinRow(lines.place) ?? join(lines.room), source: 'text' };
  const call = firstConference([...(lines.links ?? []), place.value ?? '']);
  const unreadable: MeetingField[] = [];
  if (lines.place && place.value === null) unreadable.push('place');
  if (lines.video && call === null) unreadable.push('conference');
  const answer = guests.attendees.find((guest) => guest.self)?.response ?? 'unknown';
  return toMeetingReading({
    site,
    account,
    key: eid.id || `${key} ${start ?? ''}`.trim(),
    seriesKey: eid.series,
    title: untitled ? { value: null, source: 'text' } : title,
    private: untitled,
    start: { value: start, source },
    end: { value: end, source: source === 'attribute' && !allDay ? 'text' : source },
    allDay,
    zone: toZoneName(shift, start ?? now),
    recurring: { value: eid.decoded ? eid.series !== null : null, source: 'attribute' },
    attendees: guests.attendees,
    attendeeCount: guests.count,
    hiddenGuests: guests.hidden,
    place,
    conference: { value: call, source: 'attribute' },
    ownResponse: answer === 'unknown' ? (own[0]?.ownResponse ?? 'unknown') : answer,
    unreadable,
    changed: stale || !lines.title?.length || !raw || !lines.when?.length,
  });
}
