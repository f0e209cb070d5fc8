import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAxeViolations } from '../e2e/support/axe.ts';
import { sampleCalendar } from '../tools/sample-calendar.ts';
import { launchFirefox } from './support/launch.ts';
import type { FirefoxBrowser } from './support/launch.ts';
import { until } from './support/until.ts';

let firefox: FirefoxBrowser;

beforeAll(async () => {
  firefox = await launchFirefox();
});

afterAll(async () => {
  await firefox.close();
});

test('beside an open 1:1 the panel shows whom the meeting is with, and axe finds nothing', async () => {
  const page = await firefox.openTab(sampleCalendar(Date.now()));
  const panel = await firefox.panelFrame(page);
  await until('the name', () => panel.evaluate(() => document.body.innerText.includes('Priya Nair')));
  expect(await readAxeViolations(panel)).toEqual([]);
  expect(firefox.guard.problems()).toEqual([]);
});
