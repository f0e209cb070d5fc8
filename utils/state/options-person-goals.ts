import type { ReadonlySignal } from '@preact/signals';
import type { GoalChange } from '../domain/goals.ts';
import type { Goal } from '../domain/records.ts';
import type { Purpose } from '../domain/session-type.ts';
import { createLoader, type Loadable } from './options-loading.ts';
import type { PersonParts } from './options-person.ts';
import { createGoalDesk, type GoalDesk } from './person-goal-desk.ts';

export interface PersonGoals {
  list: ReadonlySignal<Loadable<Goal[]>>;
  reload(): Promise<void>;
  /** What is being typed. */
  desk: GoalDesk;
  aim(personId: string, side: Purpose): void;
  /** Keeps what was typed; true when it is durable. */
  add(): Promise<boolean>;
  change(goal: Goal, change: GoalChange): Promise<boolean>;
  /** True when it is durable. */
  checkIn(goal: Goal, text: string): Promise<boolean>;
  remove(goal: Goal): Promise<void>;
}

export const createPersonGoals = (parts: PersonParts): PersonGoals => {
  const { client, now, newId, personId, side, toasts, reload } = parts;
  const list = createLoader(() =>
    client.call('goals.list', { personId: personId.peek() ?? '', purpose: side.peek() }),
  );
  const desk = createGoalDesk(parts);
  let nextId = newId();
  const change = async (goal: Goal, said: GoalChange): Promise<boolean> => {
    const answer = await client.call('goals.update', { id: goal.id, change: said });
    if (!answer.ok) toasts.show(answer.code);
    await reload();
    return answer.ok;
  };
  return {
    list: list.state,
    reload: list.reload,
    desk,
    aim(id, on) {
      void desk.aim(on === 'evaluation' ? `goal:${id}:evaluation` : `goal:${id}`, id);
    },
    async add() {
      const id = personId.peek();
      const { dueWords: _words, ...typed } = desk.typed.peek();
      const text = typed.text.trim();
      if (text === '' || id === null) return false;
      const at = now();
      const answer = await client.call('goals.add', {
        goal: {
          ...typed,
          id: nextId,
          personId: id,
          text,
          actual: '',
          behaviours: [],
          checkIns: [],
          state: 'active',
          purpose: side.peek(),
          createdAt: at,
          updatedAt: at,
        },
      });
      toasts.show(answer.ok ? 'goalKept' : answer.code);
      if (!answer.ok) return false;
      nextId = newId();
      desk.clear();
      await reload();
      return true;
    },
    change,
    checkIn: async (goal, text) =>
      text.trim() !== '' && change(goal, { checkIn: { id: newId(), at: now(), text: text.trim() } }),
    async remove({ id }) {
      const answer = await client.call('goals.remove', { id });
      if (!answer.ok) return toasts.show(answer.code);
      toasts.show('goalRemoved', () => void client.call('goals.restore', { id }).then(reload));
      await reload();
    },
  };
};
