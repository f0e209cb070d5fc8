import { chromium, expect, test as base, type Page } from '@playwright/test';
import type { Sighting } from '../../utils/hosts/types.ts';
import { hostPages } from '../fixtures/hosts/index.ts';
import { cspHeaders, googleCalendarPage } from '../fixtures/hosts/google-calendar/index.ts';
import { sampleWeek } from '../fixtures/hosts/google-calendar/sample-week.ts';
import { bundleHosts } from '../tools/bundle-hosts.ts';
import { findChromium } from '../tools/browsers.ts';

/** What the test keeps in the page beside the modules under test. */
interface Seen {
  sighting: Sighting | null;
  /** Frames drawn since the watch began. */
  frame: number;
}
interface TestWindow {
  touchline: {
    hostFor(url: URL): unknown;
    read(now: number): unknown;
    watchHost(adapter: unknown, options: object): void;
  };
  seen: Seen[];
  opened: number[];
  calls: number;
  stop: AbortController;
}

const now = Date.parse('2026-11-17T14:20:00Z');
const week = sampleWeek(now);
const [priya, sam] = week.events.map((event) => event.title ?? '');

const test = base.extend<{ page: Page }, { script: string }>({
  script: [async ({}, use) => use(await bundleHosts()), { scope: 'worker' }],
  page: async ({}, use) => {
    const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
    await use(await browser.newPage({ viewport: { width: 1440, height: 1400 } }));
    await browser.close();
  },
});

async function serve(page: Page, { url, html }: { url: string; html: string }) {
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: html, headers: cspHeaders })
      : route.abort(),
  );
  // Pages of one site differ in the fragment alone, which is no new page.
  await page.goto('about:blank');
  await page.goto(url);
}

/** Opens the live week and watches it; `seen` collects what is reported and in which frame. */
async function watchWeek(page: Page, script: string) {
  await page.clock.setFixedTime(now);
  await serve(page, googleCalendarPage(week));
  await page.clock.resume();
  await page.evaluate(script);
  await page.evaluate(() => {
    const window = globalThis as unknown as TestWindow;
    let frame = 0;
    const count = () => requestAnimationFrame(() => (frame++, count()));
    count();
    Object.assign(window, { seen: [], opened: [], calls: 0, stop: new AbortController() });
    new MutationObserver(() => window.opened.push(frame)).observe(
      document.querySelector('#portals') as Node,
      {
        childList: true,
      },
    );
    window.touchline.watchHost(window.touchline.hostFor(new URL(location.href)), {
      doc: document,
      win: globalThis,
      signal: window.stop.signal,
      now: Date.now,
      onSighting: (sighting: Sighting | null) => window.seen.push({ sighting, frame }),
    });
  });
}

const readSeen = (page: Page) => page.evaluate(() => (globalThis as unknown as TestWindow).seen);
const titles = async (page: Page) =>
  (await readSeen(page)).map(({ sighting }) => sighting?.lines.title?.[0] ?? null);
const chipOf = (page: Page, title: string | undefined) =>
  page.locator('main [data-eventchip]', { hasText: title ?? '' }).first();
const last = async (page: Page) => (await readSeen(page)).at(-1)?.sighting;

for (const [site, pages] of Object.entries(hostPages)) {
  test(`every page of ${site} reads as it says in a real browser`, async ({ page, script }) => {
    test.slow();
    for (const each of pages()) {
      await serve(page, each);
      await page.evaluate(script);
      const reading = await page.evaluate(
        (at) => (globalThis as unknown as TestWindow).touchline.read(at),
        each.now,
      );
      expect(reading, each.name).toEqual(each.truth);
    }
  });
}

test('an opened event is reported in the frame in which it appears', async ({ page, script }) => {
  await watchWeek(page, script);
  expect(await readSeen(page)).toEqual([]);
  await chipOf(page, priya).click();
  await expect.poll(() => titles(page)).toContain(priya);
  const [first] = await readSeen(page);
  const [opened] = await page.evaluate(() => (globalThis as unknown as TestWindow).opened);
  expect(first?.frame).toBe(opened);
});

