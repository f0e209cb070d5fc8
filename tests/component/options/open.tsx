import { render } from '@testing-library/preact';
import { OptionsApp } from '../../../components/options/OptionsApp.tsx';
import { ok } from '../../../utils/domain/result.ts';
import type { SavedFile } from '../../../utils/platform/downloads.ts';
import type { SitePermissions } from '../../../utils/platform/permissions.ts';
import { openZip } from '../../../utils/platform/zip.ts';
import { createOptions, type OptionsDeps } from '../../../utils/state/options.ts';
import { createFakeClient, type FakeClient } from './fake-client.ts';
import { goodPreview, mapOf, now, uuid } from './samples.ts';

export const grantedPermissions = (): SitePermissions => ({
  has: async () => true,
  all: async () => [],
  ask: async () => 'granted',
  drop: async () => true,
  onChanged: () => undefined,
});

/** The whole page on one screen, with everything it depends on faked. */
export const openOptions = (
  hash: string,
  client: FakeClient = createFakeClient(),
  change: Partial<OptionsDeps> = {},
) => {
  window.location.hash = hash;
  const saved: SavedFile[] = [];
  const stopping = new AbortController();
  let made = 0;
  const model = createOptions({
    client,
    permissions: grantedPermissions(),
    lookIntoTab: async () => 'no-tab',
    notifications: { has: async () => true, ask: async () => true, onChanged: () => undefined },
    reader: async () => ok(goodPreview(mapOf('Skills'))),
    save: (file) => saved.push(file),
    openZip: () => openZip(async () => undefined),
    loadShortcuts: async () => [{ command: 'toggle-panel', keys: 'Alt+Shift+K' }],
    shortcutsPage: 'chrome://extensions/shortcuts',
    now: () => now,
    newId: () => uuid(++made + 900),
    cipher: {
      seal: async (file) => ok(file),
      open: async (file) => ok(file),
    },
    backupFolder: {
      supported: false,
      facts: async () => null,
      choose: async () => false,
      allow: async () => false,
      write: async () => false,
      forget: async () => {},
    },
    pastedName: () => 'Pasted text',
    win: window,
    stop: stopping.signal,
    ...change,
  });
  return { ...render(<OptionsApp model={model} />), client, saved, model, stop: () => stopping.abort() };
};
