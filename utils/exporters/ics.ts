/** One whole day of a calendar, as it is to be written. */
export interface CalendarDay {
  /** Stays the same from one export to the next, so that a second import moves the entry instead of doubling it. */
  uid: string;
  /** ISO date. */
  day: string;
  /** Days until it comes again; null = once. */
  everyDays: number | null;
  title: string;
  description: string;
}

/** RFC 5545, 3.1: a content line has at most 75 octets, the line end not counted. */
const mostOctets = 75;
const dayMs = 86_400_000;
const encoder = new TextEncoder();

/** RFC 5545, 3.3.11. Control characters have no place in a text, and half a surrogate pair none in UTF-8. */
const toText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');

/** A long line goes on after a line end and a space, never in the middle of a letter. */
const fold = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return `${folded}\r\n`;
};

const toDate = (iso: string): string => iso.replaceAll('-', '');

const dayAfter = (iso: string): string =>
  new Date(Date.parse(`${iso}T00:00Z`) + dayMs).toISOString().slice(0, 10);

const toStamp = (now: number): string =>
  `${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

const toEvent = ({ uid, day, everyDays, title, description }: CalendarDay, now: number): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${toStamp(now)}`,
  `DTSTART;VALUE=DATE:${toDate(day)}`,
  `DTEND;VALUE=DATE:${toDate(dayAfter(day))}`,
  ...(everyDays === null ? [] : [`RRULE:FREQ=DAILY;INTERVAL=${everyDays}`]),
  `SUMMARY:${toText(title)}`,
  ...(description === '' ? [] : [`DESCRIPTION:${toText(description)}`]),
  'TRANSP:TRANSPARENT',
  'CLASS:PRIVATE',
  'END:VEVENT',
];

/** An iCalendar file (RFC 5545) of whole days, which block no time. `now`: epoch ms. */
export const toIcs = (days: readonly CalendarDay[], now: number): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Touchline//Touchline//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((day) => toEvent(day, now)),
    'END:VCALENDAR',
  ]
    .map(fold)
    .join('');