test('guests that arrive late are reported, the same sighting never twice', async ({ page, script }) => {
  await watchWeek(page, script);
  await chipOf(page, priya).click();
  await expect.poll(async () => (await last(page))?.people.length).toBe(2);
  const texts = (await readSeen(page)).map(({ sighting }) => JSON.stringify(sighting));
  expect(new Set(texts).size).toBe(texts.length);
});

test('the dialog used again for the next event gives the next event, without a gap', async ({
  page,
  script,
}) => {
  await watchWeek(page, script);
  await chipOf(page, priya).click();
  await expect.poll(() => titles(page)).toContain(priya);
  await chipOf(page, sam).click();
  await expect.poll(async () => (await last(page))?.lines.title?.[0]).toBe(sam);
  await expect
    .poll(async () => (await last(page))?.people.map(({ email }) => email))
    .toContain('sam.rivera@example.com');
  expect(await titles(page)).not.toContain(null);
  const mixed = (await readSeen(page)).filter(
    ({ sighting }) =>
      sighting?.lines.title?.[0] === sam && sighting?.people.some(({ email }) => email.startsWith('priya')),
  );
  expect(mixed).toEqual([]);
});

test('a closed event is reported as gone though its dialog stays, and as open when shown again', async ({
  page,
  script,
}) => {
  await watchWeek(page, script);
  await chipOf(page, priya).click();
  await expect.poll(() => titles(page)).toContain(priya);
  await page.locator('#xDetDlgCloseBu').click();
  await expect.poll(() => last(page)).toBeNull();
  expect(await page.locator('#xDetDlg').count()).toBe(1);
  await chipOf(page, priya).click();
  await expect.poll(async () => (await last(page))?.lines.title?.[0]).toBe(priya);
});

test('the event page is reported after the address changed, and gone after going back', async ({
  page,
  script,
}) => {
  await watchWeek(page, script);
  await chipOf(page, priya).click();
  await page.locator('#xDetDlg [jsname="DyVDA"]').click();
  await expect(page).toHaveURL(/eventedit/);
  await expect.poll(async () => (await last(page))?.lines.titleField).toEqual([]);
  await page.goBack();
  await expect.poll(() => last(page)).toBeNull();
});

test('while nothing is open a storm of changes costs no call of ours', async ({ page, script }) => {
  await watchWeek(page, script);
  // The looks after loading end by themselves.
  await page.clock.install();
  const calls = await page.evaluate(async () => {
    let made = 0;
    const wrap = (target: object, name: string) => {
      const original = Reflect.get(target, name) as (...args: unknown[]) => unknown;
      Reflect.set(target, name, function (this: unknown, ...args: unknown[]) {
        made++;
        return original.apply(this, args);
      });
    };
    const chips = [...document.querySelectorAll('main [data-eventchip]')];
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (const name of ['querySelector', 'querySelectorAll', 'getElementById'])
      wrap(Document.prototype, name);
    for (const name of [
      'querySelector',
      'querySelectorAll',
      'matches',
      'closest',
      'getBoundingClientRect',
      'checkVisibility',
    ]) {
      wrap(Element.prototype, name);
    }
    for (let index = 0; index < 15_000; index++) {
      const chip = chips[index % chips.length] as Element;
      if (index % 3 === 0) chip.setAttribute('data-k', String(index));
      else if (index % 3 === 1) chip.classList.toggle('hot');
      else chip.append(chip.firstChild as Node);
    }
    await new Promise((resolve) => queueMicrotask(() => resolve(null)));
    return made;
  });
  expect(calls).toBe(0);
  expect(await readSeen(page)).toEqual([]);
});

test('after it was stopped nothing more is reported', async ({ page, script }) => {
  await watchWeek(page, script);
  await page.evaluate(() => (globalThis as unknown as TestWindow).stop.abort());
  await chipOf(page, priya).click();
  await expect(page.locator('#xDetDlg [data-email]').first()).toBeVisible();
  expect(await readSeen(page)).toEqual([]);
});
