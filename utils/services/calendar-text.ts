import type { CalendarFile } from '../domain/calendar-file.ts';
import { readInvitation } from '../hosts/readers/invitation.ts';
import { readCalendar } from '../importers/calendar/read-calendar.ts';

/**
 * A calendar file, or the text of an invitation: of a file the meetings of the span, of an invitation the one it is
 * about, whenever it is. `zone`: IANA zone for times that name none; `lang`: of the browser.
 */
export const readCalendarText = (
  text: string,
  { span, zone, lang }: { span: { from: number; to: number }; zone: string; lang: string },
): CalendarFile => {
  const file = readCalendar(text, { span, zone });
  if (!file.faults.some(({ code }) => code === 'no-calendar') || /^BEGIN:V/im.test(text)) return file;
  const invitation = readInvitation(text, { now: span.from, zone, lang });
  return invitation ? { meetings: [invitation], faults: [], events: 1 } : file;
};
