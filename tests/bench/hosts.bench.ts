import { chromium, type Page } from '@playwright/test';
import { hostPages, type HostPage } from '../fixtures/hosts/index.ts';
import { cspHeaders } from '../fixtures/hosts/google-calendar/index.ts';
import { now } from '../fixtures/hosts/box-event.ts';
import { bundleHosts } from '../tools/bundle-hosts.ts';
import { findChromium } from '../tools/browsers.ts';
import { toQuantile, type BenchRow } from '../tools/bench-table.ts';

const nodes = 20_000;
const rounds = { warm: 10, timed: 100 };
/** Of several runs the quietest counts: what else the machine does is no cost of a look. */
const runs = 3;
/** What the issue holds a look at a page to, in ms. */
const limit = { p95: 3 };
/** Of 300 guests each row is read: bounded, once for a change of the open event. */
const crowdLimit = { p95: 30 };
/** The reader works with the services, once for an event that was opened. */
const readerLimit = { p95: 100 };
/** Of a message about the largest event, in kB. */
const messageLimit = { p95: 1_000 };

interface Measured {
  read: number[];
  toReading: number[];
  bytes: number;
}

/** In the page: fills it up as a busy calendar is filled, and times what a look takes. */
function measure([count, warm, timed, at, repeats]: readonly [
  number,
  number,
  number,
  number,
  number,
]): Measured {
  interface Touchline {
    rules: object;
    hostFor(url: URL): { read(view: object): object | null };
    toReading(sighting: object, now: number): unknown;
  }
  const { touchline } = globalThis as unknown as { touchline: Touchline };
  const grid = document.createElement('div');
  while (document.querySelectorAll('*').length + grid.querySelectorAll('*').length < count) {
    const column = document.createElement('div');
    column.className = 'column x1a2b3';
    for (let index = 0; index < 100; index++) {
      const tile = document.createElement('div');
      tile.className = 'tile';
      tile.title = `Meeting ${index}`;
      const text = document.createElement('span');
      text.textContent = `Meeting ${index}, 10:00 – 10:30`;
      const link = document.createElement('a');
      link.setAttribute('aria-label', 'Open');
      tile.append(text, link);
      column.append(tile);
    }
    grid.append(column);
  }
  document.body.prepend(grid);
  const view = { doc: document, url: new URL(location.href), now: at, rules: touchline.rules };
  const host = touchline.hostFor(view.url);
  const time = (action: () => unknown): number[] => {
    const times: number[] = [];
    for (let round = -warm; round < timed; round++) {
      const start = performance.now();
      action();
      if (round >= 0) times.push(performance.now() - start);
    }
    return times;
  };
  const seen = host.read(view);
  const tail = (times: number[]): number =>
    times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
  const quietest = Array.from({ length: repeats }, () => time(() => host.read(view))).toSorted(
    (a, b) => tail(a) - tail(b),
  )[0];
  return {
    read: quietest ?? [],
    toReading: seen ? time(() => touchline.toReading(seen, at)).slice(0, 30) : [],
    bytes: JSON.stringify(seen).length,
  };
}

async function measurePage(page: Page, script: string, { url, html }: HostPage): Promise<Measured> {
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: html, headers: cspHeaders })
      : route.abort(),
  );
  // Pages of one site differ in the fragment alone, which is no new page.
  await page.goto('about:blank');
  await page.goto(url);
  await page.evaluate(script);
  return page.evaluate(measure, [nodes, rounds.warm, rounds.timed, now, runs] as const);
}

const rowOf = (name: string, times: readonly number[], bound: { p95: number }, unit = 'ms'): BenchRow => ({
  name,
  unit,
  p50: toQuantile(times, 0.5),
  p95: toQuantile(times, 0.95),
  n: times.length,
  limit: bound,
});

const isCrowded = ({ truth }: HostPage): boolean =>
  truth?.kind === 'meeting' && truth.meeting.attendees.length > 100;

/** Looks at pages of 20,000 elements, with an event open, with none, and with 300 guests, in a real Chromium. */
export default async function hostsBench(): Promise<readonly BenchRow[]> {
  const script = await bundleHosts();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1400 } });
    const rows: BenchRow[] = [];
    for (const [site, pages] of Object.entries(hostPages)) {
      const all = pages();
      const closed = all.find(({ truth }) => truth === null);
      const shown = all.filter(({ truth }) => truth !== null);
      const open = shown.find((each) => !isCrowded(each));
      for (const [what, each] of Object.entries({ open, closed, crowded: shown.find(isCrowded) })) {
        if (!each) continue;
        const { read, toReading, bytes } = await measurePage(page, script, each);
        rows.push(
          rowOf(
            `${site}: read, ${what}, ${nodes.toLocaleString('en')} elements`,
            read,
            what === 'crowded' ? crowdLimit : limit,
          ),
        );
        if (what === 'crowded')
          rows.push(
            rowOf(`${site}: understand`, toReading, readerLimit),
            rowOf(`${site}: message`, [bytes / 1_000], messageLimit, 'kB'),
          );
      }
    }
    return rows;
  } finally {
    await browser.close();
  }
}
