import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { Person } from '../domain/records.ts';
import type { Refusal } from '../messaging/call.ts';
import type { MapRoles } from '../messaging/calls/library.ts';
import type { Client } from '../messaging/client.ts';
import {
  emptyForm,
  parsePersonForm,
  toForm,
  type PersonForm,
  type PersonProblems,
} from './options-person-form.ts';

export interface PersonEditor {
  /** Null when nobody is being edited; `before` is null for a new person. */
  open: ReadonlySignal<{ id: string; before: Person | null } | null>;
  form: ReadonlySignal<PersonForm>;
  problems: ReadonlySignal<PersonProblems>;
  refusal: ReadonlySignal<Refusal | null>;
  saving: ReadonlySignal<boolean>;
  add(): void;
  edit(person: Person): void;
  change(change: Partial<PersonForm>): void;
  /** True when saved and closed; else `problems` or `refusal` say why. */
  save(): Promise<boolean>;
  close(): void;
}

export interface PersonEditorDeps {
  client: Client;
  now: () => number;
  newId: () => string;
  people: () => readonly Person[];
  roles: () => MapRoles | null;
  saved: (person: Person) => Promise<void>;
}

export const createPersonEditor = (deps: PersonEditorDeps): PersonEditor => {
  const open = signal<{ id: string; before: Person | null } | null>(null);
  const form = signal<PersonForm>(emptyForm);
  const problems = signal<PersonProblems>({});
  const refusal = signal<Refusal | null>(null);
  const saving = signal(false);

  const show = (next: { id: string; before: Person | null } | null): void =>
    batch(() => {
      open.value = next;
      form.value = next?.before ? toForm(next.before) : emptyForm;
      problems.value = {};
      refusal.value = null;
    });

  return {
    open,
    form,
    problems,
    refusal,
    saving,
    add: () => show({ id: deps.newId(), before: null }),
    edit: (person) => show({ id: person.id, before: person }),
    change(change) {
      const next = { ...form.value, ...change };
      // A level belongs to its role: another role has no such level.
      if (change.roleId !== undefined && change.roleId !== form.value.roleId) next.levelId = '';
      const left = { ...problems.value };
      for (const field of Object.keys(change) as (keyof PersonForm)[]) delete left[field];
      batch(() => {
        form.value = next;
        problems.value = left;
        refusal.value = null;
      });
    },
    async save() {
      const editing = open.value;
      if (!editing || saving.value) return false;
      const parsed = parsePersonForm(form.value, {
        ...editing,
        others: deps.people(),
        mapId: deps.roles()?.mapId ?? null,
        now: deps.now(),
      });
      if (!parsed.ok) {
        problems.value = parsed.problems;
        return false;
      }
      saving.value = true;
      const answer = await deps.client.call('people.save', { person: parsed.person });
      saving.value = false;
      if (!answer.ok) {
        // The service knows people this page has not loaded yet.
        if (answer.detail === 'taken') problems.value = { emails: { code: 'taken', found: '', by: '' } };
        else refusal.value = answer.code;
        return false;
      }
      show(null);
      await deps.saved(answer.value);
      return true;
    },
    close: () => show(null),
  };
};
