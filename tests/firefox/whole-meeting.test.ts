import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleCalendar } from '../tools/sample-calendar.ts';
import { launchFirefox } from './support/launch.ts';
import type { FirefoxBrowser } from './support/launch.ts';
import { until } from './support/until.ts';

const seen = 'Explained the outage to support in three plain sentences.';

let firefox: FirefoxBrowser;

beforeAll(async () => {
  firefox = await launchFirefox();
});

afterAll(async () => {
  await firefox.close();
});

async function openMeeting(): Promise<{ page: Page; panel: Frame }> {
  const page = await firefox.openTab(sampleCalendar(Date.now()));
  return { page, panel: await firefox.panelFrame(page) };
}

const find = (panel: Frame, role: string, name: string) =>
  panel.locator(`::-p-aria([name="${name}"][role="${role}"])`);

const shows = (panel: Frame, text: string) =>
  until(text, () => panel.evaluate((wanted) => document.body.innerText.includes(wanted), text));

test('an event opens the panel, a note is kept, and the next time it is there', async () => {
  const first = await openMeeting();
  await find(first.panel, 'button', 'Add Priya Nair?').click();
  await find(first.panel, 'heading', 'Priya Nair').wait();
  await find(first.panel, 'textbox', 'Note').fill(seen);
  await find(first.panel, 'button', 'Save').click();
  await until('the box to be empty', () =>
    first.panel.evaluate(() => [...document.querySelectorAll('textarea')].every(({ value }) => value === '')),
  );
  await first.page.close();

  const { panel } = await openMeeting();
  await find(panel, 'heading', 'Priya Nair').wait();
  await panel.locator('::-p-text(Notes)').click();
  await shows(panel, seen);
  expect(firefox.guard.problems()).toEqual([]);
});
