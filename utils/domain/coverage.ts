import { isoDay } from './brief/history.ts';
import type { Standards } from './brief/standards.ts';
import type { BehaviourTag, Note } from './records.ts';

/** When a behaviour was seen: ISO dates, newest first, each day once. Dates and no count: nobody is a percentage. */
export interface Observed {
  first: string;
  last: string;
  dates: string[];
}

export interface CoveredBehaviour {
  tag: BehaviourTag;
  /** null = not yet. */
  observed: Observed | null;
  /** ISO dates, newest first, on which it was missed: evidence for growth and concerns. */
  growth: string[];
}

export interface CoveredCompetency {
  id: string;
  name: string;
  area: string | null;
  inFocus: boolean;
  behaviours: CoveredBehaviour[];
}

/** The behaviours of a role and level, with the dates on which they were seen. */
export interface Coverage {
  role: string | null;
  /** Level whose wording is shown. */
  level: string | null;
  /** Why it is not the wording of the person's own level. */
  note: 'no-level' | 'level-not-in-map' | null;
  competencies: CoveredCompetency[];
  /** Seen, but of another level or role, or no longer on the map: kept with the wording of its time. */
  elsewhere: CoveredBehaviour[];
}

/** A note tied to behaviours, as far as coverage looks at it. */
export type SeenNote = Pick<Note, 'kind' | 'behaviours' | 'evidence' | 'at' | 'zone'>;

interface Days {
  tag: BehaviourTag;
  seen: Set<string>;
  growth: Set<string>;
}

/** An idea is no observation; a concern, and evidence for growth, say that it was missed. */
const meaningOf = ({ kind, evidence }: SeenNote): 'seen' | 'growth' | null => {
  if (kind === 'idea' && !evidence) return null;
  return kind === 'concern' || evidence?.polarity === 'growth' ? 'growth' : 'seen';
};

const newestFirst = (days: ReadonlySet<string>): string[] => [...days].sort().reverse();

const toObserved = (days: ReadonlySet<string>): Observed | null => {
  const dates = newestFirst(days);
  const [last] = dates;
  const first = dates.at(-1);
  return first === undefined || last === undefined ? null : { first, last, dates };
};

/** Days on which each behaviour was seen, by its id; the newest wording stands. `notes`: newest first. */
const toDays = (notes: readonly SeenNote[]): Map<string, Days> => {
  const all = new Map<string, Days>();
  for (const note of notes) {
    const meaning = meaningOf(note);
    if (meaning === null) continue;
    const day = isoDay(note.at, note.zone);
    for (const tag of note.behaviours) {
      const known = all.get(tag.behaviourId) ?? { tag, seen: new Set(), growth: new Set() };
      known[meaning].add(day);
      all.set(tag.behaviourId, known);
    }
  }
  return all;
};

/** Role and level of a person as the active map words them. */
export interface Expected {
  mapId: string;
  standards: Standards;
  areas: ReadonlyMap<string, string>;
}

/** `notes`: those tied to behaviours, newest first. */
export const toCoverage = (
  { mapId, standards, areas }: Expected,
  focus: readonly string[],
  notes: readonly SeenNote[],
): Coverage => {
  const days = toDays(notes);
  const competencies = new Map<string, CoveredCompetency>();
  for (const { behaviour, competency } of standards.items) {
    const known = competencies.get(competency.id) ?? {
      id: competency.id,
      name: competency.name,
      area: areas.get(competency.areaId ?? '') ?? null,
      inFocus: focus.includes(competency.id),
      behaviours: [],
    };
    const found = days.get(behaviour.id);
    days.delete(behaviour.id);
    known.behaviours.push({
      tag: { behaviourId: behaviour.id, mapId, competency: competency.name, text: behaviour.text },
      observed: toObserved(found?.seen ?? new Set()),
      growth: newestFirst(found?.growth ?? new Set()),
    });
    competencies.set(competency.id, known);
  }
  return {
    role: standards.role?.name ?? null,
    level: standards.shown?.name ?? null,
    note: standards.note,
    competencies: [...competencies.values()],
    elsewhere: [...days.values()].map(({ tag, seen, growth }) => ({
      tag,
      observed: toObserved(seen),
      growth: newestFirst(growth),
    })),
  };
};
