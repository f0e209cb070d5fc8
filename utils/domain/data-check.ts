import { isObject } from './is-object.ts';
import { nameLimit, noteLimit, promiseLimit, takeawayLimit } from './limits.ts';

/** Tables that are looked through. */
export const checkedTables = ['people', 'sessions', 'notes', 'actions', 'goals', 'promotions'] as const;
export type CheckedTable = (typeof checkedTables)[number];
export type CheckedRow = { id: string } & Record<string, unknown>;
export type CheckedTables = Readonly<Record<CheckedTable, readonly CheckedRow[]>>;

export type FindingKind =
  | 'no-person'
  | 'no-session'
  | 'no-behaviour'
  | 'future'
  | 'ends-early'
  | 'no-date'
  | 'same-person'
  | 'same-note'
  | 'too-long'
  | 'malformed';

/**
 * What a repair does. `inbox`: the record stays and belongs to nobody. `cut-tie`: a link that leads nowhere goes.
 * `date`: an impossible time becomes the one at which the record was written. `join`: two people become one. `shorten`:
 * what is too long for its field goes on in notes beside it. `set-aside`: the record goes, and comes back by undo.
 */
export type Repair = 'inbox' | 'cut-tie' | 'date' | 'join' | 'shorten' | 'set-aside';

/** One thing that is not as it should be, where it is, and what would repair it. */
export interface Finding {
  /** The same for the same thing, each time it is looked for. */
  key: string;
  kind: FindingKind;
  repair: Repair;
  table: CheckedTable;
  id: string;
  field: string;
  personId: string | null;
  /** Of two that are the same, the one that stays. */
  other: string | null;
}

const dayMs = 86_400_000;
/** A session may be prepared so long ahead; one that took place may not lie ahead at all. */
const aheadMs = 366 * dayMs;
/** Clocks of two computers differ by less. */
const slackMs = dayMs;
/** Nobody kept a notebook before. */
const earliest = Date.UTC(2000, 0, 1);
/** The same words about the same person within this time were saved twice. */
const twiceMs = 120_000;

const limits: Readonly<Record<CheckedTable, Readonly<Record<string, number>>>> = {
  people: { name: nameLimit },
  sessions: { takeaway: takeawayLimit },
  notes: { text: noteLimit },
  actions: { text: promiseLimit },
  goals: { text: promiseLimit },
  promotions: { text: noteLimit },
};

const times: Readonly<Record<CheckedTable, readonly string[]>> = {
  people: ['createdAt', 'updatedAt'],
  sessions: ['createdAt', 'updatedAt'],
  notes: ['at', 'createdAt', 'updatedAt'],
  actions: ['createdAt', 'updatedAt'],
  goals: ['createdAt', 'updatedAt'],
  promotions: ['at', 'promotedAt'],
};

export interface CheckGround {
  /** Epoch ms. */
  now: number;
  /** `map behaviour` of every behaviour in any version of a map. */
  behaviours: ReadonlySet<string>;
  /** Does the row fit what may be kept of its table? */
  fits: (table: CheckedTable, row: CheckedRow) => boolean;
}

const textOf = (row: CheckedRow, field: string): string => {
  const value = row[field];
  return typeof value === 'string' ? value : '';
};

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= earliest;

const personOf = (table: CheckedTable, row: CheckedRow): string | null => {
  if (table === 'people') return row.id;
  return typeof row['personId'] === 'string' ? row['personId'] : null;
};

const tags = (row: CheckedRow): { mapId: string; behaviourId: string }[] =>
  Array.isArray(row['behaviours'])
    ? row['behaviours'].filter(
        (tag): tag is { mapId: string; behaviourId: string } =>
          isObject(tag) && 'mapId' in tag && 'behaviourId' in tag,
      )
    : [];

export const toBehaviourKey = (mapId: string, behaviourId: string): string => `${mapId} ${behaviourId}`;

