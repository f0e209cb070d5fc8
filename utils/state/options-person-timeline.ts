import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { TimelineEntry, TimelineKind } from '../domain/timeline.ts';
import type { Refusal } from '../messaging/call.ts';
import type { PersonParts } from './options-person.ts';

const pageSize = 100;
/** What one call gives at most. */
const mostAtOnce = 500;

export interface Timeline {
  /** Null while the first page is on its way. */
  entries: ReadonlySignal<readonly TimelineEntry[] | null>;
  refusal: ReadonlySignal<Refusal | null>;
  hasMore: ReadonlySignal<boolean>;
  /** Empty = all kinds. */
  kinds: ReadonlySignal<ReadonlySet<TimelineKind>>;
  toggleKind(kind: TimelineKind): void;
  behaviourId: ReadonlySignal<string | null>;
  chooseBehaviour(behaviourId: string | null): void;
  more(): Promise<void>;
  reload(): Promise<void>;
  /** Somebody else, or the other side of the wall: what stood here must not be seen beside it. */
  clear(): void;
}

export const createTimeline = ({ client, personId, side }: PersonParts): Timeline => {
  const entries = signal<readonly TimelineEntry[] | null>(null);
  const refusal = signal<Refusal | null>(null);
  const hasMore = signal(false);
  const kinds = signal<ReadonlySet<TimelineKind>>(new Set());
  const behaviourId = signal<string | null>(null);
  let latest = 0;

  const ask = (id: string, before: TimelineEntry | undefined, limit: number) =>
    client.call('timeline.list', {
      personId: id,
      purpose: side.peek(),
      before: before ? { at: before.at, id: before.id } : null,
      limit,
      ...(kinds.peek().size > 0 ? { kinds: [...kinds.peek()] } : {}),
      ...(behaviourId.peek() === null ? {} : { behaviourId: behaviourId.peek() ?? '' }),
    });

  /** As many as are shown now, so that a change somewhere does not throw the reader back to the top. */
  const reload = async (): Promise<void> => {
    const id = personId.peek();
    if (id === null) return;
    latest += 1;
    const mine = latest;
    const wanted = Math.max(pageSize, entries.peek()?.length ?? 0);
    const found: TimelineEntry[] = [];
    let isEnd = false;
    while (!isEnd && found.length < wanted) {
      const limit = Math.min(mostAtOnce, wanted - found.length);
      const answer = await ask(id, found.at(-1), limit);
      if (mine !== latest) return;
      if (!answer.ok) {
        refusal.value = answer.code;
        return;
      }
      found.push(...answer.value);
      isEnd = answer.value.length < limit;
    }
    batch(() => {
      entries.value = found;
      hasMore.value = !isEnd;
      refusal.value = null;
    });
  };
  const startAnew = (): void => {
    entries.value = null;
    void reload();
  };

  return {
    entries,
    refusal,
    hasMore,
    kinds,
    toggleKind(kind) {
      const next = new Set(kinds.peek());
      if (!next.delete(kind)) next.add(kind);
      kinds.value = next;
      startAnew();
    },
    behaviourId,
    chooseBehaviour(id) {
      behaviourId.value = id;
      startAnew();
    },
    async more() {
      const id = personId.peek();
      const shown = entries.peek();
      if (id === null || shown === null || !hasMore.peek()) return;
      hasMore.value = false;
      latest += 1;
      const mine = latest;
      const answer = await ask(id, shown.at(-1), pageSize);
      if (mine !== latest) return;
      batch(() => {
        if (!answer.ok) {
          refusal.value = answer.code;
          hasMore.value = true;
          return;
        }
        entries.value = [...shown, ...answer.value];
        hasMore.value = answer.value.length === pageSize;
      });
    },
    reload,
    clear() {
      batch(() => {
        latest += 1;
        entries.value = null;
        refusal.value = null;
        hasMore.value = false;
        kinds.value = new Set();
        behaviourId.value = null;
      });
    },
  };
};
