import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './support/launch.ts';
import { testGranted } from './support/granted-test.ts';
import { allowSite, takeSiteBack, takeSitesBack } from './support/site-access.ts';
import { expect } from './support/test.ts';

const origin = 'https://calendar.example/*';

/** The site of `eventPage` is allowed. */
const test = testGranted([origin]);

const minutes = (count: number): string => new Date(Date.now() + count * 60_000).toISOString();

/** An event page of a calendar that no adapter names, as schema.org describes one. */
const eventPage = () => ({
  url: 'https://calendar.example/events/7',
  html: `<!doctype html><html lang="en"><head><title>Event</title><script type="application/ld+json">${JSON.stringify(
    {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: '1:1 with Priya',
      startDate: minutes(-5),
      endDate: minutes(25),
      organizer: { name: 'Priya Nair', email: 'priya.nair@example.com' },
      attendee: [{ name: 'Alex Kim', email: 'alex.kim@example.com' }],
    },
  )}</script></head><body><h1>Event</h1></body></html>`,
});

const dock = (page: Page) => page.locator('[data-touchline]');

const registered = async (browser: ExtensionBrowser): Promise<string[]> =>
  (await browser.worker()).evaluate<string[]>(
    'chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))',
  );

test('a site without permission is left alone; once allowed, the page that is open already gets its dock', async ({
  granted,
  launch,
}) => {
  const browser = await launch({ extension: granted });
  await takeSitesBack(browser);
  await expect.poll(() => registered(browser)).toEqual([]);
  const page = await browser.openTab(eventPage());
  await expect(page.getByRole('heading', { name: 'Event' })).toBeVisible();
  await expect(dock(page)).toHaveCount(0);

  await allowSite(browser, origin);
  const panel = await browser.panelFrame(page);
  await expect(panel.getByText('1:1 with Priya').first()).toBeAttached();
  await expect.poll(() => registered(browser)).toEqual([origin]);
});

test('an allowed site keeps its dock when the browser is started again', async ({ granted, launch }) => {
  const profile = await mkdtemp(join(tmpdir(), 'touchline-profile-'));
  const first = await launch({ profile, extension: granted });
  await expect.poll(() => registered(first)).toEqual([origin]);
  await first.close();

  const again = await launch({ profile, extension: granted });
  // An unpacked extension starts as if it had been updated, and its scripts are registered anew.
  await expect.poll(() => registered(again)).toEqual([origin]);
  const page = await again.openTab(eventPage());
  const panel = await again.panelFrame(page);
  await expect(panel.getByText('1:1 with Priya').first()).toBeAttached();
  await again.close();
  await rm(profile, { recursive: true, force: true });
});

