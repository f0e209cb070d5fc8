import type { ExtensionBrowser } from './launch.ts';

/** What the browser's own page of extensions does when somebody changes there which sites an extension may read. */
const onExtensionsPage = async (
  { context, network }: ExtensionBrowser,
  expression: string,
): Promise<void> => {
  network.allow(/^request to chrome:\/\//);
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(expression);
  await page.close();
};

/** "On click": takes every site back, those of the manifest too. */
export const takeSitesBack = (browser: ExtensionBrowser): Promise<void> =>
  onExtensionsPage(
    browser,
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${browser.extensionId}', hostAccess: 'ON_CLICK' })`,
  );

/** "On specific sites": grants one of those that were taken back. */
export const allowSite = (browser: ExtensionBrowser, origin: string): Promise<void> =>
  onExtensionsPage(
    browser,
    `chrome.developerPrivate.addHostPermission('${browser.extensionId}', '${origin}')`,
  );

/** Takes back one that was granted so. */
export const takeSiteBack = (browser: ExtensionBrowser, origin: string): Promise<void> =>
  onExtensionsPage(
    browser,
    `chrome.developerPrivate.removeHostPermission('${browser.extensionId}', '${origin}')`,
  );
