import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import type { Input } from '../../../utils/messaging/protocol.ts';
import { callFrom } from './calls.ts';
import { findHalves, findLost, type Tables } from './kill-check.ts';
import { nextWork, seeded, somebody, type Promised, type Work } from './kill-work.ts';
import { launchExtension, type ExtensionBrowser, type LaunchOptions } from './launch.ts';

export interface KillOptions extends Pick<LaunchOptions, 'extension'> {
  kills: number;
  seed: number;
  /** Every so many kills the whole browser is ended; else the worker. */
  browserEvery: number;
  onKill?: (line: string) => void;
}

export interface KillReport {
  workers: number;
  browsers: number;
  /** Pieces of work that were answered, and those that were cut off. */
  answered: number;
  cutOff: number;
  /** Acknowledged and gone. */
  lost: string[];
  /** There without what was written with it. */
  halves: string[];
  /** What the product's own data check finds in the end. */
  faults: string[];
  /** Refusals that no kill explains. */
  refused: string[];
}

/** Writers at once. */
const writers = 3;
/** The longest time from the first write to the kill. ms. */
const longest = 300;
const answerLimitMs = 15_000;

interface Running {
  browser: ExtensionBrowser;
  page: Page;
  session: CDPSession;
}

const start = async (profile: string, extension?: string): Promise<Running> => {
  const browser = await launchExtension({ profile, ...(extension ? { extension } : {}) });
  const page = await browser.openPage('options', '#data');
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return { browser, page, session };
};

/** As when the machine loses power, but for what the system itself still holds: no process of it gets a last word. */
const killBrowser = async (profile: string, { browser }: Running): Promise<void> => {
  const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
  const gone = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  process.kill(pid, 'SIGKILL');
  await gone;
  await browser.close();
};

/** `null`: it was never answered. */
const attempt = async (page: Page, work: Work): Promise<'answered' | string | null> => {
  for (const { name, input } of work.calls) {
    const asked = callFrom(page, name, input as Input<typeof name>).catch(() => null);
    const answer = await Promise.race([asked, sleep(answerLimitMs, null, { ref: false })]);
    if (!answer) return null;
    if (!answer.ok) return `${name}: ${answer.code}`;
  }
  return 'answered';
};

const loadTables = async (page: Page): Promise<Tables> => {
  const made = await callFrom(page, 'data.export', {});
  if (!made.ok) throw new Error(`the notebook could not be read: ${made.code}`);
  return (JSON.parse(made.value.text) as { tables: Tables }).tables;
};

/** Writes all the time and ends the worker or the browser in the middle of it, again and again. */
export async function runKills({
  kills,
  seed,
  browserEvery,
  extension,
  onKill,
}: KillOptions): Promise<KillReport> {
  const profile = mkdtempSync(join(tmpdir(), 'touchline-kills-'));
  const report: KillReport = {
    ...{ workers: 0, browsers: 0, answered: 0, cutOff: 0 },
    ...{ lost: [], halves: [], refused: [], faults: [] },
  };
  const promised: Promised[] = [];
  const random = seeded(seed);
  let running = await start(profile, extension);
  try {
    const known = await callFrom(running.page, 'people.save', { person: somebody });
    if (!known.ok) throw new Error(`nobody to write about: ${known.code}`);
    for (let kill = 1; kill <= kills; kill += 1) {
      const ending = new AbortController();
      const { page, session } = running;
      const write = async (writer: number): Promise<void> => {
        const own = seeded(seed + kill * 1_000 + writer);
        while (!ending.signal.aborted) {
          const work = await nextWork(own);
          const outcome = await attempt(page, work);
          if (outcome === 'answered') {
            report.answered += 1;
            promised.push(...work.promised);
          } else if (outcome === null || ending.signal.aborted) report.cutOff += 1;
          else report.refused.push(outcome);
        }
      };
      const writing = Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
      await sleep(20 + random() * longest);
      ending.abort();
      if (kill % browserEvery === 0) {
        report.browsers += 1;
        await killBrowser(profile, running);
        await writing;
        running = await start(profile, extension);
      } else {
        report.workers += 1;
        await session.send('ServiceWorker.stopAllWorkers');
        await writing;
      }
      const tables = await loadTables(running.page);
      const lost = findLost(tables, promised);
      const halves = findHalves(tables);
      report.lost.push(...lost);
      report.halves.push(...halves);
      onKill?.(
        `${kill}/${kills}: ${promised.length} records promised, ${lost.length} lost, ${halves.length} halves`,
      );
      // Each fault counts once: what is gone stays gone.
      if (lost.length > 0 || halves.length > 0) break;
    }
    const checked = await callFrom(running.page, 'check.find', {});
    report.faults = checked.ok ? checked.value.faults.map(({ key }) => key) : [checked.code];
    return report;
  } finally {
    await running.browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
