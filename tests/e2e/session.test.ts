import type { Frame, Page } from '@playwright/test';
import { sampleCalendar } from '../tools/sample-calendar.ts';
import type { ExtensionBrowser } from './support/launch.ts';
import { expect, test } from './support/test.ts';

const takeaway = 'She will own the runbook.';

async function openMeeting(extension: ExtensionBrowser): Promise<{ page: Page; panel: Frame }> {
  const page = await extension.openTab(sampleCalendar(Date.now()));
  return { page, panel: await extension.panelFrame(page) };
}

async function addPriya(panel: Frame): Promise<void> {
  await panel.getByRole('button', { name: 'Add Priya Nair?' }).click();
  await expect(panel.getByRole('heading', { name: 'Priya Nair' })).toBeVisible();
}

test('a session begun late, asked in, pinned for, ended and reviewed is all there when it is opened again', async ({
  extension,
}) => {
  const { page, panel } = await openMeeting(extension);
  await addPriya(panel);
  await panel.getByRole('tab', { name: 'Run' }).click();
  await panel.getByRole('button', { name: 'Start now' }).click();
  await expect(panel.getByText(/^Started .+ late; the phases fit what is left\.$/)).toBeVisible();

  const question = await panel.locator('.ask .question').first().innerText();
  await panel.getByRole('button', { name: 'Asked', exact: true }).first().click();
  const asked = panel.getByRole('list', { name: 'Asked' });
  await expect(asked.getByText(question)).toBeVisible();
  await asked.getByRole('button', { name: 'Useful', exact: true }).click();

  const pinned = await panel.locator('.ask .question').first().innerText();
  await panel.getByRole('button', { name: 'More for this question' }).first().click();
  await panel.getByRole('menuitem', { name: 'Pin for next time' }).click();
  await expect(panel.getByText('It comes first next time.')).toBeVisible();

  await panel.getByRole('button', { name: 'End', exact: true }).click();
  await expect(panel.getByRole('tab', { name: 'Reflect' })).toHaveAttribute('aria-selected', 'true');
  await expect(panel.getByRole('button', { name: 'Held' })).toHaveAttribute('aria-pressed', 'true');
  const tap = (group: string, name: string) =>
    panel.getByRole('group', { name: group }).getByRole('button', { name, exact: true });
  await tap('Clear outcome?', 'Yes').click();
  await tap('Who talked more?', 'The other').click();
  await tap('Your energy now', 'Steady').click();
  const line = panel.getByRole('textbox', { name: 'In one sentence, what stays?' });
  await line.fill(takeaway);
  await line.press('Enter');
  await expect(panel.getByText('Saved').first()).toBeVisible();
  await page.close();
  await extension.stopWorker();

  const { panel: again } = await openMeeting(extension);
  await expect(again.getByRole('tab', { name: 'Reflect' })).toHaveAttribute('aria-selected', 'true');
  for (const [group, name] of [
    ['Did it take place?', 'Held'],
    ['Clear outcome?', 'Yes'],
    ['Who talked more?', 'The other'],
    ['Your energy now', 'Steady'],
  ] as const) {
    await expect(
      again.getByRole('group', { name: group }).getByRole('button', { name, exact: true }),
    ).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(again.getByRole('textbox', { name: 'In one sentence, what stays?' })).toHaveValue(takeaway);
  await again.getByRole('tab', { name: 'Run' }).click();
  const list = again.getByRole('list', { name: 'Asked' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list.getByRole('button', { name: 'Useful', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const kept = await (
    await extension.worker()
  ).evaluate(async () => {
    const opening = indexedDB.open('touchline');
    const db = await new Promise<IDBDatabase>((done) => (opening.onsuccess = () => done(opening.result)));
    const all = db.transaction('promptPins').objectStore('promptPins').getAll();
    return new Promise<unknown[]>((done) => (all.onsuccess = () => done(all.result)));
  });
  expect(kept).toHaveLength(1);
  expect(pinned).not.toBe('');
});

test('ticks of the checklist stay with the meeting, and every part of the panel passes axe', async ({
  extension,
  axe,
}) => {
  const { page, panel } = await openMeeting(extension);
  await addPriya(panel);
  await panel.getByRole('tab', { name: 'Prepare' }).click();
  const first = panel.locator('.checklist input').first();
  await first.check();
  expect(await axe(panel)).toEqual([]);
  await panel.getByRole('tab', { name: 'Reflect' }).click();
  await panel.getByRole('button', { name: 'Fill it in now' }).click();
  expect(await axe(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Feedback' }).click();
  await expect(panel.getByRole('dialog')).toBeVisible();
  expect(await axe(panel)).toEqual([]);
  await page.close();

  const { panel: again } = await openMeeting(extension);
  await again.getByRole('tab', { name: 'Prepare' }).click();
  await expect(again.locator('.checklist input').first()).toBeChecked();
});

test('the agenda is copied from the frame beside the page, without what is private', async ({
  extension,
}) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { panel } = await openMeeting(extension);
  await addPriya(panel);
  await panel.getByRole('button', { name: 'Agenda' }).click();
  const area = panel.getByRole('textbox', { name: 'Text of the agenda' });
  await expect(area).toHaveValue(/Questions/);
  await panel.getByRole('button', { name: 'Copy as plain text' }).click();
  await expect(panel.getByRole('dialog').getByText('Copied.')).toBeVisible();
});
