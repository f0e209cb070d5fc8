import { estimatePages, noteItem, sessionItem, type PaperItem, type PersonPaper } from '../domain/paper.ts';
import { createDays } from '../exporters/days.ts';
import { isPrivatePortrait, sizeOfPortrait, type Portrait } from '../exporters/portrait.ts';

/** ISO dates, both included; null = open. */
interface Span {
  from: string | null;
  to: string | null;
}

/** A person as they are printed: promises and goals as they stand, and what happened in the time asked for. */
export const toPersonPaper = (portrait: Portrait, { from, to }: Span): PersonPaper => {
  const dayOf = createDays();
  const lies = (at: number, zone: string): boolean => {
    const day = dayOf(at, zone);
    return (from === null || day >= from) && (to === null || day <= to);
  };
  const within: Portrait = {
    ...portrait,
    sessions: portrait.sessions.filter(({ start, zone }) => lies(start, zone)),
    notes: portrait.notes.filter(({ at, zone }) => lies(at, zone)),
    drafts: [],
  };
  const entries: { day: string; order: number; at: number; item: PaperItem }[] = [
    ...within.sessions.map((one) => ({
      ...{ day: dayOf(one.start, one.zone), order: 0, at: one.start },
      item: sessionItem(one),
    })),
    ...within.notes.map((one) => ({
      ...{ day: dayOf(one.at, one.zone), order: 1, at: one.at },
      item: noteItem(one, within.promoted.has(one.id)),
    })),
  ].toSorted((a, b) => b.day.localeCompare(a.day) || a.order - b.order || b.at - a.at);
  const days = [...Map.groupBy(entries, ({ day }) => day)].map(([day, items]) => ({
    day,
    items: items.map(({ item }) => item),
  }));
  const { actions, goals } = within;
  return {
    name: portrait.person?.name ?? '',
    role: portrait.role,
    level: portrait.level,
    actions,
    goals,
    days,
    containsPrivate: isPrivatePortrait(within),
    records: sizeOfPortrait(within),
    pages: estimatePages([
      ...actions.map(({ text }) => text),
      ...goals.flatMap(({ text, measure }) => [text, measure]),
      ...entries.flatMap(({ item }) => [...item.texts, item.facts.join('\n')]),
    ]),
  };
};
