import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Frame, HTTPRequest, Page } from 'puppeteer-core';
import { startRecordingProxy } from '../../e2e/support/recording-proxy.ts';
import { toAnswer } from '../../e2e/support/strict-page.ts';
import type { ServedPage } from '../../e2e/support/strict-page.ts';
import { findFirefox } from '../../tools/browsers.ts';
import { guardFirefox, outputPreferences } from './guard.ts';
import type { FirefoxGuard } from './guard.ts';
import { until } from './until.ts';

export const firefoxBuild = join(import.meta.dirname, '../../../.output/firefox-mv3');
const addOnId = 'touchline@touchline.example';

/** Firefox draws a random one per profile; pinned, so that the addresses of extension pages are known. */
const uuid = '7d0f3c52-2b60-4a7e-9a39-0d4c3b1a9e11';
export const extensionOrigin = `moz-extension://${uuid}`;

export interface FirefoxOptions {
  /** Folder of the unpacked extension. */
  extension?: string;
  scheme?: 'light' | 'dark';
  /** A port of this machine where a web application of the test itself answers. */
  localPort?: number;
}

export type ExtensionPage = 'popup' | 'options' | 'panel';

/** A running Firefox with the built extension in it and no way to the network. */
export interface FirefoxBrowser {
  guard: FirefoxGuard;
  /** A tab in which every address of the web answers with the page. */
  openTab(page: ServedPage): Promise<Page>;
  /** An empty tab that may ask the application on `localPort`. */
  openLocalTab(): Promise<Page>;
  /** An extension page in a tab of its own. */
  openPage(name: ExtensionPage, search?: string): Promise<Page>;
  /** Waits for the panel inside the dock's closed shadow root. */
  panelFrame(page: Page): Promise<Frame>;
  close(): Promise<void>;
}

const schemePreference = { dark: 0, light: 1 } as const;

function toPreferences(
  proxyAddress: string,
  { scheme = 'light', localPort }: FirefoxOptions,
): Record<string, unknown> {
  const [host, port] = proxyAddress.split(':');
  return {
    ...outputPreferences,
    // Nobody is there to answer the browser's question: a press of ours is taken for a yes.
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: uuid }),
    'layout.css.prefers-color-scheme.content-override': schemePreference[scheme],
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': localPort ? `localhost:${localPort}` : '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** `frame.url()` stays about:blank for moz-extension documents (Firefox 153, puppeteer 24): ask the frame itself. */
async function readAddress(frame: Frame): Promise<string> {
  return frame.evaluate('location.href').then(String, () => 'gone');
}

async function answer(request: HTTPRequest, page: ServedPage, guard: FirefoxGuard): Promise<void> {
  const url = new URL(request.url());
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return request.continue();
  const opensPage = request.isNavigationRequest();
  // The test's pages ask for nothing, so who else?
  if (!opensPage && url.pathname !== '/favicon.ico') guard.note(`request to ${url.href}`);
  return request.respond(opensPage ? toAnswer(page, url.href) : { status: 404 });
}

/** Starts Firefox with the extension. The caller closes it. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<FirefoxBrowser> {
  const proxy = await startRecordingProxy();
  const browser = await launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: true,
    // until: BiDi opens moz-extension pages without it (bugzilla 1885405)
    args: ['--remote-allow-system-access', '--width=1280', '--height=800'],
    extraPrefsFirefox: toPreferences(proxy.address, options),
  });
  const guard = guardFirefox([browser.process()?.stdout, browser.process()?.stderr], proxy.attempts);
  const close = async () => {
    await browser.close();
    await proxy.close();
  };
  await browser.installExtension(options.extension ?? firefoxBuild).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    guard,
    async openTab(served) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request, served, guard));
      await page.goto(served.url);
      return page;
    },
    openLocalTab: () => browser.newPage(),
    async openPage(name, search = '') {
      const page = await browser.newPage();
      const address = `${extensionOrigin}/${name}.html${search}`;
      // The navigation happens, but `goto` is told "frame detached" by the switch of process: ask until it is there.
      page.goto(address).catch(() => null);
      await until(`${name}.html to load`, () =>
        page
          .evaluate(`location.href === ${JSON.stringify(address)} && document.readyState === 'complete'`)
          .catch(() => false),
      );
      return page;
    },
    panelFrame: (page) =>
      until('the panel frame', async () => {
        for (const frame of page.frames()) {
          if ((await readAddress(frame)).startsWith(`${extensionOrigin}/panel.html`)) return frame;
        }
        return null;
      }),
    close,
  };
}
