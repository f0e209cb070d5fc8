import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../utils/hosts/types.ts';
import type { Person } from '../../../utils/domain/records.ts';
import { monday, note, person, uuid } from '../db/samples.ts';
import { content, page, panel, running } from './fakes.ts';

const pageOf = (path: string, title: string, heading = 'Sam Rivera'): Sighting => ({
  site: 'profile',
  key: path,
  lang: 'en',
  account: null,
  lines: { address: [`https://hr.example.com/web/index.php/pim/${path}/empNumber/7`], headings: [heading] },
  people: [],
  chips: [],
  pairs: [
    { label: 'work email', lines: ['sam@example.com'], by: 'text' },
    { label: 'job title', lines: [title], by: 'text' },
  ],
});

const setUp = async (about: Partial<Person> = {}) => {
  const { handle } = running();
  const sam = person(1, { name: 'Sam Rivera', emails: ['sam@example.com'], ...about });
  await handle('people.save', { person: sam }, page);
  return {
    handle,
    see: (path: string, title: string) => handle('meeting.seen', { sighting: pageOf(path, title) }, content),
    brief: () => handle('brief.get', { choice: null, swapped: [] }, panel),
    card: async () => {
      const answer = await handle('employee.card', {}, panel);
      if (!answer.ok) throw new Error(answer.code);
      return answer.value;
    },
    saved: async () => {
      const answer = await handle('people.list', {}, page);
      return answer.ok ? answer.value[0] : undefined;
    },
  };
};

const engineer = { role: { id: 'engineer', name: 'Engineer' }, level: { id: 'l2', name: 'Two' } };
const yes = { personId: uuid(1), roleId: 'engineer', levelId: 'l2' };

describe('the card beside an HR page', () => {
  it('asks which role the title means, and sets nothing by itself', async () => {
    const { see, card, saved } = await setUp();
    await see('viewJobDetails', 'Engineer Two');
    expect(await card()).toMatchObject({ personId: uuid(1), title: 'Engineer Two', guess: engineer });
    expect(await saved()).toMatchObject({ roleId: null, levelId: null });
  });

  it('sets role and level when the manager says so, and asks no more', async () => {
    const { handle, see, card, saved } = await setUp();
    await see('viewJobDetails', 'Engineer Two');
    expect(await handle('employee.set', yes, panel)).toMatchObject({ ok: true });
    expect(await saved()).toMatchObject({ mapId: 'starter', roleId: 'engineer', levelId: 'l2' });
    expect((await card())?.guess).toBeNull();
  });

  it('takes the answer back as it was, unless something was changed on top of it', async () => {
    const { handle, see, card, saved } = await setUp();
    await see('viewJobDetails', 'Engineer Two');
    const set = async () => {
      const answer = await handle('employee.set', yes, panel);
      return (answer.ok && answer.value.undo) || 'nothing';
    };
    expect(await handle('undo.take', { id: await set() }, panel)).toMatchObject({ ok: true });
    expect(await saved()).toMatchObject({ mapId: null, roleId: null, levelId: null });
    expect((await card())?.guess).toEqual(engineer);

    const undo = await set();
    const now = await saved();
    if (!now) throw new Error('nobody is kept');
    await handle('people.save', { person: { ...now, pathway: 'new_hire' } }, page);
    expect(await handle('undo.take', { id: undo }, panel)).toMatchObject({ code: 'changed-since' });
    expect(await saved()).toMatchObject({ roleId: 'engineer', pathway: 'new_hire' });
  });

  it('says what is in focus and how the rhythm stands, and neither on a review form', async () => {
    const { see, brief, card } = await setUp({ focus: ['craft', 'Listening'], cadenceDays: 14 });
    await see('viewJobDetails', 'Engineer Two');
    await brief();
    expect((await card())?.coaching).toMatchObject({
      rhythm: { agreedDays: 14 },
      focus: [expect.any(String), 'Listening'],
    });
    await see('viewPerformanceReview', 'Engineer Two');
    await brief();
    expect((await card())?.coaching).toBeNull();
  });

  it('keeps no rhythm with a peer', async () => {
    const { see, card } = await setUp({ relation: 'peer' });
    await see('viewJobDetails', 'Engineer Two');
    expect((await card())?.coaching).toEqual({ rhythm: null, focus: [] });
  });

  it('asks no more after "Not this"', async () => {
    const { handle, see, card, saved } = await setUp();
    await see('viewJobDetails', 'Engineer Two');
    await handle('employee.refuse', { personId: uuid(1) }, panel);
    expect((await card())?.guess).toBeNull();
    expect(await saved()).toMatchObject({ roleId: null });
  });

  it('never replaces a role that was set, nor takes one that the map has not', async () => {
    const { handle, saved } = await setUp({ roleId: 'designer' });
    expect(await handle('employee.set', yes, panel)).toMatchObject({ code: 'not-found' });
    const other = { ...yes, roleId: 'designer', levelId: 'l9' };
    expect(await handle('employee.set', other, panel)).toMatchObject({ code: 'not-found' });
    expect(await saved()).toMatchObject({ roleId: 'designer', levelId: null });
  });

  it('is nothing without an HR page, and beside that of somebody who is not known', async () => {
    const { see, card } = await setUp({ name: 'Noor Haddad', emails: ['noor@example.com'] });
    expect(await card()).toBeNull();
    await see('viewJobDetails', 'Engineer Two');
    expect(await card()).toBeNull();
  });

  it('gives the copies, and no note, to a review form; to a profile neither', async () => {
    const { handle, see, brief, card } = await setUp();
    await handle('notes.add', { note: note(20, { text: 'Only for coaching' }) }, page);
    const copy = { id: uuid(30), noteId: uuid(20), kind: 'observation' as const, behaviours: [] };
    const promoted = { ...copy, text: 'For the review', at: monday, zone: 'Europe/Berlin' };
    expect(await handle('review.promote', { copy: promoted }, page)).toMatchObject({ ok: true });
    await see('viewJobDetails', 'Engineer Two');
    await brief();
    expect((await card())?.promoted).toEqual([]);
    await see('viewPerformanceReview', 'Engineer Two');
    await brief();
    expect((await card())?.promoted).toEqual([{ id: uuid(30), text: 'For the review', at: monday }]);
  });

  it('writes down that evidence was copied', async () => {
    const { handle } = await setUp();
    await handle('employee.copied', { personId: uuid(1) }, panel);
    expect(await handle('journal.list', { before: null, limit: 5 }, page)).toMatchObject({
      value: [{ entry: { act: 'exported', subject: uuid(1) }, personName: 'Sam Rivera' }],
    });
  });
});
