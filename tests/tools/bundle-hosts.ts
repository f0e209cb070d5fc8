import { build } from 'vite';

const hosts = new URL('../../utils/hosts/', import.meta.url).pathname;

/** What the script offers in the page: the product's own modules, and one read as the extension does it. */
const source = `
  import { hostFor } from '${hosts}registry.ts';
  import { toReading } from '${hosts}readers/index.ts';
  import { toRules } from '${hosts}profile/rules.ts';
  import { toldRules } from '${hosts}profile/told-rules.ts';
  import { watchHost } from '${hosts}watch.ts';
  const rules = toRules(toldRules);
  const read = (now) => {
    const view = { doc: document, url: new URL(location.href), now, rules };
    const seen = hostFor(view.url).read(view);
    return seen && toReading(seen, now);
  };
  globalThis.touchline = { hostFor, toReading, watchHost, read, rules };`;

/** The host modules as one script for a browser; it defines `touchline`. */
export async function bundleHosts(): Promise<string> {
  const name = 'touchline-hosts';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name,
        resolveId: (id) => (id === name ? `\0${name}` : null),
        load: (id) => (id === `\0${name}` ? source : null),
      },
    ],
    build: { write: false, target: 'es2022', rollupOptions: { input: name, output: { format: 'iife' } } },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The host modules could not be built.');
  return chunk.code;
}
