import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../utils/hosts/types.ts';
import { person, uuid } from '../db/samples.ts';
import { content, page, running } from './fakes.ts';

const pageOf = (path: string, pairs: Record<string, string>, heading = 'Sam Rivera'): Sighting => ({
  site: 'profile',
  key: path,
  lang: 'en',
  account: null,
  lines: { address: [`https://hr.example.com/web/index.php/pim/${path}/empNumber/7`], headings: [heading] },
  people: [],
  chips: [],
  pairs: Object.entries(pairs).map(([label, value]) => ({ label, lines: [value], by: 'text' })),
});

const setUp = async (email = 'sam@example.com') => {
  const { handle } = running();
  await handle('people.save', { person: person(1, { name: 'Sam Rivera', emails: [email] }) }, page);
  return {
    handle,
    see: (sighting: Sighting) => handle('meeting.seen', { sighting }, content),
    brief: async () => {
      const answer = await handle('brief.get', { choice: null, swapped: [] }, page);
      if (!answer.ok) throw new Error(answer.code);
      return answer.value;
    },
  };
};

describe('an HR page', () => {
  it('offers the panel, with the person whose page it is', async () => {
    const { see, brief } = await setUp();
    const answer = await see(pageOf('contactDetails', { 'work email': 'sam@example.com' }));
    expect(answer).toMatchObject({ value: { attention: 'offer' } });
    expect(await brief()).toMatchObject({ person: { id: uuid(1) }, mode: 'coaching' });
  });

  it('puts a record together from its tabs', async () => {
    const { see, brief } = await setUp('other@example.com');
    await see(pageOf('contactDetails', { 'work email': 'other@example.com' }, 'S. Rivera'));
    await see(pageOf('viewJobDetails', { 'job title': 'Engineer' }, 'S. Rivera'));
    expect((await brief()).person?.id).toBe(uuid(1));
  });

  it('takes nothing of the person before whose address a page still has when it navigates', async () => {
    const { see, brief } = await setUp();
    await see(pageOf('contactDetails', { 'work email': 'sam@example.com' }));
    await see(pageOf('viewJobDetails', { 'job title': 'Engineer' }, 'Noor Haddad'));
    expect(await brief()).toMatchObject({ person: null, suggestion: { name: 'Noor Haddad' } });
    await see(pageOf('viewJobDetails', { 'job title': 'Engineer' }));
    expect(await brief()).toMatchObject({ person: { id: uuid(1) } });
  });

  it('suggests somebody who is not known yet, and adds nobody', async () => {
    const { see, brief } = await setUp();
    await see(pageOf('viewJobDetails', { 'job title': 'Engineer' }, 'Noor Haddad'));
    expect(await brief()).toMatchObject({ person: null, suggestion: { name: 'Noor Haddad' } });
  });

  it('is an evaluation on a review form', async () => {
    const { see, brief } = await setUp();
    const form = pageOf('viewPerformanceReview', {
      'work email': 'sam@example.com',
      'job title': 'Engineer',
    });
    await see(form);
    expect(await brief()).toMatchObject({ person: { id: uuid(1) }, mode: 'evaluation' });
  });

  it('is nothing where it shows pay', async () => {
    const { see, brief } = await setUp();
    const answer = await see(pageOf('viewSalaryList', { 'work email': 'sam@example.com' }));
    expect(answer).toMatchObject({ value: { attention: 'none' } });
    expect((await brief()).person).toBeNull();
  });
});
