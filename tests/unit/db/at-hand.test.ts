import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { rowsAtHand } from '../../../utils/db/repositories/at-hand.ts';
import { noteRepository } from '../../../utils/db/repositories/notes.ts';
import { trashRepository } from '../../../utils/db/repositories/trash.ts';
import { loadSeq } from '../../../utils/db/repositories/meta.ts';
import { monday, note, openFresh, tag, uuid } from './samples.ts';

const who = uuid(1);

const open = (limit = 100) => {
  const db = openFresh();
  const notes = noteRepository(db);
  const trash = trashRepository(db);
  let rowsRead = 0;
  db.notes.hook('reading', (row) => {
    rowsRead += 1;
    return row;
  });
  const atHand = rowsAtHand({
    table: db.notes,
    toItem: ({ id, behaviours }) =>
      `${id.slice(-2)} ${behaviours.map(({ behaviourId }) => behaviourId).join()}`,
    loadWritten: (seq) => db.notes.where('seq').above(seq).primaryKeys(),
  });
  const load = async (): Promise<string[]> =>
    atHand({
      key: who,
      range: () => db.notes.where('tagged').between(['coaching', who], ['coaching', who, []]),
      limit,
      seq: await loadSeq(db, 'notes'),
    });
  const add = (n: number) => notes.add('coaching', note(n, { at: monday + n, behaviours: [tag(n)] }));
  /** How many rows an action reads. */
  const reads = async (action: () => Promise<unknown>): Promise<number> => {
    const before = rowsRead;
    await action();
    return rowsRead - before;
  };
  return { db, notes, trash, load, add, reads };
};

describe('rows at hand', () => {
  it('are read once, newest first', async () => {
    const { load, add, reads } = open();
    for (const n of [1, 2, 3]) await add(n);
    expect(await load()).toEqual(['03 b3', '02 b2', '01 b1']);
    expect(await reads(load)).toBe(0);
  });

  it('take in what is written, and read only that', async () => {
    const { load, add, reads } = open();
    for (const n of [1, 2, 3]) await add(n);
    await load();
    await add(4);
    expect(await reads(load)).toBe(1);
    expect(await load()).toEqual(['04 b4', '03 b3', '02 b2', '01 b1']);
  });

  it('see that a note was edited, untied, removed and brought back', async () => {
    const { load, add, notes, trash } = open();
    for (const n of [1, 2]) await add(n);
    await load();
    await notes.change('coaching', uuid(1), { behaviours: [tag(9)] }, monday);
    expect(await load()).toEqual(['02 b2', '01 b9']);
    await notes.change('coaching', uuid(2), { behaviours: [] }, monday);
    expect(await load()).toEqual(['01 b9']);
    await trash.removeRow('notes', uuid(1), monday);
    expect(await load()).toEqual([]);
    await trash.restoreRow('notes', uuid(1));
    expect(await load()).toEqual(['01 b9']);
  });

  it('fill up to the limit when a newer one is removed', async () => {
    const { load, add, trash } = open(2);
    for (const n of [1, 2, 3]) await add(n);
    expect(await load()).toEqual(['03 b3', '02 b2']);
    await trash.removeRow('notes', uuid(3), monday);
    expect(await load()).toEqual(['02 b2', '01 b1']);
  });

  it('see that everything was erased', async () => {
    const { load, add, trash } = open();
    await add(1);
    await load();
    await trash.erase(monday);
    expect(await load()).toEqual([]);
  });
});
