import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Action } from '../domain/records.ts';
import type { Refusal } from '../messaging/call.ts';
import type { Briefing } from './panel-briefing.ts';
import type { SurfaceParts } from './surface.ts';

export interface Actions {
  /** Open promises, and those closed just now: what was ticked stays in sight until the next meeting. */
  list: ReadonlySignal<Action[]>;
  refused: ReadonlySignal<Refusal | null>;
  tick(action: Action, done: boolean): Promise<void>;
  remove(action: Action): Promise<void>;
}

export function createActions(
  parts: SurfaceParts,
  briefing: Briefing,
  onRemoved: (undo: () => void) => void,
): Actions {
  const { client, now } = parts;
  const touched = signal<Record<string, Action>>({});
  const removed = signal<readonly string[]>([]);
  const refused = signal<Refusal | null>(null);

  const list = computed(() => {
    const brief = briefing.brief.value;
    if (!brief?.person) return [];
    const personId = brief.person.id;
    const open = brief.actions.map((action) => touched.value[action.id] ?? action);
    const closed = Object.values(touched.value).filter(
      (action) =>
        action.doneAt !== null && action.personId === personId && !open.some(({ id }) => id === action.id),
    );
    return [...open, ...closed].filter((action) => !removed.value.includes(action.id));
  });

  const keep = (action: Action) => (touched.value = { ...touched.peek(), [action.id]: action });

  return {
    list,
    refused,
    async tick(action, done) {
      const doneAt = done ? now() : null;
      keep({ ...action, doneAt });
      refused.value = null;
      const answer = await client.call('actions.update', { id: action.id, change: { doneAt } });
      if (answer.ok) return;
      keep(action);
      refused.value = answer.code;
    },
    async remove(action) {
      removed.value = [...removed.peek(), action.id];
      refused.value = null;
      const back = () => (removed.value = removed.peek().filter((id) => id !== action.id));
      const answer = await client.call('actions.remove', { id: action.id });
      if (!answer.ok) {
        back();
        refused.value = answer.code;
        return;
      }
      onRemoved(() => {
        back();
        void client.call('actions.restore', { id: action.id }).then(() => briefing.reload());
      });
    },
  };
}
