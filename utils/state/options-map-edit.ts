import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { CompetencyMap } from '../domain/competency.ts';
import { applyEdit, applyEdits, editInPieces, type EditFault, type MapEdit } from '../domain/map/edit.ts';
import type { Client } from '../messaging/client.ts';
import { inTurns } from './in-turns.ts';
import type { Loadable } from './options-loading.ts';
import type { MapModel } from './options-map.ts';
import type { Notices } from './options-notices.ts';

/** A pause in which nothing was changed; then the draft is written. */
const draftMs = 400;
/** Maps kept for going back at once; further back the steps are done anew. */
const mostKept = 60;

export interface MapEditModel {
  /** The map with all steps so far. */
  map: ReadonlySignal<Loadable<CompetencyMap>>;
  /** Steps that are not saved. */
  count: ReadonlySignal<number>;
  /** A later version was applied since the first step. */
  outdated: ReadonlySignal<boolean>;
  saving: ReadonlySignal<boolean>;
  newId(): string;
  /** One step; the reason when it cannot be done. */
  change(edit: MapEdit): EditFault | null;
  undo(): void;
  discard(): void;
  /** Refused over a later version, until `anyway` says that ours becomes the newest one. */
  save(anyway?: boolean): Promise<boolean>;
  open(): Promise<void>;
}

export interface MapEditDeps {
  client: Client;
  notices: Notices;
  maps: Pick<MapModel, 'active' | 'reload'>;
  newId: () => string;
  win: Window;
  stop: AbortSignal;
}

/** The map in use, changed step by step. The steps survive a closed page until they are saved or discarded. */
export const createMapEdit = ({ client, notices, maps, newId, win, stop }: MapEditDeps): MapEditModel => {
  const { active } = maps;
  const state = signal<Loadable<CompetencyMap>>({ status: 'loading' });
  const edits = signal<MapEdit[]>([]);
  const from = signal<{ id: string; revision: number } | null>(null);
  const saving = signal(false);
  /** Saving was refused: a later version came before the page knew of it. */
  const overtaken = signal(false);
  let base: CompetencyMap | null = null;
  let before: CompetencyMap[] = [];
  let wanted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (value: CompetencyMap): void => void (state.value = { status: 'ready', value });

  const writeDraft = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (!from.value) return;
    const answer = await client.call('maps.saveDraft', { ...from.value, edits: edits.value });
    if (!answer.ok) notices.refuse(answer.code);
  };
  const keepDraft = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void writeDraft(), draftMs);
  };
  const flush = (): void => {
    if (timer !== undefined) void writeDraft();
  };
  win.addEventListener('pagehide', flush, { signal: stop });
  stop.addEventListener('abort', flush);

  const load = async (id: string, revision: number): Promise<void> => {
    const draft = await client.call('maps.draft', { id });
    const kept = draft.ok ? draft.value : null;
    const began = kept?.revision ?? revision;
    const answer = await client.call('maps.get', { id, revision: began });
    if (!answer.ok || !answer.value) {
      state.value = { status: 'failed', code: answer.ok ? 'not-found' : answer.code };
      return;
    }
    const steps = kept?.edits ?? [];
    const edited = await inTurns(editInPieces(answer.value, steps), () => !stop.aborted);
    if (!edited) return;
    base = answer.value;
    overtaken.value = false;
    before = [];
    from.value = { id, revision: began };
    edits.value = steps;
    show(edited);
  };

  const open = async (): Promise<void> => {
    wanted = true;
    const summary = active.value;
    if (!summary || (from.value?.id === summary.id && edits.value.length > 0)) return;
    await load(summary.id, summary.revision);
  };
  // Without own steps the newest version is shown; with them nothing is taken from under one's hands.
  const dispose = effect(() => {
    const summary = active.value;
    const shown = from.peek();
    if (summary?.id === shown?.id && summary?.revision === shown?.revision) return;
    if (summary && wanted && edits.peek().length === 0) void load(summary.id, summary.revision);
  });
  stop.addEventListener('abort', dispose);

  return {
    map: state,
    count: computed(() => edits.value.length),
    outdated: computed(
      () =>
        from.value !== null &&
        edits.value.length > 0 &&
        (overtaken.value ||
          (active.value?.id === from.value.id && active.value.revision !== from.value.revision)),
    ),
    saving,
    newId,
    change(edit) {
      const shown = state.value;
      if (shown.status !== 'ready') return 'gone';
      const next = applyEdit(shown.value, edit);
      if (!next.ok) return next.code;
      if (next.value === shown.value) return null;
      before = [...before, shown.value].slice(-mostKept);
      edits.value = [...edits.value, edit];
      show(next.value);
      keepDraft();
      return null;
    },
    undo() {
      if (edits.value.length === 0 || !base) return;
      edits.value = edits.value.slice(0, -1);
      const last = before.at(-1);
      before = before.slice(0, -1);
      show(last ?? applyEdits(base, edits.value));
      keepDraft();
    },
    discard() {
      if (!base) return;
      edits.value = [];
      before = [];
      show(base);
      void writeDraft();
    },
    async save(anyway = false) {
      const begun = from.value;
      if (!begun || saving.value || edits.value.length === 0) return false;
      clearTimeout(timer);
      timer = undefined;
      saving.value = true;
      const answer = await client.call('maps.edit', { ...begun, edits: edits.value, anyway });
      saving.value = false;
      if (!answer.ok) {
        if (answer.code === 'changed-since') overtaken.value = true;
        else notices.refuse(answer.code);
        keepDraft();
        return false;
      }
      edits.value = [];
      await load(answer.value.id, answer.value.revision);
      await maps.reload();
      notices.show({ code: 'map-edit', what: 'saved', name: answer.value.name }, async () => {
        const undone = await client.call('maps.undo', {});
        if (!undone.ok) return notices.refuse(undone.code);
        await maps.reload();
        notices.show(undone.value ? { code: 'map-undone', name: undone.value.name } : { code: 'map-none' });
      });
      return true;
    },
    open,
  };
};
