import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import preact from '@preact/preset-vite';
import { generateChromeMessagesText, parseMessagesText } from '@wxt-dev/i18n/build';
import { defineConfig, type Plugin } from 'vite';

const root = join(import.meta.dirname, '../../..');
const textsId = 'virtual:texts';

const locales = join(root, 'utils/i18n/locales');

/** The product's own texts, made as the build makes them. */
const texts: Plugin = {
  name: 'texts',
  resolveId: (id) => (id === textsId ? `\0${textsId}` : null),
  load(id) {
    if (id !== `\0${textsId}`) return null;
    const entries = readdirSync(locales).map((file) => {
      const source = readFileSync(join(locales, file), 'utf8');
      return `${JSON.stringify(parse(file).name)}: ${generateChromeMessagesText(parseMessagesText(source, 'YAML'))}`;
    });
    return `export default { ${entries.join(', ')} }`;
  },
};

/** `npx vite build -c tests/component/gallery/vite.config.ts`: every state of the panel and the popup on one page each. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [preact({ reactAliasesEnabled: false }), texts],
  resolve: { alias: { '#i18n': join(root, '.wxt/i18n/index.ts') } },
  build: {
    outDir: join(root, 'node_modules/.cache/gallery'),
    emptyOutDir: true,
    target: 'es2022',
    rollupOptions: { input: ['index.html', 'popup.html'].map((page) => join(import.meta.dirname, page)) },
  },
});
