import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, configure } from '@testing-library/preact';
import { generateChromeMessagesText, parseMessagesText } from '@wxt-dev/i18n/build';
import { afterEach } from 'vitest';

type Messages = Record<string, { message: string }>;

const source = join(import.meta.dirname, '../../utils/i18n/locales/en.yml');
const messages = JSON.parse(
  generateChromeMessagesText(parseMessagesText(readFileSync(source, 'utf8'), 'YAML')),
) as Messages;

/** As the browser does it: `$1` to `$9` are replaced, an unknown name is an empty text. */
const getMessage = (name: string, given: string | string[] = []): string => {
  const values = [given].flat();
  return (messages[name]?.message ?? '').replace(
    /\$([1-9])/g,
    (_, at: string) => values[Number(at) - 1] ?? '',
  );
};

const stub = {
  i18n: { getMessage, getUILanguage: () => 'en' },
  runtime: { id: 'touchline-test', getURL: (path: string) => `chrome-extension://touchline-test${path}` },
};
Object.assign(globalThis, { chrome: stub, browser: stub });

document.documentElement.lang = 'en';

// Screens come as chunks of their own, and the first one of a file is compiled while the test waits.
configure({ asyncUtilTimeout: 8_000 });

// happy-dom has no popovers yet; being in the page is all that the tests ask of one.
HTMLElement.prototype.showPopover ??= () => undefined;

/** Nothing of ours may speak to the console or to the network while it is tested. */
const refuse =
  (what: string) =>
  (...said: unknown[]): never => {
    throw new Error(`${what}: ${said.map(String).join(' ')}`);
  };
Object.assign(console, { error: refuse('console.error'), warn: refuse('console.warn') });
Object.assign(globalThis, { fetch: refuse('fetch') });

afterEach(() => cleanup());
