import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Result } from '../../utils/domain/result.ts';
import { note, person, action, goal, session, uuid } from '../unit/db/samples.ts';
import { callFrom } from './support/calls.ts';
import type { ExtensionBrowser } from './support/launch.ts';
import { expect, test } from './support/test.ts';

const passphrase = 'grey heron at the pond';
/** Words that no dictionary, page or library holds, each in another kind of record. */
const canaries = {
  name: 'Wilhelminaxq Kestrelsson',
  email: 'wilhelminaxq@kestrel.test',
  note: 'Quartzheronxq',
  evidence: 'Basaltevidencexq',
  title: 'Foxglovetitlexq',
  takeaway: 'Larkspurtakeawayxq',
  action: 'Zephyractionxq',
  goal: 'Obsidiangoalxq',
  draft: 'Marigolddraftxq',
  own: 'managerxq@larch.test',
};
const words = Object.values(canaries);

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** As text in one or two bytes a letter, either way round: Snappy leaves a word that stands once as it is. */
const spellings = (word: string): Buffer[] => [
  Buffer.from(word, 'utf8'),
  Buffer.from(word, 'utf16le'),
  Buffer.from(word, 'utf16le').swap16(),
  Buffer.from(Buffer.from(word, 'utf8').toString('base64').replace(/=+$/, '').slice(0, -1)),
];

/** Where a canary, or the longer part of one that was cut by a compressor, lies in the profile. */
const findOnDisk = (profile: string): string[] => {
  const parts = words
    .flatMap((word) => [word, word.slice(0, 9)])
    .map((word) => ({ word, bytes: spellings(word) }));
  return filesUnder(profile).flatMap((file) => {
    const content = readFileSync(file);
    return parts
      .filter(({ bytes }) => bytes.some((spelling) => content.includes(spelling)))
      .map(({ word }) => `${word} in ${file.slice(profile.length + 1)}`);
  });
};

const value = <T>(answer: Result<T, string>): T => {
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
};

const fill = async (page: Page): Promise<void> => {
  const someone = person(1, { name: canaries.name, emails: [canaries.email], aliases: [] });
  value(await callFrom(page, 'people.save', { person: someone }));
  const held = session(2, { meetingKey: `calendar:${canaries.title}`, seriesKey: null });
  value(await callFrom(page, 'sessions.start', { session: held }));
  value(await callFrom(page, 'sessions.update', { id: uuid(2), change: { takeaway: canaries.takeaway } }));
  const evidence = {
    situation: canaries.evidence,
    behaviour: `${canaries.evidence} did`,
    impact: 'it worked',
  };
  value(
    await callFrom(page, 'notes.add', {
      note: note(3, { text: `${canaries.note} spoke`, sessionId: uuid(2) }),
    }),
  );
  value(await callFrom(page, 'notes.add', { note: note(4, { text: JSON.stringify(evidence) }) }));
  value(await callFrom(page, 'actions.add', { action: action(5, { text: canaries.action }) }));
  value(await callFrom(page, 'goals.add', { goal: goal(6, { text: canaries.goal }) }));
  const draft = { personId: uuid(1), kind: 'idea' as const, behaviours: [], at: 1, text: canaries.draft };
  value(await callFrom(page, 'drafts.save', { draft: { slot: `person:${uuid(1)}`, ...draft } }));
  value(await callFrom(page, 'settings.set', { change: { ownAddresses: [canaries.own] } }));
};

/** A note typed and searched for by hand: what the browser itself remembers of fields is on the disk too. */
const typeByHand = async (browser: ExtensionBrowser): Promise<void> => {
  const popup = await browser.openPage('popup');
  await popup.getByLabel('Note').fill(`${canaries.draft} typed`);
  await expect(popup.getByRole('button', { name: 'Save and close' })).toBeEnabled();
  const options = await browser.openPage('options', '#notes');
  await options.getByRole('searchbox').first().fill(canaries.note);
  await expect(options.getByText(canaries.note).first()).toBeVisible();
  await popup.close();
  await options.close();
};

const setUp = async (browser: ExtensionBrowser): Promise<Page> => {
  const page = await browser.openPage('options', '#privacy');
  await page.getByRole('button', { name: 'Set up a passphrase' }).click();
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.getByLabel('Type “lost”').fill('lost');
  await page.getByRole('button', { name: 'Seal the notebook' }).click();
  await expect(page.getByText('The notebook is sealed.')).toBeVisible({ timeout: 60_000 });
  return page;
};

test.describe('with a passphrase', () => {
  test.describe.configure({ timeout: 120_000 });
  let profile = '';
  test.beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'touchline-vault-'));
  });
  test.afterEach(() => rmSync(profile, { recursive: true, force: true }));

  test('nothing that was written is on the disk; the next browser is locked, opens and finds the note', async ({
    launch,
  }) => {
    const first = await launch({ profile });
    const page = await setUp(first);
    await fill(page);
    await typeByHand(first);
    await first.close();
    expect(findOnDisk(profile)).toEqual([]);

    const second = await launch({ profile });
    const options = await second.openPage('options', '#notes');
    const field = options.getByLabel('Passphrase');
    await expect(options.getByRole('heading', { name: 'The notebook is locked' })).toBeVisible();
    expect(await callFrom(options, 'people.list', {})).toMatchObject({ ok: false, code: 'locked' });
    await field.fill('something else entirely');
    await field.press('Enter');
    await expect(options.getByText('does not open the notebook')).toBeVisible();
    await field.fill(passphrase);
    await field.press('Enter');
    await options.getByRole('searchbox').first().fill(canaries.note);
    await expect(options.getByText(`${canaries.note} spoke`)).toBeVisible();
  });

  test('what was readable before is not on the disk after the lock is set up', async ({ launch }) => {
    const first = await launch({ profile });
    const page = await first.openPage('options');
    await fill(page);
    await first.close();
    expect(findOnDisk(profile).join('\n')).toContain(canaries.note);

    const second = await launch({ profile });
    await setUp(second);
    await second.close();
    expect(findOnDisk(profile)).toEqual([]);
  });

  test('locking in one page closes the others, and what is typed meanwhile is kept', async ({ launch }) => {
    const browser = await launch({ profile });
    const options = await setUp(browser);
    await fill(options);
    const panel = await browser.openPage('panel');
    const people = await browser.openPage('options', '#people');
    await expect(people.getByText(canaries.name).first()).toBeVisible();
    await options.getByRole('button', { name: 'Lock now' }).click();
    for (const tab of [options, panel, people]) {
      await expect(tab.getByRole('heading', { name: 'The notebook is locked' })).toBeVisible();
      expect(await tab.locator('body').innerText()).not.toContain(canaries.name);
    }
    const popup = await browser.openPage('popup');
    await popup.getByLabel('Note').fill('Typed behind the lock');
    await expect(popup.getByRole('heading', { name: 'The notebook is locked' })).toBeVisible();
    await popup.getByLabel('Passphrase').fill(passphrase);
    await popup.getByRole('button', { name: 'Unlock' }).click();
    await expect(popup.getByRole('button', { name: 'Save and close' })).toBeVisible();
    await expect(popup.getByLabel('Note')).toHaveValue('Typed behind the lock');
    await expect(people.getByText(canaries.name).first()).toBeVisible();
    await expect(panel.getByRole('heading', { name: 'The notebook is locked' })).toBeHidden();
  });
});
