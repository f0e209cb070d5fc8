import { i18n } from '#i18n';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { dressDocument } from '../../utils/i18n/dress-document.ts';
import { openLocalClient } from '../../utils/messaging/local.ts';
import { saveFile } from '../../utils/platform/downloads.ts';
import { openBackupFolder } from '../../utils/platform/backup-folder.ts';
import { consoleLog } from '../../utils/platform/log.ts';
import { openNotificationPermission } from '../../utils/platform/notifications.ts';
import { diagnoseOpenTab } from '../../utils/platform/page-in-front.ts';
import { openPermissions } from '../../utils/platform/permissions.ts';
import { createPace } from '../../utils/platform/pace.ts';
import { loadShortcuts } from '../../utils/platform/shortcuts.ts';
import { openZip } from '../../utils/platform/zip.ts';
import { openCipher } from '../../utils/state/backup-cipher.ts';
import { createOptions } from '../../utils/state/options.ts';
import { copyDiagnosis } from '../../utils/state/page-diagnosis.ts';
import { openReader } from '../../utils/state/options-import-reader.ts';

const root = document.querySelector('#app');
if (!root) throw new Error('options.html has no #app');

dressDocument(document.documentElement);

const leaving = new AbortController();
// A page that may come back from the browser's cache keeps its subscriptions.
addEventListener('pagehide', ({ persisted }) => persisted || leaving.abort());

const model = createOptions({
  client: openLocalClient(),
  permissions: openPermissions(),
  lookIntoTab: async (origins) => {
    const found = await diagnoseOpenTab(origins);
    const { version } = browser.runtime.getManifest();
    const copy = (text: string) => navigator.clipboard.writeText(text);
    return found === 'no-tab' ? found : copyDiagnosis(found, version, copy);
  },
  notifications: openNotificationPermission(),
  reader: openReader({
    makeWorker: () => new Worker('/import-worker.js', { type: 'module' }),
    loadImporter: () => import('../../utils/importers/import-map.ts').then(({ openImport }) => openImport),
    log: consoleLog,
  }),
  save: (file) => saveFile(document, file),
  openZip: () => openZip(createPace()),
  loadShortcuts,
  shortcutsPage: import.meta.env.FIREFOX ? null : 'chrome://extensions/shortcuts',
  cipher: openCipher(() => new Worker('/backup-worker.js', { type: 'module' })),
  backupFolder: openBackupFolder(window),
  now: Date.now,
  newId: () => crypto.randomUUID(),
  pastedName: () => i18n.t('options.import.pasted'),
  win: window,
  activity: window,
  stop: leaving.signal,
});
void model.lock.look();
render(<OptionsApp model={model} />, root);
