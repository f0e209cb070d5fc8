import { signal, type ReadonlySignal } from '@preact/signals';
import type { Refusal } from '../messaging/call.ts';
import type { EmployeeCard } from '../messaging/calls/employee.ts';
import type { MakePart } from './panel-part.ts';

/** `undo`: the change as `undo.take` knows it; null once it was taken back. */
export interface JustSet {
  personId: string;
  undo: string | null;
}

export interface EmployeeDesk {
  /** null: no HR page of a known person is open, or it was not asked for yet. */
  card: ReadonlySignal<EmployeeCard | null>;
  /** What was set a moment ago, or taken back. */
  set: ReadonlySignal<JustSet | null>;
  refused: ReadonlySignal<Refusal | null>;
  load(): Promise<void>;
  /** Yes, that is the role. */
  accept(): Promise<void>;
  /** Takes back what was set; the question is asked again. */
  takeBack(): Promise<void>;
  /** Not this. */
  refuse(): Promise<void>;
  /** A piece of evidence went to the clipboard. */
  noteCopy(): Promise<void>;
}

/** The card beside somebody's HR page. */
export const createEmployeeDesk: MakePart<EmployeeDesk> = ({ client, briefing }) => {
  const card = signal<EmployeeCard | null>(null);
  const set = signal<JustSet | null>(null);
  const refused = signal<Refusal | null>(null);
  let latest = 0;

  const load = async () => {
    latest += 1;
    const mine = latest;
    const answer = await client.call('employee.card', {});
    if (mine === latest && answer.ok) card.value = answer.value;
  };

  return {
    card,
    set,
    refused,
    load,
    async accept() {
      const { personId, guess } = card.peek() ?? {};
      if (!personId || !guess) return;
      refused.value = null;
      const levelId = guess.level?.id ?? null;
      const answer = await client.call('employee.set', { personId, roleId: guess.role.id, levelId });
      if (!answer.ok) {
        refused.value = answer.code;
        return;
      }
      set.value = { personId, undo: answer.value.undo };
      await Promise.all([load(), briefing.reload()]);
    },
    async takeBack() {
      const { personId, undo } = set.peek() ?? {};
      if (!personId || !undo) return;
      refused.value = null;
      const answer = await client.call('undo.take', { id: undo });
      if (!answer.ok) {
        refused.value = answer.code;
        return;
      }
      set.value = { personId, undo: null };
      await Promise.all([load(), briefing.reload()]);
    },
    async refuse() {
      const { personId } = card.peek() ?? {};
      if (!personId) return;
      refused.value = null;
      const answer = await client.call('employee.refuse', { personId });
      if (answer.ok) await load();
      else refused.value = answer.code;
    },
    async noteCopy() {
      const { personId } = card.peek() ?? {};
      if (personId) await client.call('employee.copied', { personId });
    },
  };
};
