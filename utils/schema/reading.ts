import { z } from 'zod';

const line = z.string().max(2_000);
const time = z.number().finite();
const source = z.enum(['structured', 'attribute', 'aria', 'text']);
const response = z.enum(['accepted', 'declined', 'tentative', 'pending', 'unknown']);
const problem = z.enum(['changed', 'no-time', 'no-guests', 'hidden-guests', 'implausible']);
const meetingField = z.enum(['title', 'start', 'end', 'recurring', 'attendees', 'place', 'conference']);

const attendee = z.object({
  name: line.nullable(),
  email: line.nullable(),
  response,
  organiser: z.boolean(),
  self: z.boolean(),
  resource: z.boolean(),
});

/** What a content script may report: a page controls every text in it, so lengths and counts are bounded. */
export const meetingReading = z.object({
  kind: z.literal('meeting'),
  site: z.string().max(60),
  meeting: z.object({
    key: z.string().min(1).max(500),
    seriesKey: z.string().max(500).nullable(),
    title: line.nullable(),
    start: time.nullable(),
    end: time.nullable(),
    zone: z.string().max(100).nullable(),
    allDay: z.boolean(),
    recurring: z.boolean().nullable(),
    attendees: z.array(attendee).max(500),
    attendeeCount: z.int().min(0).max(100_000).nullable(),
    place: line.nullable(),
    conference: line.nullable(),
    ownResponse: response,
    cancelled: z.boolean(),
    private: z.boolean(),
  }),
  sources: z.partialRecord(meetingField, source),
  missing: z.array(meetingField),
  problems: z.array(problem),
  account: line.nullable(),
});

const employeeField = z.enum(['name', 'title', 'department', 'startDate', 'manager', 'email']);

/** A person as an HR page shows them: these fields and no others. */
export const employeeReading = z.strictObject({
  kind: z.literal('employee'),
  site: z.string().max(60),
  employee: z.strictObject({
    key: z.string().min(1).max(500),
    name: line.nullable(),
    title: line.nullable(),
    department: line.nullable(),
    startDate: z.iso.date().nullable(),
    manager: line.nullable(),
    email: line.nullable(),
  }),
  page: z.enum(['profile', 'review']),
  sources: z.partialRecord(employeeField, source),
  missing: z.array(employeeField),
  problems: z.array(problem),
});
