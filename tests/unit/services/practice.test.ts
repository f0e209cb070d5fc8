import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PracticePack } from '../../../utils/domain/practice.ts';
import type { SeenMeeting } from '../../../utils/domain/records.ts';
import { createCurrentMeetings } from '../../../utils/services/current-meetings.ts';
import { repositories } from '../../../utils/services/repositories.ts';
import { dayMs, monday, person, uuid } from '../db/samples.ts';
import { page, running } from './fakes.ts';
import { reading } from './reading.ts';

const meeting = (change: Partial<SeenMeeting> = {}): SeenMeeting => ({
  site: 'google-calendar',
  key: 'k',
  title: 'Sam / Alex',
  start: monday,
  end: monday + 1_800_000,
  type: 'career',
  personId: uuid(1),
  attendees: [],
  seenAt: monday,
  ...change,
});

const begun = async (today: SeenMeeting[] = []) => {
  const services = running();
  const current = createCurrentMeetings(services.deps.store);
  for (const one of today) await current.set(7, reading(), one, monday);
  const of = repositories(services.deps.db);
  await of.people.save(person(1, { name: 'Sam Okafor', pathway: 'new_hire' }), monday);
  const drill = async () => {
    const answer = await services.handle('practice.today', {}, page);
    if (!answer.ok) throw new Error(answer.code);
    return answer.value;
  };
  const chosen = async () => {
    const value = await drill();
    if (value.state !== 'ready') throw new Error(value.state);
    return value.chosen;
  };
  return { ...services, of, drill, chosen };
};

const brought = (change: Partial<PracticePack> = {}): string =>
  JSON.stringify({
    format: 'practice/1',
    id: 'acme',
    version: '1.0.0',
    locale: 'en',
    licence: 'CC0',
    source: 'Acme',
    drills: [
      {
        id: 'drill.one',
        title: 'Ask once more',
        sessions: ['one_on_one'],
        pathways: ['all'],
        situation: 'The first answer was short.',
        question: 'What do you ask now?',
        model: 'What else?',
        tryIt: 'Ask it once this week.',
      },
    ],
    ...change,
  });

describe('the drill of the day', () => {
  it('is for a session of today, with its person', async () => {
    const { chosen } = await begun([meeting()]);
    const { drill, type, name } = await chosen();
    expect([type, name]).toEqual(['career', 'Sam Okafor']);
    expect(drill.sessions).toContain('career');
  });

  it('is done for today once it was answered, and comes back by its schedule', async () => {
    const { handle, drill, chosen, clock } = await begun();
    const { key } = await chosen();
    const answered = await handle('practice.answer', { key, grade: 'good' }, page);
    expect(answered).toMatchObject({ ok: true, value: { before: null, after: { reps: 1 } } });
    expect(await drill()).toEqual({ state: 'done' });
    clock.set(monday + dayMs);
    expect((await chosen()).key).not.toBe(key);
    clock.set(answered.ok ? answered.value.after.due : 0);
    expect(await chosen()).toMatchObject({ key, repeated: true });
  });

  it('is open again after Undo, as if it had never been answered', async () => {
    const { handle, chosen, of } = await begun();
    const before = await chosen();
    await handle('practice.answer', { key: before.key, grade: 'again' }, page);
    await handle('practice.put', { key: before.key, card: null }, page);
    expect(await chosen()).toEqual(before);
    expect(await of.practice.cards()).toEqual([]);
  });

  it('is off by one setting', async () => {
    const { handle, drill } = await begun([meeting()]);
    await handle('settings.set', { change: { practice: false } }, page);
    expect(await drill()).toEqual({ state: 'off' });
  });

  it('cannot be answered when there is no such drill', async () => {
    const { handle } = await begun();
    expect(await handle('practice.answer', { key: 'drill.nowhere', grade: 'good' }, page)).toMatchObject({
      ok: false,
      code: 'not-found',
    });
  });
});

