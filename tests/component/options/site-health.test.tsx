import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { SiteHealth } from '../../../utils/domain/site-health.ts';
import { ok } from '../../../utils/domain/result.ts';
import type { TabDiagnosed } from '../../../utils/state/options-sites.ts';
import { expectAccessible } from '../support/axe.ts';
import { createFakeClient } from './fake-client.ts';
import { browserWith } from './granting.ts';
import { openOptions } from './open.tsx';
import { now } from './samples.ts';

const healthOf = (change: Partial<SiteHealth>): SiteHealth => ({
  ...{ site: 'sogo', host: '', kind: 'meeting', state: 'full', missing: [], lastFull: now, lastSeen: now },
  without: 0,
  ...change,
});

/** The screen of sites, where these are granted and were read so. */
const openSites = (granted: string[], health: SiteHealth[] = [], outcome: TabDiagnosed = 'copied') => {
  const looked: string[][] = [];
  const client = createFakeClient({}, { 'sites.health': () => ok(health) });
  const { permissions } = browserWith(granted);
  const lookIntoTab = async (origins: readonly string[]) => {
    looked.push([...origins]);
    return outcome;
  };
  return { ...openOptions('#sites', client, { permissions, lookIntoTab }), looked };
};

const rowOf = async (host: string) => {
  const row = (await screen.findByText(host)).closest('li');
  if (!row) throw new Error(`${host} stands in no list`);
  return within(row);
};

test('an own address is called by the product that was recognised there, with its own health', async () => {
  const { container } = openSites(
    ['https://mail.acme.example/*', 'https://other.acme.example/*', 'https://new.acme.example/*'],
    [
      healthOf({ host: 'mail.acme.example' }),
      healthOf({
        site: 'generic',
        host: 'other.acme.example',
        state: 'partly',
        missing: ['end'],
        lastFull: null,
      }),
    ],
  );
  const mail = await rowOf('mail.acme.example');
  await waitFor(() => mail.getByText(/^Recognised as SOGo/));
  mail.getByText('Read in full');
  mail.getByText(/^Reader last checked: /);
  const other = await rowOf('other.acme.example');
  other.getByText(/^No product was recognised here/);
  other.getByText('Read in part. Missing: end');
  other.getByText('Not yet read in full');
  (await rowOf('new.acme.example')).getByText('Nothing was read here yet');
  await expectAccessible(container);
});

test('an HR product says which field of a person is missing', async () => {
  openSites(
    ['https://acme.bamboohr.com/*'],
    [
      healthOf({
        site: 'bamboohr',
        host: 'acme.bamboohr.com',
        kind: 'employee',
        state: 'partly',
        missing: ['title'],
      }),
    ],
  );
  const card = (await screen.findByRole('heading', { name: 'BambooHR' })).closest('li') as HTMLElement;
  await waitFor(() => within(card).getAllByText('Read in part. Missing: job title'));
});

test.each([
  ['copied', /^Copied: tags, roles and attribute names/],
  ['refused', /^Not copied: something that looks like a name/],
  ['failed', /^The browser lets nobody look/],
  ['no-tab', /^No page of Google Calendar is open\./],
] as const)('a diagnosis of the open page that is %s says so', async (outcome, text) => {
  const { looked } = openSites(['https://calendar.google.com/*'], [], outcome);
  const press = await screen.findByRole('button', { name: 'Diagnose the open page of Google Calendar' });
  press.click();
  await screen.findByText(text);
  expect(looked).toEqual([['https://calendar.google.com/*']]);
});

test('a site that is not allowed offers no diagnosis', async () => {
  openSites([]);
  await screen.findByRole('button', { name: 'Allow Google Calendar' });
  expect(screen.queryByRole('button', { name: /^Diagnose/ })).toBeNull();
});

/** The first page of all: nobody is in the list yet. */
const openFirst = (granted: string[], answer: 'granted' | 'denied' = 'granted') => {
  const browser = browserWith(granted, answer);
  return { ...browser, ...openOptions('#people', createFakeClient({ people: [] }), browser) };
};

test('the first page allows a site with one press, and names what each button allows', async () => {
  const { asked, container } = openFirst(['https://calendar.google.com/*']);
  const list = within(await screen.findByRole('region', { name: 'Which pages do you use?' }));
  (await list.findByRole('button', { name: 'Allow Proton Calendar' })).click();
  await waitFor(() => expect(list.queryByRole('button', { name: 'Allow Proton Calendar' })).toBeNull());
  expect(asked).toEqual([['https://calendar.proton.me/*']]);
  // A browser that left a site of the manifest out: it is asked for like any other.
  expect(list.queryByRole('button', { name: 'Allow Google Calendar' })).toBeNull();
  list.getByRole('button', { name: 'Allow Outlook' });
  await expectAccessible(container);
});

test('the first page takes an address, and says what it allowed', async () => {
  const { asked } = openFirst([]);
  const field = await screen.findByRole('textbox', { name: 'Another calendar or HR site' });
  fireEvent.input(field, { target: { value: 'acme.bamboohr.com' } });
  screen.getByRole('button', { name: 'Allow this address' }).click();
  await screen.findByText('Allowed: acme.bamboohr.com');
  expect(asked).toEqual([['https://acme.bamboohr.com/*']]);
});

test('a no on the first page is explained beside the site, and may be asked for again', async () => {
  openFirst([], 'denied');
  (await screen.findByRole('button', { name: 'Allow Outlook' })).click();
  await screen.findByText(/^The browser did not allow it\./);
  screen.getByRole('button', { name: 'Allow Outlook' });
});
