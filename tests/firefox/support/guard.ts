import type { Readable } from 'node:stream';

/** Hosts that Firefox itself asks in a fresh profile; the extension knows none of them. */
const browserHosts = /(^|\.)(mozilla\.(com|org|net)|mozgcp\.net|firefox\.com)$/;

/**
 * What Firefox writes of consoles and exceptions of every page, frame and background. BiDi keeps silent about
 * moz-extension documents (Firefox 153), the browser's own output does not.
 */
const reported = [/^console\.error: /, /^JavaScript error: (?:moz-extension|https?):/];

/** Firefox's own loader of remote settings misses the network after a while. */
const browsersOwn = /^console\.error: RSLoader/;

export const outputPreferences = {
  'devtools.console.stdout.content': true,
  'browser.dom.window.dump.enabled': true,
  'javascript.options.showInConsole': true,
};

export interface FirefoxGuard {
  /** Writes down a request that only the extension can have made. */
  note(line: string): void;
  /** A message the test provokes on purpose. */
  allow(pattern: RegExp): void;
  /** Sentences about what must not have happened. Empty = fine. */
  problems(): string[];
}

function isTheBrowsers(attempt: string): boolean {
  const [method, target = ''] = attempt.split(' ');
  return browserHosts.test(new URL(method === 'CONNECT' ? `https://${target}` : target).hostname);
}

/** Console errors and exceptions from the browser's output, and every request that left for the network. */
export function guardFirefox(
  outputs: readonly (Readable | null | undefined)[],
  attempts: readonly string[],
): FirefoxGuard {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  for (const output of outputs) {
    let rest = '';
    output?.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      seen.push(
        ...lines.filter((line) => !browsersOwn.test(line) && reported.some((pattern) => pattern.test(line))),
      );
    });
  }
  return {
    note: (line) => void seen.push(line),
    allow: (pattern) => void allowed.push(pattern),
    problems: () =>
      [
        ...seen,
        ...attempts.filter((line) => !isTheBrowsers(line)).map((line) => `left the browser: ${line}`),
      ].filter((line) => !allowed.some((pattern) => pattern.test(line))),
  };
}
