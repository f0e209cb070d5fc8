import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../e2e/support/launch.ts';

/** A picture of the running product: how the browser looks and what leads to the moment. */
export interface Scene {
  name: string;
  size: { width: number; height: number };
  lang?: string;
  scheme?: 'light' | 'dark';
  /** Shown in the README, so it is written to the committed folder with `--readme`. */
  readme?: boolean;
  /** Returns the page to take, ready. */
  setup: (browser: ExtensionBrowser) => Promise<Page>;
}

const wide = { width: 1280, height: 800 };

const openOptions = async (browser: ExtensionBrowser) => {
  const page = await browser.openPage('options');
  await page.getByRole('heading').first().waitFor();
  return page;
};

export const scenes: readonly Scene[] = [
  { name: 'options', size: wide, setup: openOptions },
  { name: 'options-dark', size: wide, scheme: 'dark', setup: openOptions },
];
