import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleCalendar } from '../tools/sample-calendar.ts';
import { launchFirefox } from './support/launch.ts';
import type { FirefoxBrowser } from './support/launch.ts';
import { until } from './support/until.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };
const minutes = (count: number): string => new Date(Date.now() + count * 60_000).toISOString();

/** A calendar that no adapter names, as schema.org describes an event. */
const ownCalendar = () => ({
  url: 'https://calendar.example/events/7',
  headers: html,
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

const personPage = {
  url: 'https://people.example/people/7',
  headers: html,
  html: `<!doctype html><html lang="en"><title>People</title><body><main><h1>Sam Okafor</h1><dl>
    <dt>Job title</dt><dd>Senior Engineer</dd><dt>Department</dt><dd>Platform</dd>
    <dt>Manager</dt><dd>Alex Kim</dd><dt>Work email</dt><dd>sam.okafor@example.com</dd></dl></main></body></html>`,
};

/** Google's calendar in a frame of its mail, sent as Google sends it there. */
const mail = () => {
  const calendar = sampleCalendar(Date.now());
  const inbox = `<!doctype html><html lang="en"><title>Mail</title><body><p>Mail</p><iframe title="Calendar"
    src="${calendar.url}" width="900" height="700"></iframe></body></html>`;
  const page = (url: URL): string => (url.hostname === 'mail.example' ? inbox : calendar.html);
  return { url: 'https://mail.example/inbox', headers: html, html: page };
};

let firefox: FirefoxBrowser;

beforeEach(async () => {
  firefox = await launchFirefox();
});

afterEach(async () => {
  expect(firefox.guard.problems()).toEqual([]);
  await firefox.close();
});

const press = (page: Page, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

const shows = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).wait();

/** Allows an address as the manager does, in the list of sites. */
const allow = async (host: string): Promise<Page> => {
  const options = await firefox.openPage('options', '#sites');
  await options.locator('::-p-aria([name="Address of the site"][role="textbox"])').fill(`https://${host}/`);
  await press(options, 'Allow this address');
  await shows(options, `Turn off ${host}`);
  return options;
};

const docks = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('[data-touchline]').length);

/** What the popup and the side panel are told of the tab in front. */
const ask = (asker: Page, name: string, input: object): Promise<unknown> =>
  asker.evaluate(
    `browser.runtime.sendMessage(${JSON.stringify({ touchline: 1, name, input, from: 'test' })})
      .then((answer) => answer?.value ?? null)`,
  );

const currentOf = async (asker: Page): Promise<string | null> =>
  ((await ask(asker, 'meeting.current', {})) as { title: string } | null)?.title ?? null;

test('an address that is allowed gets its dock in the page that is open, and loses it at once when it is turned off', async () => {
  const page = await firefox.openTab(ownCalendar());
  expect(await docks(page)).toBe(0);
  const options = await allow('calendar.example');
  await page.bringToFront();
  const panel = await firefox.panelFrame(page);
  await until('the event', () => panel.evaluate(() => document.body.innerText.includes('1:1 with Priya')));

  await options.bringToFront();
  await press(options, 'Turn off calendar.example');
  await until('the dock to leave', async () => (await docks(page)) === 0);
  await page.reload();
  expect(await docks(page)).toBe(0);
});

test('the first page allows a site with one press', async () => {
  const first = await firefox.openPage('options', '#people');
  await press(first, 'Allow Proton Calendar');
  await until(
    'the site to be allowed',
    () =>
      first.evaluate(
        `browser.permissions.contains({ origins: ['https://calendar.proton.me/*'] })`,
      ) as Promise<boolean>,
  );
  await until(
    'the button to leave',
    async () => (await first.$('[aria-label="Allow Proton Calendar"]')) === null,
  );
});

test('a person’s page of an HR site is read, and offers to add who stands there', async () => {
  const options = await allow('people.example');
  const page = await firefox.openTab(personPage);
  await until('the dock', async () => (await docks(page)) === 1);
  await page.bringToFront();
  await until('the person', async () => {
    const brief = await ask(options, 'brief.get', { choice: null, swapped: [] });
    return JSON.stringify(brief).includes(
      '"suggestion":{"name":"Sam Okafor","email":"sam.okafor@example.com"',
    );
  });
});

test('a calendar in a frame of another page tells its meeting, and docks nothing', async () => {
  const aside = await firefox.openPage('panel');
  const page = await firefox.openTab(mail());
  await page.bringToFront();
  await until('the meeting', async () => (await currentOf(aside))?.includes('Priya'));
  expect(await docks(page)).toBe(0);
});

test('a site of the manifest that is taken back is left alone, and read again once it is allowed again', async () => {
  const page = await firefox.openTab(sampleCalendar(Date.now()));
  await firefox.panelFrame(page);
  const options = await firefox.openPage('options', '#sites');
  await press(options, 'Turn off Google Calendar');
  await shows(options, 'Allow Google Calendar');
  await until('the dock to leave', async () => (await docks(page)) === 0);
  await until('nothing to be known', async () => (await currentOf(options)) === null);

  await press(options, 'Allow Google Calendar');
  await shows(options, 'Turn off Google Calendar');
  await page.bringToFront();
  await until('the dock to be back', async () => (await docks(page)) === 1);
});

test('without any permission a session is prepared by hand, and its note is kept', async () => {
  const options = await firefox.openPage('options', '#sites');
  for (const site of ['Google Calendar', 'Outlook']) {
    await press(options, `Turn off ${site}`);
    await shows(options, `Allow ${site}`);
  }
  const panel = await firefox.openPage('panel');
  await panel.locator('select').fill('career');
  await panel.locator('input[type="search"]').fill('Sam Rivera');
  await press(panel, 'Add “Sam Rivera”');
  await until('the type', () =>
    panel.evaluate(() => document.body.innerText.includes('Career conversation')),
  );
  await panel.locator('::-p-aria([name="Note"][role="textbox"])').fill('Wants to lead the next release');
  await press(panel, 'Save');
  await until('the box to be empty', () =>
    panel.evaluate(() => [...document.querySelectorAll('textarea')].every(({ value }) => value === '')),
  );
  await panel.locator('::-p-text(Notes)').click();
  await until('the note', () =>
    panel.evaluate(() => document.body.innerText.includes('Wants to lead the next release')),
  );
});
