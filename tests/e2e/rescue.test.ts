import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fillNotebook } from '../tools/sample-notebook.ts';
import { expect, test } from './support/test.ts';

/** Opens the notebook behind the extension's back, as `version` or one step on, and loses or adds a store. */
const tamper = (page: Page, change: { version?: number; lose?: string; add?: string }): Promise<void> =>
  page.evaluate(async ({ version, lose, add }) => {
    const [known] = (await indexedDB.databases()).filter(({ name }) => name === 'touchline');
    const next = version ?? (known?.version ?? 0) + 1;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('touchline', next);
      request.addEventListener('upgradeneeded', () => {
        if (lose) request.result.deleteObjectStore(lose);
        if (add) request.result.createObjectStore(add, { keyPath: 'id' });
      });
      request.addEventListener('success', () => {
        request.result.close();
        resolve();
      });
      request.addEventListener('error', () => reject(request.error ?? new Error('tamper')));
    });
  }, change);

/** The files that saving a copy hands to the browser. */
const saveCopy = async (page: Page): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
};

test('a notebook that has lost a store says so, gives what is left, and takes it back after a fresh start', async ({
  extension,
  axe,
}) => {
  await fillNotebook(extension, Date.now());
  // A page of the extension that has no script, so that nothing opens the notebook meanwhile.
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/schema/playbook.schema.json`);
  await tamper(page, { lose: 'actions' });
  await page.goto(`chrome-extension://${extension.extensionId}/options.html#people`);
  await expect(page.getByRole('heading', { name: 'The notebook cannot be opened' })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  const backup = await saveCopy(page);
  expect(backup).toContain('"format":"touchline-backup/1"');
  const { counts } = JSON.parse(backup) as { counts: Record<string, number> };
  expect(counts['people']).toBeGreaterThan(0);
  expect(counts['notes']).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Delete and begin anew…' }).click();
  await page.getByLabel('Type “delete” to go on').fill('delete');
  await page.getByRole('button', { name: 'Delete and begin anew', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'The notebook cannot be opened' })).toBeHidden();
  const data = await extension.openPage('options', '#data');
  await data
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
  await data.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(data.getByText(/^The backup is restored/)).toBeVisible();
  const people = await extension.openPage('options', '#people');
  await expect(people.getByRole('main').getByRole('link').first()).toBeVisible();
});

test('a notebook of a later version is read and never changed', async ({ extension }) => {
  await fillNotebook(extension, Date.now());
  const page = await extension.openPage('options', '#sites');
  await tamper(page, { version: 990, add: 'letters' });
  await page.evaluate(() => {
    location.hash = '#people';
    location.reload();
  });
  await expect(page.getByText('It was written by a later Touchline and is still complete.')).toBeVisible();
  const { counts } = JSON.parse(await saveCopy(page)) as { counts: Record<string, number> };
  expect(counts['notes']).toBeGreaterThan(0);
  const version = await page.evaluate(
    async () => (await indexedDB.databases()).find(({ name }) => name === 'touchline')?.version,
  );
  expect(version).toBe(990);
});

test('the popup says in one sentence that the notebook cannot be opened, and keeps what is typed', async ({
  extension,
}) => {
  await fillNotebook(extension, Date.now());
  const page = await extension.openPage('options', '#sites');
  await tamper(page, { version: 990, add: 'letters' });
  const popup = await extension.openPage('popup');
  await popup.getByRole('textbox').first().fill('A thought that must not go');
  await popup.keyboard.press('ControlOrMeta+Enter');
  await expect(popup.getByText(/later Touchline/).first()).toBeVisible();
  await expect(popup.getByRole('textbox').first()).toHaveValue('A thought that must not go');
});
