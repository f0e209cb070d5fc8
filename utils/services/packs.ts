import type { PackRow } from '../db/rows.ts';
import type { Playbook } from '../domain/playbook.ts';
import { corePack, isPackError, type PackCode } from '../domain/playbook-faults.ts';
import { nextVersion } from '../domain/playbook-layers.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { toFileNames } from '../exporters/file-names.ts';
import { playbookToJson } from '../exporters/playbook-json.ts';
import { playbookToMarkdown } from '../exporters/playbook-markdown.ts';
import { previewPack } from '../importers/playbook/preview.ts';
import type { PackSummary } from '../messaging/calls/packs.ts';
import type { Input } from '../messaging/protocol.ts';
import { checkPlaybook, type Below } from '../schema/parse-playbook.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Library } from './library.ts';
import type { Repositories } from './repositories.ts';

type PackCalls =
  | 'playbook.view'
  | 'packs.list'
  | 'packs.get'
  | 'packs.preview'
  | 'packs.apply'
  | 'packs.undo'
  | 'packs.remove'
  | 'packs.restore'
  | 'packs.edit'
  | 'packs.export';

const toSummary = ({ key, id, appliedAt, order, playbook }: PackRow): PackSummary => ({
  key,
  id,
  locale: playbook.locale,
  version: playbook.version,
  name: playbook.name ?? id,
  appliedAt,
  inUse: order > 0,
  counts: { sessions: playbook.sessions.length, prompts: playbook.prompts.length },
});

const put = <T extends { id: string }>(
  before: readonly T[],
  added: readonly T[],
  dropped: readonly string[],
): T[] => {
  const all = new Map([...before, ...added].map((one) => [one.id, one]));
  for (const id of dropped) all.delete(id);
  return [...all.values()];
};

const edited = (before: Playbook | null, { pack, ...change }: Input<'packs.edit'>): Playbook => {
  const base: Playbook = before ?? {
    format: 'playbook/1',
    id: pack.id,
    version: '0.0.0',
    locale: pack.locale,
    ...(pack.name === null ? {} : { name: pack.name }),
    sessions: [],
    prompts: [],
  };
  return {
    ...base,
    version: before ? nextVersion(before.version) : '1.0.0',
    sessions: put(base.sessions, change.put.sessions, change.drop.sessions),
    prompts: put(base.prompts, change.put.prompts, change.drop.prompts),
  };
};

/** Checked again where it is written: between looking and applying another page may have changed what lies below. */
const checked = (playbook: Playbook, below: Below): Result<Playbook, 'bad-input'> => {
  if (playbook.id === corePack) return fail('bad-input', { at: '$.id', detail: 'reserved-id' });
  const error = checkPlaybook(playbook, below).faults.find(({ code }) => isPackError(code));
  return error ? fail('bad-input', { at: error.at, detail: error.code satisfies PackCode }) : ok(playbook);
};

/** The playbook with its own packs: looked at, imported, edited, taken back, handed on. */
export const packHandlers = (deps: ServiceDeps, of: Repositories, library: Library): Handlers<PackCalls> => {
  const { clock, ids, settings } = deps;
  const stamp = () => ({ now: clock.now(), entryId: ids() });
  const belowOf = async (pack: string): Promise<Playbook> =>
    (await library.below((await settings.load()).playbookLocale, pack)).playbook;

  /** Laid now, so that the next meeting finds it ready. */
  const refresh = async (): Promise<void> => void (await library.edition(await settings.load()));

  return {
    'playbook.view': async () => {
      const { playbook, untranslated, sources } = await library.lay((await settings.load()).playbookLocale);
      return ok({
        playbook,
        untranslated,
        sources: {
          sessions: Object.fromEntries(sources.sessions),
          prompts: Object.fromEntries(sources.prompts),
        },
      });
    },

    'packs.list': async () => ok((await of.packs.list()).map(toSummary)),

    'packs.get': async ({ key }) => ok((await of.packs.get(key))?.playbook ?? null),

    'packs.preview': async (file) => {
      const inUse = await of.packs.inUse();
      const installed = ({ id, locale }: Pick<Playbook, 'id' | 'locale'>): Playbook | null =>
        inUse.find((row) => row.id === id && row.playbook.locale === locale)?.playbook ?? null;
      return ok(await previewPack(file, { belowOf, installed }));
    },

    'packs.apply': async ({ playbook }) => {
      const sound = checked(playbook, await belowOf(playbook.id));
      if (!sound.ok) return sound;
      const row = await of.packs.apply(sound.value, stamp());
      await refresh();
      return ok(toSummary(row));
    },

    'packs.undo': async (name) => {
      if (!(await of.packs.undo(name, stamp()))) return fail('not-found');
      await refresh();
      return ok(null);
    },

    'packs.remove': async (name) => {
      const removedAt = await of.packs.remove(name, stamp());
      if (removedAt === null) return fail('not-found');
      await refresh();
      return ok({ removedAt });
    },

    'packs.restore': async ({ removedAt, ...name }) => {
      if (!(await of.packs.restore(name, removedAt, stamp()))) return fail('not-found');
      await refresh();
      return ok(null);
    },

    'packs.edit': async (change) => {
      const below = await belowOf(change.pack.id);
      const row = await of.packs.edit(
        change.pack,
        (before) => checked(edited(before, change), below),
        stamp(),
      );
      if (!row.ok) return row;
      await refresh();
      return ok(toSummary(row.value));
    },

    'packs.export': async ({ key, as }) => {
      const pack =
        key === corePack
          ? await library.core((await settings.load()).playbookLocale)
          : (await of.packs.get(key))?.playbook;
      if (!pack) return fail('not-found');
      const stem = `${pack.id}-${pack.version}-${pack.locale}`;
      const [name = stem] = toFileNames([stem], as === 'json' ? 'json' : 'md', 'playbook');
      return ok(
        as === 'json'
          ? { name, mime: 'application/json', text: playbookToJson(pack) }
          : { name, mime: 'text/markdown', text: playbookToMarkdown(pack) },
      );
    },
  };
};
