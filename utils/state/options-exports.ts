import { computed, signal, type ReadonlySignal } from '@preact/signals';
import {
  everything,
  exportTables,
  holdsPrivate,
  shareable,
  type ExportChoice,
  type ExportTable,
  type Holdings,
} from '../domain/export.ts';
import type { Result } from '../domain/result.ts';
import type { Refusal } from '../messaging/call.ts';
import type { SkippedDay } from '../messaging/calls/exports.ts';
import type { Client } from '../messaging/client.ts';
import type { SavedFile } from '../platform/downloads.ts';
import type { ZipWriter } from '../platform/zip.ts';
import { createLoader } from './options-loading.ts';
import type { Notices } from './options-notices.ts';

export type { SkippedDay } from '../messaging/calls/exports.ts';

export const exportFormats = ['markdown', 'csv', 'ics'] as const;
export type ExportFormat = (typeof exportFormats)[number];
export type Audience = 'everything' | 'share';
export type TableWish = 'all' | ExportTable;

/** Titles of calendar entries in the language of the interface; `$1` stands for a name. */
export interface CalendarWords {
  checkIn: string;
  checkInWith: string;
  action: string;
  actionWith: string;
}

export interface ExportWish {
  format: ExportFormat;
  choice: ExportChoice;
  table: TableWish;
  /** A byte order mark before CSV. */
  bom: boolean;
  /** In a calendar: names of people, texts of actions. */
  names: boolean;
  texts: boolean;
}

/** `done` and `total`: people. */
export type ExportWork =
  | { status: 'idle' }
  | { status: 'working'; done: number; total: number }
  | { status: 'done'; skipped: readonly SkippedDay[] };

export interface ExportsModel {
  wish: ReadonlySignal<ExportWish>;
  audience: ReadonlySignal<Audience>;
  chooseAudience(audience: Audience): void;
  /** What is taken with a file to share, one by one. */
  include(part: Partial<ExportChoice>): void;
  set(part: Partial<Omit<ExportWish, 'choice'>>): void;
  /** Would the file hold private coaching notes? null until it is known what is kept. */
  containsPrivate: ReadonlySignal<boolean | null>;
  work: ReadonlySignal<ExportWork>;
  run(words: CalendarWords): Promise<void>;
  cancel(): void;
}

export interface ExportsDeps {
  client: Client;
  notices: Notices;
  save: (file: SavedFile) => void;
  openZip: () => Promise<ZipWriter>;
  now: () => number;
  stop: AbortSignal;
}

/** Everything that makes a file needs. */
export interface ExportRun extends Pick<ExportsDeps, 'client' | 'openZip' | 'now'> {
  wish: ExportWish;
  words: CalendarWords;
  stop: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

export interface MadeFile {
  file: SavedFile;
  count: number;
  isPrivate: boolean;
  skipped: readonly SkippedDay[];
}

/** null: it was cancelled. */
export type MakeFile = (run: ExportRun) => Promise<Result<MadeFile, Refusal> | null>;

const forecast = ({ format, choice, table, texts }: ExportWish, held: Holdings): boolean => {
  if (format === 'ics') return texts && held.actions;
  if (format === 'markdown') return holdsPrivate(choice, null, held);
  return holdsPrivate(choice, table === 'all' ? 'tables' : table, held);
};

export const createExports = (deps: ExportsDeps): ExportsModel => {
  const { client, notices, save, stop } = deps;
  const audience = signal<Audience>('everything');
  const wish = signal<ExportWish>({
    ...{ format: 'markdown', choice: everything, table: 'all' },
    ...{ bom: true, names: false, texts: false },
  });
  const work = signal<ExportWork>({ status: 'idle' });
  const held = createLoader(() => client.call('exports.held', {}));
  let cancelling: AbortController | null = null;
  client.onChanged(() => void held.reload(), stop);
  void held.reload();

  const set = (part: Partial<ExportWish>): void => {
    wish.value = { ...wish.peek(), ...part };
    if (work.peek().status === 'done') work.value = { status: 'idle' };
  };
  const make = async (words: CalendarWords, signal: AbortSignal): Promise<void> => {
    const { makeFile } = await import('./options-exports-run.ts');
    const onProgress = (done: number, total: number): void => {
      work.value = { status: 'working', done, total };
    };
    const { openZip, now } = deps;
    const made = await makeFile({ client, openZip, now, wish: wish.peek(), words, stop: signal, onProgress });
    work.value = { status: 'idle' };
    if (made === null) return;
    if (!made.ok) return notices.refuse(made.code);
    const { file, count, isPrivate, skipped } = made.value;
    // The line in the journal comes first: what could not be noted does not leave.
    const what = wish.peek().format;
    const noted = await client.call('journal.exported', { personId: null, what, isPrivate, count });
    if (!noted.ok) return notices.refuse(noted.code);
    save(file);
    work.value = { status: 'done', skipped };
    notices.show({ code: 'exported', name: file.name });
  };

  return {
    wish,
    audience,
    chooseAudience(next) {
      audience.value = next;
      set({ choice: next === 'everything' ? everything : shareable });
    },
    include: (part) => set({ choice: { ...wish.peek().choice, ...part } }),
    set,
    containsPrivate: computed(() =>
      held.state.value.status === 'ready' ? forecast(wish.value, held.state.value.value) : null,
    ),
    work,
    async run(words) {
      if (work.peek().status === 'working') return;
      const controller = new AbortController();
      cancelling = controller;
      stop.addEventListener('abort', () => controller.abort(), { signal: controller.signal });
      work.value = { status: 'working', done: 0, total: 1 };
      await make(words, controller.signal).finally(() => (cancelling = null));
    },
    cancel: () => cancelling?.abort(),
  };
};

export { exportTables };
