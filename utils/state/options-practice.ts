import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Pathway, SessionPlaybook } from '../domain/playbook.ts';
import {
  drillKey,
  itemsOf,
  licenceOf,
  sourceOf,
  textOf,
  type PracticeItem,
  type PracticePack,
} from '../domain/practice.ts';
import type { PracticeCard } from '../domain/learning/records.ts';
import type { PracticeLibrary, PracticeImport, PracticeShelf } from '../messaging/calls/practice.ts';
import type { Client } from '../messaging/client.ts';
import type { SavedFile } from '../platform/downloads.ts';
import { ok } from '../domain/result.ts';
import { createLoader, valueOr, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';
import { createDrill, type DrillModel } from './options-practice-today.ts';

export const practiceTabs = ['today', 'library', 'log'] as const;
export type PracticeTab = (typeof practiceTabs)[number];
export const practiceKinds = ['case', 'dialogue', 'drill'] as const;
export type PracticeEntryKind = (typeof practiceKinds)[number];

const pageSize = 20;
/** Far above any real pack; keeps a wrong file from freezing the page. */
const largestFile = 20_000_000;

/** An entry of the repository with where it comes from. */
export interface FoundEntry {
  /** Unique among all packs. */
  key: string;
  item: PracticeItem;
  pack: PracticePack;
  /** '' = none: it is not shared. */
  licence: string;
  source: string;
}

/** One drill that was practised. */
export interface PractisedDrill {
  card: PracticeCard;
  /** null: its pack is not here any more. */
  title: string | null;
}

export interface PracticeModel {
  drill: DrillModel;
  library: ReadonlySignal<Loadable<PracticeLibrary>>;
  sessions: ReadonlySignal<SessionPlaybook[]>;
  query: ReadonlySignal<string>;
  search(query: string): void;
  kind: ReadonlySignal<PracticeEntryKind | null>;
  chooseKind(kind: PracticeEntryKind | null): void;
  type: ReadonlySignal<string | null>;
  chooseType(type: string | null): void;
  pathway: ReadonlySignal<Pathway | null>;
  choosePathway(pathway: Pathway | null): void;
  count: ReadonlySignal<number>;
  shown: ReadonlySignal<FoundEntry[]>;
  more(): void;
  /** Latest first. */
  log: ReadonlySignal<PractisedDrill[]>;
  shelves: ReadonlySignal<PracticeShelf[]>;
  /** What became of the last file. */
  imported: ReadonlySignal<PracticeImport | { taken: false; code: 'unreadable'; at: ''; detail: '' } | null>;
  importFile(file: File): Promise<void>;
  remove(key: string): Promise<void>;
  /** Titles that stayed here because they carry no licence; null = nothing was shared yet. */
  withheld: ReadonlySignal<{ titles: string[]; all: boolean } | null>;
  share(key: string | null): Promise<void>;
}

export interface PracticeDeps {
  client: Client;
  notices: Notices;
  save: (file: SavedFile) => void;
  stop: AbortSignal;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The drill of the day, the repository of cases, dialogues and drills, and what was practised. */
export const createPractice = ({ client, notices, save, stop }: PracticeDeps): PracticeModel => {
  const drill = createDrill(client, stop);
  const query = signal('');
  const kind = signal<PracticeEntryKind | null>(null);
  const type = signal<string | null>(null);
  const pathway = signal<Pathway | null>(null);
  const room = signal(pageSize);
  const imported = signal<PracticeModel['imported']['value']>(null);
  const withheld = signal<PracticeModel['withheld']['value']>(null);

  const loader = createLoader(async () => {
    const [library, playbook] = await Promise.all([
      client.call('practice.library', {}),
      client.call('playbook.get', {}),
    ]);
    if (!library.ok) return library;
    return ok({ library: library.value, sessions: playbook.ok ? playbook.value.sessions : [] });
  });
  const value = computed(() => valueOr(loader.state.value, null));
  const shelves = computed(() => value.value?.library.shelves ?? []);
  const entries = computed(() =>
    shelves.value.flatMap(({ pack }) =>
      itemsOf(pack).map((item): FoundEntry & { folded: string } => ({
        key: `${pack.locale} ${drillKey(pack.id, item.entry.id)}`,
        item,
        pack,
        licence: licenceOf(item.entry, pack),
        source: sourceOf(item.entry, pack),
        folded: fold(textOf(item)),
      })),
    ),
  );
  const matching = computed(() => {
    const words = fold(query.value).split(/\s+/).filter(Boolean);
    return entries.value.filter(
      ({ item, folded }) =>
        (kind.value === null || item.kind === kind.value) &&
        (type.value === null || item.entry.sessions.includes(type.value)) &&
        (pathway.value === null ||
          item.entry.pathways.includes('all') ||
          item.entry.pathways.includes(pathway.value)) &&
        words.every((word) => folded.includes(word)),
    );
  });
  const log = computed(() => {
    const titles = new Map(
      shelves.value.flatMap(({ pack }) =>
        pack.drills.map(({ id, title }) => [drillKey(pack.id, id), title] as const),
      ),
    );
    return (value.value?.library.cards ?? [])
      .map((card) => ({ card, title: titles.get(card.drillId) ?? null }))
      .toSorted((a, b) => (b.card.lastReview ?? 0) - (a.card.lastReview ?? 0));
  });
  const narrowed =
    <T>(set: (next: T) => void) =>
    (next: T) => {
      set(next);
      room.value = pageSize;
    };
  const restore = (key: string) => async () => {
    const back = await client.call('practice.restore', { key });
    if (!back.ok) return notices.refuse(back.code);
    imported.value = null;
    await loader.reload();
    notices.show({ code: 'learning', what: 'packBack' });
  };

  client.onChanged(() => void loader.reload(), stop);
  void loader.reload();

  return {
    drill,
    library: computed((): Loadable<PracticeLibrary> => {
      const state = loader.state.value;
      return state.status === 'ready' ? { status: 'ready', value: state.value.library } : state;
    }),
    sessions: computed(() => value.value?.sessions ?? []),
    query,
    search: narrowed((next) => (query.value = next)),
    kind,
    chooseKind: narrowed((next) => (kind.value = next)),
    type,
    chooseType: narrowed((next) => (type.value = next)),
    pathway,
    choosePathway: narrowed((next) => (pathway.value = next)),
    count: computed(() => matching.value.length),
    shown: computed(() => matching.value.slice(0, room.value)),
    more: () => void (room.value += pageSize),
    log,
    shelves,
    imported,
    async importFile(file) {
      const text = file.size > largestFile ? null : await file.text().catch(() => null);
      if (text === null) {
        imported.value = { taken: false, code: 'unreadable', at: '', detail: '' };
        return;
      }
      const answer = await client.call('practice.import', { text });
      if (!answer.ok) return notices.refuse(answer.code);
      imported.value = answer.value;
      if (!answer.value.taken) return;
      await loader.reload();
      notices.show({ code: 'learning', what: 'packTaken' }, restore(answer.value.key));
    },
    async remove(key) {
      const answer = await client.call('practice.remove', { key });
      if (!answer.ok) return notices.refuse(answer.code);
      await loader.reload();
      notices.show({ code: 'learning', what: 'packRemoved' }, restore(key));
    },
    withheld,
    async share(key) {
      const answer = await client.call('practice.share', { key });
      if (!answer.ok) return notices.refuse(answer.code);
      const { file, withheld: titles } = answer.value;
      withheld.value = { titles, all: file === null };
      if (!file) return;
      save({ name: file.name, mime: file.mime, data: file.text });
      notices.show({ code: 'exported', name: file.name });
    },
  };
};
