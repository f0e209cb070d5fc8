import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, Frame, Page, Worker } from '@playwright/test';
import { findChromium } from '../../tools/browsers.ts';
import { guardConsole, guardNetwork } from './guards.ts';
import type { Guard } from './guards.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import { strictHeaders, toPageSource } from './strict-page.ts';
import type { PageSource } from './strict-page.ts';
import { loadWorker, stopWorker } from './worker.ts';

export const chromeBuild = join(import.meta.dirname, '../../../.output/chrome-mv3');

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extension?: string;
  /** Profile folder to keep between two launches; a temporary one otherwise. */
  profile?: string;
  /** Language of the browser's own interface, and so of the extension. */
  lang?: string;
  scheme?: 'light' | 'dark';
  /** IANA zone of the whole browser, worker included. */
  zone?: string;
  size?: { width: number; height: number };
  headless?: boolean;
}

export type ExtensionPage = 'popup' | 'options' | 'panel';

/** A running Chromium with the built extension in it and no way to the network. */
export interface ExtensionBrowser {
  context: BrowserContext;
  extensionId: string;
  console: Guard;
  network: Guard;
  worker(): Promise<Worker>;
  stopWorker(): Promise<void>;
  /** An extension page in a tab of its own. */
  openPage(name: ExtensionPage, search?: string): Promise<Page>;
  /** Serves pages on their real addresses, under a policy as strict as the real one. May be called again. */
  serve(origin: string, pages: string | Record<string, string> | PageSource): Promise<void>;
  /** Waits for the panel inside the dock's closed shadow root. */
  panelFrame(page: Page): Promise<Frame>;
  close(): Promise<void>;
}

const panelLimitMs = 15_000;

async function findPanel(page: Page, origin: string): Promise<Frame> {
  const isPanel = (frame: Frame) => frame.url().startsWith(`${origin}/panel.html`);
  const there = page.frames().find(isPanel);
  return there ?? page.waitForEvent('framenavigated', { predicate: isPanel, timeout: panelLimitMs });
}

/** The worker of a good build starts within a second; without one, waiting for the test's own limit helps nobody. */
async function loadExtensionId(context: BrowserContext): Promise<string> {
  try {
    return new URL((await loadWorker(context)).url()).host;
  } catch (cause) {
    throw new Error('The extension did not start: its service worker never ran.', { cause });
  }
}

/** A Chromium without a way to the network. */
async function launchContext(
  options: LaunchOptions,
  extension: string,
  proxy: string,
): Promise<BrowserContext> {
  const { profile = '', lang = 'en-US', scheme = 'light', zone = 'Europe/London', headless = true } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    headless,
    viewport: headless ? (options.size ?? { width: 1280, height: 800 }) : null,
    locale: lang,
    colorScheme: scheme,
    env: { ...process.env, TZ: zone, LANGUAGE: lang.replace('-', '_') },
    ignoreDefaultArgs: ['--headless', '--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      '--no-sandbox',
      `--lang=${lang}`,
      `--proxy-server=http://${proxy}`,
      '--proxy-bypass-list=<-loopback>',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
}

/** Starts Chromium with the extension. The caller closes it. */
export async function launchExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const { extension = chromeBuild } = options;
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`No built extension in ${extension}.`);
  const proxy = await startRecordingProxy();
  const context = await launchContext(options, extension, proxy.address);
  const close = async () => {
    await context.close();
    await proxy.close();
  };
  const servedHosts = new Set<string>();
  const guards = {
    console: guardConsole(context),
    network: guardNetwork(context, { servedHosts, attempts: proxy.attempts }),
  };
  const extensionId = await loadExtensionId(context).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const origin = `chrome-extension://${extensionId}`;
  return {
    ...guards,
    context,
    close,
    extensionId,
    worker: () => loadWorker(context),
    stopWorker: () => stopWorker(context),
    panelFrame: (page) => findPanel(page, origin),
    async openPage(name, search = '') {
      const page = await context.newPage();
      await page.goto(`${origin}/${name}.html${search}`);
      return page;
    },
    async serve(site, pages) {
      const source = typeof pages === 'function' ? pages : toPageSource(pages);
      servedHosts.add(new URL(site).hostname);
      await context.route(`${new URL(site).origin}/**`, (route) => {
        const body = source(new URL(route.request().url()));
        return route.fulfill({ status: body === null ? 404 : 200, headers: strictHeaders, body: body ?? '' });
      });
    },
  };
}
