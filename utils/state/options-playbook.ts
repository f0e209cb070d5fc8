import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { hasFormalAddress, isSameLanguage, type PlaybookSource } from '../domain/playbook-layers.ts';
import type { Pathway, Phase, Prompt, SessionPlaybook } from '../domain/playbook.ts';
import type { PlaybookView } from '../messaging/calls/packs.ts';
import type { Client } from '../messaging/client.ts';
import type { SavedFile } from '../platform/downloads.ts';
import { createLoader, valueOr, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';
import { createPlaybookChanges, type PlaybookChanges } from './options-playbook-changes.ts';
import { createPlaybookEditor, type PlaybookEditor } from './options-playbook-editor.ts';
import { createPackImport, type PackImportModel } from './options-playbook-import.ts';
import { createPacks, type PacksModel } from './options-playbook-packs.ts';
import type { SettingsModel } from './options-settings.ts';

/** A prompt with where it comes from. */
export interface ShownPrompt {
  prompt: Prompt;
  source: PlaybookSource;
  /** Its language, where it is not the playbook's. */
  language: string | null;
}

export interface ShownSession {
  session: SessionPlaybook;
  source: PlaybookSource;
  language: string | null;
  /** As the filters leave them. */
  prompts: ShownPrompt[];
  /** Without any filter: below three there is no choice. */
  total: number;
}

/** Which entries are shown: everything, those that a pack brought or changed, or those in another language. */
export type Origin = 'all' | 'changed' | 'foreign';

export interface Filters {
  query: string;
  session: string;
  phase: Phase | '';
  pathway: Pathway | '';
  origin: Origin;
}

export interface PlaybookModel {
  view: ReadonlySignal<Loadable<PlaybookView>>;
  filters: ReadonlySignal<Filters>;
  filter(change: Partial<Filters>): void;
  isFiltered: ReadonlySignal<boolean>;
  shown: ReadonlySignal<ShownSession[]>;
  promptCount: ReadonlySignal<number>;
  /** Sessions that are unfolded. */
  unfolded: ReadonlySignal<ReadonlySet<string>>;
  unfold(session: string, open: boolean): void;
  /** Does this language tell formal address from informal? */
  hasAddress: ReadonlySignal<boolean>;
  editor: PlaybookEditor;
  changes: PlaybookChanges;
  packs: PacksModel;
  importing: PackImportModel;
}

export interface PlaybookDeps {
  client: Client;
  notices: Notices;
  settings: SettingsModel;
  save: (file: SavedFile) => void;
  now: () => number;
  pastedName: () => string;
  stop: AbortSignal;
}

const everything: Filters = { query: '', session: '', phase: '', pathway: '', origin: 'all' };
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const unknown: PlaybookSource = { pack: 'core', version: '', locale: 'en', overrides: false };

const textOf = (prompt: Prompt): string =>
  fold(
    [prompt.text, prompt.plain, prompt.followUp, prompt.technique, prompt.formal?.text, prompt.id]
      .filter((one) => one !== undefined)
      .join(' '),
  );

const fits = (prompt: Prompt, { phase, pathway }: Filters): boolean =>
  (phase === '' || prompt.phase === phase) &&
  (pathway === '' || prompt.pathways.includes('all') || prompt.pathways.includes(pathway));

const fitsOrigin = (
  { source, language }: Pick<ShownPrompt, 'source' | 'language'>,
  origin: Origin,
): boolean => origin === 'all' || (origin === 'changed' ? source.pack !== 'core' : language !== null);

const toShown = ({ playbook, sources }: PlaybookView, filters: Filters): ShownSession[] => {
  const words = fold(filters.query).split(/\s+/).filter(Boolean);
  const languageOf = (source: PlaybookSource): string | null =>
    isSameLanguage(source.locale, playbook.locale) ? null : source.locale;
  const bySession = Map.groupBy(playbook.prompts, ({ session }) => session);
  return playbook.sessions
    .filter(({ id }) => filters.session === '' || id === filters.session)
    .map((session) => {
      const source = sources.sessions[session.id] ?? unknown;
      const all = (bySession.get(session.id) ?? []).map((prompt): ShownPrompt => {
        const from = sources.prompts[prompt.id] ?? unknown;
        return { prompt, source: from, language: languageOf(from) };
      });
      const prompts = all.filter(
        (one) =>
          fits(one.prompt, filters) &&
          fitsOrigin(one, filters.origin) &&
          words.every((word) => textOf(one.prompt).includes(word)),
      );
      return { session, source, language: languageOf(source), prompts, total: all.length };
    })
    .filter(
      (one) =>
        one.prompts.length > 0 ||
        (words.length === 0 && filters.phase === '' && fitsOrigin(one, filters.origin)),
    );
};

export const createPlaybook = (deps: PlaybookDeps): PlaybookModel => {
  const { client, notices, stop } = deps;
  const view = createLoader(() => client.call('playbook.view', {}));
  const filters = signal(everything);
  const unfolded = signal<ReadonlySet<string>>(new Set());
  const current = (): PlaybookView | null => valueOr(view.state.value, null);

  const reload = (): Promise<unknown> => Promise.all([view.reload(), packs.reload()]);
  const changes = createPlaybookChanges(client, notices, reload);
  const packs = createPacks({ client, notices, save: deps.save, changes, reload });
  const shown = computed(() => {
    const book = current();
    return book ? toShown(book, filters.value) : [];
  });
  client.onChanged(() => void reload(), stop);
  // Another language or form of address is another playbook; the first value only tells which one was loaded.
  const wanted = computed(() => valueOr(deps.settings.settings.value, null)?.playbookLocale ?? null);
  let loaded: string | null = null;
  const dispose = effect(() => {
    if (wanted.value !== null && loaded !== null && wanted.value !== loaded) void reload();
    loaded = wanted.value ?? loaded;
  });
  stop.addEventListener('abort', dispose);
  void reload();

  return {
    view: view.state,
    filters,
    filter: (change) => (filters.value = { ...filters.value, ...change }),
    isFiltered: computed(() => Object.values(filters.value).join() !== Object.values(everything).join()),
    shown,
    promptCount: computed(() => shown.value.reduce((sum, { prompts }) => sum + prompts.length, 0)),
    unfolded,
    unfold(session, open) {
      const next = new Set(unfolded.value);
      if (open) next.add(session);
      else next.delete(session);
      unfolded.value = next;
    },
    hasAddress: computed(() => {
      const book = current();
      return book !== null && hasFormalAddress(book.playbook);
    }),
    editor: createPlaybookEditor({ view: current, changes, now: deps.now }),
    changes,
    packs,
    importing: createPackImport({
      client,
      settings: deps.settings,
      applyPack: packs.apply,
      pastedName: deps.pastedName,
    }),
  };
};
