import type { BrowserContext, Worker } from '@playwright/test';

const startLimitMs = 15_000;

const isOurs = (url: string) => url.startsWith('chrome-extension://');

/** The extension's service worker, awaited if it has not started yet. */
export async function loadWorker(context: BrowserContext): Promise<Worker> {
  const running = context.serviceWorkers().find((worker) => isOurs(worker.url()));
  return running ?? context.waitForEvent('serviceworker', { timeout: startLimitMs });
}

interface VersionUpdate {
  versions: { scriptURL: string; runningStatus: string }[];
}

/**
 * Ends the extension's service worker as the browser does after idle time, and returns when the browser says it is
 * stopped. The next message or event starts a new one; Playwright keeps the same `Worker` object for it, and an
 * `evaluate` on it waits for that start.
 */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  try {
    const stopped = Promise.withResolvers<void>();
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }: VersionUpdate) => {
      const ours = versions.filter((version) => isOurs(version.scriptURL));
      if (ours.length > 0 && ours.every((version) => version.runningStatus === 'stopped')) stopped.resolve();
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped.promise;
  } finally {
    await page.close();
  }
}