/** Looks through everything; changes nothing. Each row is named at most once a field. */
export const findFaults = (tables: CheckedTables, { now, behaviours, fits }: CheckGround): Finding[] => {
  const found: Finding[] = [];
  const add = (
    table: CheckedTable,
    row: CheckedRow,
    what: { kind: FindingKind; repair: Repair; field: string; other?: string },
  ): void => {
    const { kind, repair, field, other = null } = what;
    const key = `${kind} ${table} ${row.id} ${field}`;
    found.push({ key, kind, repair, table, id: row.id, field, personId: personOf(table, row), other });
  };
  const people = new Set(tables.people.map(({ id }) => id));
  const sessions = new Set(tables.sessions.map(({ id }) => id));

  const checkTies = (table: CheckedTable, row: CheckedRow): void => {
    const { personId, sessionId } = row;
    if (table !== 'people' && typeof personId === 'string' && !people.has(personId)) {
      const stays = table === 'notes' || table === 'sessions';
      add(table, row, { kind: 'no-person', repair: stays ? 'inbox' : 'set-aside', field: 'personId' });
    }
    if (typeof sessionId === 'string' && !sessions.has(sessionId))
      add(table, row, { kind: 'no-session', repair: 'cut-tie', field: 'sessionId' });
    if (tags(row).some(({ mapId, behaviourId }) => !behaviours.has(toBehaviourKey(mapId, behaviourId))))
      add(table, row, { kind: 'no-behaviour', repair: 'cut-tie', field: 'behaviours' });
  };

  const checkTimes = (table: CheckedTable, row: CheckedRow): void => {
    for (const field of times[table]) {
      if (!isTime(row[field])) add(table, row, { kind: 'no-date', repair: 'date', field });
      else if (row[field] > now + slackMs) add(table, row, { kind: 'future', repair: 'date', field });
    }
    if (table !== 'sessions') return;
    const { start, end, state } = row;
    if (!isTime(start)) add(table, row, { kind: 'no-date', repair: 'date', field: 'start' });
    else if (start > now + (state === 'open' ? aheadMs : slackMs))
      add(table, row, { kind: 'future', repair: 'date', field: 'start' });
    if (end !== null && isTime(start) && (!isTime(end) || end < start))
      add(table, row, { kind: 'ends-early', repair: 'cut-tie', field: 'end' });
  };

  for (const table of checkedTables) {
    for (const row of tables[table]) {
      const before = found.length;
      checkTies(table, row);
      checkTimes(table, row);
      for (const [field, limit] of Object.entries(limits[table]))
        if (textOf(row, field).length > limit)
          add(table, row, { kind: 'too-long', repair: 'shorten', field });
      if (found.length === before && !fits(table, row))
        add(table, row, { kind: 'malformed', repair: 'set-aside', field: '' });
    }
  }

  const owners = new Map<string, string>();
  for (const row of tables.people.toSorted((a, b) => Number(a['createdAt']) - Number(b['createdAt']))) {
    const emails = Array.isArray(row['emails']) ? row['emails'].map((one) => String(one).toLowerCase()) : [];
    const other = emails.map((email) => owners.get(email)).find((id) => id !== undefined && id !== row.id);
    if (other) add('people', row, { kind: 'same-person', repair: 'join', field: 'emails', other });
    else for (const email of emails) owners.set(email, row.id);
  }

  const told = new Map<string, CheckedRow>();
  for (const row of tables.notes.toSorted((a, b) => Number(a['createdAt']) - Number(b['createdAt']))) {
    const place = `${String(row['personId'])} ${String(row['purpose'])} ${textOf(row, 'text').trim()}`;
    const first = told.get(place);
    if (first && Math.abs(Number(row['at']) - Number(first['at'])) < twiceMs)
      add('notes', row, { kind: 'same-note', repair: 'set-aside', field: 'text', other: first.id });
    else told.set(place, row);
  }
  return found;
};

/** A text in pieces that fit, cut at the end of a word where there is one. */
export const cutText = (text: string, limit: number): string[] => {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const space = rest.slice(0, limit).lastIndexOf(' ');
    let at = space > limit / 2 ? space + 1 : limit;
    // Half of a pair of surrogates is no letter.
    if (/[\ud800-\udbff]/.test(rest.charAt(at - 1))) at -= 1;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...pieces, rest];
};

/** Longest text of a field; null where none is checked. */
export const limitOf = (table: CheckedTable, field: string): number | null => limits[table][field] ?? null;

/** The time a repair gives: when the record was written, else last changed, else now. Epoch ms. */
export const repairedTime = (row: CheckedRow, field: string, now: number): number =>
  ['createdAt', 'promotedAt', 'at', 'start', 'updatedAt']
    .filter((name) => name !== field)
    .map((name) => row[name])
    .find((value): value is number => isTime(value) && value <= now) ?? now;
