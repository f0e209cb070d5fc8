import type { Page } from '@playwright/test';
import { sampleCalendar } from '../tools/sample-calendar.ts';
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
