import { toMapRows } from '../../utils/db/repositories/maps.ts';
import { TouchlineDatabase } from '../../utils/db/schema.ts';
import { toActionRow, toNoteRow, toPromptEventRow, toSessionRow } from '../../utils/db/to-rows.ts';
import { createCurrentMeetings } from '../../utils/services/current-meetings.ts';
import { createServices } from '../../utils/services/services.ts';
import { memoryStore } from '../../utils/services/session-store.ts';
import { dockStore } from '../../utils/settings/dock.ts';
import { settingsStore } from '../../utils/settings/settings.ts';
import {
  action,
  dayMs,
  map,
  monday,
  note,
  person,
  promptEvent,
  session,
  tag,
  uuid,
} from '../unit/db/samples.ts';
import { reading } from '../unit/services/reading.ts';

const people = 100;
const behaviours = 600;
const words =
  'asked before answering waited for the whole story and named one next step for release planning'.split(' ');
const page = { caller: 'page', tabId: null, frameId: null, documentId: null, view: 'bench' } as const;

/** Sentences of some 150 characters; every thousandth holds a rare word. */
const textOf = (n: number): string => {
  const sentence = Array.from(
    { length: 24 },
    (_, at) => words[(n * 7 + at * (1 + (n % 5))) % words.length],
  ).join(' ');
  return n % 1_000 === 999 ? `${sentence} Zeitgeist` : sentence;
};

const largeMap = () =>
  map({
    behaviours: Array.from({ length: behaviours }, (_, n) => ({
      id: `b${n}`,
      competencyId: 'testing',
      roleIds: [n % 2 === 0 ? 'engineer' : 'designer'],
      levelId: n % 4 < 2 ? 'l1' : 'l2',
      text: `Behaviour ${n} ${textOf(n)}`,
      polarity: 'positive' as const,
      loc: { row: n },
    })),
  });

const fill = async (db: TouchlineDatabase, notes: number): Promise<void> => {
  const { row, behaviours: rows } = toMapRows(largeMap(), {
    revision: 1,
    appliedAt: 1,
    undoneAt: null,
    order: 1,
    seq: 1,
  });
  await db.maps.put(row);
  await db.behaviours.bulkPut(rows);
  const ids = Array.from({ length: people }, (_, n) => n + 1);
  await db.people.bulkPut(ids.map((n) => person(n, { roleId: 'engineer', levelId: 'l1' })));
  const held = ids.flatMap((n) =>
    Array.from({ length: 20 }, (_, at) =>
      session(10_000 + n * 100 + at, {
        personId: uuid(n),
        start: monday - (at + 1) * 7 * dayMs,
        takeaway: textOf(n),
      }),
    ),
  );
  await db.sessions.bulkPut(held.map(toSessionRow));
  const promises = ids.flatMap((n) =>
    Array.from({ length: 5 }, (_, at) => action(30_000 + n * 10 + at, { personId: uuid(n) })),
  );
  await db.actions.bulkPut(promises.map((one) => toActionRow({ ...one, purpose: 'coaching' })));
  const events = ids.flatMap((n) =>
    Array.from({ length: 60 }, (_, at) => promptEvent(40_000 + n * 100 + at, { personId: uuid(n) })),
  );
  await db.promptEvents.bulkPut(events.map(toPromptEventRow));
  for (let from = 0; from < notes; from += 5_000) {
    const rowsOf = Array.from({ length: Math.min(5_000, notes - from) }, (_, at) => {
      const n = from + at;
      const behaviour = n % 3 === 0 ? [tag(n % 40)] : [];
      const one = note(1_000_000 + n, {
        personId: uuid(1 + (n % people)),
        text: textOf(n),
        at: monday - n * 60_000,
        behaviours: behaviour,
      });
      return toNoteRow(one, n + 1);
    });
    await db.notes.bulkPut(rowsOf);
  }
  await db.meta.put({ key: 'seq:notes', value: notes });
};

const item = () => {
  let stored: unknown = null;
  return { load: async () => stored, save: async (value: unknown) => void (stored = value) };
};

