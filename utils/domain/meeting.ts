/** Where a field came from, best first: machine-readable data, an attribute, an accessible name, visible text. */
export type FieldSource = 'structured' | 'attribute' | 'aria' | 'text';

export type Response = 'accepted' | 'declined' | 'tentative' | 'pending' | 'unknown';

export interface Attendee {
  name: string | null;
  /** Lower case. */
  email: string | null;
  response: Response;
  organiser: boolean;
  /** The signed-in account itself. */
  self: boolean;
  /** A room or a device. */
  resource: boolean;
}

/**
 * A meeting as read from a page. Times are epoch milliseconds; `zone` is the IANA zone in which the page
 * shows them (null = the browser's own). `null` always means "the page does not say".
 */
export interface Meeting {
  /** Stable for this occurrence on this site, e.g. the event id with its instance suffix. */
  key: string;
  /** Stable for the whole series; null for a single event or where the page does not tell. */
  seriesKey: string | null;
  title: string | null;
  start: number | null;
  end: number | null;
  zone: string | null;
  allDay: boolean;
  recurring: boolean | null;
  /** Without rooms that the page marks as such where it can tell; see `Attendee.resource`. */
  attendees: Attendee[];
  /** People on the invitation, the organiser included; may be larger than `attendees.length` (long lists hide names). */
  attendeeCount: number | null;
  place: string | null;
  /** Address of a video call. */
  conference: string | null;
  ownResponse: Response;
  cancelled: boolean;
  /** Shown as busy or private: no title may be guessed. */
  private: boolean;
}

export type MeetingField = 'title' | 'start' | 'end' | 'recurring' | 'attendees' | 'place' | 'conference';

export interface Employee {
  key: string;
  name: string | null;
  title: string | null;
  department: string | null;
  /** ISO date `YYYY-MM-DD`. */
  startDate: string | null;
  manager: string | null;
  email: string | null;
}

export type EmployeeField = Exclude<keyof Employee, 'key'>;

/** Something is open but could not be read as it should: never silence, never an exception. */
export type ReadingProblem = 'changed' | 'no-time' | 'no-guests' | 'hidden-guests' | 'implausible';

export interface MeetingReading {
  kind: 'meeting';
  /** Id of the adapter that read the page. */
  site: string;
  meeting: Meeting;
  sources: Partial<Record<MeetingField, FieldSource>>;
  missing: MeetingField[];
  problems: ReadingProblem[];
  /** Address of the signed-in account if the page shows it. */
  account: string | null;
}

export interface EmployeeReading {
  kind: 'employee';
  site: string;
  employee: Employee;
  /** A review form is evaluation mode from the start. */
  page: 'profile' | 'review';
  sources: Partial<Record<EmployeeField, FieldSource>>;
  missing: EmployeeField[];
  problems: ReadingProblem[];
}

export type Reading = MeetingReading | EmployeeReading;
