/** A wall-clock time in the zone of the run. */
export interface Wall {
  day: number;
  hour: number;
  minute: number;
}

export interface Guest {
  name: string;
  email: string;
}

export interface RealEvent {
  uid: string;
  title: string;
  /** Days after the Monday of the week; null where the event takes the whole day. */
  start: Wall;
  end: Wall;
  allDay: boolean;
  recurring: boolean;
  guests: readonly Guest[];
  place: string | null;
  conference: string | null;
  calendar: string;
}

const zone = 'Europe/Berlin';

const two = (value: number): string => String(value).padStart(2, '0');

/** `20261123`, counted from the Monday. */
export const toDay = (monday: Date, day: number): string => {
  const date = new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + day);
  return `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
};

/** Epoch ms in the zone of this process, which is the zone of the run. */
export const toEpoch = (monday: Date, { day, hour, minute }: Wall): number =>
  new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + day, hour, minute).getTime();

const toStamp = (monday: Date, { day, hour, minute }: Wall): string =>
  `${toDay(monday, day)}T${two(hour)}${two(minute)}00`;

export interface Words {
  oneOnOne: string;
  group: string;
  allDay: string;
  moved: string;
  private: string;
  room: string;
  alice: string;
}

interface Plan extends Omit<RealEvent, 'calendar' | 'allDay'> {
  allDay?: boolean;
  rules?: readonly string[];
  /** The one meeting of the series that was moved here. */
  movedFrom?: Wall;
}

const toCalendar = (monday: Date, owner: Guest, plan: Plan): string => {
  const times = (start: Wall, end: Wall) =>
    plan.allDay
      ? [`DTSTART;VALUE=DATE:${toDay(monday, start.day)}`, `DTEND;VALUE=DATE:${toDay(monday, start.day + 1)}`]
      : [`DTSTART;TZID=${zone}:${toStamp(monday, start)}`, `DTEND;TZID=${zone}:${toStamp(monday, end)}`];
  const people =
    plan.guests.length === 0
      ? []
      : [
          `ORGANIZER;CN=${owner.name}:mailto:${owner.email}`,
          ...plan.guests.map(({ name, email }) => `ATTENDEE;CN="${name}";PARTSTAT=ACCEPTED:mailto:${email}`),
        ];
  const place = plan.conference ?? plan.place;
  const event = (start: Wall, end: Wall, more: readonly string[]) => [
    'BEGIN:VEVENT',
    `UID:${plan.uid}`,
    'DTSTAMP:20260101T000000Z',
    `SUMMARY:${plan.title}`,
    ...times(start, end),
    ...(place === null ? [] : [`LOCATION:${place}`]),
    ...people,
    ...more,
    'END:VEVENT',
  ];
  const { movedFrom } = plan;
  const later = (wall: Wall): Wall => ({ ...wall, minute: wall.minute + 30 });
  const body = movedFrom
    ? [
        ...event(movedFrom, later(movedFrom), plan.rules ?? []),
        ...event(plan.start, plan.end, [`RECURRENCE-ID;TZID=${zone}:${toStamp(monday, movedFrom)}`]),
      ]
    : event(plan.start, plan.end, plan.rules ?? []);
  const berlin = [
    ...['BEGIN:VTIMEZONE', `TZID:${zone}`],
    ...['BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'DTSTART:19810329T020000'],
    ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
    ...['BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:19961027T030000'],
    ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE'],
  ];
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Touchline//Tests//EN'];
  return [...head, ...berlin, ...body, 'END:VCALENDAR', ''].join('\r\n');
};

/** The events of one week: a weekly 1:1, a group, a whole day, a moved meeting of a series, a private one. */
export const toEvents = (monday: Date, owner: Guest, words: Words): RealEvent[] => {
  const alice = { name: words.alice, email: 'alice@example.com' };
  const team = [
    alice,
    { name: 'Bob Brook', email: 'bob@example.com' },
    { name: 'Carla de la Cruz', email: 'carla@example.com' },
    { name: 'Dan Dale', email: 'dan@example.com' },
  ];
  const at = (day: number, hour: number, minute = 0): Wall => ({ day, hour, minute });
  const weekly = ['RRULE:FREQ=WEEKLY'];
  const plans: Plan[] = [
    {
      ...{ uid: 'weekly', title: words.oneOnOne, start: at(0, 10), end: at(0, 10, 30), recurring: true },
      ...{ guests: [alice], place: null, conference: 'https://meet.example.com/one-on-one', rules: weekly },
    },
    {
      ...{ uid: 'group', title: words.group, start: at(1, 14), end: at(1, 15, 15), recurring: false },
      ...{ guests: team, place: words.room, conference: null },
    },
    {
      ...{ uid: 'all-day', title: words.allDay, start: at(2, 0), end: at(3, 0), recurring: false },
      ...{ guests: [], place: null, conference: null, allDay: true },
    },
    {
      ...{ uid: 'moved', title: words.moved, start: at(4, 11), end: at(4, 11, 45), recurring: true },
      ...{ guests: [alice], place: words.room, conference: null, rules: weekly, movedFrom: at(3, 9) },
    },
    {
      ...{ uid: 'private', title: words.private, start: at(4, 16), end: at(4, 16, 30), recurring: false },
      ...{ guests: [alice], place: null, conference: null, rules: ['CLASS:PRIVATE'] },
    },
  ];
  return plans.map((plan) => ({
    ...plan,
    allDay: plan.allDay ?? false,
    calendar: toCalendar(monday, owner, plan),
  }));
};
