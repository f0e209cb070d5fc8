import { signal, type ReadonlySignal } from '@preact/signals';
import type { Output } from '../messaging/protocol.ts';
import type { Loadable, SurfaceParts } from './surface.ts';

export type ListedBehaviour = Output<'behaviours.list'>[number];

export interface Behaviours {
  list: ReadonlySignal<Loadable<ListedBehaviour[]>>;
  /** For this person's role and level; asked once a person. */
  load(personId: string | null): Promise<void>;
}

export function createBehaviours({ client }: Pick<SurfaceParts, 'client'>): Behaviours {
  const list = signal<Loadable<ListedBehaviour[]>>({ status: 'idle' });
  let of: string | null | undefined;
  return {
    list,
    async load(personId) {
      if (of === personId && list.peek().status === 'ready') return;
      of = personId;
      list.value = { status: 'loading' };
      const answer = await client.call('behaviours.list', { personId });
      if (of !== personId) return;
      list.value = answer.ok
        ? { status: 'ready', value: answer.value }
        : { status: 'failed', code: answer.code };
    },
  };
}

/** Words in any order, accents and case aside; text that has no words at all matches everything. */
export function matchBehaviours(all: readonly ListedBehaviour[], query: string): ListedBehaviour[] {
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
  const words = fold(query).split(/\s+/u).filter(Boolean);
  return all.filter(({ tag, area }) => {
    const text = fold(`${tag.competency} ${tag.text} ${area ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}
