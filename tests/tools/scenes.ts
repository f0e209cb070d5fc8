import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../e2e/support/launch.ts';
import { sampleCalendar } from './sample-calendar.ts';
import { fillNotebook } from './sample-notebook.ts';

/** A picture of the running product: how the browser looks and what leads to the moment. */
export interface Scene {
  name: string;
  size: { width: number; height: number };
  lang?: string;
  scheme?: 'light' | 'dark';
  /** Shown in the README, so it is written to the committed folder with `--readme`. */
  readme?: boolean;
  /** Returns the page to take, ready. */
  setup: (browser: ExtensionBrowser) => Promise<Page>;
}

const wide = { width: 1280, height: 800 };

const openOptions = (screen: string) => async (browser: ExtensionBrowser) => {
  await fillNotebook(browser, Date.now());
  const page = await browser.openPage('options', `#${screen}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

const openMeeting =
  ({ dark = false, locale = 'en' }: { dark?: boolean; locale?: 'en' | 'de' | 'ar' } = {}) =>
  async (browser: ExtensionBrowser) => {
    await fillNotebook(browser, Date.now());
    const page = await browser.openTab(sampleCalendar(Date.now(), { locale, skin: { seed: 7, dark } }));
    const panel = await browser.panelFrame(page);
    await panel.getByRole('heading', { name: 'Priya Nair' }).waitFor();
    return page;
  };

const dryRun = async (browser: ExtensionBrowser) => {
  const page = await browser.openPage('options', '#map/import');
  const rows = [
    'Area,Skill,Junior,Mid,Senior',
    'Craft,Testing,Writes tests for new code,Tests the edges before the middle,tbd',
    'Craft,Reviews,Answers every comment,Asks before judging,Leaves code easier to read',
    'Working together,Handing over,Says where work stands,"=Leaves risks and next steps",Makes hand-overs the team’s habit',
  ];
  const file = { name: 'skills-2026.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Apply' }).waitFor();
  return page;
};

const popup = async (browser: ExtensionBrowser) => {
  await openMeeting()(browser);
  const page = await browser.openPage('popup');
  await page.getByRole('textbox').first().waitFor();
  return page;
};

export const scenes: readonly Scene[] = [
  { name: 'panel', size: wide, readme: true, setup: openMeeting() },
  { name: 'panel-dark', size: wide, scheme: 'dark', readme: true, setup: openMeeting({ dark: true }) },
  { name: 'panel-de', size: wide, lang: 'de', setup: openMeeting({ locale: 'de' }) },
  { name: 'panel-ar', size: wide, lang: 'ar', setup: openMeeting({ locale: 'ar' }) },
  { name: 'panel-narrow', size: { width: 420, height: 800 }, setup: openMeeting() },
  { name: 'import', size: wide, readme: true, setup: dryRun },
  { name: 'import-dark', size: wide, scheme: 'dark', setup: dryRun },
  {
    name: 'import-ar-narrow',
    size: { width: 380, height: 800 },
    lang: 'ar',
    setup: openOptions('map/import'),
  },
  { name: 'options-map-edit', size: wide, setup: openOptions('map/edit') },
  { name: 'options-map-edit-dark', size: wide, scheme: 'dark', setup: openOptions('map/edit') },
  { name: 'popup', size: { width: 380, height: 420 }, setup: popup },
  ...['people', 'map', 'playbook', 'practice', 'learning', 'notes', 'rhythm', 'day', 'sites', 'data'].flatMap(
    (screen) => [
      { name: `options-${screen}`, size: wide, setup: openOptions(screen) },
      { name: `options-${screen}-dark`, size: wide, scheme: 'dark' as const, setup: openOptions(screen) },
    ],
  ),
];
