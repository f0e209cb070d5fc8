import { chromium as playwright } from '@playwright/test';
import type { Reading } from '../../utils/domain/meeting.ts';
import { bundleHosts } from './bundle-hosts.ts';

interface SavedPage {
  /** Path of the browser. */
  chromium: string;
  url: string;
  html: string;
  /** Epoch ms. */
  now: number;
}

/**
 * Reads a saved page as the extension would: at its address, in a real browser (so that visibility counts), in
 * a world of its own. The page's scripts do not run and nothing reaches the network.
 */
export async function readInBrowser({ chromium, url, html, now }: SavedPage): Promise<Reading | null> {
  const script = await bundleHosts();
  const browser = await playwright.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.clock.setFixedTime(now);
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({
            body: html,
            headers: {
              'content-type': 'text/html; charset=utf-8',
              'content-security-policy': "script-src 'none'",
            },
          })
        : route.abort(),
    );
    await page.goto(url, { waitUntil: 'load' });
    const session = await page.context().newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `${script};touchline.read(${now})`,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Reading | null;
  } finally {
    await browser.close();
  }
}

/** `2026-11-17T14:00:00+01:00` in this machine's zone. */
function toLocal(epoch: number): string {
  const date = new Date(epoch);
  const ahead = -date.getTimezoneOffset();
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  const wall = new Date(epoch + ahead * 60_000).toISOString().slice(0, 19);
  return `${wall}${ahead < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
}

/** Each field with its source (null where there is none to name), times also as local ISO strings. */
export function toPrinted(reading: Reading): Record<string, unknown> {
  const { kind, site, missing, problems } = reading;
  const record = reading.kind === 'meeting' ? reading.meeting : reading.employee;
  const sources: Partial<Record<string, string>> = reading.sources;
  const fields = Object.entries(record).map(([name, value]) => {
    const isTime = (name === 'start' || name === 'end') && typeof value === 'number';
    return [name, { value, ...(isTime && { local: toLocal(value) }), source: sources[name] ?? null }];
  });
  const more = reading.kind === 'meeting' ? { account: reading.account } : { page: reading.page };
  return { site, kind, ...Object.fromEntries(fields), ...more, missing, problems };
}
