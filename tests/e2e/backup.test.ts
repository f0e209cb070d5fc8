import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fillNotebook } from '../tools/sample-notebook.ts';
import { callFrom } from './support/calls.ts';
import { expect, test } from './support/test.ts';

const passphrase = 'nine calm mills by the river';

const countsOf = async (page: Page): Promise<Record<string, number>> => {
  const answer = await callFrom(page, 'data.counts', {});
  if (!answer.ok) throw new Error(answer.code);
  const { people = 0, notes = 0, sessions = 0, actions = 0 } = answer.value;
  return { people, notes, sessions, actions };
};

test('a protected backup comes back in a clean profile, after a wrong passphrase changed nothing', async ({
  extension,
  launch,
}) => {
  await fillNotebook(extension, Date.now());
  const page = await extension.openPage('options', '#data');
  const before = await countsOf(page);
  await page.getByRole('checkbox', { name: 'Protect with a passphrase' }).check();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^touchline-\d{4}-\d{2}-\d{2}\.json\.age$/);
  const file = await readFile(await download.path());
  expect(file.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);

  const clean = await launch();
  const there = await clean.openPage('options', '#data');
  const buffer = { name: 'backup.json.age', mimeType: 'application/octet-stream', buffer: file };
  const section = there.getByRole('region', { name: 'Restore a backup' });
  await section.locator('input[type=file]').first().setInputFiles(buffer);
  await section.getByLabel('Passphrase').fill('not the right one');
  await section.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(section.locator('.field-error')).toHaveText(/does not open the file/);
  expect((await countsOf(there)).notes).toBe(0);
  await section.getByLabel('Passphrase').fill(passphrase);
  await section.getByRole('button', { name: 'Open', exact: true }).click();
  await section.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(there.getByText(/The backup is restored/)).toBeVisible();
  expect(await countsOf(there)).toEqual(before);
});

test('everything that was deleted stands in a safety copy that can be restored', async ({ extension }) => {
  await fillNotebook(extension, Date.now());
  const page = await extension.openPage('options', '#data');
  const before = await countsOf(page);
  expect(await callFrom(page, 'data.erase', {})).toMatchObject({ ok: true });
  await page.reload();
  const copies = page.getByRole('region', { name: 'Safety copies' });
  await expect(copies.getByText('Before everything was deleted')).toBeVisible();
  await copies.getByRole('button', { name: 'Restore…' }).click();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText(/The backup is restored/)).toBeVisible();
  expect(await countsOf(page)).toEqual(before);
});
