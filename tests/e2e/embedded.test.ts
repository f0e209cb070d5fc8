import type { Page } from '@playwright/test';
import { googleCalendarPage } from '../fixtures/hosts/google-calendar/index.ts';
import { sampleCalendar } from '../tools/sample-calendar.ts';
import { sampleWeek } from '../fixtures/hosts/google-calendar/sample-week.ts';
import type { ExtensionBrowser } from './support/launch.ts';
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

async function openMail(extension: ExtensionBrowser, html: (typeof calendar)['html']) {
  const aside = await extension.openPage('panel');
  await extension.serve({ ...calendar, html, headers: framed });
  const page = await extension.openTab(host);
  await page.bringToFront();
  return { page, aside };
}

test('a calendar in a frame of another page shows its meeting beside it, and docks nothing', async ({
  extension,
}) => {
  const { page, aside } = await openMail(extension, calendar.html);
  await expect.poll(() => currentOf(aside)).toContain('Priya');
  await expect(aside.getByText('Priya Nair').first()).toBeVisible();
  for (const frame of page.frames()) expect(await frame.locator('[data-touchline]').count()).toBe(0);
  expect(page.frames().filter((frame) => frame.url().includes('panel.html'))).toEqual([]);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect.poll(() => currentOf(aside)).toBeNull();
});

test('a script in the frame is refused whatever else it asks for', async ({ extension }) => {
  const { page } = await openMail(extension, googleCalendarPage(sampleWeek(Date.now())).html);
  const worker = await extension.worker();
  const answers = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(filter: object): Promise<{ id: number; active: boolean }[]> };
        scripting: { executeScript(what: object): Promise<{ frameId: number; result: unknown }[]> };
        webNavigation?: unknown;
      };
    };
    const tabs = await chrome.tabs.query({ active: true });
    const ask = async () => {
      const own = globalThis as unknown as typeof globalThis & {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      const names = ['dock.token', 'brief.get', 'people.list', 'dock.stay'];
      return Promise.all(
        names.map((name) => own.chrome.runtime.sendMessage({ touchline: 1, name, input: {}, from: 'x' })),
      );
    };
    const results = await Promise.all(
      tabs.map(({ id }) =>
        chrome.scripting.executeScript({ target: { tabId: id, allFrames: true }, func: ask }).catch(() => []),
      ),
    );
    return results.flat();
  });
  const inFrame = answers.filter(({ frameId }) => frameId !== 0);
  expect(inFrame).toHaveLength(1);
  expect(inFrame[0]?.result).toEqual(Array.from({ length: 4 }, () => ({ ok: false, code: 'not-allowed' })));
  await page.close();
});
