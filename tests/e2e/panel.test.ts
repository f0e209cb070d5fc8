import { sampleCalendar } from '../tools/sample-calendar.ts';
import { expect, test } from './support/test.ts';

test.describe('beside an open 1:1', () => {
  for (const scheme of ['light', 'dark'] as const) {
    test.describe(`on a ${scheme} screen`, () => {
      test.use({ launchWith: { scheme } });

      test('the panel shows whom the meeting is with, and axe finds nothing', async ({ extension, axe }) => {
        const page = await extension.openTab(sampleCalendar(Date.now()));
        const panel = await extension.panelFrame(page);
        await expect(panel.getByText('Priya Nair').first()).toBeVisible();
        expect(await axe(panel)).toEqual([]);
      });
    });
  }

  test('the page can read nothing of the panel', async ({ extension }) => {
    const page = await extension.openTab(sampleCalendar(Date.now()));
    const panel = await extension.panelFrame(page);
    await expect(panel.getByRole('heading').first()).toBeVisible();
    const seen = await page.evaluate(() => ({
      frames: document.querySelectorAll('iframe').length,
      openRoots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length,
      text: document.documentElement.innerText.includes('Observation'),
    }));
    expect(seen).toEqual({ frames: 0, openRoots: 0, text: false });
  });
});

test('a page that embeds the panel itself is shown nothing', async ({ extension }) => {
  const address = `chrome-extension://${extension.extensionId}/panel.html`;
  extension.console.allow(/ERR_BLOCKED_BY_CLIENT|Denying load/);
  extension.network.allow(/chrome-extension:/);
  const page = await extension.openTab({
    url: 'https://thief.example/',
    html: `<!doctype html><html lang="en"><body><iframe src="${address}"></iframe></body></html>`,
    headers: { 'content-type': 'text/html' },
  });
  const texts = await Promise.all(page.frames().map((frame) => frame.locator('body').innerText()));
  expect(texts.join('')).not.toMatch(/coaching|observation|who is this/i);
});
