import { screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Brief } from '../../../utils/domain/brief/types.ts';
import { ok } from '../../../utils/domain/result.ts';
import type { SiteAbout } from '../../../utils/messaging/calls/sites.ts';
import type { CallName } from '../../../utils/messaging/protocol.ts';
import { expectAccessible } from '../support/axe.ts';
import { briefOf, noon } from '../support/brief-of.ts';
import { settle, showPanel } from '../support/panel.tsx';

const full: SiteAbout = {
  label: 'SOGo',
  checked: '2026-10',
  health: {
    ...{ site: 'sogo', host: 'mail.acme.example', kind: 'meeting', state: 'full', missing: [] },
    ...{ lastFull: noon, lastSeen: noon, without: 0 },
  },
};

/** The panel beside a page that was read so. */
const openBeside = async (change: Partial<Brief>, about: SiteAbout = full) => {
  const shown = await showPanel({ brief: briefOf(change) });
  const { client } = shown;
  const call = client.call.bind(client);
  vi.spyOn(client, 'call').mockImplementation((async (name: CallName, input: never) =>
    name === 'sites.about' ? ok(about) : call(name, input)) as typeof client.call);
  return shown;
};

const footer = () => within(screen.getByRole('contentinfo'));

/** The code of the details comes by no clock that a test could turn. */
const press = async (name: string | RegExp) => {
  vi.useRealTimers();
  footer().getByRole('button', { name }).click();
};

test('a site without a name of ours is called as its product is', async () => {
  await openBeside({ reading: { site: 'sogo', missing: [], problems: [], label: 'SOGo' } });
  footer().getByText('SOGo read in full');
});

test('pressed, it says when the site was last read in full and how old its adapter is', async () => {
  const { container } = await openBeside({
    reading: { site: 'sogo', missing: [], problems: [], label: 'SOGo' },
  });
  await press('SOGo read in full');
  await screen.findByText(/^Last read in full: .*2026/);
  screen.getByText('Reader last checked: October 2026');
  expect(screen.getByRole('link', { name: 'All sites' }).getAttribute('href')).toBe('/options.html#sites');
  await expectAccessible(container);
  await press('SOGo read in full');
  await waitFor(() => expect(screen.queryByText(/^Last read in full/)).toBeNull());
});

test('an HR page is read too: it is named, and what it lacks is said', async () => {
  const about: SiteAbout = { label: 'BambooHR', checked: '2026-11', health: null };
  const page = { site: 'bamboohr', label: 'BambooHR', missing: ['title', 'manager'] as const, problems: [] };
  await openBeside({ reading: null, meeting: null, page: { ...page, missing: [...page.missing] } }, about);
  await press('BambooHR read in part');
  await screen.findByText('Read in part. Missing: job title');
  screen.getByText('Not yet read in full');
});

test('a page of no product says that it is read by what stands on it', async () => {
  const about: SiteAbout = { label: null, checked: '2026-11', health: null };
  await openBeside({ reading: { site: 'generic', missing: [], problems: [] } }, about);
  await press('The calendar read in full');
  await screen.findByText(/^No product was recognised here/);
});

test('of a calendar file there is nothing more to say', async () => {
  await openBeside({ reading: { site: 'ics', missing: [], problems: [] } });
  footer().getByText('The calendar read in full');
  expect(footer().queryByRole('button')).toBeNull();
});

test('a page that changed says so, and by hand there is nothing to press', async () => {
  const { client, panel } = await openBeside({
    reading: { site: 'sogo', missing: ['title'], problems: ['changed'], label: 'SOGo' },
  });
  footer().getByText(/^SOGo looks different from before\./);
  client.setBrief(briefOf({ reading: null, meeting: null }));
  await panel.briefing.reload();
  await settle();
  footer().getByText('Chosen by hand');
  expect(footer().queryByRole('button')).toBeNull();
});
