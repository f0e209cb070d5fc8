import type { Draft } from '../domain/records.ts';
import type { Refusal } from '../messaging/call.ts';
import type { Client } from '../messaging/client.ts';
import { laterDraft, noSpareDrafts, type SpareDrafts } from './spare-drafts.ts';

/** Long enough not to write at every key, short enough that a closed window loses a word at most. */
const pauseMs = 400;

type Typed = Omit<Draft, 'slot' | 'personId'>;

export interface DraftKeeper {
  /** Null until a place was named. */
  slot(): string | null;
  setPerson(personId: string | null): void;
  /** Something was typed: written down after a pause. */
  touch(): void;
  flush(): void;
  /** What stood in this place is kept elsewhere now. */
  clear(): void;
  /** `overtaken`: another place was named before this one had answered. */
  turnTo(slot: string, personId: string | null): Promise<{ draft: Draft | null; overtaken: boolean }>;
}

/** Keeps what is being typed in one place at a time, in order: a slow answer never brings an older text back. */
export function createDraftKeeper({
  client,
  stop,
  read,
  onRefused,
  onFound,
  spare = noSpareDrafts,
}: {
  client: Client;
  stop: AbortSignal;
  read: () => Typed;
  /** Not for `locked`: it is written down when the notebook is open again. */
  onRefused: (code: Refusal) => void;
  /** What stood here could not be read before, because the notebook was locked. */
  onFound?: (draft: Draft | null) => void;
  spare?: SpareDrafts | undefined;
}): DraftKeeper {
  let slot: string | null = null;
  let personId: string | null = null;
  let dirty = false;
  let latest: Draft | null = null;
  /** What stands in this place is not known, so nothing is written over it. */
  let unread = false;
  let refused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const write = (draft: Draft) => {
    latest = draft;
    spare.put(draft);
    if (unread) return;
    queue = queue
      .then(() =>
        draft.text === '' && draft.behaviours.length === 0
          ? client.call('drafts.clear', { slot: draft.slot })
          : client.call('drafts.save', { draft }),
      )
      .then((answer) => {
        if (!answer.ok && answer.code === 'locked') refused = true;
        else if (!answer.ok) onRefused(answer.code);
        else if (draft === latest) spare.drop(draft.slot);
      });
  };

  const flush = () => {
    clearTimeout(timer);
    if (!dirty || slot === null) return;
    dirty = false;
    write({ slot, personId, ...read() });
  };

  const reread = async (place: string) => {
    const answer = await client.call('drafts.get', { slot: place });
    if (!answer.ok || slot !== place || !unread) return;
    unread = false;
    onFound?.(answer.value);
  };

  stop.addEventListener('abort', flush, { once: true });
  client.onChanged(() => {
    if (unread && slot !== null) void reread(slot);
    else if (refused && latest) {
      refused = false;
      write(latest);
    }
  }, stop);

  return {
    slot: () => slot,
    setPerson(next) {
      personId = next;
    },
    touch() {
      dirty = true;
      clearTimeout(timer);
      timer = setTimeout(flush, pauseMs);
    },
    flush,
    clear() {
      clearTimeout(timer);
      dirty = false;
      if (slot !== null) write({ slot, personId, ...read(), text: '', behaviours: [] });
    },
    async turnTo(nextSlot, nextPerson) {
      slot = nextSlot;
      personId = nextPerson;
      const left = spare.read(nextSlot);
      const mine = queue.then(() => client.call('drafts.get', { slot: nextSlot }));
      queue = mine;
      const answer = await mine;
      const { draft, isSpare } = laterDraft(answer.ok ? answer.value : null, await left);
      const overtaken = slot !== nextSlot;
      if (!overtaken) unread = !answer.ok && answer.code === 'locked';
      if (isSpare && draft && !overtaken && !dirty) write(draft);
      return { draft, overtaken };
    },
  };
}
