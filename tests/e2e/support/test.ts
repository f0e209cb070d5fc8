import { test as base } from '@playwright/test';
import { readAxeViolations } from './axe.ts';
import { launchExtension } from './launch.ts';
import type { ExtensionBrowser, LaunchOptions } from './launch.ts';

export { expect } from '@playwright/test';

interface Settings {
  /** For the whole file or block: `test.use({ launchOptions: { lang: 'de', scheme: 'dark' } })`. */
  launchWith: LaunchOptions;
}

interface Fixtures {
  /** A fresh profile with the extension; the test fails on console errors, exceptions and requests. */
  extension: ExtensionBrowser;
  /** Starts further browsers (a second profile, the same one again), watched and closed like the first. */
  launch: (options?: LaunchOptions) => Promise<ExtensionBrowser>;
  axe: typeof readAxeViolations;
}

export const test = base.extend<Fixtures & Settings>({
  launchWith: [{}, { option: true }],
  launch: async ({ launchWith }, use) => {
    const running: ExtensionBrowser[] = [];
    await use(async (options = {}) => {
      const browser = await launchExtension({ ...launchWith, ...options });
      running.push(browser);
      return browser;
    });
    // A browser that is being closed refuses calls that were under way, so its console is read before.
    const said = running.flatMap(({ console }) => console.problems());
    for (const browser of running) await browser.close();
    const problems = [...said, ...running.flatMap(({ network }) => network.problems())];
    if (problems.length > 0) throw new Error(`The browser reported:\n${problems.join('\n')}`);
  },
  extension: async ({ launch }, use) => use(await launch()),
  axe: async ({}, use) => use(readAxeViolations),
});
