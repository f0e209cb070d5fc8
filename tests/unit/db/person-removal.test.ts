import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { repositories } from '../../../utils/services/repositories.ts';
import type { TouchlineDatabase } from '../../../utils/db/schema.ts';
import { asideMs } from '../../../utils/db/repositories/aside.ts';
import {
  action,
  dayMs,
  goal,
  monday,
  note,
  openFresh,
  person,
  promptEvent,
  session,
  tag,
  uuid,
} from './samples.ts';

const sam = person(1, { name: 'Samira Quell', emails: ['samira@acme.test'], aliases: ['Sami Q.'] });
const lee = person(2, { name: 'Lee', emails: ['lee@acme.test'] });
const traces = [sam.name, sam.id, 'samira@acme.test', 'Sami Q.', 'google-calendar:event30'];

const dump = async (db: TouchlineDatabase): Promise<string> => {
  const tables = await Promise.all(db.tables.map(async ({ name }) => [name, await db.table(name).toArray()]));
  return JSON.stringify(tables);
};

const filled = async () => {
  const db = openFresh();
  const of = repositories(db);
  await of.people.save(sam, monday);
  await of.people.save(lee, monday);
  await of.sessions.start('coaching', session(30, { seriesKey: 'google-calendar:event30-series' }));
  const roster = [
    { name: sam.name, personId: sam.id, spoken: 0 },
    { name: 'Sami Q.', personId: null, spoken: 1 },
    { name: 'Lee', personId: lee.id, spoken: 0 },
  ];
  await of.sessions.start('coaching', session(31, { personId: null, group: { roster, round: 0 } }));
  await of.notes.add('coaching', note(40, { text: 'Samira Quell asked first', behaviours: [tag(1)] }));
  await of.notes.add('coaching', note(41, { text: 'thrown away before' }));
  await of.trash.removeRow('notes', uuid(41), monday);
  await of.notes.add('coaching', note(42, { personId: lee.id, text: 'about Lee' }));
  await of.actions.add('coaching', action(50), 'coaching');
  await of.goals.add('coaching', goal(60));
  await of.drafts.save({
    slot: `person:${sam.id}`,
    personId: null,
    kind: 'idea',
    text: 'half a thought',
    behaviours: [],
    at: monday,
  });
  await of.promptEvents.add(promptEvent(70, { sessionId: uuid(30) }));
  await of.choices.save({ key: 'google-calendar:event30', scope: 'event', type: 'one_on_one', at: monday });
  await db.promptPins.put({ id: uuid(71), personId: sam.id, promptId: 'p', at: monday });
  await db.assignments.put({ experimentId: uuid(72), session: uuid(30), arm: 'a', at: monday });
  const copy = { kind: 'praise', text: 'asked first', behaviours: [], at: monday, zone: 'UTC' } as const;
  await of.promotions.promote(
    { id: uuid(80), noteId: uuid(40), ...copy, behaviours: [] },
    { now: monday, entryId: uuid(81) },
  );
  await of.journal.addExport({ id: uuid(90), at: monday, subject: sam.id, what: 'access', isPrivate: true });
  return { db, of };
};

it('leaves no trace of a deleted person once the undo is over, and all of everybody else', async () => {
  const { db, of } = await filled();
  expect(await of.trash.removePerson(sam.id, monday)).toBe(true);
  await of.trash.empty(monday);
  const left = await dump(db);
  expect(traces.filter((trace) => left.includes(trace))).toEqual([]);
  expect(left).not.toContain('thrown away before');
  expect(left).not.toContain('half a thought');
  expect(left).toContain('about Lee');
  expect((await db.sessions.get(uuid(31)))?.group?.roster.map(({ name }) => name)).toEqual(['Lee']);
  expect(await db.journal.get(uuid(90))).toMatchObject({ act: 'exported' });
});

it('brings a person back with all that was theirs, and the groups they sat in', async () => {
  const { db, of } = await filled();
  await of.trash.removePerson(sam.id, monday);
  expect(await of.trash.restorePerson(sam.id)).toBe(true);
  const back = await dump(db);
  expect(traces.filter((trace) => !back.includes(trace))).toEqual([]);
  expect((await db.sessions.get(uuid(31)))?.group?.roster).toHaveLength(3);
  expect(await of.trash.restoreRow('notes', uuid(41))).toBe(true);
  expect(await db.journal.get(uuid(90))).toMatchObject({ subject: sam.id });
  expect(await db.tombstones.count()).toBe(0);
});

it('keeps what was written into a group since when the person comes back', async () => {
  const { db, of } = await filled();
  await of.trash.removePerson(sam.id, monday);
  await db.sessions.update(uuid(31), { takeaway: 'said since' });
  await of.trash.restorePerson(sam.id);
  expect(await db.sessions.get(uuid(31))).toMatchObject({ takeaway: 'said since' });
});

it('holds back what an old backup knows of a deleted person, lines of the journal too', async () => {
  const { db, of } = await filled();
  const backup = await of.backup.dump();
  await of.trash.removePerson(sam.id, monday);
  await of.trash.empty(monday);
  const options = { keep: 'newer', revive: false, write: true } as const;
  const outcome = await of.backup.merge(backup, options);
  expect(outcome.people).toMatchObject({ heldBack: 1 });
  expect(outcome.notes).toMatchObject({ heldBack: 1 });
  expect(await dump(db)).not.toContain(sam.id);
  await of.backup.merge(backup, { ...options, revive: true });
  expect(await of.people.get(sam.id)).toMatchObject({ name: sam.name });
  expect(await db.tombstones.count()).toBe(0);
});

it('takes a deleted person out of what retention and repairs keep for ten days', async () => {
  const { db, of } = await filled();
  const kept = await db.notes.get(uuid(40));
  await db.trash.put({
    key: 'retention:x#swaps0',
    batch: 'retention:x',
    table: 'swaps',
    removedAt: monday,
    rows: [{ table: 'notes', key: uuid(40), before: kept, after: null }],
  });
  await of.trash.empty(monday + asideMs - dayMs);
  expect(await db.trash.where('batch').equals('retention:x').count()).toBe(1);
  await of.trash.removePerson(sam.id, monday);
  expect(await db.trash.where('batch').equals('retention:x').count()).toBe(0);
  await of.trash.empty(monday + asideMs);
  expect(await db.trash.count()).toBe(0);
});
