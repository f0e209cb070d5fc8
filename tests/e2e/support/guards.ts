import type { BrowserContext, ConsoleMessage, Request } from '@playwright/test';

/** Hosts that Chromium itself asks (component and extension updates, sign-in state); the extension knows none of them. */
const browserHosts =
  /^((accounts|android\.clients|clients\d*|update|optimizationguide-pa|content-autofill|redirector|safebrowsing[a-z]*)\.(google|googleapis|gvt1)\.com|edgedl\.me\.gvt1\.com)$/;

/** The host of a line that the recording proxy wrote: `CONNECT host:port` or `GET http://host/path`. */
function toHost(attempt: string): string {
  const [method, target = ''] = attempt.split(' ');
  return new URL(method === 'CONNECT' ? `https://${target}` : target).hostname;
}

export interface Guard {
  /** Sentences about what must not have happened. Empty = fine. */
  problems(): string[];
  /** A message the test provokes on purpose. */
  allow(pattern: RegExp): void;
}

/** Listens for uncaught exceptions and console errors of pages, frames and the worker. */
export function guardConsole(context: BrowserContext): Guard {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') seen.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => seen.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  return {
    allow: (pattern) => void allowed.push(pattern),
    problems: () => seen.filter((line) => !allowed.some((pattern) => pattern.test(line))),
  };
}

/**
 * Listens for every request. Allowed are files of the extension and the opening of the test's own pages; anything
 * else that a page, a frame, the content script or the worker asks for is a problem, whatever the host.
 */
export function guardNetwork(
  context: BrowserContext,
  { servedHosts, attempts }: { servedHosts: ReadonlySet<string>; attempts: readonly string[] },
): Guard {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  const local = new Set(['chrome-extension:', 'data:', 'blob:', 'about:', 'chrome-error:', 'devtools:']);
  context.on('request', (request: Request) => {
    const url = new URL(request.url());
    if (local.has(url.protocol)) return;
    const opensPage = request.isNavigationRequest() && servedHosts.has(url.hostname);
    if (opensPage) return;
    const asker =
      request.serviceWorker()?.url() ??
      (request.isNavigationRequest() ? 'an address' : request.frame().url());
    seen.push(`request to ${url.href} from ${asker}`);
  });
  const left = () =>
    attempts.filter((line) => !servedHosts.has(toHost(line)) && !browserHosts.test(toHost(line)));
  return {
    allow: (pattern) => void allowed.push(pattern),
    problems: () =>
      [...seen, ...left().map((line) => `left the browser: ${line}`)].filter(
        (line) => !allowed.some((pattern) => pattern.test(line)),
      ),
  };
}
