import { expect, test } from './support/test.ts';

const calendar = {
  url: 'https://calendar.google.com/calendar/u/0/r/week',
  html: '<!doctype html><html lang="en"><head><title>Calendar</title></head><body><main><h1>Week</h1></main></body></html>',
};

test('the extension loads, and its pages come from its own origin', async ({ extension }) => {
  for (const name of ['popup', 'options', 'panel'] as const) {
    const tab = await extension.openPage(name);
    expect(await tab.evaluate(() => location.origin)).toBe(`chrome-extension://${extension.extensionId}`);
  }
});

test('a page of the test stands on the real address under a policy that forbids frames and strings as code', async ({
  extension,
}) => {
  const tab = await extension.openTab(calendar);
  const response = await tab.reload();
  expect(await tab.evaluate(() => location.href)).toBe(calendar.url);
  expect(response?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
  await expect(tab.getByRole('heading', { name: 'Week' })).toBeVisible();
});

test('a stopped worker starts anew with the next message', async ({ extension }) => {
  const tab = await extension.openPage('options');
  const worker = await extension.worker();
  const born = await worker.evaluate<number>('performance.timeOrigin');
  await extension.stopWorker();
  await tab.evaluate('chrome.runtime.sendMessage({}).catch(() => null)');
  expect(await worker.evaluate<number>('performance.timeOrigin')).toBeGreaterThan(born);
});

test('a request of an extension page does not leave the browser, and is seen', async ({ extension }) => {
  const tab = await extension.openPage('options');
  extension.console.allow(/Content Security Policy/);
  extension.network.allow(/^request to https:\/\/example\.org\//);
  await tab.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://example.org/pixel.png';
    document.body.append(image);
    return new Promise((resolve) => image.addEventListener('error', resolve, { once: true }));
  });
  expect(extension.network.problems()).toEqual([]);
});

test.describe('in German and dark', () => {
  test.use({ launchWith: { lang: 'de', scheme: 'dark', zone: 'Asia/Tokyo' } });

  test('the browser speaks the language, prefers dark and lives in the zone, worker included', async ({
    extension,
  }) => {
    const tab = await extension.openPage('options');
    const ask = 'chrome.i18n.getUILanguage() + new Date(0).getHours()';
    expect(await tab.evaluate(ask)).toBe('de9');
    expect(await tab.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect(await (await extension.worker()).evaluate(ask)).toBe('de9');
  });
});
