import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { CompetencyMap } from '../domain/competency.ts';
import type { ImportAnswers, ImportFile, ImportPreview, RememberedAnswers } from '../domain/dry-run.ts';
import type { Reader, ReadFailure } from './options-import-reader.ts';

export type Importing =
  | { status: 'idle' }
  /** `done` runs from 0 to 1; null as long as nothing is known. */
  | { status: 'reading'; names: string[]; done: number | null }
  | { status: 'failed'; names: string[]; reason: Exclude<ReadFailure, 'stopped'> | 'unreadable' }
  /** `updating`: an answer is on its way into the preview. */
  | { status: 'ready'; names: string[]; preview: ImportPreview; updating: boolean };

export interface ImportModel {
  state: ReadonlySignal<Importing>;
  pasted: ReadonlySignal<string>;
  /** `html`: the same as it lay on the clipboard with its table, used as long as the text stays as it is. */
  paste(text: string, html?: string): void;
  readPasted(): Promise<void>;
  readFiles(files: readonly File[]): Promise<void>;
  answer(id: string, value: unknown): Promise<void>;
  /** Forgets what was answered for earlier files, so that every question is asked again. */
  askAgain(): Promise<void>;
  /** Changes whenever the questions are asked anew. */
  round: ReadonlySignal<number>;
  /** Ends reading; what was shown before stays. */
  stop(): void;
  reset(): void;
  /** Errors block Apply entirely: all or nothing. */
  canApply: ReadonlySignal<boolean>;
  applying: ReadonlySignal<boolean>;
  /** True when the map is in use now. */
  apply(): Promise<boolean>;
}

export interface ImportDeps {
  reader: Reader;
  /** What was answered for the map in use, so that next month's file is silent. */
  loadAnswers: () => Promise<RememberedAnswers | null>;
  apply: (map: CompetencyMap) => Promise<boolean>;
  pastedName: () => string;
  stop: AbortSignal;
}

export const createImport = (deps: ImportDeps): ImportModel => {
  const state = signal<Importing>({ status: 'idle' });
  const pasted = signal('');
  const applying = signal(false);
  const round = signal(0);
  let rich: { text: string; html: string } | null = null;
  let files: ImportFile[] = [];
  let answers: ImportAnswers = {};
  let remembered: RememberedAnswers | null = null;
  let opened: { stop: AbortController; signal: AbortSignal } | null = null;
  let latest = 0;

  /** What was opened before is ended, and with it what is kept of it. */
  const begin = (): AbortSignal => {
    opened?.stop.abort();
    const ending = new AbortController();
    opened = { stop: ending, signal: AbortSignal.any([ending.signal, deps.stop]) };
    return opened.signal;
  };

  const preview = async (names: string[], before: Importing): Promise<void> => {
    if (!opened) return;
    const { signal: mine } = opened;
    latest += 1;
    const run = latest;
    const read = await deps.reader(files, answers, {
      signal: mine,
      onProgress(done) {
        if (!mine.aborted && state.value.status === 'reading') {
          state.value = { status: 'reading', names, done };
        }
      },
      ...(remembered ? { remembered } : {}),
    });
    if (mine.aborted || run !== latest) return;
    if (read.ok) state.value = { status: 'ready', names, preview: read.value, updating: false };
    else if (read.code === 'stopped') state.value = before;
    else state.value = { status: 'failed', names, reason: read.code };
  };

  const start = async (names: string[], open: () => Promise<ImportFile[] | null>): Promise<void> => {
    const mine = begin();
    state.value = { status: 'reading', names, done: null };
    const [given, known] = await Promise.all([open(), deps.loadAnswers()]);
    if (mine.aborted) return;
    if (!given) {
      state.value = { status: 'failed', names, reason: 'unreadable' };
      return;
    }
    files = given;
    answers = {};
    remembered = known;
    round.value += 1;
    state.value = { status: 'reading', names, done: 0 };
    await preview(names, { status: 'idle' });
  };

  const toIdle = (): void => {
    opened?.stop.abort();
    opened = null;
    files = [];
    answers = {};
    remembered = null;
    state.value = { status: 'idle' };
  };

  const ready = computed(() => (state.value.status === 'ready' ? state.value : null));

  const again = async (next: ImportAnswers): Promise<void> => {
    const shown = ready.value;
    if (!shown) return;
    answers = next;
    state.value = { ...shown, updating: true };
    await preview(shown.names, { ...shown, updating: false });
  };

  return {
    state,
    pasted,
    paste(text, html) {
      if (html !== undefined) rich = { text, html };
      pasted.value = text;
    },
    readPasted() {
      const source = rich !== null && rich.text === pasted.value ? rich.html : pasted.value;
      const bytes = new TextEncoder().encode(source);
      const name = deps.pastedName();
      return start([name], async () => [{ name, bytes }]);
    },
    readFiles(chosen) {
      const names = chosen.map(({ name }) => name);
      return start(names, () =>
        Promise.all(
          chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
        ).catch(() => null),
      );
    },
    answer: (id, value) => again({ ...answers, [id]: value }),
    async askAgain() {
      remembered = null;
      await again({});
      round.value += 1;
    },
    round,
    stop: toIdle,
    reset: toIdle,
    canApply: computed(
      () => ready.value !== null && !ready.value.updating && ready.value.preview.map !== null,
    ),
    applying,
    async apply() {
      const map = ready.value?.preview.map;
      if (!map || applying.value) return false;
      applying.value = true;
      const applied = await deps.apply(map).finally(() => (applying.value = false));
      if (applied) {
        toIdle();
        pasted.value = '';
      }
      return applied;
    },
  };
};
