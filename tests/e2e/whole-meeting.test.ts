import { readFile } from 'node:fs/promises';
import type { Frame, Page } from '@playwright/test';
import { sampleCalendar } from '../tools/sample-calendar.ts';
import { expect, test } from './support/test.ts';
import type { ExtensionBrowser } from './support/launch.ts';

const seen = 'Explained the outage to support in three plain sentences.';
const promise = 'Introduce her to the data team';

async function openMeeting(extension: ExtensionBrowser): Promise<{ page: Page; panel: Frame }> {
  const page = await extension.openTab(sampleCalendar(Date.now()));
  return { page, panel: await extension.panelFrame(page) };
}

async function addPriya(panel: Frame): Promise<void> {
  await panel.getByRole('button', { name: 'Add Priya Nair?' }).click();
  await expect(panel.getByRole('heading', { name: 'Priya Nair' })).toBeVisible();
}

async function writeNote(panel: Frame, text: string): Promise<void> {
  const box = panel.getByRole('textbox', { name: 'Note' });
  await box.fill(text);
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(box).toHaveValue('');
}

async function expectNote(panel: Frame, text: string): Promise<void> {
  await panel.getByText('Notes', { exact: true }).click();
  await expect(panel.getByText(text).first()).toBeVisible();
}

/** One pass through the main job; `between` runs after every step. */
async function holdMeeting(extension: ExtensionBrowser, between: () => Promise<void>): Promise<void> {
  const { page, panel } = await openMeeting(extension);
  await addPriya(panel);
  await between();

  await writeNote(panel, seen);
  await between();

  await panel.getByText('Promise', { exact: true }).click();
  await writeNote(panel, promise);
  await expect(panel.getByRole('checkbox', { name: promise })).toBeVisible();
  await between();
  await page.close();
}

async function expectKept(extension: ExtensionBrowser): Promise<void> {
  const { page, panel } = await openMeeting(extension);
  await expect(panel.getByRole('heading', { name: 'Priya Nair' })).toBeVisible();
  await expectNote(panel, seen);
  await expect(panel.getByRole('checkbox', { name: promise })).toBeVisible();
  await page.close();
}

test('an event opens the panel, a note and a promise are kept, and the next time they are there', async ({
  extension,
}) => {
  await holdMeeting(extension, async () => {});
  await expectKept(extension);
});

test('the same with the worker stopped after every step', async ({ extension }) => {
  await holdMeeting(extension, () => extension.stopWorker());
  await extension.stopWorker();
  await expectKept(extension);
});

test('what is exported can be restored in a clean profile, and is the same there', async ({
  extension,
  launch,
}) => {
  await holdMeeting(extension, async () => {});
  const options = await extension.openPage('options', '#data');
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Export everything' }).click(),
  ]);
  const file = await readFile(await download.path());

  const clean = await launch();
  const restore = await clean.openPage('options', '#data');
  const backup = { name: 'backup.json', mimeType: 'application/json' };
  await restore.locator('input[type=file]').setInputFiles({ ...backup, buffer: file.subarray(0, -20) });
  await expect(restore.getByRole('alert')).toContainText('Its end is missing');
  await restore.locator('input[type=file]').setInputFiles({ ...backup, buffer: file });
  await restore.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(restore.getByText(/restored/i).first()).toBeVisible();
  await expectKept(clean);
});

test('a draft survives a closed tab and a stopped worker', async ({ extension }) => {
  const first = await openMeeting(extension);
  await addPriya(first.panel);
  const box = first.panel.getByRole('textbox', { name: 'Note' });
  await box.fill('Half a thought');
  await box.blur();
  await extension.stopWorker();
  await first.page.close();
  const { panel } = await openMeeting(extension);
  await expect(panel.getByRole('textbox', { name: 'Note' })).toHaveValue('Half a thought');
});

test('text with markup, hostile links and other scripts is shown as it was typed', async ({ extension }) => {
  const { panel } = await openMeeting(extension);
  await addPriya(panel);
  const text = '<img src=x onerror=alert(1)> javascript:alert(1) مرحبا 👩🏽‍🚀 <b>bold</b>';
  await writeNote(panel, text);
  await expectNote(panel, text);
  expect(await panel.locator('img, a[href^="javascript:"]').count()).toBe(0);
});

test('over the limit nothing is saved and nothing is lost', async ({ extension }) => {
  const { panel } = await openMeeting(extension);
  await addPriya(panel);
  const box = panel.getByRole('textbox', { name: 'Note' });
  const long = 'a'.repeat(100_000);
  await box.fill(long);
  await expect(panel.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  await expect(box).toHaveValue(long);
});
