import type { MeetingReading } from './meeting.ts';

/** Why an event, or a line of one, was not read. */
export type EventFault = 'unreadable' | 'no-start' | 'unknown-zone' | 'rule' | 'line';

/**
 * What was left out of a calendar file. `line` counts from 1. `line` (the code): one line was damaged, the event is
 * there. `rest`: the file is longer than what is read. `many`: more meetings than are taken. `no-calendar`: no event.
 */
export interface CalendarFault {
  code: EventFault | 'rest' | 'many' | 'no-calendar';
  line: number | null;
  title: string | null;
}

export interface CalendarFile {
  /** Of the span, by their start. */
  meetings: MeetingReading[];
  faults: CalendarFault[];
  /** Events in the file that could be read, whenever they are. */
  events: number;
}
