import type { CadenceLine } from '../domain/cadence.ts';
import type { CalendarDay } from '../exporters/ics.ts';
import type { Input } from '../messaging/protocol.ts';
import type { SkippedDay } from '../messaging/calls/exports.ts';
import type { Repositories } from './repositories.ts';

interface Wish extends Input<'exports.calendar'> {
  /** ISO date. */
  today: string;
}

interface CalendarDays {
  days: CalendarDay[];
  skipped: SkippedDay[];
  /** A text agreed in coaching is in it. */
  isPrivate: boolean;
}

/** A calendar entry for each agreed rhythm and each open promise; what has no day is listed. */
export const toCalendarDays = async (
  of: Repositories,
  lines: readonly CadenceLine[],
  { names, texts, words, today }: Wish,
): Promise<CalendarDays> => {
  const made: CalendarDays = { days: [], skipped: [], isPrivate: false };
  const titleOf = (plain: string, named: string, name: string): string =>
    names ? named.replace('$1', () => name) : plain;
  const tell = (what: SkippedDay['what'], personName: string, text: string | null): void =>
    void made.skipped.push({ what, personName, text });

  for (const { personId, name, dueOn, agreedDays } of lines) {
    if (dueOn === null || agreedDays === null) {
      tell('check-in', name, null);
      continue;
    }
    made.days.push({
      uid: `check-in-${personId}@touchline`,
      // What is overdue is due today.
      day: dueOn < today ? today : dueOn,
      everyDays: agreedDays,
      title: titleOf(words.checkIn, words.checkInWith, name),
      description: '',
    });
  }
  for (const person of await of.people.list()) {
    const open = await of.actions.list('coaching', person.id, false);
    const evaluated = new Set((await of.actions.list('evaluation', person.id, false)).map(({ id }) => id));
    for (const { id, due, text } of open) {
      if (due === null) tell('action', person.name, text);
      else {
        made.days.push({
          uid: `action-${id}@touchline`,
          day: due,
          everyDays: null,
          title: titleOf(words.action, words.actionWith, person.name),
          description: texts ? text : '',
        });
        if (texts && !evaluated.has(id)) made.isPrivate = true;
      }
    }
  }
  return made;
};
