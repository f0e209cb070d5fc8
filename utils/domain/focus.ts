import type { Competency } from './competency.ts';
import type { Note, Person } from './records.ts';
import { staleDays } from './reminders.ts';

const dayMs = 86_400_000;

/** A competency in focus that was not noted for long. */
export interface StaleFocus {
  personId: string;
  name: string;
  competency: string;
  /** Epoch ms; null = never. */
  lastNotedAt: number | null;
}

const fold = (text: string): string => text.trim().toLowerCase();

/**
 * Of the competencies in focus (ids or names), those not noted for 60 days. A person changed more recently may have
 * got the focus only then, so counting starts there. `notes`: of this person, tied to behaviours.
 */
export const staleFocus = (
  person: Person,
  competencies: readonly Pick<Competency, 'id' | 'name' | 'aliases'>[],
  notes: readonly Pick<Note, 'at' | 'behaviours'>[],
  now: number,
): StaleFocus[] =>
  person.focus.flatMap((focus) => {
    const known = competencies.find(({ id, name, aliases = [] }) =>
      [id, name, ...aliases].map(fold).includes(fold(focus)),
    );
    const names = [focus, ...(known ? [known.name, ...(known.aliases ?? [])] : [])].map(fold);
    const noted = notes
      .filter(
        ({ at, behaviours }) => at <= now && behaviours.some((tag) => names.includes(fold(tag.competency))),
      )
      .map(({ at }) => at);
    const lastNotedAt = noted.length === 0 ? null : Math.max(...noted);
    const since = Math.max(lastNotedAt ?? 0, person.updatedAt);
    if (now - since < staleDays * dayMs) return [];
    return [{ personId: person.id, name: person.name, competency: known?.name ?? focus, lastNotedAt }];
  });
