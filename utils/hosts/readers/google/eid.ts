/** What Google Calendar's `data-eventid` says without any word of a language. */
export interface EventId {
  /** Event id with its instance suffix; the raw attribute where it cannot be decoded. */
  id: string;
  /** Address of the calendar, its abbreviated domain written out; null when the attribute names none. */
  calendar: string | null;
  /** Event id without suffixes; null for a single event. */
  series: string | null;
  /** Original start of this occurrence: epoch ms when timed, UTC midnight of the day when all-day. */
  original: number | null;
  /** The suffix is a day without a time. */
  allDay: boolean;
  decoded: boolean;
}

const domains = new Map([
  ['m', 'gmail.com'],
  ['g', 'group.calendar.google.com'],
  ['v', 'group.v.calendar.google.com'],
  ['i', 'import.calendar.google.com'],
]);

const suffix = /_(R?)(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/;

/** Base64, standard or URL-safe, with or without padding, of printable ASCII; null for anything else. */
function decode(raw: string): string | null {
  const plain = raw.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  if (plain.length % 4 === 1 || !/^[A-Za-z0-9+/]+$/.test(plain)) return null;
  const text = atob(plain + '='.repeat((4 - (plain.length % 4)) % 4));
  return /^[\x21-\x7e]{3,} ?[\x21-\x7e]*$/.test(text) ? text : null;
}

/**
 * `data-eventid` is base64 of "<event id>[_<instance>] <calendar id>". The instance suffix
 * (`_YYYYMMDDTHHMMSSZ`, `_YYYYMMDD`, `_R…`) makes the event a recurring one and is its *original* start.
 */
export function parseEid(raw: string): EventId {
  const text = decode(raw);
  const [id = raw, calendarId = ''] = text?.split(' ') ?? [];
  const [name, domain = ''] = calendarId.split('@');
  const match = suffix.exec(id);
  const part = (index: number) => Number(match?.[index] ?? 0);
  return {
    id,
    calendar: calendarId ? `${name}@${domains.get(domain) ?? domain}` : null,
    series: match ? id.replace(/(_R?\d{8}(T\d{6}Z?)?)+$/, '') : null,
    original: match && !match[1] ? Date.UTC(part(2), part(3) - 1, part(4), part(5), part(6), part(7)) : null,
    allDay: Boolean(match) && match?.[5] === undefined,
    decoded: text !== null,
  };
}

/** `data-datekey` of a column or row: `(year − 1970) << 9 | month << 5 | day`, as a wall day. */
export function parseDatekey(key: string | null): number | null {
  const value = Number(key ?? NaN);
  const month = (value >> 5) & 15;
  const day = value & 31;
  return Number.isInteger(value) && month > 0 && month < 13 && day > 0
    ? Date.UTC((value >> 9) + 1970, month - 1, day)
    : null;
}
