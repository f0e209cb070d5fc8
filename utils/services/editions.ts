import type { EditionRow, PackRow } from '../db/rows.ts';
import type { Playbook, Prompt } from '../domain/playbook.ts';
import { corePack, ownPack } from '../domain/playbook-faults.ts';
import { layPlaybooks, toAddressed, type LaidPlaybook } from '../domain/playbook-layers.ts';
import { parsePlaybook } from '../schema/parse-playbook.ts';
import type { Settings } from '../schema/settings.ts';
import type { ServiceDeps } from './deps.ts';
import type { Repositories } from './repositories.ts';

const fallbackLocale = 'en';

/** Which playbook is wanted. */
export type Wanted = Pick<Settings, 'playbookLocale' | 'address'>;

/** The playbook in use: its sessions at hand, its prompts read by session type. */
export interface Edition {
  head: EditionRow['head'];
  untranslated: readonly string[];
  /** Prompts of these session types. */
  prompts(sessions: readonly string[]): Promise<Prompt[]>;
}

const ownLast = (rows: readonly PackRow[]): PackRow[] => [
  ...rows.filter(({ id }) => id !== ownPack),
  ...rows.filter(({ id }) => id === ownPack),
];

/**
 * The playbook as it is used: core, its translation and own packs laid over each other. It is laid once when the
 * extension or the packs in use change and kept in the database, so that no file is read when a meeting opens.
 */
export const createEditions = (deps: ServiceDeps, of: Repositories) => {
  let current: { key: string; stamp: string; edition: Edition } | null = null;
  const making = new Map<string, Promise<EditionRow>>();

  const readCore = async (locale: string): Promise<Playbook | null> => {
    const json = await deps.loadBundled(`packs/${corePack}/${locale}.json`).then(
      (value) => ({ value }),
      () => null,
    );
    if (json === null) return null;
    const parsed = parsePlaybook(json.value);
    if (!parsed.ok) throw new Error(`bundled playbook ${locale}: ${parsed.code} ${parsed.at ?? ''}`);
    return parsed.value;
  };

  /** One language of the core; null when the core is not written in it. */
  const core = async (locale: string): Promise<Playbook | null> => {
    const key = `${corePack}|${locale}`;
    const kept = await of.editions.head(key, deps.appVersion);
    if (kept) return of.editions.whole(kept);
    const playbook = await readCore(locale);
    if (playbook) await of.editions.save(key, deps.appVersion, playbook, []);
    return playbook;
  };

  const loadLayers = async (locale: string): Promise<{ base: Playbook; layers: Playbook[] }> => {
    const base = await core(fallbackLocale);
    if (!base) throw new Error('the bundled playbook is missing');
    const translation = locale === fallbackLocale ? null : await core(locale);
    const own = ownLast(await of.packs.inUse()).map(({ playbook }) => playbook);
    return { base, layers: translation ? [translation, ...own] : own };
  };

  const lay = async (locale: string): Promise<LaidPlaybook> => {
    const { base, layers } = await loadLayers(locale);
    return layPlaybooks(base, layers, locale);
  };

  const make = async (key: string, stamp: string, wanted: Wanted): Promise<EditionRow> => {
    const { playbook, untranslated } = await lay(wanted.playbookLocale);
    const prompts = playbook.prompts.map((prompt) => toAddressed(prompt, wanted.address));
    return of.editions.save(key, stamp, { ...playbook, prompts }, untranslated);
  };

  /** Asked for twice at once, it is made once. */
  const makeOnce = (key: string, stamp: string, wanted: Wanted): Promise<EditionRow> => {
    const task = `${key} ${stamp}`;
    const running = making.get(task);
    if (running) return running;
    const started = make(key, stamp, wanted).finally(() => making.delete(task));
    making.set(task, started);
    return started;
  };

  const toEdition = ({ key, head, untranslated }: EditionRow): Edition => {
    const parts = new Map<string, Prompt[]>();
    return {
      head,
      untranslated,
      async prompts(sessions) {
        const missing = sessions.filter((session) => !parts.has(session));
        if (missing.length > 0) {
          const read = await of.editions.parts(key, missing);
          missing.forEach((session, at) => parts.set(session, read[at] ?? []));
        }
        return sessions.flatMap((session) => parts.get(session) ?? []);
      },
    };
  };

  return {
    /** In the wanted language, as far as it is written in it. */
    edition: async (wanted: Wanted): Promise<Edition> => {
      const key = `${wanted.playbookLocale}|${wanted.address}`;
      const stamp = `${deps.appVersion} ${await of.packs.stamp()}`;
      if (current?.key === key && current.stamp === stamp) return current.edition;
      const row = (await of.editions.head(key, stamp)) ?? (await makeOnce(key, stamp, wanted));
      current = { key, stamp, edition: toEdition(row) };
      return current.edition;
    },

    /** One language of the core; null when it is not written in it. */
    core,

    /** With both forms of address and where each entry comes from: for those who look at the playbook itself. */
    lay,

    /** What a pack may refer to and lie over: everything but the pack itself. */
    below: async (locale: string, pack: string): Promise<LaidPlaybook> => {
      const { base, layers } = await loadLayers(locale);
      return layPlaybooks(
        base,
        layers.filter(({ id }) => id !== pack),
        locale,
      );
    },
  };
};