test('a site that is taken back loses its dock at once, and its next page has none', async ({
  granted,
  launch,
}) => {
  const browser = await launch({ extension: granted });
  await takeSitesBack(browser);
  await allowSite(browser, origin);
  await expect.poll(() => registered(browser)).toEqual([origin]);
  const page = await browser.openTab(eventPage());
  await browser.panelFrame(page);
  await expect(dock(page)).toHaveCount(1);

  await takeSiteBack(browser, origin);
  await expect(dock(page)).toHaveCount(0);
  await expect.poll(() => registered(browser)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Event' })).toBeVisible();
  await expect(dock(page)).toHaveCount(0);
});

test('where the browser’s own settings take the calendars back, the dock leaves them too', async ({
  extension,
}) => {
  const page = await extension.openTab({
    ...eventPage(),
    url: 'https://outlook.office.com/calendar/events/7',
  });
  await page.mouse.move(200, 200);
  await expect(dock(page)).toHaveCount(1);
  await takeSitesBack(extension);
  await expect(dock(page)).toHaveCount(0);
});

test('without any permission a session is prepared by hand, and its note is kept', async ({ extension }) => {
  const panel = await extension.openPage('panel');
  await expect(panel.getByRole('heading', { name: 'Whose session is it?' })).toBeVisible();
  await panel.getByRole('combobox', { name: 'Session type' }).selectOption({ label: 'Career conversation' });
  await panel.getByRole('searchbox').fill('Sam Rivera');
  await panel.getByRole('button', { name: 'Add “Sam Rivera”' }).click();
  await expect(panel.getByRole('heading', { name: 'Sam Rivera' })).toBeVisible();
  await expect(panel.getByText('Career conversation').first()).toBeVisible();
  const note = panel.getByText('Wants to lead the next release').first();
  await panel.getByRole('textbox', { name: 'Note' }).fill('Wants to lead the next release');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByText('Notes', { exact: true }).click();
  await expect(note).toBeVisible();

  await panel.reload();
  await panel.getByRole('button', { name: 'Sam Rivera' }).click();
  await panel.getByText('Notes', { exact: true }).click();
  await expect(note).toBeVisible();
});

test('a calendar file lists the meetings of today by hand, and one press prepares one', async ({
  extension,
}) => {
  const stamp = (count: number) => minutes(count).replace(/[-:]|\.\d+/g, '');
  const event = (uid: string, title: string, start: number) =>
    [
      ...['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${title}`, `DTSTART:${stamp(start)}`],
      ...[`DTEND:${stamp(start + 1)}`, 'ATTENDEE;CN=Priya Nair:mailto:priya.nair@example.com', 'END:VEVENT'],
    ].join('\r\n');
  const days = 24 * 60;
  const file = ['BEGIN:VCALENDAR', event('a', '1:1 with Priya', 0), event('b', 'Old', -3 * days)];

  const panel = await extension.openPage('panel');
  await panel.getByRole('button', { name: 'Open a calendar file' }).click();
  await panel.locator('input[type=file]').setInputFiles({
    name: 'calendar.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from([...file, 'END:VCALENDAR'].join('\r\n')),
  });
  await expect(panel.getByRole('status').filter({ hasText: '1 of today' })).toBeVisible();
  await expect(panel.getByText('Old')).toHaveCount(0);
  await panel.getByRole('button', { name: /1:1 with Priya/ }).click();
  await expect(panel.getByRole('button', { name: 'Add Priya Nair?' })).toBeVisible();
  const popup = await extension.openPage('popup');
  await expect(popup.getByRole('region', { name: 'Today' }).getByText('1:1 with Priya')).toBeVisible();
});

test('the diagnosis of a page has no text, name or address of it', async ({ granted, launch }) => {
  const browser = await launch({ extension: granted });
  await expect.poll(() => registered(browser)).toEqual([origin]);
  const page = await browser.openTab({
    url: 'https://calendar.example/okafor?guest=okafor@acme.example',
    html: `<!doctype html><html lang="en"><head><title>Okafor</title></head><body class="okafor">
      <okafor-card data-okafor="1" id="okafor"></okafor-card>
      <div role="dialog" aria-label="Okafor" data-eventid="okafor"><h2>1:1 Okafor</h2>
        <time datetime="${minutes(0)}">10:00</time><time datetime="${minutes(30)}">10:30</time>
        <a href="mailto:okafor@acme.example" title="Okafor">Okafor</a><input value="Okafor" type="okafor">
      </div></body></html>`,
  });
  await expect(dock(page)).toHaveCount(1);
  const worker = await browser.worker();
  const look = `chrome.tabs.query({ url: 'https://calendar.example/*' }).then(([tab]) =>
    chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/diagnose.js'] }))`;
  const results =
    await worker.evaluate<{ result: { ok: boolean; skeleton: string; adapters: object[] } }[]>(look);
  const report = results[0]?.result;
  expect(report?.ok).toBe(true);
  expect(report?.skeleton).toContain('div role=dialog aria-label data-eventid');
  expect(report?.adapters).toContainEqual(expect.objectContaining({ id: 'generic', open: true }));
  expect(JSON.stringify(report)).not.toMatch(/okafor|acme|@|1:1|10:/i);
});
