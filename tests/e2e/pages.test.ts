import { fillNotebook } from '../tools/sample-notebook.ts';
import { expect, test } from './support/test.ts';

const screens = [
  'people',
  'people/new',
  'map',
  'map/import',
  'playbook',
  'practice',
  'practice/library',
  'practice/log',
  'learning',
  'learning/experiments',
  'learning/sessions',
  'learning/pilot',
  'notes',
  'sites',
  'rhythm',
  'rhythm/settings',
  'day',
  'data',
];

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`on a ${scheme} screen`, () => {
    test.use({ launchWith: { scheme } });

    test('axe finds nothing on any screen of the options page', async ({ extension, axe }) => {
      await fillNotebook(extension, Date.now());
      const found: string[] = [];
      for (const screen of screens) {
        const page = await extension.openPage('options', `#${screen}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        found.push(...(await axe(page)).map((line) => `${screen}: ${line}`));
        await page.close();
      }
      expect(found).toEqual([]);
    });

    test('axe finds nothing in the popup', async ({ extension, axe }) => {
      await fillNotebook(extension, Date.now());
      const page = await extension.openPage('popup');
      await expect(page.getByRole('combobox').first()).toBeVisible();
      expect(await axe(page)).toEqual([]);
    });
  });
}

test('a thought from the popup is kept, and a closed popup gives the draft back', async ({ extension }) => {
  await fillNotebook(extension, Date.now());
  const first = await extension.openPage('popup');
  const box = first.getByRole('textbox').first();
  await expect(box).toBeFocused();
  await box.fill('Half a thought');
  await box.blur();
  await first.close();
  const second = await extension.openPage('popup');
  await expect(second.getByRole('textbox').first()).toHaveValue('Half a thought');
  await second.getByRole('textbox').first().fill('A whole thought');
  // The popup may be gone before the key comes up again.
  await second.keyboard.press('ControlOrMeta+Enter').catch(() => undefined);
  await expect.poll(() => second.isClosed()).toBe(true);
  const options = await extension.openPage('options', '#notes');
  await expect(options.getByText('A whole thought').first()).toBeVisible();
});

test('a map of the team is imported only when it is applied, and can be taken back', async ({
  extension,
}) => {
  const page = await extension.openPage('options', '#map/import');
  const file = (text: string) => ({ name: 'map.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  const rows = [
    'Area,Skill,Junior,Senior',
    'Craft,Testing,Writes tests for new code,Tests the edges before the middle',
  ];
  const chooser = page.locator('input[type=file]');
  await chooser.setInputFiles(file('Area,Skill,Junior,Junior\nCraft,Testing,a,b'));
  await expect(page.getByText('E-DUP-HEADER').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Apply' })).toBeDisabled();
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await page.locator('input[type=file]').setInputFiles(file(rows.join('\n')));
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('Testing').first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByText('Starter map').first()).toBeVisible();
});
