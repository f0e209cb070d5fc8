import { sidesOf, type ExportChoice } from '../domain/export.ts';
import type { Note, Person, Session } from '../domain/records.ts';
import type { Purpose } from '../domain/session-type.ts';
import type { Portrait } from '../exporters/portrait.ts';
import type { Pace } from '../platform/pace.ts';
import type { Repositories } from './repositories.ts';

/** All of one person: the most that IndexedDB takes for a count. */
const whole = 0xffff_ffff;
/** Notes read at once: few enough that their copying is not felt. */
const step = 500;

const purposeOfSlot = (slot: string): Purpose => (slot.endsWith(':evaluation') ? 'evaluation' : 'coaching');

/** Coaching notes of somebody page by page; the few that stand on the other side, with the copies, at once. */
const loadNotes = async (
  of: Repositories,
  side: Purpose,
  personId: string | null,
  pace: Pace,
): Promise<Note[]> => {
  if (side === 'evaluation') return of.notes.list(side, { personId, before: null, limit: whole });
  const notes: Note[] = [];
  for (;;) {
    const before = notes.at(-1)?.at ?? null;
    const page = await of.notes.list(side, { personId, before, limit: step });
    notes.push(...page);
    await pace();
    if (page.length < step) return notes;
  }
};

/**
 * What files and papers are made of: one person, or the inbox (null), read for the sides of the wall that were chosen.
 * `names`: roles and levels of their map, by id.
 */
export const loadPortrait = async (
  of: Repositories,
  person: Person | null,
  choice: ExportChoice,
  names: ReadonlyMap<string, string>,
  pace: Pace,
): Promise<Portrait> => {
  const personId = person?.id ?? null;
  const sides = sidesOf(choice);
  const sessions: Session[] = [];
  const notes: Note[] = [];
  for (const side of sides) {
    sessions.push(...(await of.sessions.list(side, personId, whole)));
    notes.push(...(await loadNotes(of, side, personId, pace)));
  }
  // A coaching reader sees every promise and goal: asking both sides would list some twice.
  const reader: Purpose = choice.coaching ? 'coaching' : 'evaluation';
  const drafts = choice.drafts
    ? (
        await Promise.all(
          (['coaching', 'evaluation'] as const).map((side) => of.drafts.ofPerson(side, personId)),
        )
      ).flat()
    : [];
  const [actions, evaluated, goals, copies] =
    personId === null
      ? [[], [], [], []]
      : await Promise.all([
          of.actions.list(reader, personId, true),
          of.actions.ofPerson('evaluation', personId),
          of.goals.list(reader, personId),
          of.promotions.ofPerson(personId),
        ]);
  const open = new Set(evaluated.map(({ id }) => id));
  const nameOf = (id: string | null | undefined): string | null => (id ? (names.get(id) ?? id) : null);
  return {
    person,
    role: nameOf(person?.roleId),
    level: nameOf(person?.levelId),
    sessions,
    notes: choice.concerns ? notes : notes.filter(({ kind }) => kind !== 'concern'),
    promoted: new Set(copies.map(({ id }) => id)),
    actions: actions.map((one) => ({ ...one, purpose: open.has(one.id) ? 'evaluation' : 'coaching' })),
    goals,
    drafts: drafts
      .filter(({ kind }) => choice.concerns || kind !== 'concern')
      .map((draft) => ({ ...draft, purpose: purposeOfSlot(draft.slot) })),
  };
};

/** Names of roles and levels in the map of a person, or in the one in use. */
export const loadPlaceNames = async (
  of: Repositories,
  mapId: string | null,
): Promise<ReadonlyMap<string, string>> => {
  const own = mapId === null ? null : await of.mapFamilies.standing(mapId);
  const head = (own ?? (await of.maps.active()))?.head;
  return new Map([...(head?.roles ?? []), ...(head?.levels ?? [])].map(({ id, name }) => [id, name]));
};