const start = (db: TouchlineDatabase, now: number) => {
  const store = memoryStore();
  const services = createServices({
    db,
    clock: { now: () => now, zone: () => 'UTC' },
    ids: () => crypto.randomUUID(),
    log: { error: (where, error) => Promise.reject(new Error(`${where}: ${String(error)}`)) },
    store,
    settings: settingsStore(item()),
    docks: dockStore(item()),
    health: {
      load: async () => [],
      save: async () => undefined,
      forget: async () => undefined,
      tell: async () => false,
    },
    reminders: item(),
    bell: { wake: async () => {}, badge: async () => {}, lock: async () => {} },
    loadBundled: async (path) => (await fetch(`/${path}`)).json() as Promise<unknown>,
    appVersion: 'bench',
    activeTab: async () => 7,
    openAside: async () => false,
  });
  return { ...services, current: createCurrentMeetings(store) };
};

const time = async (n: number, action: (round: number) => Promise<unknown>): Promise<number[]> => {
  const samples: number[] = [];
  for (let round = 0; round < n; round += 1) {
    const from = performance.now();
    await action(round);
    samples.push(performance.now() - from);
  }
  return samples;
};

const open = async (app: ReturnType<typeof start>, round: number): Promise<void> => {
  const n = 1 + (round % people);
  const shown = reading({ key: `event${n}` });
  const [boss, guest] = shown.meeting.attendees;
  if (!boss || !guest) throw new Error('the reading has no guest');
  shown.meeting.attendees = [boss, { ...guest, name: `Person ${n}`, email: `person${n}@acme.test` }];
  await app.current.set(7, shown, null, monday);
};

const brief = async (app: ReturnType<typeof start>): Promise<void> => {
  const answer = await app.handle('brief.get', { choice: null, swapped: [] }, page);
  if (!answer.ok || !answer.value.lastTime) throw new Error(answer.ok ? answer.value.state : answer.code);
};

const search = async (app: ReturnType<typeof start>, query: string): Promise<void> => {
  const answer = await app.handle('notes.search', { query, limit: 50 }, page);
  if (!answer.ok || answer.value.length === 0) throw new Error('nothing found');
};

/** Everything that is timed, in ms, at this number of notes. */
export const measure = async (notes: number): Promise<Record<string, number[]>> => {
  const db = new TouchlineDatabase(`bench-${notes}`);
  await fill(db, notes);
  const app = start(db, monday);
  await brief(await open(app, 0).then(() => app));
  const samples: Record<string, number[]> = {};

  samples['brief.get, warm'] = [];
  for (let round = 0; round < 200; round += 1) {
    await open(app, round);
    samples['brief.get, warm'].push(...(await time(1, () => brief(app))));
  }

  // A worker that was just started: nothing in memory, the database not open.
  samples['brief.get, first after a start'] = [];
  for (let round = 0; round < 20; round += 1) {
    const cold = start(new TouchlineDatabase(db.name), monday);
    await open(cold, round);
    samples['brief.get, first after a start'].push(...(await time(1, () => brief(cold))));
  }

  samples['search, first, rare word'] = [];
  for (let round = 0; round < 5; round += 1) {
    const cold = start(new TouchlineDatabase(db.name), monday);
    samples['search, first, rare word'].push(...(await time(1, () => search(cold, 'zeitgeist'))));
  }
  await search(app, 'zeitgeist');
  samples['search, common word'] = await time(100, () => search(app, 'planning'));
  samples['search, rare word'] = await time(100, () => search(app, 'zeitgeist'));
  samples['search, two words'] = await time(100, () => search(app, 'zeitgeist release'));
  samples['notes.list, 50'] = await time(100, (round) =>
    app.handle('notes.list', { personId: uuid(1 + (round % people)), before: null, limit: 50 }, page),
  );
  samples['notes.add, on the disk'] = await time(100, (round) =>
    app.handle('notes.add', { note: note(9_000_000 + round, { personId: uuid(1) }) }, page),
  );
  return samples;
};
