import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** File and line that the linter must refuse, one for each forbidden direction. */
const forbidden: readonly (readonly [file: string, line: string])[] = [
  ['utils/domain/a.ts', "import { at } from '../schema/records.ts';"],
  ['utils/domain/brief/a.ts', "import { at } from '../../hosts/dom.ts';"],
  ['utils/domain/b.ts', "import type { at } from '../platform/clock.ts';"],
  ['utils/domain/c.ts', "import { z as at } from 'zod';"],
  ['utils/domain/d.ts', "import { signal as at } from '@preact/signals';"],
  ['utils/domain/e.ts', 'const at = document.title;'],
  ['utils/domain/f.ts', 'const at = window.name;'],
  ['utils/domain/g.ts', 'const at = browser.runtime;'],
  ['utils/domain/h.ts', 'const at = Date.now();'],
  ['utils/domain/i.ts', 'const at = Math.random();'],
  ['utils/domain/j.ts', "const at = fetch('x');"],
  ['utils/schema/a.ts', "import { at } from '../hosts/dom.ts';"],
  ['utils/schema/b.ts', "import { at } from '../db/people.ts';"],
  ['utils/schema/c.ts', "import at from 'dexie';"],
  ['utils/hosts/a.ts', "import { at } from '../schema/reading.ts';"],
  ['utils/hosts/adapters/a.ts', "import { at } from '../../dock/dock.ts';"],
  ['utils/hosts/b.ts', "import { z as at } from 'zod';"],
  ['utils/hosts/c.ts', "import { browser as at } from 'wxt/browser';"],
  ['utils/hosts/d.ts', 'const at = document.title;'],
  ['utils/dock/a.ts', "import { at } from '../services/notes.ts';"],
  ['utils/dock/b.ts', "import { at } from '../messaging/calls/dock.ts';"],
  ['utils/dock/c.ts', "import { h as at } from 'preact';"],
  ['utils/importers/a.ts', "import { at } from '../services/maps.ts';"],
  ['utils/importers/b.ts', "import { at } from '../db/maps.ts';"],
  ['utils/importers/c.ts', "import at from 'dexie';"],
  ['utils/exporters/a.ts', "import { at } from '../db/notes.ts';"],
  ['utils/exporters/b.ts', "import { at } from '../importers/csv.ts';"],
  ['utils/db/a.ts', "import { at } from '../services/notes.ts';"],
  ['utils/db/b.ts', "import { at } from '../messaging/protocol.ts';"],
  ['utils/db/c.ts', "import at from 'papaparse';"],
  ['utils/messaging/a.ts', "import { at } from '../services/notes.ts';"],
  ['utils/messaging/client.ts', "import { at } from '../db/notes.ts';"],
  ['utils/messaging/calls/a.ts', "import { at } from '../../state/popup.ts';"],
  ['utils/messaging/serve.ts', "import { at } from '../../components/ui/Button.tsx';"],
  ['utils/services/a.ts', "import { at } from '../messaging/serve.ts';"],
  ['utils/services/b.ts', "import { at } from '../../components/ui/Button.tsx';"],
  ['utils/services/c.ts', "import at from 'dexie';"],
  ['utils/services/d.ts', "import { at } from '../state/popup.ts';"],
  ['utils/settings/a.ts', "import { at } from '../services/notes.ts';"],
  ['utils/platform/a.ts', "import { at } from '../services/notes.ts';"],
  ['utils/state/a.ts', "import { at } from '../services/notes.ts';"],
  ['utils/state/b.ts', "import { at } from '../db/notes.ts';"],
  ['utils/state/c.ts', "import { at } from '../../components/ui/Button.tsx';"],
  ['utils/state/d.ts', "import at from 'dexie';"],
  ['components/ui/a.tsx', "import { at } from '../../utils/db/notes.ts';"],
  ['components/panel/a.tsx', "import { at } from '../../utils/services/notes.ts';"],
  ['components/panel/b.tsx', "import { at } from '../../utils/messaging/client.ts';"],
  ['components/panel/c.tsx', "import at from 'dexie';"],
  ['components/panel/d.tsx', "import at from '../../entrypoints/panel/main.tsx';"],
  ['entrypoints/host.ts', "import { z as at } from 'zod';"],
  ['entrypoints/host/a.ts', "import { h as at } from 'preact';"],
  ['entrypoints/host/b.ts', "import at from 'dexie';"],
  ['entrypoints/host/c.ts', "import { at } from '../../utils/db/notes.ts';"],
  ['entrypoints/host/d.ts', "import { at } from '../../utils/services/notes.ts';"],
  ['entrypoints/host/e.ts', "import { at } from '../../utils/messaging/protocol.ts';"],
  ['entrypoints/host/f.ts', "import { at } from '../../utils/schema/reading.ts';"],
  ['entrypoints/panel/a.ts', "import at from 'dexie';"],
];

/** The other half: what the table allows must pass. */
const allowed: readonly (readonly [file: string, line: string])[] = [
  ['utils/domain/ok.ts', "import { at } from './meeting.ts';"],
  ['utils/domain/brief/ok.ts', "import { at } from '../meeting.ts';"],
  ['utils/schema/ok.ts', "import { z as at } from 'zod';"],
  ['utils/hosts/adapters/ok.ts', "import { at } from '../dom.ts';"],
  ['utils/hosts/ok.ts', "import type { at } from '../domain/meeting.ts';"],
  ['utils/dock/ok.ts', "import type { at } from '../messaging/calls/dock.ts';"],
  ['utils/importers/ok.ts', "import at from 'papaparse';"],
  ['utils/db/ok.ts', "import at from 'dexie';"],
  ['utils/services/ok.ts', "import { at } from '../db/notes.ts';"],
  ['utils/messaging/serve.ts', "import { at } from '../services/notes.ts';"],
  ['utils/state/ok.ts', "import { at } from '../messaging/client.ts';"],
  ['components/panel/ok.tsx', "import { at } from '../../utils/state/panel.ts';"],
  ['components/ui/ok.tsx', "import { h as at } from 'preact';"],
  ['entrypoints/host.ts', "import { at } from '../utils/dock/dock.ts';"],
  ['entrypoints/host/ok.ts', "import type { at } from '../../utils/messaging/protocol.ts';"],
  ['entrypoints/background.ts', "import { at } from '../utils/messaging/serve.ts';"],
];

interface Diagnostic {
  code: string;
  filename: string;
}

describe('imports run one way', () => {
  let folder: string;
  const refused = new Set<string>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'imports-'));
    for (const [group, cases] of Object.entries({ forbidden, allowed })) {
      for (const [file, line] of cases) {
        const path = join(folder, group, file);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, `${line}\nexport type Kept = typeof at;\n`);
      }
      await cp(join(root, '.oxlintrc.json'), join(folder, group, '.oxlintrc.json'));
      const { stdout } = await promisify(execFile)(
        join(root, 'node_modules/.bin/oxlint'),
        ['-c', '.oxlintrc.json', '-f', 'json', '.'],
        { cwd: join(folder, group) },
      ).catch((error: { stdout: string }) => error);
      for (const { code, filename } of (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics) {
        if (code.includes('no-restricted')) refused.add(`${group}/${filename}`);
      }
    }
  });

  afterAll(() => rm(folder, { recursive: true }));

  it.each(forbidden)('%s may not say %s', (file) => {
    expect(refused).toContain(`forbidden/${file}`);
  });

  it.each(allowed)('%s may say %s', (file) => {
    expect(refused).not.toContain(`allowed/${file}`);
  });
});
