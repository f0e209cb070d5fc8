import type { Page } from '@playwright/test';
import { sampleCalendar } from '../tools/sample-calendar.ts';
import { expect, test } from './support/test.ts';

const everyEvent = [
  'pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'click', 'dblclick', 'wheel', 'keydown', 'keyup',
  'keypress', 'focusin', 'focusout', 'input', 'beforeinput', 'contextmenu', 'touchstart',
]; // prettier-ignore

/** Listens as early in the path as a page can, for everything, and says what it heard since. */
async function eavesdrop(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate((names) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const name of names) window.addEventListener(name, () => heard.push(name), true);
  }, everyEvent);
  return () =>
    page.evaluate(() => {
      const { heard } = window as Window & typeof globalThis & { heard: string[] };
      return heard.splice(0);
    });
}

/** The edge tab lies in a closed shadow root: a test finds it as a person does, at the middle of the edge. */
const edge = { x: 1280 - 12, y: 400 };

const marginOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);

test.describe('the dock on a calendar page', () => {
  test('no key, pointer, wheel or focus event of ours reaches the page', async ({ extension }) => {
    const page = await extension.openTab(sampleCalendar(Date.now()));
    const panel = await extension.panelFrame(page);
    const box = panel.getByRole('textbox', { name: 'Note' });
    await expect(box).toBeVisible();
    const heard = await eavesdrop(page);
    await box.click();
    await box.pressSequentially('private words');
    await page.mouse.wheel(0, 200);
    await panel.getByRole('button', { name: 'Close', exact: true }).click();
    await expect.poll(() => marginOf(page)).toBe('0px');
    await heard();
    await page.mouse.move(edge.x, edge.y);
    await page.mouse.wheel(0, 100);
    await page.mouse.click(edge.x, edge.y);
    await expect.poll(() => marginOf(page)).toBe('360px');
    // Up to the edge the pointer moves over the page itself.
    expect((await heard()).filter((name) => name !== 'pointermove')).toEqual([]);
  });

  test('Escape in the panel closes it, gives the page its room back and the focus to where it was', async ({
    extension,
  }) => {
    const page = await extension.openTab(sampleCalendar(Date.now()));
    const panel = await extension.panelFrame(page);
    await expect.poll(() => marginOf(page)).toBe('360px');
    await panel.getByRole('textbox', { name: 'Note' }).press('Escape');
    await expect.poll(() => marginOf(page)).toBe('0px');
    expect(await page.evaluate(() => document.hasFocus())).toBe(true);
  });

  test('the width is changed by keys and by pointer, and remembered for the site', async ({ extension }) => {
    const page = await extension.openTab(sampleCalendar(Date.now()));
    await extension.panelFrame(page);
    await expect.poll(() => marginOf(page)).toBe('360px');
    await page.mouse.move(1280 - 360, 300);
    await page.mouse.down();
    await page.mouse.move(1280 - 480, 300, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => marginOf(page)).toBe('480px');
    await page.reload();
    await expect.poll(() => marginOf(page)).toBe('480px');
  });

  test('hide now leaves a neutral bar, also after a reload, until somebody asks for the panel', async ({
    extension,
  }) => {
    const page = await extension.openTab(sampleCalendar(Date.now()));
    const panel = await extension.panelFrame(page);
    await panel.getByRole('button', { name: 'Hide now' }).click();
    await expect.poll(() => marginOf(page)).toBe('0px');
    await page.reload();
    const again = await extension.panelFrame(page);
    await expect(again.getByText('Priya Nair').first()).toBeAttached();
    expect(await marginOf(page)).toBe('0px');
    await page.mouse.click(1280 - 3, edge.y);
    await expect.poll(() => marginOf(page)).toBe('360px');
  });

  test('a sensitive session does not open by itself, a click opens it', async ({ extension }) => {
    const page = await extension.openTab(
      sampleCalendar(Date.now(), { open: { id: 'k3review0000g7', on: 'card' } }),
    );
    const panel = await extension.panelFrame(page);
    await expect(panel.getByText('Amal Haddad').first()).toBeAttached();
    expect(await marginOf(page)).toBe('0px');
    await page.mouse.click(edge.x, edge.y);
    await expect.poll(() => marginOf(page)).toBe('360px');
    await expect(panel.getByText('Evaluation').first()).toBeVisible();
  });

  test('nothing private stands in the page: no text, no title, no open root', async ({ extension }) => {
    const page = await extension.openTab(sampleCalendar(Date.now()));
    const panel = await extension.panelFrame(page);
    await panel.getByRole('button', { name: 'Add Priya Nair?' }).click();
    const title = await page.title();
    await panel.getByRole('textbox', { name: 'Note' }).fill('A secret of the manager');
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.getByText('Notes', { exact: true }).click();
    await expect(panel.getByText('A secret of the manager').first()).toBeVisible();
    expect(await page.content()).not.toContain('A secret of the manager');
    expect(await page.title()).toBe(title);
    expect(await page.evaluate(() => document.querySelector('[data-touchline]')?.shadowRoot)).toBeNull();
    expect(await page.evaluate(() => document.querySelector('[data-touchline]')?.childElementCount)).toBe(0);
  });
});

test('a page that gets hold of the panel’s address and embeds it sees an empty frame, and gets no answers', async ({
  extension,
}) => {
  const worker = await extension.worker();
  const address = await worker.evaluate<string>('chrome.runtime.getURL("/panel.html")');
  const page = await extension.openTab({
    url: 'https://calendar.google.com/calendar/u/0/r/thief',
    html: `<!doctype html><html lang="en"><title>Thief</title><body><iframe src="${address}"></iframe></body></html>`,
    headers: { 'content-type': 'text/html' },
  });
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('The frame did not load.');
  await frame.waitForLoadState();
  await page.evaluate(() => {
    const { port2 } = new MessageChannel();
    window[0]?.postMessage({ touchline: 'hello', token: 'guessed' }, '*', [port2]);
  });
  const answer = await frame.evaluate(
    `chrome.runtime.sendMessage({ touchline: 1, name: 'people.list', input: {}, from: 'thief' })`,
  );
  expect(answer).toMatchObject({ ok: false, code: 'not-allowed' });
  expect(await frame.locator('body').innerText()).toBe('');
});

test('where the page lets no frame load, one quiet line says how to go on', async ({ extension }) => {
  const calendar = sampleCalendar(Date.now());
  const page = await extension.openTab({
    ...calendar,
    headers: { ...calendar.headers, 'cross-origin-embedder-policy': 'require-corp' },
  });
  // The panel would have pushed the page aside.
  await expect.poll(() => marginOf(page)).toBe('0px');
  expect(await page.evaluate(() => document.querySelector('[data-touchline]') !== null)).toBe(true);
});

test('when the extension is replaced under an open page, the panel goes and the page gets its room back', async ({
  extension,
}) => {
  // What the dying frame says of itself; the page hears nothing of it.
  extension.console.allow(/Extension context invalidated|Cannot read properties of undefined/);
  const page = await extension.openTab(sampleCalendar(Date.now()));
  const panel = await extension.panelFrame(page);
  await expect(panel.getByRole('heading').first()).toBeVisible();
  await expect.poll(() => marginOf(page)).toBe('360px');
  const worker = await extension.worker();
  await worker.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await expect.poll(() => marginOf(page)).toBe('0px');
});
