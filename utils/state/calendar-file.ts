import { signal, type ReadonlySignal } from '@preact/signals';
import type { SeenMeeting } from '../domain/records.ts';
import type { CalendarFault, CalendarFile } from '../domain/calendar-file.ts';
import type { Refusal } from '../messaging/call.ts';
import type { Client } from '../messaging/client.ts';

export type { CalendarFault } from '../domain/calendar-file.ts';

export interface CalendarFileModel {
  /** Null until something was read. */
  read: ReadonlySignal<{ meetings: SeenMeeting[]; faults: CalendarFault[] } | null>;
  refusal: ReadonlySignal<Refusal | null>;
  busy: ReadonlySignal<boolean>;
  take(text: string): Promise<void>;
  open(meeting: SeenMeeting): Promise<void>;
}

/** `span` in epoch ms, `zone` for times that name none. */
export type LoadCalendarReader = () => Promise<
  (text: string, how: { span: { from: number; to: number }; zone: string }) => CalendarFile
>;

export interface CalendarFileParts {
  client: Pick<Client, 'call'>;
  now: () => number;
  zone: () => string;
  /** The reader comes when a file does. */
  load: LoadCalendarReader;
  /** What is open or listed is another: whoever asked hears nothing of its own call. */
  onTaken: () => void;
}

/** Midnight to midnight where the browser is. */
const todayOf = (now: number): { from: number; to: number } => {
  const from = new Date(now).setHours(0, 0, 0, 0);
  const next = new Date(from);
  return { from, to: next.setDate(next.getDate() + 1) };
};

/** Today's meetings of a calendar file, taken in as if a page had shown them. */
export const createCalendarFile = ({
  client,
  now,
  zone,
  load,
  onTaken,
}: CalendarFileParts): CalendarFileModel => {
  const read = signal<CalendarFileModel['read']['value']>(null);
  const refusal = signal<Refusal | null>(null);
  const busy = signal(false);
  return {
    read,
    refusal,
    busy,
    async take(text) {
      if (busy.peek()) return;
      busy.value = true;
      const file = (await load())(text, { span: todayOf(now()), zone: zone() });
      const answer = await client.call('calendar.load', { meetings: file.meetings });
      refusal.value = answer.ok ? null : answer.code;
      if (answer.ok) {
        read.value = { meetings: answer.value, faults: file.faults };
        onTaken();
      }
      busy.value = false;
    },
    async open({ key }) {
      const answer = await client.call('calendar.open', { key });
      refusal.value = answer.ok ? null : answer.code;
      if (answer.ok) onTaken();
    },
  };
};
