import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { cutText, type FindingKind } from '../../../utils/domain/data-check.ts';
import type { Result } from '../../../utils/domain/result.ts';
import { toActionRow, toNoteRow, toSessionRow } from '../../../utils/db/to-rows.ts';
import { action, dayMs, goal, monday, note, person, session, tag, uuid } from '../db/samples.ts';
import { page, running } from './fakes.ts';

const value = <T>(answer: Result<T>): T => {
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
};
const filled = async () => {
  const app = running();
  await app.handle('people.save', { person: person(1, { name: 'Sam' }) }, page);
  return { ...app, db: app.deps.db };
};
type App = Awaited<ReturnType<typeof filled>>;
const look = async (app: App) => value(await app.handle('check.find', {}, page)).faults;
const repairAll = async (app: App) => {
  const keys = (await look(app)).map(({ key }) => key);
  return value(await app.handle('check.repair', { keys }, page));
};
const putNote = (app: App, n: number, change: Parameters<typeof note>[1] = {}) =>
  app.db.notes.put(toNoteRow(note(n, { text: `note ${n}`, ...change }), n));
const dump = async (app: App) => {
  const names = ['people', 'sessions', 'notes', 'actions', 'goals', 'promptEvents'];
  const tables = await Promise.all(names.map((name) => app.db.table<object>(name).toArray()));
  return tables.map((rows) => rows.map((row) => ({ ...row, seq: 0 })));
};

const cases: [FindingKind, (app: App) => Promise<unknown>][] = [
  ['no-person', (app) => putNote(app, 10, { personId: uuid(9) })],
  [
    'no-person',
    (app) => app.db.actions.put(toActionRow({ ...action(20, { personId: uuid(9) }), purpose: 'coaching' })),
  ],
  ['no-person', (app) => app.db.goals.put(goal(30, { personId: uuid(9) }))],
  ['no-session', (app) => putNote(app, 10, { sessionId: uuid(8) })],
  ['no-behaviour', (app) => putNote(app, 10, { behaviours: [tag(1)] })],
  [
    'future',
    (app) =>
      app.db.sessions.put(toSessionRow(session(40, { start: monday + 9 * dayMs, end: null, state: 'held' }))),
  ],
  ['future', (app) => putNote(app, 10, { at: monday + 400 * dayMs })],
  ['ends-early', (app) => app.db.sessions.put(toSessionRow(session(40, { end: monday - 1 })))],
  ['no-date', (app) => putNote(app, 10, { updatedAt: Number.NaN })],
  [
    'same-person',
    (app) => app.db.people.put(person(2, { emails: ['person1@acme.test'], createdAt: monday + 1 })),
  ],
  [
    'same-note',
    async (app) => [await putNote(app, 10, { text: 'twice' }), await putNote(app, 11, { text: 'twice' })],
  ],
  [
    'too-long',
    (app) => putNote(app, 10, { text: Array.from({ length: 2_400 }, (_, n) => `word${n}`).join(' ') }),
  ],
  ['too-long', (app) => app.db.sessions.put(toSessionRow(session(40, { takeaway: 'x'.repeat(900) })))],
  ['malformed', (app) => putNote(app, 10, { kind: 'rumour' as never })],
];

it.each(cases)('%s is found, repaired in one step, and comes back by undo', async (kind, damage) => {
  const app = await filled();
  expect(await look(app)).toEqual([]);
  await damage(app);
  expect((await look(app)).map((fault) => fault.kind)).toEqual([kind]);
  const before = await dump(app);
  const { batch } = await repairAll(app);
  expect(await look(app)).toEqual([]);
  await app.handle('check.undo', { batch }, page);
  expect(await dump(app)).toEqual(before);
  expect(app.errors).toEqual([]);
});

it('loses no word of a note that is too long', async () => {
  const app = await filled();
  const text = Array.from({ length: 3_000 }, (_, n) => `word${n}`).join(' ');
  await putNote(app, 10, { text });
  await repairAll(app);
  const notes = await app.db.notes.toArray();
  expect(notes.every((one) => one.text.length <= 5_000)).toBe(true);
  const words = new Set(notes.flatMap((one) => one.text.split(/\s+/)));
  expect(text.split(' ').filter((word) => !words.has(word))).toEqual([]);
});

it('makes one person of two with everything that was of either', async () => {
  const app = await filled();
  await app.db.people.put(
    person(2, { name: 'Sam O.', emails: ['person1@acme.test', 'sam@home.test'], createdAt: monday + 1 }),
  );
  await putNote(app, 10, { personId: uuid(2) });
  await app.db.actions.put(toActionRow({ ...action(20, { personId: uuid(2) }), purpose: 'coaching' }));
  await repairAll(app);
  expect(await app.db.people.toArray()).toMatchObject([
    { name: 'Sam', aliases: ['Sam O.'], emails: ['person1@acme.test', 'sam@home.test'] },
  ]);
  const listed = value(await app.handle('notes.list', { personId: uuid(1), before: null, limit: 9 }, page));
  expect(listed).toHaveLength(1);
  expect(await app.db.actions.toArray()).toMatchObject([{ personId: uuid(1) }]);
});

it('repairs only what is chosen, and leaves what was changed since where it is', async () => {
  const app = await filled();
  await putNote(app, 10, { personId: uuid(9) });
  await putNote(app, 11, { personId: uuid(9), text: 'another' });
  const [first] = await look(app);
  const { batch } = value(await app.handle('check.repair', { keys: [first?.key ?? ''] }, page));
  expect(await look(app)).toHaveLength(1);
  await app.handle('notes.edit', { id: uuid(10), change: { text: 'edited since' } }, page);
  await app.handle('check.undo', { batch }, page);
  expect(await app.db.notes.get(uuid(10))).toMatchObject({ text: 'edited since', personId: null });
});

it('cuts between words and never through a letter', () => {
  expect(cutText('one two three', 8)).toEqual(['one two ', 'three']);
  expect(cutText('😀😀😀', 3)).toEqual(['😀', '😀', '😀']);
  expect(cutText('short', 10)).toEqual(['short']);
});
