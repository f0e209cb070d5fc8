import { computed, untracked, type ReadonlySignal } from '@preact/signals';
import type { Client } from '../messaging/client.ts';
import { systemClock } from '../platform/clock.ts';
import type { SavedFile } from '../platform/downloads.ts';
import type { ZipWriter } from '../platform/zip.ts';
import type { NotificationPermission } from '../platform/notifications.ts';
import type { SitePermissions } from '../platform/permissions.ts';
import type { Shortcut } from '../platform/shortcuts.ts';
import type { BackupFolder } from '../platform/backup-folder.ts';
import type { Cipher } from './backup-cipher.ts';
import { createFolder, type FolderModel } from './options-backup-folder.ts';
import { createRestore, type RestoreModel } from './options-backup-restore.ts';
import { createSafety, type SafetyModel } from './options-backup-safety.ts';
import { createBackup, type BackupModel } from './options-backup.ts';
import { createData, type DataModel } from './options-data.ts';
import type { Reader } from './options-import-reader.ts';
import { createImport, type ImportModel } from './options-import.ts';
import { createLearning, type LearningModel } from './options-learning.ts';
import { createLockGate, type LockGate } from './lock-gate.ts';
import { createLock, type LockModel } from './options-lock.ts';
import {
  createChanges as createMapChanges,
  type ChangesModel as MapChangesModel,
} from './options-map-changes.ts';
import { createMapExport, type MapExportModel } from './options-map-export.ts';
import { createMapEdit, type MapEditModel } from './options-map-edit.ts';
import { createFamilies, type FamiliesModel } from './options-map-families.ts';
import { createHints, type HintsModel } from './options-map-hints.ts';
import { createMap, type MapModel } from './options-map.ts';
import { valueOr } from './options-loading.ts';
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
import { createDataCheck, type DataCheckModel } from './options-data-check.ts';
import { createRescue, watchTrouble, type RescueModel } from './options-rescue.ts';
import { createRetention, type RetentionModel } from './options-retention.ts';
import { createReview, type ReviewModel } from './options-review.ts';
import { createRoute, type Route } from './options-route.ts';
import { createSettings, type SettingsModel } from './options-settings.ts';
import { createSites, type LookIntoTab, type SitesModel } from './options-sites.ts';
import { createStarterMaps, type StarterMapsModel } from './options-starter-maps.ts';

export type { Shortcut };

