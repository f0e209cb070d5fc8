import { describe, expect, it } from 'vitest';
import { builds, readManifest } from './support.ts';

const calendars = [
  'https://calendar.google.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.live.com/*',
  'https://outlook.cloud.microsoft/*',
];

const permissions = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; object-src 'none'";

const sorted = (values: unknown) => (values as string[]).toSorted();

describe.each(builds)('the manifest of %s', (build) => {
  const manifest = readManifest(build);
  const firefox = build === 'firefox-mv3';

  it('asks for these permissions and no other', () => {
    expect(sorted(manifest.permissions)).toEqual(sorted([...permissions, ...(firefox ? [] : ['sidePanel'])]));
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  it('runs on the calendars from the start and on other sites only when asked', () => {
    expect(manifest.host_permissions).toEqual(calendars);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(sorted(manifest.content_scripts?.flatMap(({ matches }) => matches))).toEqual(sorted(calendars));
  });

  it('lets its pages load nothing but themselves', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
  });

  it('shows pages of the web nothing but the panel', () => {
    const resource = { resources: ['panel.html'], matches: ['<all_urls>'] };
    expect(manifest.web_accessible_resources).toEqual([
      firefox ? resource : { ...resource, use_dynamic_url: true },
    ]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('is of the third version with a background that may stop', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.background).toEqual(
      firefox
        ? { type: 'module', scripts: ['background.js'] }
        : { type: 'module', service_worker: 'background.js' },
    );
  });

  it('speaks the languages of the browser', () => {
    expect(manifest.default_locale).toBe('en');
    expect(manifest.name).toMatch(/^__MSG_\w+__$/);
    expect(manifest.description).toMatch(/^__MSG_\w+__$/);
  });
});

it('tells Firefox that nothing is collected', () => {
  expect(readManifest('firefox-mv3').browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});

it('offers the side panel in Chrome and the sidebar in Firefox', () => {
  expect(readManifest('chrome-mv3').side_panel).toEqual({ default_path: 'panel.html' });
  expect(readManifest('firefox-mv3').sidebar_action).toMatchObject({ default_panel: 'panel.html' });
});
