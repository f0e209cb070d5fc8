import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const rows = [
  'Area,Skill,Blue,Green,Gold',
  'Craft,Testing,Writes tests for new code,Tests the edges first,Teaches others to test',
  'Craft,Reviews,Answers every comment,Asks before judging,Leaves code easier to read',
];

const choose = async (page: Page): Promise<void> => {
  const file = { name: 'skills.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Apply', exact: true }).waitFor();
};

test('a table becomes the map, is reworded by keyboard, saved, and goes back to what it was', async ({
  extension,
  axe,
}) => {
  const page = await extension.openPage('options', '#map/import');
  await choose(page);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await page.getByRole('link', { name: 'Edit this map' }).click();

  const row = page.locator('details', { hasText: 'Testing' });
  await row.locator('summary').press('Enter');
  const line = page.getByRole('textbox', { name: 'Behaviour at Blue', exact: true });
  const nothing = page.getByText('Nothing is changed yet.');
  const reword = async (): Promise<void> => {
    await line.fill('Writes a test before the code');
    await line.press('Enter');
    await expect(page.getByText('Changes not saved: 1')).toBeVisible();
  };
  await reword();
  await line.press('Control+z');
  await expect(nothing).toBeVisible();
  await expect(line).toHaveValue('Writes tests for new code');
  await reword();
  expect(await axe(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  // Colours fade into each other for a moment.
  await page.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished))');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save as a new version' }).click();
  await expect(nothing).toBeVisible();

  await page.getByRole('link', { name: 'Back to the map' }).click();
  await expect(page.getByText('Version 2 · ').first()).toBeVisible();
  await page.getByRole('button', { name: 'Restore version 1 of “skills”' }).click();
  await page.locator('summary', { hasText: 'Testing' }).click();
  await expect(page.getByText('Writes tests for new code')).toBeVisible();
  await expect(page.getByText('Version 3 · ').first()).toBeVisible();
  expect(await axe(page)).toEqual([]);
});

test('levels are put in order by dragging, and the order is kept', async ({ extension }) => {
  const page = await extension.openPage('options', '#map/import');
  await choose(page);
  const levels = page.locator('.order li');
  const names = () => page.locator('.order-name').allTextContents();
  await levels.first().waitFor({ state: 'attached' });
  if (!(await levels.first().isVisible())) await page.locator('.more-questions > summary').first().click();
  const [first = '', ...others] = await names();
  await levels.first().dragTo(levels.last());
  await expect.poll(names).toEqual([...others, first]);
});
