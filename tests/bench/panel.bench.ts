import type { Frame, Page } from '@playwright/test';
import { restoreBackup } from '../e2e/support/calls.ts';
import { launchExtension } from '../e2e/support/launch.ts';
import type { ExtensionBrowser } from '../e2e/support/launch.ts';
import { googleCalendarPage } from '../fixtures/hosts/google-calendar/index.ts';
import { sampleWeek } from '../fixtures/hosts/google-calendar/sample-week.ts';
import { loadLargeBackup } from '../fixtures/notebooks/large.ts';
import { type BenchRow, toQuantile } from '../tools/bench-table.ts';

const names = ['Priya Nair', 'Sam Rivera', 'Mei Tanaka'];
const rounds = { live: 30, stopped: 12, first: 6 };

/**
 * In the page: opens the 1:1 with a person; when its card with that guest (they follow late, as on the real page)
 * stood in the document, on the machine's clock.
 */
const openEvent = (name: string) =>
  new Promise<number>((resolve) => {
    const isShown = () => {
      const dialog = document.querySelector<HTMLElement>('#portals [role="dialog"]');
      return dialog?.style.display !== 'none' && dialog?.textContent?.includes(name) === true;
    };
    const observer = new MutationObserver(() => {
      if (!isShown()) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    });
    observer.observe(document.body, { childList: true, subtree: true, attributes: true });
    const chips = [...document.querySelectorAll<HTMLElement>('[data-eventchip]')];
    chips.find((chip) => chip.textContent?.includes(`${name.split(' ')[0]} / Robin 1:1`))?.click();
  });

/** In the panel: when the questions for a person have been painted, on the machine's clock. */
const promptsPainted = (name: string) =>
  new Promise<number>((resolve) => {
    const look = () => {
      const shown =
        document.querySelector('h1')?.textContent === name && document.querySelector('.ask .question');
      if (!shown) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        // The task after a frame's callbacks runs when its paint has been handed over.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
        port2.postMessage(null);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    look();
  });

async function measure(page: Page, panel: Frame, name: string): Promise<number> {
  const painted = panel.evaluate(promptsPainted, name);
  const shown = await page.evaluate(openEvent, name);
  return (await painted) - shown;
}

const openWeek = (browser: ExtensionBrowser) => browser.openTab(googleCalendarPage(sampleWeek(Date.now())));

/** A tab of its own each time: its first event, the panel's frame warmed or not as the product sees fit. */
async function measureFirst(browser: ExtensionBrowser): Promise<number> {
  const page = await openWeek(browser);
  const shown = await page.evaluate(openEvent, 'Priya Nair');
  const panel = await browser.panelFrame(page);
  const painted = await panel.evaluate(promptsPainted, 'Priya Nair');
  await page.close();
  return painted - shown;
}

function toRow(name: string, samples: readonly number[], limit?: BenchRow['limit']): BenchRow {
  const row = { name, p50: toQuantile(samples, 0.5), p95: toQuantile(samples, 0.95), n: samples.length };
  return limit ? { ...row, limit } : row;
}

/** From an event's card in the page to its questions on the screen: 100 people, 10,000 notes. */
export default async function benchPanel(): Promise<readonly BenchRow[]> {
  const browser = await launchExtension();
  try {
    const known = names.map((name) => ({
      name,
      emails: [`${name.toLowerCase().replace(' ', '.')}@example.com`],
    }));
    await restoreBackup(
      browser,
      await loadLargeBackup({ people: 100, notes: 10_000, sessions: 600, known }, Date.now()),
    );
    const first: number[] = [];
    while (first.length < rounds.first) first.push(await measureFirst(browser));

    const page = await openWeek(browser);
    await page.evaluate(openEvent, 'Priya Nair');
    const panel = await browser.panelFrame(page);
    await panel.evaluate(promptsPainted, 'Priya Nair');
    const samples = { live: [] as number[], stopped: [] as number[] };
    for (let round = 0; round < rounds.live; round++) {
      samples.live.push(await measure(page, panel, names[(round + 1) % names.length] ?? ''));
    }
    for (let round = 0; round < rounds.stopped; round++) {
      await browser.stopWorker();
      await page.bringToFront();
      samples.stopped.push(await measure(page, panel, names[(round + rounds.live + 1) % names.length] ?? ''));
    }
    const live = toQuantile(samples.live, 0.5) ?? 0;
    return [
      toRow('event → questions painted, first on a page', first),
      toRow('event → questions painted, live panel', samples.live, { p50: 60, p95: 120 }),
      toRow('  the same after the worker was stopped', samples.stopped, { p50: live + 200 }),
    ];
  } finally {
    await browser.close();
  }
}
