import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CompetencyMap } from '../../../utils/domain/competency.ts';
import type { Input } from '../../../utils/messaging/protocol.ts';
import { map, monday, note, person, tag, uuid } from '../db/samples.ts';
import { page, running } from './fakes.ts';

type Given = Input<'maps.apply'>['map'];
const given = (change: Partial<CompetencyMap> = {}): Given => map(change) as Given;
const other = () => given({ id: 'sales', name: 'Sales ladder' });

describe('several maps', () => {
  it('stand beside each other, one of them in use, each with the people that are on it', async () => {
    const { handle } = running();
    await handle('maps.apply', { map: given() }, page);
    await handle('maps.apply', { map: other() }, page);
    await handle('people.save', { person: person(1, { mapId: 'acme', roleId: 'engineer' }) }, page);
    const shown = await handle('maps.families', {}, page);
    expect(shown).toMatchObject({
      value: {
        standing: [
          { id: 'sales', active: true, people: 0 },
          { id: 'acme', active: false, people: 1 },
          { id: 'starter', active: false },
        ],
        removed: [],
      },
    });
    await handle('maps.choose', { id: 'acme' }, page);
    expect(await handle('maps.roles', {}, page)).toMatchObject({
      value: { mapId: 'acme', others: [{ mapId: 'sales' }], known: ['acme', 'sales', 'starter'] },
    });
    // Taking it back does not take the map away.
    expect(await handle('maps.undo', {}, page)).toMatchObject({ value: { id: 'sales' } });
    expect(await handle('maps.families', {}, page)).toMatchObject({ value: { removed: [] } });
  });

  it('can be put away with all versions and brought back, but not the last one', async () => {
    const { handle } = running();
    await handle('maps.apply', { map: given() }, page);
    await handle('maps.apply', { map: given({ name: 'Acme 2' }) }, page);
    const gone = await handle('maps.remove', { id: 'acme' }, page);
    expect(await handle('maps.roles', {}, page)).toMatchObject({ value: { mapId: 'starter' } });
    expect(await handle('maps.families', {}, page)).toMatchObject({
      value: { removed: [{ id: 'acme', name: 'Acme 2' }] },
    });
    expect(await handle('maps.remove', { id: 'starter' }, page)).toMatchObject({ code: 'bad-input' });
    expect(await handle('maps.remove', { id: 'acme' }, page)).toMatchObject({ code: 'not-found' });
    const at = gone.ok ? gone.value.at : 0;
    await handle('maps.bringBack', { id: 'acme', at }, page);
    expect(await handle('maps.roles', {}, page)).toMatchObject({ value: { mapId: 'acme', name: 'Acme 2' } });
  });

  it('show each person the behaviours of their own map, and those in use once it went', async () => {
    const { handle } = running();
    const behaviours = map().behaviours.map((one) => ({ ...one, text: `Sells: ${one.text}` }));
    const reworded = given({ id: 'sales', name: 'Sales ladder', behaviours });
    await handle('maps.apply', { map: reworded }, page);
    await handle('maps.apply', { map: given() }, page);
    const seller = person(1, { mapId: 'sales', roleId: 'engineer', levelId: 'l1' });
    await handle('people.save', { person: seller }, page);
    const first = async () => {
      const listed = await handle('behaviours.list', { personId: uuid(1) }, page);
      return listed.ok ? listed.value[0]?.tag : null;
    };
    expect(await first()).toMatchObject({ mapId: 'sales', text: expect.stringContaining('Sells: ') });
    await handle('maps.remove', { id: 'sales' }, page);
    expect(await first()).toMatchObject({ mapId: 'acme' });
  });
});

describe('editing and versions', () => {
  it('saves steps as a new version under the same ids, and the draft is done with', async () => {
    const { handle } = running();
    await handle('maps.apply', { map: given() }, page);
    const edits = [{ op: 'say' as const, id: 'b1', text: 'Runs all tests first' }];
    await handle('maps.saveDraft', { id: 'acme', revision: 1, edits }, page);
    expect(await handle('maps.draft', { id: 'acme' }, page)).toMatchObject({ value: { revision: 1, edits } });
    const saved = await handle('maps.edit', { id: 'acme', revision: 1, edits, anyway: false }, page);
    expect(saved).toMatchObject({ value: { revision: 2, active: true } });
    expect(await handle('maps.draft', { id: 'acme' }, page)).toEqual({ ok: true, value: null });
    const read = await handle('maps.get', { id: 'acme', revision: 2 }, page);
    expect(read.ok && read.value?.behaviours[0]).toMatchObject({ id: 'b1', text: 'Runs all tests first' });
    expect(await handle('maps.edit', { id: 'acme', revision: 1, edits, anyway: false }, page)).toMatchObject({
      code: 'changed-since',
    });
    const more = [...edits, { op: 'map' as const, name: 'Mine' }];
    expect(
      await handle('maps.edit', { id: 'acme', revision: 1, edits: more, anyway: true }, page),
    ).toMatchObject({
      value: { revision: 3 },
    });
  });

  it('restores an earlier version as a new one, which can be taken back', async () => {
    const { handle } = running();
    await handle('maps.apply', { map: given() }, page);
    await handle('maps.apply', { map: given({ name: 'Acme 2' }) }, page);
    const restored = await handle('maps.restore', { id: 'acme', revision: 1 }, page);
    expect(restored).toMatchObject({ value: { revision: 3, name: 'Acme ladder' } });
    expect(await handle('maps.undo', {}, page)).toMatchObject({ value: { revision: 2, name: 'Acme 2' } });
    expect(await handle('maps.restore', { id: 'acme', revision: 9 }, page)).toMatchObject({
      code: 'not-found',
    });
  });

  it('says whose notes hang on behaviours, from when, and never what they say', async () => {
    const { handle } = running();
    await handle('people.save', { person: person(1) }, page);
    await handle('notes.add', { note: note(10, { behaviours: [tag(1)] }) }, page);
    await handle('notes.add', { note: note(11, { behaviours: [tag(1), tag(2)], at: monday - 5 }) }, page);
    await handle('notes.add', { note: note(12) }, page);
    const found = await handle('maps.evidence', { id: 'acme', behaviourIds: ['b1', 'b3'] }, page);
    expect(found).toEqual({
      ok: true,
      value: {
        counts: { b1: 2 },
        notes: [
          { behaviourId: 'b1', personId: uuid(1), at: monday, name: 'Person 1' },
          { behaviourId: 'b1', personId: uuid(1), at: monday - 5, name: 'Person 1' },
        ],
      },
    });
  });

  it('leaves evidence the wording it was written under when the behaviour is reworded or goes', async () => {
    const { handle } = running();
    await handle('maps.apply', { map: given() }, page);
    await handle('notes.add', { note: note(10, { behaviours: [tag(1)] }) }, page);
    const edits = [
      { op: 'say' as const, id: 'b1', text: 'Another wording' },
      { op: 'drop' as const, id: 'b1' },
    ];
    await handle('maps.edit', { id: 'acme', revision: 1, edits, anyway: false }, page);
    const listed = await handle('notes.list', { personId: uuid(1), before: null, limit: 5 }, page);
    expect(listed.ok && listed.value[0]?.behaviours).toEqual([tag(1)]);
  });

  it('remembers hints that were put away, and forgets it again', async () => {
    const { handle } = running();
    await handle('maps.dismiss', { ids: ['long:a', 'long:b'], dismissed: true }, page);
    await handle('maps.dismiss', { ids: ['long:a'], dismissed: false }, page);
    expect(await handle('maps.hints', {}, page)).toEqual({ ok: true, value: ['long:b'] });
  });
});
