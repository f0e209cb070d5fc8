import type { Page } from 'puppeteer-core';

/** Hosts that Firefox itself asks in a fresh profile; the extension knows none of them. */
const browserHosts = /(^|\.)(mozilla\.(com|org|net)|mozgcp\.net|firefox\.com)$/;

/** Said by Firefox on any page whose policy forbids images. */
const browserMessages = [/favicon\.ico/];

export interface FirefoxGuard {
  watch(page: Page): void;
  /** Writes down a request that only the extension can have made. */
  note(line: string): void;
  /** Sentences about what must not have happened. Empty = fine. */
  problems(): string[];
}

/** Console errors and exceptions of watched pages, and every request that left for the network. */
export function guardFirefox(attempts: readonly string[]): FirefoxGuard {
  const seen: string[] = [];
  const isTheBrowsers = (attempt: string) => {
    const [method, target = ''] = attempt.split(' ');
    const { hostname } = new URL(method === 'CONNECT' ? `https://${target}` : target);
    return browserHosts.test(hostname);
  };
  return {
    watch(page) {
      page.on('console', (message) => {
        if (message.type() === 'error') seen.push(`console error: ${message.text()}`);
      });
      page.on('pageerror', (error) => {
        const text = error instanceof Error ? error.message : String(error);
        if (!browserMessages.some((pattern) => pattern.test(text))) seen.push(`uncaught: ${text}`);
      });
    },
    note: (line) => void seen.push(line),
    problems: () => [
      ...seen,
      ...attempts.filter((line) => !isTheBrowsers(line)).map((line) => `left the browser: ${line}`),
    ],
  };
}
