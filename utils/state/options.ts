import { untracked, type ReadonlySignal } from '@preact/signals';
import type { Client } from '../messaging/client.ts';
import { systemClock } from '../platform/clock.ts';
import type { SavedFile } from '../platform/downloads.ts';
import type { ZipWriter } from '../platform/zip.ts';
import type { NotificationPermission } from '../platform/notifications.ts';
import type { SitePermissions } from '../platform/permissions.ts';
import type { Shortcut } from '../platform/shortcuts.ts';
import { createData, type DataModel } from './options-data.ts';
import type { Reader } from './options-import-reader.ts';
import { createImport, type ImportModel } from './options-import.ts';
import { createLearning, type LearningModel } from './options-learning.ts';
import { createMap, type MapModel } from './options-map.ts';
import { createNotes, type NotesModel } from './options-notes.ts';
import { createNotices, type Notices } from './options-notices.ts';
import { createPeople, type PeopleModel } from './options-people.ts';
import { createPlaybook, type PlaybookModel } from './options-playbook.ts';
import { createChanges, type ChangesModel } from './options-person-changes.ts';
import { createExports, type ExportsModel } from './options-exports.ts';
import { createJournal, type JournalModel } from './options-journal.ts';
import { createPrinting, type PrintingModel } from './options-printing.ts';
import { createPerson, type PersonModel } from './options-person.ts';
import { createPractice, type PracticeModel } from './options-practice.ts';
import { createDay, type DayModel } from './options-rhythm-day.ts';
import { createRemindersForm, type RemindersModel } from './options-rhythm-reminders.ts';
import { createYear, type YearModel } from './options-rhythm-year.ts';
import { createRhythm, type RhythmModel } from './options-rhythm.ts';
import { createRescue, watchTrouble, type RescueModel } from './options-rescue.ts';
import { createRetention, type RetentionModel } from './options-retention.ts';
import { createReview, type ReviewModel } from './options-review.ts';
import { createRoute, type Route } from './options-route.ts';
import { createSettings, type SettingsModel } from './options-settings.ts';
import { createSites, type SitesModel } from './options-sites.ts';

export type { Shortcut };

export interface OptionsDeps {
  client: Client;
  permissions: SitePermissions;
  notifications: NotificationPermission;
  reader: Reader;
  save: (file: SavedFile) => void;
  openZip: () => Promise<ZipWriter>;
  now: () => number;
  newId: () => string;
  /** What a pasted table is called where a file would have its name. */
  pastedName: () => string;
  loadShortcuts: () => Promise<Shortcut[]>;
  /** Where shortcuts are changed, as an address to type; null where there is none. */
  shortcutsPage: string | null;
  win: Window;
  stop: AbortSignal;
}

/** The options page: each screen's model is made on the first visit and lives as long as the page. */
export interface OptionsModel {
  route: ReadonlySignal<Route>;
  notices: Notices;
  settings: SettingsModel;
  people: () => PeopleModel;
  person: () => PersonModel;
  changes: () => ChangesModel;
  map: () => MapModel;
  importing: () => ImportModel;
  playbook: () => PlaybookModel;
  practice: () => PracticeModel;
  learning: () => LearningModel;
  notes: () => NotesModel;
  rhythm: () => RhythmModel;
  day: () => DayModel;
  year: () => YearModel;
  reminders: () => RemindersModel;
  rescue: RescueModel;
  retention: () => RetentionModel;
  review: () => ReviewModel;
  sites: () => SitesModel;
  data: () => DataModel;
  exports: () => ExportsModel;
  journal: () => JournalModel;
  printing: () => PrintingModel;
  loadShortcuts: () => Promise<Shortcut[]>;
  shortcutsPage: string | null;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: untracked(make) }).value;
};

export const createOptions = (given: OptionsDeps): OptionsModel => {
  const watched = watchTrouble(given.client);
  const deps = { ...given, client: watched.client };
  const notices = createNotices();
  const { client, stop } = deps;
  const journal = once(() => createJournal(client, stop));
  const map = once(() => createMap({ client, notices, stop }));
  const settings = createSettings(client, stop);
  return {
    route: createRoute(deps.win, stop),
    notices,
    settings,
    people: once(() => createPeople({ ...deps, notices })),
    person: once(() => createPerson({ ...deps, zone: systemClock.zone, signal: stop })),
    changes: once(() => createChanges(client, stop)),
    map,
    importing: once(() =>
      createImport({
        reader: deps.reader,
        loadAnswers: map().loadAnswers,
        apply: map().apply,
        pastedName: deps.pastedName,
        stop,
      }),
    ),
    playbook: once(() => createPlaybook({ ...deps, notices, settings })),
    practice: once(() => createPractice({ ...deps, notices })),
    learning: once(() => createLearning({ ...deps, notices })),
    notes: once(() => createNotes({ client, notices, stop })),
    rhythm: once(() => createRhythm({ ...deps, notices })),
    day: once(() => createDay(deps)),
    year: once(() => createYear(settings, notices)),
    reminders: once(() => createRemindersForm(settings, deps.notifications, stop)),
    rescue: createRescue({ client: given.client, save: deps.save, reload: () => deps.win.location.reload() }, watched.trouble),
    retention: once(() => createRetention({ client, notices, stop })),
    review: once(() => createReview({ ...deps, notices, journal: journal() })),
    sites: once(() => createSites(deps.permissions, stop)),
    data: once(() => createData({ ...deps, notices })),
    exports: once(() => createExports({ ...deps, notices })),
    journal,
    printing: once(() => createPrinting({ ...deps, notices })),
    loadShortcuts: deps.loadShortcuts,
    shortcutsPage: deps.shortcutsPage,
  };
};
