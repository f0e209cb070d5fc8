import { daysBetween, isoDay } from '../brief/history.ts';
import type { Standards } from '../brief/standards.ts';
import type { BehaviourTag, Evidence, Note, NoteKind } from '../records.ts';

/** ISO dates, both included. */
export interface Period {
  from: string;
  to: string;
}

/** One thing that a review may rest on. */
export interface ReviewItem {
  id: string;
  /** ISO date. */
  day: string;
  kind: NoteKind;
  text: string;
  evidence: Evidence | null;
  behaviours: BehaviourTag[];
  /** A copy of a coaching note, as it was edited for the review; else written in an evaluation. */
  copied: boolean;
}

/** `month`: `YYYY-MM`. */
export interface MonthCount {
  month: string;
  count: number;
}

export interface ReviewedBehaviour {
  tag: BehaviourTag;
  /** Newest first. */
  items: ReviewItem[];
  /** Every month of the period. */
  months: MonthCount[];
  /** Too few to generalise from. */
  few: boolean;
}

/** How much of the evidence is of the last thirty days of the period, or before today where it has not ended. */
export interface Recency {
  /** ISO date of the first of these days. */
  from: string;
  recent: number;
  total: number;
  /** More than sixty in a hundred. */
  many: boolean;
}

/** What a review rests on, and what it does not. There is no score in it, and none can be made of it. */
export interface ReviewPack extends Period {
  role: string | null;
  level: string | null;
  items: ReviewItem[];
  behaviours: ReviewedBehaviour[];
  /** Tied to no behaviour. */
  untied: ReviewItem[];
  months: MonthCount[];
  recency: Recency;
  /** Behaviours of role and level without evidence. */
  gaps: BehaviourTag[];
  few: boolean;
}

const fewest = 3;
const recentDays = 30;
const tooRecent = 0.6;
/** A longer period is counted by its last months. */
const mostMonths = 120;

const monthOf = (day: string): string => day.slice(0, 7);

/** Every month from the first to the last date, in order. */
export const monthsOf = ({ from, to }: Period): string[] => {
  const months: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (name > monthOf(to)) break;
    months.push(name);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    if (months.length > mostMonths) months.shift();
  }
  return months;
};

const countMonths = (months: readonly string[], items: readonly ReviewItem[]): MonthCount[] => {
  const counts = new Map(months.map((month) => [month, 0]));
  for (const { day } of items) counts.set(monthOf(day), (counts.get(monthOf(day)) ?? 0) + 1);
  return months.map((month) => ({ month, count: counts.get(month) ?? 0 }));
};

const toRecency = (items: readonly ReviewItem[], { to }: Period, today: string): Recency => {
  const end = today < to ? today : to;
  const since = new Date(Date.parse(`${end}T00:00Z`) - (recentDays - 1) * 86_400_000);
  const from = since.toISOString().slice(0, 10);
  const recent = items.filter(({ day }) => (daysBetween(from, day) ?? -1) >= 0).length;
  return { from, recent, total: items.length, many: items.length > 0 && recent / items.length > tooRecent };
};

const toItem = ({ id, at, zone, kind, text, evidence, behaviours }: Note, copied: boolean): ReviewItem => ({
  id,
  day: isoDay(at, zone),
  kind,
  text,
  evidence: evidence ?? null,
  behaviours,
  copied,
});

const byDay = (a: ReviewItem, b: ReviewItem): number =>
  a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? -1 : 1;

/** What an evaluation may read of one person. */
export interface ReviewSource {
  /** As an evaluation reads them: evaluation notes and promoted copies. */
  notes: readonly Note[];
  /** Ids of those that are copies. */
  copies: ReadonlySet<string>;
  mapId: string;
  standards: Standards;
}

/** `today`: ISO date. A note of another side of the wall is left out, whoever handed it over. */
export const toReviewPack = (source: ReviewSource, period: Period, today: string): ReviewPack => {
  const { notes, copies, mapId, standards } = source;
  const items = notes
    .filter(({ purpose }) => purpose === 'evaluation')
    .map((note) => toItem(note, copies.has(note.id)))
    .filter(({ day }) => day >= period.from && day <= period.to)
    .sort(byDay);
  const months = monthsOf(period);
  const expected = standards.items.map(({ behaviour, competency }) => ({
    behaviourId: behaviour.id,
    mapId,
    competency: competency.name,
    text: behaviour.text,
  }));
  const tied = Map.groupBy(
    items.flatMap((item) => item.behaviours.map((tag) => ({ tag, item }))),
    ({ tag }) => tag.behaviourId,
  );
  const order = new Map(expected.map(({ behaviourId }, at) => [behaviourId, at]));
  const placeOf = (id: string): number => order.get(id) ?? expected.length;
  const behaviours = [...tied.values()]
    .flatMap((pairs) => (pairs[0] ? [{ tag: pairs[0].tag, items: pairs.map(({ item }) => item) }] : []))
    .sort((a, b) => placeOf(a.tag.behaviourId) - placeOf(b.tag.behaviourId))
    .map(({ tag, items: of }) => ({
      tag,
      items: of,
      months: countMonths(months, of),
      few: of.length < fewest,
    }));
  return {
    ...period,
    role: standards.role?.name ?? null,
    level: standards.shown?.name ?? null,
    items,
    behaviours,
    untied: items.filter((item) => item.behaviours.length === 0),
    months: countMonths(months, items),
    recency: toRecency(items, period, today),
    gaps: expected.filter(({ behaviourId }) => !tied.has(behaviourId)),
    few: items.length < fewest,
  };
};
