import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { calendarOrigins } from './utils/hosts/origins.ts';

/** Workers are further entries of the pages' own bundle: what both need is in the package once. */
const workers = (): Plugin => ({
  name: 'touchline:workers',
  buildStart({ input }) {
    if (input === undefined || Array.isArray(input) || !('options' in input)) return;
    for (const name of ['import-worker', 'backup-worker']) {
      const id = fileURLToPath(new URL(`entrypoints/options/${name}.ts`, import.meta.url));
      this.emitFile({ type: 'chunk', id, fileName: `${name}.js` });
    }
  },
});

/** A page pays for each byte: its script stands without the framework's plugins and logger. */
const bareScript = (): Plugin => ({
  name: 'touchline:bare-script',
  transform: (code, id) =>
    id.includes('virtual:wxt-unlisted-script-entrypoint')
      ? code.replace(/import \{ initPlugins \}[^]*$/, 'export default definition.main();\n')
      : undefined,
});

/** What an adapter says of itself, as a literal, is for our own pages: it does not travel with the script. */
const bareAdapters = (): Plugin => {
  let isScript = false;
  return {
    name: 'touchline:bare-adapters',
    buildStart({ input }) {
      isScript = JSON.stringify(input ?? null).includes('virtual:wxt-unlisted-script-entrypoint');
    },
    transform: (code, id) =>
      isScript && /utils\/hosts\/(?:adapters\/[\w-]+|event-page)\.ts$/.test(id)
        ? code.replace(/^\s*(?:label|kind|checked|builtIn): (?:true|"[^"\n]*"|'[^'\n]*'),\n/gm, '')
        : undefined,
  };
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'utils/i18n/locales' },
  vite: () => ({
    plugins: [
      preact({ reactAliasesEnabled: false, devToolsEnabled: false }),
      workers(),
      bareScript(),
      bareAdapters(),
    ],
    resolve: {
      alias: {
        // Its edition for browsers decodes by a document's markup, and a worker has no document.
        'decode-named-character-reference': fileURLToPath(
          import.meta.resolve('decode-named-character-reference'),
        ),
      },
    },
    build: {
      target: 'es2022',
      modulePreload: {
        polyfill: false,
        // Scripts are also loaded by the worker, which has no document to put a preload into.
        resolveDependencies: (_, deps, { hostType }) => (hostType === 'js' ? [] : deps),
      },
    },
  }),
  zip: { name: 'touchline' },
  manifest: ({ browser }) => {
    const firefox = browser === 'firefox';
    return {
      name: '__MSG_extName__',
      description: '__MSG_extDescription__',
      default_locale: 'en',
      minimum_chrome_version: firefox ? undefined : '123',
      permissions: [
        'storage',
        'unlimitedStorage',
        'alarms',
        'scripting',
        'contextMenus',
        'activeTab',
        ...(firefox ? [] : ['sidePanel']),
      ],
      optional_permissions: ['notifications'],
      host_permissions: calendarOrigins,
      // Also in frames: Gmail, Docs and Teams embed a calendar. There it only tells what is open.
      content_scripts: [
        { matches: calendarOrigins, js: ['host.js'], run_at: 'document_start', all_frames: true },
      ],
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; object-src 'none'",
      },
      web_accessible_resources: [
        {
          resources: ['panel.html'],
          matches: ['<all_urls>'],
          ...(firefox ? {} : { use_dynamic_url: true }),
        },
      ],
      commands: {
        'toggle-panel': {
          suggested_key: { default: 'Alt+Shift+K' },
          description: '__MSG_commands_togglePanel__',
        },
        _execute_action: { suggested_key: { default: 'Alt+Shift+N' } },
        'hide-now': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commands_hideNow__' },
      },
      ...(firefox
        ? {
            sidebar_action: {
              default_panel: 'panel.html',
              default_title: 'Touchline',
              open_at_install: false,
            },
            browser_specific_settings: {
              gecko: {
                id: 'touchline@touchline.example',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { side_panel: { default_path: 'panel.html' } }),
    };
  },
});
