import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { repositories } from '../../../utils/services/repositories.ts';
import { dayMs, map, monday, openFresh, uuid } from './samples.ts';

const fresh = () => ({ of: repositories(openFresh()) });

describe('maps', () => {
  it('puts a map together again as it was applied', async () => {
    const { of } = fresh();
    const row = await of.maps.apply(map(), monday, uuid(90));
    expect(await of.maps.get('acme', row.revision)).toEqual(map());
    expect(row.counts).toEqual({ roles: 2, levels: 2, competencies: 1, behaviours: 4 });
  });

  it('reads one role with what holds for every role', async () => {
    const { of } = fresh();
    const row = await of.maps.apply(map(), monday, uuid(90));
    const slice = await of.maps.slice(row, 'engineer');
    expect(slice.behaviours.map(({ id }) => id)).toEqual(['b1', 'b2', 'b3']);
  });

  it('keeps versions, takes the last one back, and leaves the first', async () => {
    const { of } = fresh();
    await of.maps.apply(map(), monday, uuid(90));
    await of.maps.apply(map(), monday + 1, uuid(91));
    expect(await of.maps.list()).toHaveLength(1);
    // The clock was set back: the later version is active all the same.
    await of.maps.apply(map({ name: 'Acme 2' }), monday - dayMs, uuid(92));
    expect((await of.maps.active())?.head.name).toBe('Acme 2');
    expect((await of.maps.undo(monday + 3, uuid(93)))?.head.name).toBe('Acme ladder');
    expect(await of.maps.undo(monday + 4, uuid(94))).toBeNull();
    expect((await of.maps.active())?.head.name).toBe('Acme ladder');
    expect(await of.maps.list()).toHaveLength(2);
  });

  it('lets a bundled map give way to an imported one, also when it comes later', async () => {
    const { of } = fresh();
    await of.maps.apply(map(), monday, uuid(90));
    await of.maps.apply(map({ id: 'starter', name: 'Starter' }), monday + dayMs, uuid(91), { bundled: true });
    expect((await of.maps.active())?.id).toBe('acme');
  });
});
