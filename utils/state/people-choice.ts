import { signal, type ReadonlySignal } from '@preact/signals';
import type { Person } from '../domain/records.ts';
import { nameLimit } from '../domain/limits.ts';
import type { Refusal } from '../messaging/call.ts';
import type { Loadable, SurfaceParts } from './surface.ts';

export interface PeopleChoice {
  people: ReadonlySignal<Loadable<Person[]>>;
  refused: ReadonlySignal<Refusal | null>;
  load(): Promise<void>;
  /** Null when it was refused; then `refused` says why. */
  add(name: string, email: string | null, startDate?: string | null): Promise<Person | null>;
  /** "This is Sam": under this name or address the page means this person from now on. */
  link(personId: string, shown: { name: string | null; email: string | null }): Promise<boolean>;
}

/** The list of people, fetched when somebody has to be chosen. */
export function createPeopleChoice({ client, now, newId }: SurfaceParts): PeopleChoice {
  const people = signal<Loadable<Person[]>>({ status: 'idle' });
  const refused = signal<Refusal | null>(null);

  const load = async () => {
    if (people.peek().status === 'idle') people.value = { status: 'loading' };
    const answer = await client.call('people.list', {});
    people.value = answer.ok
      ? { status: 'ready', value: answer.value }
      : { status: 'failed', code: answer.code };
  };

  return {
    people,
    refused,
    load,
    async add(name, email, startDate = null) {
      const at = now();
      const person: Person = {
        id: newId(),
        name: name.trim().slice(0, nameLimit),
        emails: email ? [email.toLowerCase()] : [],
        aliases: [],
        relation: 'report',
        mapId: null,
        roleId: null,
        levelId: null,
        pathway: null,
        startDate,
        cadenceDays: null,
        focus: [],
        createdAt: at,
        updatedAt: at,
      };
      refused.value = null;
      const answer = await client.call('people.save', { person });
      if (!answer.ok) {
        refused.value = answer.code;
        return null;
      }
      void load();
      return answer.value;
    },
    async link(personId, { name, email }) {
      refused.value = null;
      const answer = await client.call('people.link', { personId, name, email });
      if (!answer.ok) refused.value = answer.code;
      return answer.ok;
    },
  };
}
