import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, Frame, Page, Worker } from '@playwright/test';
import { findChromium } from '../../tools/browsers.ts';
import { guardConsole, guardNetwork } from './guards.ts';
import type { Guard } from './guards.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import { toAnswer } from './strict-page.ts';
import type { ServedPage } from './strict-page.ts';
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
  /** IANA zone of the whole browser, worker included; default: this process's, so that both count alike. */
  zone?: string;
  size?: { width: number; height: number };
  headless?: boolean;
  /** A port of this machine where a web application of the test itself answers. */
  localPort?: number;
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
  /** Answers every address of the page's site with it; a later page of the same site takes its place. */
  serve(page: ServedPage): Promise<void>;
  /** Serves the page and opens it in a new tab. */
  openTab(page: ServedPage): Promise<Page>;
  /** Waits for the panel inside the dock's closed shadow root. */
  panelFrame(page: Page): Promise<Frame>;
  close(): Promise<void>;
}

/** Chromium's sandbox does not start for root, as in containers. */
const isRoot = process.getuid?.() === 0;

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
  const { zone, profile = '', lang = 'en-US', scheme = 'light', headless = true } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    headless,
    viewport: headless ? (options.size ?? { width: 1280, height: 800 }) : null,
    locale: lang,
    colorScheme: scheme,
    env: { ...process.env, ...(zone ? { TZ: zone } : {}), LANGUAGE: lang.replace('-', '_') },
    ignoreDefaultArgs: ['--headless', '--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(isRoot ? ['--no-sandbox'] : []),
      `--lang=${lang}`,
      `--proxy-server=http://${proxy}`,
      `--proxy-bypass-list=<-loopback>${options.localPort ? `;localhost:${options.localPort}` : ''}`,
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
  const servedHosts = new Set<string>(options.localPort ? ['localhost'] : []);
  const guards = {
    console: guardConsole(context),
    network: guardNetwork(context, { servedHosts, attempts: proxy.attempts }),
  };
  const extensionId = await loadExtensionId(context).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const origin = `chrome-extension://${extensionId}`;
  const serve = async (page: ServedPage) => {
    const site = new URL(page.url);
    servedHosts.add(site.hostname);
    await context.route(`${site.origin}/**`, (route) => route.fulfill(toAnswer(page, route.request().url())));
  };
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
    serve,
    async openTab(served) {
      await serve(served);
      const page = await context.newPage();
      await page.goto(served.url);
      return page;
    },
  };
}
