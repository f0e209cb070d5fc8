import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { repositories } from '../../../utils/services/repositories.ts';
import { monday, note, openFresh, uuid } from './samples.ts';

it('deletes notes whose time the manager set has come, and no others', async () => {
  const of = repositories(openFresh());
  await of.notes.add('coaching', note(20, { deleteAt: monday + 30 }));
  await of.notes.add('coaching', note(21, { deleteAt: monday + 31 }));
  await of.notes.add('coaching', note(22));
  expect(await of.notes.expire(monday + 30)).toBe(1);
  expect(await of.notes.expire(monday + 30)).toBe(0);
  const left = await of.notes.list('coaching', { personId: uuid(1), before: null, limit: 9 });
  expect(left.map(({ id }) => id).toSorted()).toEqual([uuid(21), uuid(22)]);
});