describe('practice from a file', () => {
  const shelves = async ({ handle }: Awaited<ReturnType<typeof begun>>) => {
    const library = await handle('practice.library', {}, page);
    return library.ok ? library.value.shelves.map(({ key, pack }) => [key, pack.version]) : [];
  };

  it('stands beside the bundled pack; a later version takes its place, and Undo brings the earlier one back', async () => {
    const services = await begun();
    const take = (text: string) => services.handle('practice.import', { text }, page);
    expect(await take(brought())).toMatchObject({ value: { taken: true, key: 'acme|en', replaced: false } });
    expect(await take(brought({ version: '2.0.0' }))).toMatchObject({ value: { replaced: true } });
    expect((await shelves(services))[1]).toEqual(['acme|en', '2.0.0']);
    await services.handle('practice.restore', { key: 'acme|en' }, page);
    expect((await shelves(services))[1]).toEqual(['acme|en', '1.0.0']);
  });

  it('is removed, and back after Undo', async () => {
    const services = await begun();
    await services.handle('practice.import', { text: brought() }, page);
    await services.handle('practice.remove', { key: 'acme|en' }, page);
    expect(await shelves(services)).toHaveLength(1);
    await services.handle('practice.restore', { key: 'acme|en' }, page);
    expect(await shelves(services)).toHaveLength(2);
  });

  it('changes nothing when anything is wrong, and says where', async () => {
    const services = await begun();
    await services.handle('practice.import', { text: brought() }, page);
    const bad = await services.handle('practice.import', { text: brought({ version: 'two' }) }, page);
    expect(bad).toEqual({
      ok: true,
      value: { taken: false, code: 'shape', at: '$.version', detail: expect.any(String) },
    });
    const core = await services.handle('practice.import', { text: brought({ id: 'core' }) }, page);
    expect(core).toMatchObject({ value: { taken: false, code: 'duplicate-id', at: '$.id' } });
    expect((await shelves(services))[1]).toEqual(['acme|en', '1.0.0']);
  });

  it('without a licence is kept here and not given away', async () => {
    const { handle } = await begun();
    const taken = await handle('practice.import', { text: brought({ licence: '' }) }, page);
    expect(taken).toMatchObject({ value: { taken: true, unlicensed: 1 } });
    expect(await handle('practice.share', { key: 'acme|en' }, page)).toEqual({
      ok: true,
      value: { file: null, withheld: ['Ask once more'] },
    });
  });

  it('with a licence is given away so that it can be taken over again', async () => {
    const { handle } = await begun();
    await handle('practice.import', { text: brought() }, page);
    const shared = await handle('practice.share', { key: 'acme|en' }, page);
    const text = shared.ok ? (shared.value.file?.text ?? '') : '';
    expect(await handle('practice.import', { text }, page)).toMatchObject({ value: { taken: true } });
  });

  it('goes into a backup and out of it, with where each drill stands', async () => {
    const { handle, of } = await begun();
    await handle('practice.import', { text: brought() }, page);
    await handle('practice.answer', { key: 'acme:drill.one', grade: 'easy' }, page);
    const dump = await of.backup.dump();
    expect(dump.practicePacks).toMatchObject([{ pack: { id: 'acme' } }]);
    expect(dump.practiceCards).toMatchObject([{ drillId: 'acme:drill.one' }]);
  });

  it('goes with everything else when all is deleted, the guard’s own records too', async () => {
    const { handle, of } = await begun();
    await handle('practice.import', { text: brought() }, page);
    await handle('panel.dismissed', { ms: 5 }, page);
    await handle('data.erase', {}, page);
    expect([await of.practice.packs(), await of.fatigue.dismissals()]).toEqual([[], []]);
    await handle('data.unerase', {}, page);
    expect([(await of.practice.packs()).length, (await of.fatigue.dismissals()).length]).toEqual([1, 1]);
  });
});
