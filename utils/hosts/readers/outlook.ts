import type { MeetingReading } from '../../domain/meeting.ts';
import type { SightedChip, Sighting, SiteReader } from '../types.ts';
import { clockReader } from './clock.ts';
import { parseWallDay, type Wall } from './day.ts';
import { iconRow, openBox } from './box.ts';
import { toEventReading, type EventHints } from './event.ts';
import { withoutShared } from './people.ts';
import { isCancelled } from './words.ts';

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
/** Words that tiles put before the subject ("Canceled: ", "Meeting icon, ") are not in the card. */
const isSubject = (shown: string, subject: string): boolean =>
  fold(shown) === fold(subject) || (isCancelled(subject) && fold(subject).endsWith(fold(shown)));

/** `YYYY-MM-DD` of a column, or of the id of a month's cell. */
const toDay = (day: string): Wall | null => parseWallDay(/\d{4}-\d\d-\d\d/.exec(day)?.[0] ?? null);

const isRepeating = ({ label, lines }: SightedChip): boolean =>
  lines.some((line) => line.startsWith('#ArrowRepeat')) ||
  /(recurring event|wiederkehrend\S* \S+|定期的な\S*|\S+ متكرر|événement périodique)$/i.test(label);

/** A tile without the mark does not repeat only where the sentence beside it would say so in known words. */
const toRepeats = (tile: SightedChip, lang: string): boolean | null =>
  isRepeating(tile) || (tile.label && /^(en|de|fr|ja|ar)/.test(lang) ? false : null);

/** The open event's own tile: the subject is the same, and the start where several have it. */
function findTile(sighting: Sighting, title: string, card: MeetingReading | null): SightedChip | null {
  const clocks = clockReader(sighting.lang);
  const same = sighting.chips.filter(({ lines, label }) => {
    const [subject = ''] = lines;
    return subject ? isSubject(title, subject) : label.startsWith(`${title},`);
  });
  const start = card?.meeting.start ?? null;
  const fits = (chip: SightedChip) => {
    const range = clocks.range(
      clocks.normalise(chip.lines.filter((line) => !line.startsWith('#')).at(-1) ?? ''),
    );
    if (start === null) return true;
    const at = new Date(start);
    const day = toDay(chip.day);
    return (
      (range === null || range.start === at.getHours() * 60 + at.getMinutes()) &&
      (day === null || new Date(day).getUTCDate() === at.getDate())
    );
  };
  const fitting = same.filter(fits);
  const [only] = fitting;
  return only && new Set(fitting.map(({ id }) => id)).size === 1 ? only : null;
}

/** Names without the interface's words around them. */
function toPeople({ people }: Sighting): Sighting['people'] {
  const strip = withoutShared(people.map(({ label }) => label));
  return people.map((person) => {
    const label = strip(person.label).replace(/^Open Profile Card for /i, '');
    // The accessible name holds the visible one: then that is the name. Else what is left of it.
    const shown = person.lines.filter((line) => !/^\p{Lu}{1,3}$/u.test(line));
    const lone = people.length === 1 && label === person.label && shown.length === 0;
    return { ...person, label: lone && label.split(' ').length > 4 ? '' : label, lines: shown };
  });
}

/** A form is a draft until it has people, a day and times. Its fields are told apart by what is in them. */
function toFormReading(sighting: Sighting, now: number): MeetingReading | null {
  const { fields = [] } = sighting.lines;
  const [title = ''] = fields;
  const when = fields.filter((field) => field !== title).join(' , ');
  const reading = toEventReading(
    {
      ...sighting,
      people: toPeople(sighting),
      lines: { ...sighting.lines, title: [title].filter(Boolean), texts: [] },
    },
    now,
    { when: [when], recurring: { value: null, source: 'text' } },
  );
  const { attendees, start, end } = reading?.meeting ?? { attendees: [], start: null, end: null };
  return attendees.length > 0 && start !== null && end !== null ? reading : null;
}

/** A small card has no heading: its subject is a tile's, else it stands right above the line with both times. */
function toSubject({ lines, chips, lang }: Sighting): string {
  const texts = lines.texts ?? [];
  const known = texts.find((text) =>
    chips.some(({ lines: [subject = ''] }) => subject !== '' && isSubject(text, subject)),
  );
  const clocks = clockReader(lang);
  const [first = '', second = ''] = texts.slice(0, 2).map(clocks.normalise);
  const isAbove = clocks.range(first) === null && (clocks.range(second)?.end ?? null) !== null;
  return known ?? (isAbove ? (texts[0] ?? '') : '');
}

function toViewReading(shown: Sighting, now: number): MeetingReading | null {
  const title = shown.lines.title?.join(' ') || toSubject(shown);
  const sighting: Sighting = { ...shown, lines: { ...shown.lines, title: [title].filter(Boolean) } };
  const { lines } = sighting;
  const texts = lines.texts ?? [];
  const clock = iconRow(lines, /^#Clock/) ?? [];
  const calendar = iconRow(lines, /^#Calendar/) ?? [];
  const place = iconRow(lines, /^#(Location|MapPin|Building|Door)/);
  const body = texts.filter((text) => !title.includes(text));
  const when = [clock.join(' '), [...calendar, ...clock].join(' '), ...body, body.join(' ')];
  const people = toPeople(sighting);
  const given = {
    ...sighting,
    people,
    lines: { ...lines, ...(lines.item && { id: lines.item }), texts: body, ...(place && { place }) },
  };
  const untimed = clock.length === 0 && calendar.length > 0;
  const hints: EventHints = { when, untimed };
  const first = toEventReading(given, now, hints);
  const tile = findTile(sighting, title, first);
  const repeats = iconRow(lines, /^#ArrowRepeat/) !== undefined;
  const named = people.length > 0 && first?.meeting.attendees.length === 0;
  const more: EventHints = {
    ...hints,
    recurring: {
      value: repeats || (tile ? toRepeats(tile, sighting.lang) : null),
      source: 'attribute',
    },
    ...(tile && { day: toDay(tile.day) }),
    ...(named && { unreadable: ['attendees'] }),
    ...(tile?.id && !lines.item && { key: tile.id }),
  };
  // Nothing in a card says "does not repeat": without its tile nobody knows.
  if (!repeats && !tile) more.recurring = { value: null, source: 'attribute' };
  return toEventReading(given, now, more);
}

/** Outlook: rows by icons, times by two clock values, the grid's tile for the day, the id and the rhythm. */
export default {
  id: 'outlook',
  toReading(sighting, now) {
    const seen = openBox(sighting);
    return seen.lines.form ? toFormReading(seen, now) : toViewReading(seen, now);
  },
} satisfies SiteReader;
