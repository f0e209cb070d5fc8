import { signal, type ReadonlySignal } from '@preact/signals';
import type { Refusal } from '../messaging/call.ts';
import type { UndoLine } from '../messaging/calls/undo.ts';
import type { Client } from '../messaging/client.ts';
import { createLoader, type Loadable } from './options-loading.ts';

export interface ChangesModel {
  lines: ReadonlySignal<Loadable<UndoLine[]>>;
  /** A later change would go with this one: asked before it is done. */
  asking: ReadonlySignal<UndoLine | null>;
  refusal: ReadonlySignal<Refusal | null>;
  /** Counts up with each change that was taken back. */
  taken: ReadonlySignal<number>;
  take(line: UndoLine): Promise<void>;
  takeAnyway(): Promise<void>;
  cancel(): void;
}

/** The last fifty changes, each with a way back. */
export const createChanges = (client: Client, stop: AbortSignal): ChangesModel => {
  const lines = createLoader(() => client.call('undo.list', {}));
  const asking = signal<UndoLine | null>(null);
  const refusal = signal<Refusal | null>(null);
  const taken = signal(0);
  client.onChanged(() => void lines.reload(), stop);
  void lines.reload();

  const take = async (line: UndoLine, anyway: boolean): Promise<void> => {
    refusal.value = null;
    asking.value = null;
    const answer = await client.call('undo.take', anyway ? { id: line.id, anyway } : { id: line.id });
    if (answer.ok) taken.value += 1;
    else if (answer.code === 'changed-since') asking.value = line;
    else refusal.value = answer.code;
    await lines.reload();
  };
  return {
    lines: lines.state,
    asking,
    refusal,
    taken,
    take: (line) => take(line, false),
    async takeAnyway() {
      const line = asking.peek();
      if (line) await take(line, true);
    },
    cancel: () => (asking.value = null),
  };
};
