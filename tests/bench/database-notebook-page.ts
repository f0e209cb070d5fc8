import { TouchlineDatabase } from '../../utils/db/schema.ts';
import { toActionRow, toNoteRow, toSessionRow } from '../../utils/db/to-rows.ts';
import { createServices } from '../../utils/services/services.ts';
import { memoryStore } from '../../utils/services/session-store.ts';
import { dockStore } from '../../utils/settings/dock.ts';
import { settingsStore } from '../../utils/settings/settings.ts';
import { action, dayMs, goal, monday, note, person, session, tag, uuid } from '../unit/db/samples.ts';

const people = 300;
const page = { caller: 'page', tabId: null, frameId: null, documentId: null, view: 'bench' } as const;
/** Rounds before the first that counts: the engine has compiled by then. */
const warmUp = 20;

/** A small generator with a seed, so that each run has the same notes (mulberry32). */
const seeded = (start: number) => {
  let state = start;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const syllables =
  'la mo ter in ga si du re vel pa no chi ra bel ti su ke dor fa lin ge ru ma stel o vi an pre'.split(' ');
const vocabulary = ((): string[] => {
  const random = seeded(11);
  const words = new Set<string>();
  while (words.size < 8_000) {
    const length = 2 + Math.floor(random() * 3);
    words.add(Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join(''));
  }
  return [...words];
})();

/** Few words are in most notes, most words in few. */
const anyWord = (random: () => number, steep: number): string =>
  vocabulary[Math.floor(vocabulary.length * random() ** steep)] ?? '';

/** A note of about 300 characters, in sentences. */
const textOf = (random: () => number): string => {
  let text = '';
  for (let words = 0; text.length < 296; words += 1) {
    const mark = words === 0 ? '' : words % 11 === 0 ? '. ' : words % 7 === 0 ? ', ' : ' ';
    text += `${mark}${anyWord(random, 3)}`;
  }
  return `${text}.`;
};

/** Beginnings of 3 to 5 letters of words of every frequency. */
const prefixes = (count: number): string[] => {
  const random = seeded(42);
  return Array.from({ length: count }, (_, n) => anyWord(random, 1 + (n % 3)).slice(0, 3 + (n % 3)));
};

export const nameOf = (notes: number): string => `bench-notebook-${notes}`;

export const fill = async (notes: number): Promise<void> => {
  const db = new TouchlineDatabase(nameOf(notes), { chromeTransactionDurability: 'relaxed' });
  const ids = Array.from({ length: people }, (_, n) => n + 1);
  await db.people.bulkPut(ids.map((n) => person(n)));
  await db.sessions.bulkPut(
    ids.flatMap((n) =>
      Array.from({ length: 20 }, (_, at) =>
        toSessionRow(
          session(100_000 + n * 100 + at, { personId: uuid(n), start: monday - (at + 1) * 14 * dayMs }),
        ),
      ),
    ),
  );
  await db.actions.bulkPut(
    ids.flatMap((n) =>
      Array.from({ length: Math.max(2, notes / 5_000) }, (_, at) => {
        const createdAt = monday - (at + 1) * 14 * dayMs;
        const kept = action(200_000 + n * 100 + at, { personId: uuid(n), createdAt });
        return toActionRow({ ...kept, doneAt: at > 4 ? createdAt : null, purpose: 'coaching' });
      }),
    ),
  );
  await db.goals.bulkPut(ids.flatMap((n) => [goal(300_000 + n * 10, { personId: uuid(n) })]));
  const random = seeded(1);
  for (let from = 0; from < notes; from += 5_000) {
    const rows = Array.from({ length: Math.min(5_000, notes - from) }, (_, at) => {
      const n = from + at;
      const one = note(0, {
        id: crypto.randomUUID(),
        personId: uuid(1 + Math.floor(random() * people)),
        text: textOf(random),
        at: monday - n * 300_000,
        behaviours: n % 5 === 0 ? [tag(n % 40)] : [],
      });
      return toNoteRow(one, n + 1);
    });
    await db.notes.bulkPut(rows);
  }
  await db.meta.put({ key: 'seq:notes', value: notes });
  db.close();
};

const item = () => {
  let stored: unknown = null;
  return { load: async () => stored, save: async (value: unknown) => void (stored = value) };
};

/** The services over the notebook of that many notes, or over one of that name. */
export const start = (notes: number | string) =>
  createServices({
    db: new TouchlineDatabase(typeof notes === 'string' ? notes : nameOf(notes)),
    clock: { now: () => monday, zone: () => 'UTC' },
    ids: () => crypto.randomUUID(),
    log: { error: (where, error) => Promise.reject(new Error(`${where}: ${String(error)}`)) },
    store: memoryStore(),
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

type App = ReturnType<typeof start>;

const timed = async (action: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await action();
  return performance.now() - from;
};

const search = async (app: App, query: string): Promise<number> => {
  const answer = await app.handle('search.find', { query, limit: 50 }, page);
  if (!answer.ok) throw new Error(answer.code);
  return answer.value.hits.length;
};

/** Held between two calls, so that what a search keeps in memory can be weighed. */
let held: App | null = null;

/** A page that was just opened looks for a word that is nowhere: everything has to be read. ms. */
export const first = async (notes: number): Promise<number> => {
  held = start(notes);
  const app = held;
  await app.handle('people.list', {}, page);
  return timed(() => search(app, 'qqqzzz'));
};

/** Samples in ms, of a search that has read everything before. */
export const searches = async (rounds: number): Promise<Record<'one' | 'two' | 'miss', number[]>> => {
  const app = held;
  if (!app) throw new Error('nothing was read yet');
  const words = prefixes(rounds);
  const samples = { one: [] as number[], two: [] as number[], miss: [] as number[] };
  for (const [n, word] of words.entries()) {
    samples.one.push(await timed(() => search(app, word)));
    samples.two.push(await timed(() => search(app, `${word} ${words[(n + 7) % rounds] ?? ''}`)));
    if (n % 5 === 0) samples.miss.push(await timed(() => search(app, 'qqqzzz')));
  }
  return samples;
};

export const release = (): void => {
  held = null;
};

const toRequest = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no row')));
  });

/** A timeline of 50 rows and the bare reading of 50 rows from the index it lives by, in turn. Samples in ms. */
export const timelines = async (
  notes: number,
  rounds: number,
): Promise<Record<'raw' | 'timeline' | 'next', number[]>> => {
  const app = start(notes);
  await app.handle('people.list', {}, page);
  const database = await toRequest(indexedDB.open(nameOf(notes)));
  const raw = (personId: string): Promise<unknown[]> => {
    const range = IDBKeyRange.bound(['coaching', personId, -Infinity], ['coaching', personId, Infinity]);
    const index = database.transaction('notes').objectStore('notes').index('[purpose+who+late]');
    return toRequest(index.getAll(range, 50));
  };
  const samples = { raw: [] as number[], timeline: [] as number[], next: [] as number[] };
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const personId = uuid(1 + ((round * 7) % people));
    const bare = await timed(() => raw(personId));
    let last: { at: number; id: string } | undefined;
    const whole = await timed(async () => {
      const answer = await app.handle('timeline.list', { personId, before: null, limit: 50 }, page);
      if (!answer.ok || answer.value.length < 20) throw new Error('no timeline');
      last = answer.value.at(-1);
    });
    const before = last ? { at: last.at, id: last.id } : null;
    const next = await timed(() => app.handle('timeline.list', { personId, before, limit: 50 }, page));
    if (round < warmUp) continue;
    samples.raw.push(bare);
    samples.timeline.push(whole);
    samples.next.push(next);
  }
  database.close();
  return samples;
};

/** A note that is on the disk, with its line in the undo log. ms. */
export const saves = async (notes: number, rounds: number): Promise<number[]> => {
  const app = start(notes);
  const random = seeded(3);
  const samples: number[] = [];
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const one = note(0, { id: crypto.randomUUID(), text: textOf(random) });
    const taken = await timed(() => app.handle('notes.add', { note: one }, page));
    if (round >= warmUp) samples.push(taken);
  }
  return samples;
};
