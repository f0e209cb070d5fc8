import { afterAll, beforeAll, expect, test } from 'vitest';
import { extensionOrigin, launchFirefox } from './support/launch.ts';
import type { FirefoxBrowser } from './support/launch.ts';
import { until } from './support/until.ts';

const calendar = {
  url: 'https://calendar.google.com/calendar/u/0/r/week',
  html: '<!doctype html><html lang="en"><head><title>Calendar</title></head><body><main><h1>Week</h1></main></body></html>',
};

let firefox: FirefoxBrowser;

beforeAll(async () => {
  firefox = await launchFirefox();
});

afterAll(async () => {
  await firefox.close();
});

test('the extension loads, and its pages come from its own origin', async () => {
  for (const name of ['popup', 'options', 'panel'] as const) {
    const tab = await firefox.openPage(name);
    expect(await tab.evaluate(() => location.origin)).toBe(extensionOrigin);
  }
});

test('the calendar is allowed from the start, every other site is not', async () => {
  const options = await firefox.openPage('options');
  const origins = await options.evaluate('browser.permissions.getAll().then((all) => all.origins)');
  expect(origins).toContain('https://calendar.google.com/*');
  expect(origins).not.toContain('<all_urls>');
});

test('a page of the test stands on the real address, and nothing is asked for or reported', async () => {
  const tab = await firefox.openTab(calendar);
  expect(await tab.evaluate(() => location.href)).toBe(calendar.url);
  expect(await tab.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Week');
  expect(firefox.guard.problems()).toEqual([]);
});

test('an error in the background or an extension page is seen', async () => {
  const options = await firefox.openPage('options');
  await options.evaluate(() => console.error('on purpose'));
  await options.evaluate(
    'browser.runtime.getBackgroundPage().then((background) => background.console.error("on purpose"))',
  );
  await until('both messages', async () => firefox.guard.problems().length === 2);
  firefox.guard.allow(/on purpose/);
  expect(firefox.guard.problems()).toEqual([]);
});
