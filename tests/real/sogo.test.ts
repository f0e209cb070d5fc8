import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grantedBuild } from '../e2e/support/granted-build.ts';
import { chromeBuild, launchExtension } from '../e2e/support/launch.ts';
import { firefoxBuild, launchFirefox } from '../firefox/support/launch.ts';
import { closeEvent, openEvent, openWeek, readPage, signOut, untilPage } from './support/drive-sogo.ts';
import type { RealPage } from './support/drive-sogo.ts';
import { toEpoch, toEvents } from './support/events.ts';
import type { RealEvent, Words } from './support/events.ts';
import { startSogo, whyNoSogo } from './support/sogo.ts';
import type { Sogo, SogoUser } from './support/sogo.ts';

const reason = await whyNoSogo();

const words: Record<string, Words> = {
  English: {
    oneOnOne: '1:1 with Alice',
    group: 'Team retrospective',
    allDay: 'Off-site day',
    moved: 'Career conversation Alice',
    private: 'Weekly check-in Alice',
    room: 'Room 5, second floor',
    alice: 'Alice Ash',
  },
  German: {
    oneOnOne: '1:1 mit Alice',
    group: 'Retrospektive im Team',
    allDay: 'Klausurtag',
    moved: 'Karrieregespräch Alice',
    private: 'Wöchentlicher Check-in Alice',
    room: 'Raum 5, zweiter Stock',
    alice: 'Alice Äsch',
  },
  Japanese: {
    oneOnOne: '1on1 アリス',
    group: 'チームの振り返り',
    allDay: '合宿の日',
    moved: 'キャリア面談 アリス',
    private: '週次チェックイン アリス',
    room: '会議室5',
    alice: '蘆原 アリス',
  },
  Arabic: {
    oneOnOne: 'لقاء فردي مع أليس',
    group: 'مراجعة الفريق',
    allDay: 'يوم خارج المكتب',
    moved: 'محادثة مهنية أليس',
    private: 'متابعة أسبوعية أليس',
    room: 'الغرفة ٥',
    alice: 'أليس رماد',
  },
};

const languages = Object.keys(words);
const zone = 'Europe/Berlin';
const now = new Date();
const monday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - ((now.getDay() + 6) % 7));

const userOf = (language: string): SogoUser => ({
  id: `mana-${language.toLowerCase()}`,
  name: 'Mana Ger',
  email: `mana-${language.toLowerCase()}@example.com`,
  language,
});
const eventsOf = (language: string): RealEvent[] => {
  const texts = words[language];
  return texts ? toEvents(monday, userOf(language), texts) : [];
};

/** A browser with the extension, seen alike. */
interface Driven {
  openTab(): Promise<RealPage & { close(): Promise<void> }>;
  panel(page: unknown): Promise<{ evaluate(script: string): Promise<unknown> }>;
  problems(): string[];
  close(): Promise<void>;
}

const origins = ['http://localhost/*'];

const startChromium = async ({ port }: Sogo): Promise<Driven> => {
  const { folder, drop } = await grantedBuild(chromeBuild, origins);
  const browser = await launchExtension({ extension: folder, localPort: port, zone });
  return {
    openTab: () => browser.context.newPage(),
    panel: (page) => browser.panelFrame(page as Parameters<typeof browser.panelFrame>[0]),
    problems: () => browser.console.problems().filter((line) => line.includes('-extension://')),
    async close() {
      await browser.close();
      await drop();
    },
  };
};

const startFirefox = async ({ port }: Sogo): Promise<Driven> => {
  const { folder, drop } = await grantedBuild(firefoxBuild, origins);
  const browser = await launchFirefox({ extension: folder, localPort: port });
  return {
    openTab: () => browser.openLocalTab() as ReturnType<Driven['openTab']>,
    panel: (page) => browser.panelFrame(page as Parameters<typeof browser.panelFrame>[0]),
    // Firefox's own loader of remote settings finds no network.
    problems: () => browser.guard.problems().filter((line) => !line.startsWith('console.error: RSLoader')),
    async close() {
      await browser.close();
      await drop();
    },
  };
};

const left = reason === null ? '' : `, left out: ${reason}`;

