import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ok } from '../../../utils/domain/result.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { browserWith } from './granting.ts';
import { openOptions } from './open.tsx';
import { now } from './samples.ts';

test('every site has its toggle, asks for exactly its own address, and is turned off again', async () => {
  const { permissions, asked, dropped } = browserWith([]);
  const { container } = openOptions('#sites', undefined, { permissions });
  (await screen.findByRole('button', { name: 'Allow Google Calendar' })).click();
  (await screen.findByRole('button', { name: 'Turn off Google Calendar' })).click();
  await screen.findByRole('button', { name: 'Allow Google Calendar' });
  expect(asked).toEqual([['https://calendar.google.com/*']]);
  expect(dropped).toEqual(asked);
  await expectAccessible(container);
});

test('a site that only the browser itself can turn off says where', async () => {
  const { permissions } = browserWith(['https://calendar.google.com/*']);
  openOptions('#sites', undefined, { permissions: { ...permissions, drop: async () => false } });
  (await screen.findByRole('button', { name: 'Turn off Google Calendar' })).click();
  await screen.findByText(/^The browser keeps the sites that come with Touchline\./);
  screen.getByRole('button', { name: 'Turn off Google Calendar' });
});

test.each([
  ['denied', /^The browser did not allow it\./],
  ['blocked', /policy of your organisation keeps extensions away/],
] as const)('an answer of %s is explained, with the way by hand', async (answer, text) => {
  openOptions('#sites', undefined, { permissions: browserWith([], answer).permissions });
  (await screen.findByRole('button', { name: 'Allow Google Calendar' })).click();
  await screen.findByText(text);
});

test('an own address is checked before the browser is asked, without its port and path', async () => {
  const { permissions, asked } = browserWith([]);
  openOptions('#sites', undefined, { permissions });
  const field = await screen.findByRole('textbox', { name: 'Address of the site' });
  const form = field.closest('form');
  if (!form) throw new Error('the field has no form');
  fireEvent.input(field, { target: { value: 'javascript:alert(1)' } });
  fireEvent.submit(form);
  await screen.findByText(/^This is no web address\./);
  expect(asked).toEqual([]);
  fireEvent.input(field, { target: { value: 'https://mail.acme.example:8443/SOGo/' } });
  fireEvent.submit(form);
  await screen.findByText('mail.acme.example');
  expect(asked).toEqual([['https://mail.acme.example/*']]);
});

test('says how well an allowed site is read, and since when not', async () => {
  const health = {
    ...({
      site: 'google-calendar',
      host: 'calendar.google.com',
      kind: 'meeting',
      state: 'partly',
      missing: ['attendees'],
    } as const),
    ...{ lastFull: now, lastSeen: now, without: 5 },
  };
  const client = createFakeClient({}, { 'sites.health': () => ok([{ ...health, missing: ['attendees'] }]) });
  const { permissions } = browserWith(['https://calendar.google.com/*']);
  openOptions('#sites', client, { permissions });
  const card = (await screen.findByRole('heading', { name: 'Google Calendar' })).closest('li');
  await waitFor(() => within(card as HTMLElement).getByText('Read in part. Missing: guests'));
  within(card as HTMLElement).getByText(/^Last read in full: /);
});
