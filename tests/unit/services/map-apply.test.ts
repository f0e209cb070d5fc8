import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Behaviour, CompetencyMap } from '../../../utils/domain/competency.ts';
import type { Input } from '../../../utils/messaging/protocol.ts';
import { map } from '../db/samples.ts';
import { page, running } from './fakes.ts';

const given = (change: Partial<CompetencyMap> = {}): Input<'maps.apply'> => ({
  map: map(change) as Input<'maps.apply'>['map'],
});
const many = (count: number): Behaviour[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `b${n}`,
    competencyId: 'testing',
    levelId: 'l1',
    text: `Says what step ${n} is for.`,
    polarity: 'positive',
    loc: { row: n + 2 },
  }));

/** With a map in use, all that is stored, as text. */
const withMap = async () => {
  const app = running();
  await app.handle('maps.apply', given(), page);
  const { db } = app.deps;
  const stored = async (): Promise<string> =>
    JSON.stringify(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));
  return { ...app, db, stored };
};

const behaviours = many(1_200);
const at = (index: number, change: object): Behaviour[] =>
  behaviours.with(index, { ...(behaviours[index] as Behaviour), ...change });

it.each([
  [
    'a text that is too long, far down',
    { behaviours: at(1_100, { text: 'x'.repeat(2_001) }) },
    'behaviours[1100].text',
  ],
  [
    'a behaviour that is none',
    { behaviours: at(1_199, { polarity: 'perhaps' }) },
    'behaviours[1199].polarity',
  ],
  ['a level that does not exist', { behaviours: at(900, { levelId: 'l9' }) }, 'behaviours[900].levelId'],
  ['an id that is there twice', { behaviours: at(5, { id: 'b4' }) }, 'behaviours[5]'],
  [
    'nothing that is wanted',
    { behaviours: behaviours.map((one) => ({ ...one, polarity: 'negative' })) },
    'behaviours',
  ],
] as const)(
  '%s is refused with its place, and the earlier map stands byte for byte',
  async (_, change, path) => {
    const { handle, stored } = await withMap();
    const before = await stored();
    const answer = await handle('maps.apply', given(change as Partial<CompetencyMap>), page);
    expect(answer).toMatchObject({ ok: false, code: 'bad-input', at: `map.${path}` });
    expect(await stored()).toBe(before);
  },
);

it('a write that fails half way leaves nothing behind, and the earlier map stands byte for byte', async () => {
  const { handle, db, stored } = await withMap();
  const before = await stored();
  let written = 0;
  const fail = (): void => {
    written += 1;
    if (written > 800) throw new DOMException('disk full', 'QuotaExceededError');
  };
  db.behaviours.hook('creating', fail);
  const answer = await handle('maps.apply', given({ name: 'Second', behaviours }), page).catch(() => null);
  db.behaviours.hook('creating').unsubscribe(fail);
  expect(answer?.ok ?? false).toBe(false);
  expect(written).toBeGreaterThan(800);
  expect(await stored()).toBe(before);
  const again = await handle('maps.apply', given({ name: 'Second', behaviours }), page);
  expect(again).toMatchObject({ ok: true, value: { name: 'Second', revision: 2 } });
});

it('what was answered for the map in use is told with what it was about', async () => {
  const { handle } = await withMap();
  expect(await handle('maps.answers', {}, page)).toEqual({ ok: true, value: null });
  const mapping = { answers: { 'Q-SPLIT': 'line' }, about: { 'Q-SPLIT': '' } };
  await handle('maps.apply', given({ name: 'Second', source: { kind: 'file', mapping } }), page);
  expect(await handle('maps.answers', {}, page)).toEqual({ ok: true, value: mapping });
});