describe.skipIf(reason !== null)('SOGo itself' + left, () => {
  let sogo: Sogo;

  beforeAll(async () => {
    sogo = await startSogo(languages.map(userOf), zone);
    for (const language of languages) {
      for (const { uid, calendar } of eventsOf(language))
        await sogo.putEvent(userOf(language), uid, calendar);
    }
  }, 300_000);

  afterAll(async () => {
    await sogo?.close();
  });

  describe.each([
    ['Chromium', startChromium],
    ['Firefox', startFirefox],
  ] as const)('in %s', (_, start) => {
    let browser: Driven;

    beforeAll(async () => {
      browser = await start(sogo);
    });

    afterAll(async () => {
      await browser?.close();
    });

    test.each(languages)('every event of the week is read right in %s', async (language) => {
      const page = await browser.openTab();
      try {
        await openWeek(page, sogo, userOf(language), monday);
        for (const event of eventsOf(language)) {
          await openEvent(page, event.title);
          const reading = await untilPage(`the reading of ${event.uid}`, async () => {
            const seen = await readPage(page);
            return seen?.kind === 'meeting' && seen.meeting.title ? seen : null;
          });
          if (reading.kind !== 'meeting') throw new Error('no meeting');
          const { meeting } = reading;
          const guests = meeting.attendees.filter(({ organiser, self }) => !organiser && !self);
          expect({
            site: reading.site,
            title: meeting.title,
            start: meeting.start,
            end: event.allDay ? null : meeting.end,
            allDay: meeting.allDay,
            recurring: meeting.recurring,
            place: meeting.place,
            conference: meeting.conference,
            guests: guests.map(({ name, email }) => ({ name, email })).toSorted(byEmail),
          }).toEqual({
            site: 'sogo',
            title: event.title,
            start: toEpoch(monday, event.start),
            end: event.allDay ? null : toEpoch(monday, event.end),
            allDay: event.allDay,
            recurring: event.recurring,
            // Where the place is an address, the page shows it as the place.
            place: event.conference ?? event.place,
            conference: event.conference,
            guests: event.guests.map(({ name, email }) => ({ name, email })).toSorted(byEmail),
          });
          await closeEvent(page);
        }
      } finally {
        await signOut(page, sogo, userOf(language));
        await page.close();
      }
    });

    test('an opened 1:1 opens the panel, and a note taken there is there the next time', async () => {
      const text = 'Explained the outage to support in three plain sentences.';
      const [first] = eventsOf('English');
      if (!first) throw new Error('no event');
      const openPanel = async () => {
        const page = await browser.openTab();
        await openWeek(page, sogo, userOf('English'), monday);
        await openEvent(page, first.title);
        return { page, panel: await browser.panel(page) };
      };
      const press = (panel: Awaited<ReturnType<Driven['panel']>>, name: string) =>
        untilPage(`the button “${name}”`, () =>
          panel.evaluate(`(() => {
            const found = [...document.querySelectorAll('button,summary,[role="tab"]')].find((each) =>
              each.textContent.includes(${JSON.stringify(name)}) && each.ariaDisabled !== 'true');
            found?.click();
            return Boolean(found);
          })()`),
        );
      const { page, panel } = await openPanel();
      await press(panel, 'Add Alice Ash?');
      await untilPage('the person', () =>
        panel.evaluate(
          "[...document.querySelectorAll('h1,h2')].some((each) => each.textContent.includes('Alice Ash'))",
        ),
      );
      await untilPage('the box', () =>
        panel.evaluate(`(() => {
          const box = document.querySelector('textarea');
          if (!box) return false;
          box.value = ${JSON.stringify(text)};
          box.dispatchEvent(new Event('input', { bubbles: true }));
          return true;
        })()`),
      );
      await press(panel, 'Save');
      await untilPage('the box to be empty', () =>
        panel.evaluate("[...document.querySelectorAll('textarea')].every(({ value }) => value === '')"),
      );
      await page.close();

      const again = await openPanel();
      await press(again.panel, 'Notes');
      await untilPage('the note', () =>
        again.panel.evaluate(`document.body.innerText.includes(${JSON.stringify(text)})`),
      );
      await again.page.close();
      expect(browser.problems()).toEqual([]);
    });
  });
});

function byEmail(one: { email: string | null }, other: { email: string | null }): number {
  return (one.email ?? '').localeCompare(other.email ?? '');
}
