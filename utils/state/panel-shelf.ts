import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { BriefPrompt } from '../domain/brief/types.ts';
import type { Refusal } from '../messaging/call.ts';
import type { Briefing } from './panel-briefing.ts';
import type { Sitting } from './panel-sitting.ts';
import type { SurfaceParts } from './surface.ts';

const snoozeMs = 28 * 86_400_000;
/** With fewer than this a session type repeats itself. */
const fewest = 3;

/** Pins made and taken back since the session was taken up. */
interface Changes {
  add: readonly string[];
  drop: readonly string[];
}

type Shown = Pick<BriefPrompt, 'id'>;
export type ShelfToast = 'pinned' | 'snoozed' | 'snoozed-few' | 'retired' | 'retired-few' | 'prompt-refused';

/** What a manager does with a prompt beyond this meeting. */
export interface Shelf {
  /** Pinned in this meeting for the next one. */
  pinned: ReadonlySignal<readonly string[]>;
  pin(prompt: Shown): Promise<void>;
  unpin(prompt: Shown): Promise<void>;
  /** Not for four weeks. */
  snooze(prompt: Shown): Promise<void>;
  /** For good, until it is taken back. Null when it was kept. */
  retire(prompt: Shown, reason: string): Promise<Refusal | null>;
  /** How many prompts of this session type would be left without one more; null = not known. */
  leftWithout(prompt: Shown): Promise<number | null>;
}

export function createShelf(
  parts: SurfaceParts,
  briefing: Briefing,
  sitting: Sitting,
  onDone: (code: ShelfToast, undo?: () => void) => void,
): Shelf {
  const { client, now, newId } = parts;
  const touched = signal<(Changes & { standing: string }) | null>(null);
  const changes = computed<Changes>(() =>
    touched.value?.standing === sitting.standing.value ? touched.value : { add: [], drop: [] },
  );
  const note = (add: readonly string[], drop: readonly string[]) => {
    const { add: added, drop: dropped } = changes.peek();
    touched.value = {
      standing: sitting.standing.peek(),
      add: [...added.filter((id) => !drop.includes(id)), ...add],
      drop: [...dropped.filter((id) => !add.includes(id)), ...drop],
    };
  };

  const unpin = async ({ id }: Shown) => {
    const personId = briefing.brief.peek()?.person?.id;
    if (!personId) return;
    note([], [id]);
    const answer = await client.call('prompt.unpin', { personId, promptId: id });
    if (!answer.ok) {
      note([id], []);
      onDone('prompt-refused');
    }
  };

  const leftWithout = async ({ id }: Shown): Promise<number | null> => {
    const type = briefing.brief.peek()?.type.id;
    const [playbook, rules] = await Promise.all([
      client.call('playbook.get', {}),
      client.call('prompt.rules', {}),
    ]);
    if (!playbook.ok || !rules.ok) return null;
    const at = now();
    const away = new Set(
      rules.value.filter(({ until }) => until === null || until > at).map(({ promptId }) => promptId),
    );
    return playbook.value.prompts.filter(
      (prompt) => prompt.session === type && prompt.id !== id && !away.has(prompt.id),
    ).length;
  };

  const putAway = async (
    prompt: Shown,
    state: 'retired' | 'snoozed',
    reason: string,
  ): Promise<Refusal | null> => {
    const at = now();
    const left = await leftWithout(prompt);
    const until = state === 'snoozed' ? at + snoozeMs : null;
    const answer = await client.call('prompt.rule', {
      rule: { promptId: prompt.id, state, until, reason: reason.trim(), at },
    });
    if (!answer.ok) return answer.code;
    await briefing.reload();
    const undo = () => {
      void client.call('prompt.unrule', { promptId: prompt.id }).then((back) => {
        if (!back.ok) onDone('prompt-refused');
        return briefing.reload();
      });
    };
    onDone(left !== null && left < fewest ? `${state}-few` : state, undo);
    return null;
  };

  return {
    pinned: computed(() => {
      const kept = sitting.soFar.value?.pinned ?? [];
      const { add, drop } = changes.value;
      return [...kept.filter((id) => !drop.includes(id)), ...add];
    }),
    async pin(prompt) {
      const brief = briefing.brief.peek();
      if (!brief?.person) return;
      const session = await sitting.ensure();
      note([prompt.id], []);
      // Next time is after this meeting, also when it has not begun yet.
      const at = Math.max(now(), brief.meeting?.start ?? 0);
      const pin = { id: newId(), personId: brief.person.id, promptId: prompt.id, at };
      const answer = session.ok ? await client.call('prompt.pin', { pin }) : session;
      if (answer.ok) return onDone('pinned', () => void unpin(prompt));
      note([], [prompt.id]);
      onDone('prompt-refused');
    },
    unpin,
    async snooze(prompt) {
      if (await putAway(prompt, 'snoozed', '')) onDone('prompt-refused');
    },
    retire: (prompt, reason) => putAway(prompt, 'retired', reason),
    leftWithout,
  };
}