export interface OptionsDeps {
  client: Client;
  permissions: SitePermissions;
  lookIntoTab: LookIntoTab;
  notifications: NotificationPermission;
  reader: Reader;
  save: (file: SavedFile) => void;
  openZip: () => Promise<ZipWriter>;
  now: () => number;
  newId: () => string;
  cipher: Cipher;
  backupFolder: BackupFolder;
  /** What a pasted table is called where a file would have its name. */
  pastedName: () => string;
  loadShortcuts: () => Promise<Shortcut[]>;
  /** Where shortcuts are changed, as an address to type; null where there is none. */
  shortcutsPage: string | null;
  win: Window;
  /** Where it is noticed that somebody is there. */
  activity?: EventTarget;
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
  mapEdit: () => MapEditModel;
  mapFamilies: () => FamiliesModel;
  mapExport: () => MapExportModel;
  starterMaps: () => StarterMapsModel;
  /** Of the version that is browsed. */
  mapHints: () => HintsModel;
  /** Of the map of the dry run. */
  importHints: () => HintsModel;
  mapChanges: () => MapChangesModel;
  playbook: () => PlaybookModel;
  practice: () => PracticeModel;
  learning: () => LearningModel;
  notes: () => NotesModel;
  rhythm: () => RhythmModel;
  day: () => DayModel;
  year: () => YearModel;
  reminders: () => RemindersModel;
  check: () => DataCheckModel;
  rescue: RescueModel;
  retention: () => RetentionModel;
  review: () => ReviewModel;
  sites: () => SitesModel;
  data: () => DataModel;
  backup: () => BackupModel;
  restore: () => RestoreModel;
  backupFolder: () => FolderModel;
  safety: () => SafetyModel;
  lock: LockGate;
  lockSettings: () => LockModel;
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
  const lock = createLockGate({ ...given, signal: given.stop });
  const watched = watchTrouble(lock.client);
  const deps = { ...given, client: watched.client };
  const notices = createNotices();
  const { client, stop } = deps;
  const journal = once(() => createJournal(client, stop));
  const map = once(() => createMap({ client, notices, stop }));
  const settings = createSettings(client, stop);
  const backup = once(() => createBackup({ ...deps, notices }));
  const restore = once(() => createRestore({ ...deps, notices }));
  const importing: () => ImportModel = once(() =>
    createImport({
      reader: deps.reader,
      loadAnswers: map().loadAnswers,
      apply: async (next): Promise<boolean> => map().apply(await mapChanges().finish(next)),
      pastedName: deps.pastedName,
      stop,
    }),
  );
  const incoming = once(() =>
    computed(() => {
      const read = importing().state.value;
      return read.status === 'ready' ? read.preview.map : null;
    }),
  );
  const mapChanges: () => MapChangesModel = once(() =>
    createMapChanges({ client, incoming: incoming(), stop }),
  );
  return {
    route: createRoute(deps.win, stop),
    notices,
    settings,
    people: once(() => createPeople({ ...deps, notices })),
    person: once(() => createPerson({ ...deps, zone: systemClock.zone, signal: stop })),
    changes: once(() => createChanges(client, stop)),
    map,
    importing,
    mapEdit: once(() => createMapEdit({ ...deps, notices, maps: map() })),
    mapFamilies: once(() => createFamilies({ ...deps, notices, maps: map() })),
    mapExport: once(() => createMapExport({ ...deps, notices })),
    starterMaps: once(() =>
      createStarterMaps({
        client,
        notices,
        read(file) {
          void importing().readFiles([file]);
          deps.win.location.hash = '#map/import';
        },
      }),
    ),
    mapHints: once(() =>
      createHints({ client, notices, stop, map: computed(() => valueOr(map().map.value, null)) }),
    ),
    importHints: once(() => createHints({ client, notices, stop, map: incoming() })),
    mapChanges,
    playbook: once(() => createPlaybook({ ...deps, notices, settings })),
    practice: once(() => createPractice({ ...deps, notices })),
    learning: once(() => createLearning({ ...deps, notices })),
    notes: once(() => createNotes({ client, notices, stop })),
    rhythm: once(() => createRhythm({ ...deps, notices })),
    day: once(() => createDay({ ...deps, notices })),
    year: once(() => createYear(settings, notices)),
    reminders: once(() => createRemindersForm(settings, deps.notifications, stop)),
    check: once(() => createDataCheck({ client, notices })),
    rescue: createRescue(
      { client: lock.client, save: deps.save, reload: () => deps.win.location.reload() },
      watched.trouble,
    ),
    retention: once(() => createRetention({ client, notices, stop })),
    review: once(() => createReview({ ...deps, notices, journal: journal() })),
    sites: once(() => createSites(deps.permissions, client, stop, deps.lookIntoTab)),
    data: once(() => createData({ ...deps, notices })),
    backup,
    restore,
    backupFolder: once(() =>
      createFolder({ ...deps, folder: deps.backupFolder, onWritten: () => void backup().reload() }),
    ),
    safety: once(() => createSafety({ ...deps, notices, read: restore().read })),
    lock,
    lockSettings: once(() => createLock(client, stop)),
    exports: once(() => createExports({ ...deps, notices })),
    journal,
    printing: once(() => createPrinting({ ...deps, notices })),
    loadShortcuts: deps.loadShortcuts,
    shortcutsPage: deps.shortcutsPage,
  };
};
