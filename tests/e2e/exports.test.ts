import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { fillNotebook } from '../tools/sample-notebook.ts';
import { expect, test } from './support/test.ts';

test('tables come out of the real browser as a zip, and the journal says so', async ({ extension }) => {
  await fillNotebook(extension, Date.now());
  const page = await extension.openPage('options', '#data');
  const section = page.getByRole('region', { name: 'Export', exact: true });
  await section.getByRole('radio', { name: 'Tables (CSV)' }).check({ force: true });
  const downloading = page.waitForEvent('download');
  await section.getByRole('button', { name: 'Export tables' }).click();
  const path = await (await downloading).path();
  const files = unzipSync(new Uint8Array(await readFile(path)));
  expect(strFromU8(files['people.csv'] ?? new Uint8Array())).toContain('Priya Nair');
  const privacy = await extension.openPage('options', '#privacy');
  await expect(privacy.getByRole('row', { name: /Tables \(CSV\)/ })).toContainText(
    'Contains private coaching notes: yes',
  );
});

test.describe('on a dark screen', () => {
  test.use({ launchWith: { scheme: 'dark' } });

  test('a person is printed on white paper, with a head and without navigation', async ({ extension }) => {
    await fillNotebook(extension, Date.now());
    const review = await extension.openPage('options', '#review');
    const href = await review.getByRole('link', { name: 'Priya Nair' }).getAttribute('href');
    const page = await extension.openPage('options', `#person/${href?.split('/')[1]}/print`);
    const paper = page.getByRole('article');
    await expect(paper).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(paper.getByText('Private', { exact: true })).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  });
});
