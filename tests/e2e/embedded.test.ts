import type { Page } from '@playwright/test';
import { sampleCalendar } from '../tools/sample-calendar.ts';
import { testGranted } from './support/granted-test.ts';
import { allowSite, takeSiteBack, takeSitesBack } from './support/site-access.ts';
import { expect, test } from './support/test.ts';

const calendar = sampleCalendar(Date.now());
const host = {
  url: 'https://mail.example.test/inbox',
  html: `<!doctype html><html lang="en"><title>Mail</title><body><p>Mail</p>
    <iframe title="Calendar" src="${calendar.url}" width="900" height="700"></iframe></body></html>`,
  headers: { 'content-type': 'text/html' },
};
/** As Google and Microsoft send it to their own side panels: frames of these pages are allowed. */
const framed = { 'content-type': 'text/html; charset=utf-8' };

/** The meeting of the tab in front, as the popup and the side panel ask for it. */
const currentOf = (page: Page) =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<{ value?: { title: string } | null }> } };
    };
    const message = { touchline: 1, name: 'meeting.current', input: {}, from: 'test' };
    return (await chrome.runtime.sendMessage(message)).value?.title ?? null;
  });

test('a calendar in a frame of another page shows its meeting beside it, and docks nothing', async ({
  extension,
}) => {
  const aside = await extension.openPage('panel');
  await extension.serve({ ...calendar, headers: framed });
  const page = await extension.openTab(host);
  await expect.poll(() => currentOf(aside)).toContain('Priya');
  await expect(aside.getByText('Priya Nair').first()).toBeVisible();
  for (const frame of page.frames()) expect(await frame.locator('[data-touchline]').count()).toBe(0);
  expect(page.frames().filter((frame) => frame.url().includes('panel.html'))).toEqual([]);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect.poll(() => currentOf(aside)).toBeNull();
});

const own = 'https://calendar.example/*';
const ownCalendar = {
  url: 'https://calendar.example/events/7',
  headers: framed,
  html: `<!doctype html><html lang="en"><title>Week</title><script type="application/ld+json">${JSON.stringify(
    {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: '1:1 with Noor',
      organizer: { name: 'Alex Kim', email: 'alex@example.com' },
      startDate: new Date(Date.now() - 300_000).toISOString(),
      endDate: new Date(Date.now() + 1_500_000).toISOString(),
      attendee: [{ name: 'Noor Haddad', email: 'noor@example.com' }],
    },
  )}</script><body><h1>Week</h1></body></html>`,
};
const portal = {
  url: 'https://portal.example.test/start',
  html: `<!doctype html><html lang="en"><title>Portal</title><body><p>Portal</p>
    <iframe title="Calendar" src="${ownCalendar.url}" width="900" height="700"></iframe></body></html>`,
  headers: { 'content-type': 'text/html' },
};

testGranted([own])(
  'a calendar at an own address is read in a frame of a page that nobody allowed, until it is taken back',
  async ({ granted, launch }) => {
    const browser = await launch({ extension: granted });
    await takeSitesBack(browser);
    const aside = await browser.openPage('panel');
    await browser.serve(ownCalendar);
    const page = await browser.openTab(portal);
    await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Week' })).toBeVisible();
    expect(await currentOf(aside)).toBeNull();

    await allowSite(browser, own);
    await page.bringToFront();
    // Chromium lets nobody into a tab whose own page is no site of ours: its frames get the script when they load.
    await page.reload();
    await expect.poll(() => currentOf(aside)).toContain('Noor');

    await takeSiteBack(browser, own);
    await page.bringToFront();
    await page.reload();
    await expect.poll(() => currentOf(aside)).toBeNull();
  },
);
