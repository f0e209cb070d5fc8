import type { Frame, Page } from '@playwright/test';
import { callFrom } from './support/calls.ts';
import { testGranted } from './support/granted-test.ts';
import type { ExtensionBrowser } from './support/launch.ts';
import { expect } from './support/test.ts';

const host = 'people.example';

/** `hr`: a browser in which the manager allowed an HR site that no adapter names. */
const test = testGranted([`https://${host}/*`]).extend<{ hr: ExtensionBrowser }>({
  hr: async ({ granted, launch }, use) => use(await launch({ extension: granted })),
});

const personPage = (path: string, heading = '') => ({
  url: `https://${host}${path}`,
  html: `<!doctype html><html lang="en"><head><title>People</title></head><body><main><h1>Priya Nair</h1>${heading}<dl>
    <dt>Job title</dt><dd>Senior Engineer</dd><dt>Department</dt><dd>Platform</dd>
    <dt>Manager</dt><dd>Alex Kim</dd><dt>Work email</dt><dd>priya.nair@example.com</dd></dl></main></body></html>`,
});

/** Somebody of whom neither role nor level is known, with a competency in focus and a rhythm. */
async function addPriya(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.openPage('options');
  const at = Date.now() - 86_400_000;
  const stamp = { createdAt: at, updatedAt: at };
  const id = crypto.randomUUID();
  const person = {
    ...{
      id,
      name: 'Priya Nair',
      emails: ['priya.nair@example.com'],
      aliases: [],
      relation: 'report' as const,
    },
    ...{ mapId: null, roleId: null, levelId: null, pathway: null, startDate: null },
    ...{ cadenceDays: 14, focus: ['Communication'], ...stamp },
  };
  expect(await callFrom(page, 'people.save', { person })).toMatchObject({ ok: true });
  await page.close();
}

/** On a page of a person the panel is offered and not opened: the manager presses the key for it. */
async function openPanel(browser: ExtensionBrowser, page: Page): Promise<Frame> {
  await expect(page.locator('[data-touchline]')).toHaveCount(1);
  const worker = await browser.worker();
  await worker.evaluate(
    `chrome.tabs.query({ url: 'https://${host}/*' }).then((tabs) => Promise.all(tabs.map(({ id }) =>
      chrome.tabs.sendMessage(id, { touchline: 1, dock: 'toggle' }))))`,
  );
  return browser.panelFrame(page);
}

test('beside a person’s page the role is asked, set on a press, and taken back', async ({ hr, axe }) => {
  await addPriya(hr);
  const page = await hr.openTab(personPage('/people/7'));
  const panel = await openPanel(hr, page);
  const card = panel.getByRole('region', { name: 'This page' });
  await expect(card.getByText(/^Looks like .*Senior\.$/)).toBeVisible();
  await expect(card.getByText('No session yet')).toBeVisible();
  await expect(card.getByText(/^Rhythm: every 14 days/)).toBeVisible();
  await expect(card.getByRole('list', { name: 'In focus' }).getByText('Communication')).toBeVisible();
  await expect(card.getByText('Open promises: 0')).toBeVisible();
  expect(await axe(panel)).toEqual([]);

  await card.getByRole('button', { name: 'Set', exact: true }).click();
  await expect(panel.getByText(/Engineer · Senior/)).toBeVisible();
  await card.getByRole('button', { name: 'Undo' }).click();
  await expect(card.getByText(/^Looks like .*Senior\.$/)).toBeVisible();
  await expect(panel.getByText(/Engineer · Senior/)).toHaveCount(0);
  expect(await page.locator('body').innerText()).not.toContain('Touchline');
});

test('a review form is an evaluation from the start, without anything of the coaching', async ({ hr }) => {
  await addPriya(hr);
  const page = await hr.openTab(personPage('/performance/review/7', '<h2>Performance review 2026</h2>'));
  const panel = await openPanel(hr, page);
  await expect(panel.getByText('Evaluation', { exact: true })).toBeVisible();
  const card = panel.getByRole('region', { name: 'This page' });
  await expect(card.getByText('No evidence was chosen for the review yet.')).toBeVisible();
  await expect(card.getByText(/In focus|Rhythm|Open promises|Last session/)).toHaveCount(0);
  for (const name of ['Ask', 'Last time', 'Notice']) {
    await expect(panel.getByRole('region', { name })).toHaveCount(0);
  }
});

test('the footer says how the page is read, and since when', async ({ hr, axe }) => {
  await addPriya(hr);
  const page = await hr.openTab(personPage('/people/7'));
  const panel = await openPanel(hr, page);
  await panel.getByRole('contentinfo').getByRole('button', { name: 'This page read in full' }).click();
  await expect(panel.getByText(/^Last read in full: /)).toBeVisible();
  await expect(panel.getByText(/^Reader last checked: /)).toBeVisible();
  expect(await axe(panel)).toEqual([]);
  const sites = await hr.openPage('options', '#sites');
  const own = sites.getByRole('listitem').filter({ hasText: host });
  await expect(own.getByText('Read in full', { exact: true })).toBeVisible();
});
