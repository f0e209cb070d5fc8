import type { Person } from '../../utils/domain/records.ts';
import { defaultSettings } from '../../utils/settings/settings.ts';
import { fillNotebook } from '../tools/sample-notebook.ts';
import { sampleCalendar } from '../tools/sample-calendar.ts';
import { callFrom } from './support/calls.ts';
import type { ExtensionBrowser } from './support/launch.ts';
import { expect, test } from './support/test.ts';

const dayMs = 86_400_000;

/** A zone in which it is two in the afternoon: digests keep office hours. */
const ahead = 14 - new Date().getUTCHours();
const zone = ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;

const badge = async (extension: ExtensionBrowser): Promise<string> =>
  (await extension.worker()).evaluate<string>('chrome.action.getBadgeText({})');

test.describe('an alarm in the background', () => {
  test.use({ launchWith: { zone } });

  test('wakes a stopped worker, and what may not be shown is a number until the manager looks', async ({
    extension,
  }) => {
    const page = await extension.openPage('options', '#rhythm');
    const now = Date.now();
    const person: Person = {
      id: crypto.randomUUID(),
      name: 'Sam Okafor',
      emails: [],
      aliases: [],
      relation: 'report',
      mapId: null,
      roleId: null,
      levelId: null,
      pathway: null,
      startDate: null,
      cadenceDays: 7,
      focus: [],
      createdAt: now - 30 * dayMs,
      updatedAt: now - 30 * dayMs,
    };
    const said = [
      await callFrom(page, 'people.save', { person }),
      await callFrom(page, 'settings.set', {
        change: {
          reminders: { ...defaultSettings.reminders, cadence: true, workingDays: [0, 1, 2, 3, 4, 5, 6] },
        },
      }),
    ];
    expect(said.every(({ ok }) => ok)).toBe(true);
    const armed = await page.evaluate<{ scheduledTime: number } | undefined>(
      `chrome.alarms.get('reminders')`,
    );
    expect(armed?.scheduledTime).toBeGreaterThan(now);

    await extension.stopWorker();
    // The alarm that is armed rings in a minute; this one is the same, now.
    await page.evaluate(`chrome.alarms.create('reminders', { when: Date.now() })`);
    await expect.poll(() => badge(extension)).toBe('1');
    const kept = await page.evaluate<string>(
      `chrome.storage.local.get('reminders').then((all) => JSON.stringify(all))`,
    );
    expect(kept).toContain('waiting');
    expect(kept).not.toMatch(new RegExp(`Sam|Okafor|${person.id}`));

    const popup = await extension.openPage('popup');
    await expect(popup.getByText('Sam Okafor').last()).toBeVisible();
    await expect.poll(() => badge(extension)).toBe('');
  });
});

test('the meeting that is open today stands on the page for the day, and its print leaves the frame out', async ({
  extension,
}) => {
  await fillNotebook(extension, Date.now());
  const calendar = await extension.openTab(sampleCalendar(Date.now()));
  const panel = await extension.panelFrame(calendar);
  await expect(panel.getByRole('heading', { name: 'Priya Nair' })).toBeVisible();
  const page = await extension.openPage('options', '#day');
  await expect(page.getByRole('heading', { name: 'Priya Nair' })).toBeVisible();
  await expect(page.getByText('Wants to own the migration notes')).toBeVisible();
  await expect(page.getByText('Private: only for you')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Priya Nair' })).toBeVisible();
});

test('a session is settled with one press, and the person is on time', async ({ extension }) => {
  await fillNotebook(extension, Date.now());
  const page = await extension.openPage('options', '#people');
  const people = await callFrom(page, 'people.list', {});
  const [priya] = people.ok ? people.value : [];
  if (!priya) throw new Error('The sample notebook has nobody in it.');
  const start = Date.now() - dayMs;
  await callFrom(page, 'sessions.start', {
    session: {
      id: crypto.randomUUID(),
      personId: priya.id,
      type: 'one_on_one',
      purpose: 'coaching',
      start,
      end: start + 1_800_000,
      zone: 'Europe/London',
      meetingKey: null,
      seriesKey: null,
      state: 'open',
      takeaway: '',
      createdAt: start,
      updatedAt: start,
    },
  });
  await page.close();
  const rhythm = await extension.openPage('options', '#rhythm');
  await rhythm.getByRole('button', { name: 'Held' }).click();
  await expect(rhythm.getByText('Noted: it was held.')).toBeVisible();
  await expect(rhythm.getByRole('heading', { name: 'Was it held?' })).toBeHidden();
  await expect(rhythm.getByRole('heading', { name: 'On time (1)' })).toBeVisible();
});
