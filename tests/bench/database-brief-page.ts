import type { Playbook, Prompt } from '../../utils/domain/playbook.ts';
import { toMapRows } from '../../utils/db/repositories/maps.ts';
import { TouchlineDatabase } from '../../utils/db/schema.ts';
import { toActionRow, toNoteRow, toPromptEventRow, toSessionRow } from '../../utils/db/to-rows.ts';
import { createCurrentMeetings } from '../../utils/services/current-meetings.ts';
import { createServices } from '../../utils/services/services.ts';
import { memoryStore, type SessionStore } from '../../utils/services/session-store.ts';
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

const sizes = { people: 40, notes: 500, prompts: 3_000, behaviours: 10_000, roles: 20, competencies: 200 };
/** Rounds before the first that counts: the engine has compiled by then. */
const warmUp = 20;
const page = { caller: 'page', tabId: null, frameId: null, documentId: null, view: 'bench' } as const;
const textOf = (n: number): string =>
  `Behaviour ${n}: asked before answering, waited for the whole story and named one next step for release ${n % 97}`;

const largeMap = () =>
  map({
    roles: Array.from({ length: sizes.roles }, (_, n) => ({
      id: `r${n}`,
      name: `Role ${n}`,
      levelIds: ['l1', 'l2'],
    })),
    competencies: Array.from({ length: sizes.competencies }, (_, n) => ({
      id: `c${n}`,
      name: `Competency ${n}`,
      kind: n % 2 === 0 ? ('technical' as const) : ('behavioural' as const),
    })),
    behaviours: Array.from({ length: sizes.behaviours }, (_, n) => ({
      id: `b${n}`,
      competencyId: `c${n % sizes.competencies}`,
      roleIds: [`r${n % sizes.roles}`],
      levelId: n % 4 < 2 ? 'l1' : 'l2',
      text: textOf(n),
      polarity: 'positive' as const,
      loc: { row: n },
    })),
  });

/** The core playbook with as many copies of its prompts as make 3,000 in all. */
const largePlaybook = (core: Playbook): Playbook => ({
  ...core,
  prompts: Array.from({ length: sizes.prompts }, (_, n): Prompt => {
    const one = core.prompts[n % core.prompts.length];
    if (!one) throw new Error('the core has no prompts');
    const { next: _next, ...rest } = one;
    return n < core.prompts.length ? one : { ...rest, id: `${one.id}.${n}` };
  }),
});

const fill = async (db: TouchlineDatabase): Promise<void> => {
  const version = { revision: 1, appliedAt: 1, undoneAt: null, order: 1, seq: 1 };
  const { row, behaviours } = toMapRows(largeMap(), version);
  await db.maps.put(row);
  await db.behaviours.bulkPut(behaviours);
  await db.people.bulkPut(
    Array.from({ length: sizes.people }, (_, n) => person(n + 1, { roleId: 'r3', levelId: 'l1' })),
  );
  const held = Array.from({ length: 60 }, (_, at) =>
    session(10_000 + at, { start: monday - (at + 1) * 7 * dayMs, takeaway: textOf(at), state: 'held' }),
  );
  await db.sessions.bulkPut(held.map(toSessionRow));
  const promises = Array.from({ length: 12 }, (_, at) => action(30_000 + at, {}));
  await db.actions.bulkPut(promises.map((one) => toActionRow({ ...one, purpose: 'coaching' })));
  const events = Array.from({ length: 600 }, (_, at) =>
    promptEvent(40_000 + at, { at: monday - at * 3_600_000, promptId: `one_on_one.${1 + (at % 90)}` }),
  );
  await db.promptEvents.bulkPut(events.map(toPromptEventRow));
  const notes = Array.from({ length: sizes.notes }, (_, n) =>
    note(1_000_000 + n, {
      sessionId: uuid(10_000 + (n % 60)),
      text: textOf(n).repeat(2),
      at: monday - (n + 1) * 20 * 3_600_000,
      behaviours: n % 2 === 0 ? [tag(n % 40)] : [],
    }),
  );
  await db.notes.bulkPut(notes.map((one, n) => toNoteRow(one, n + 1)));
};

const item = () => {
  let stored: unknown = null;
  return { load: async () => stored, save: async (value: unknown) => void (stored = value) };
};

const loadJson = async (path: string): Promise<unknown> => (await fetch(`/${path}`)).json();

const start = (db: TouchlineDatabase, store: SessionStore) => {
  const services = createServices({
    db,
    clock: { now: () => monday, zone: () => 'UTC' },
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
    loadBundled: async (path) =>
      path.startsWith('packs/') ? largePlaybook((await loadJson(path)) as Playbook) : loadJson(path),
    appVersion: 'bench',
    activeTab: async () => 7,
    openAside: async () => false,
  });
  return { ...services, current: createCurrentMeetings(store) };
};

const open = (app: ReturnType<typeof start>, round: number): Promise<void> => {
  const shown = reading({ key: `event${round}` });
  const [boss, guest] = shown.meeting.attendees;
  if (!boss || !guest) throw new Error('the reading has no guest');
  shown.meeting.attendees = [boss, { ...guest, name: 'Person 1', email: 'person1@acme.test' }];
  return app.current.set(7, shown, null, monday);
};

const timed = async (action: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await action();
  return performance.now() - from;
};

/** A person with 500 notes, 3,000 prompts installed, a map of 10,000 behaviours; `locked`: sealed, and open. ms. */
export const measure = async (
  locked = false,
  rounds = 300,
): Promise<Record<'warm' | 'first after a start' | 'first after an update', number[]>> => {
  const db = new TouchlineDatabase('bench-brief');
  const store = memoryStore();
  await fill(db);
  const brief = async (app: ReturnType<typeof start>): Promise<void> => {
    const answer = await app.handle('brief.get', { choice: null, swapped: [] }, page);
    if (!answer.ok || answer.value.prompts.length !== 3)
      throw new Error(JSON.stringify(answer).slice(0, 300));
  };
  const app = start(db, store);
  if (locked) {
    const lock = { passphrase: 'grey heron at the pond', idleMinutes: 15, acknowledged: true } as const;
    const set = await app.handle('vault.setUp', lock, page);
    if (!set.ok) throw new Error(set.code);
  }
  await open(app, 0);
  const samples = {
    'first after an update': [await timed(() => brief(app))],
    warm: [] as number[],
    'first after a start': [] as number[],
  };
  for (let round = 0; round < warmUp; round += 1) {
    await open(app, round);
    await brief(app);
  }
  for (let round = 0; round < rounds; round += 1) {
    await open(app, warmUp + round);
    samples.warm.push(await timed(() => brief(app)));
  }
  for (let round = 0; round < 20; round += 1) {
    const cold = start(new TouchlineDatabase(db.name), store);
    await open(cold, round);
    samples['first after a start'].push(await timed(() => brief(cold)));
  }
  return samples;
};
