import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { ownPack } from '../domain/playbook-faults.ts';
import type { Prompt, SessionPlaybook } from '../domain/playbook.ts';
import type { PackName, PlaybookChanges } from './options-playbook-changes.ts';
import {
  emptyPrompt,
  findPromptProblems,
  toPrompt,
  toPromptForm,
  type PromptField,
  type PromptForm,
  type PromptProblems,
} from './options-playbook-form.ts';
import {
  emptySession,
  findSessionProblems,
  toSession,
  toSessionForm,
  type SessionForm,
  type SessionProblems,
} from './options-playbook-session-form.ts';
import type { PlaybookView } from '../messaging/calls/packs.ts';

/** What is being edited. `before` is null for a prompt that is added. */
export type Editing =
  | { what: 'prompt'; id: string; session: string; before: Prompt | null }
  | { what: 'session'; id: string; before: SessionPlaybook };

export interface PlaybookEditor {
  open: ReadonlySignal<Editing | null>;
  prompt: ReadonlySignal<PromptForm>;
  /** Of fields that were touched; of all after the first try to save. */
  promptProblems: ReadonlySignal<PromptProblems>;
  /** What does no harm and is worth knowing. */
  promptHints: ReadonlySignal<PromptProblems>;
  session: ReadonlySignal<SessionForm>;
  sessionProblems: ReadonlySignal<SessionProblems>;
  /** The pack it is kept in. */
  target: ReadonlySignal<string>;
  chooseTarget(pack: string): void;
  saving: ReadonlySignal<boolean>;
  editPrompt(prompt: Prompt): void;
  addPrompt(session: string): void;
  editSession(session: SessionPlaybook): void;
  changePrompt(change: Partial<PromptForm>): void;
  changeSession(change: Partial<SessionForm>): void;
  /** True when saved and closed; else the problems say why. */
  save(): Promise<boolean>;
  close(): void;
}

export interface EditorDeps {
  view: () => PlaybookView | null;
  changes: PlaybookChanges;
  now: () => number;
}

const only = <T extends object>(all: T, keys: ReadonlySet<string>): T =>
  Object.fromEntries(Object.entries(all).filter(([key]) => keys.has(key))) as T;

export const createPlaybookEditor = ({ view, changes, now }: EditorDeps): PlaybookEditor => {
  const open = signal<Editing | null>(null);
  const prompt = signal<PromptForm>(emptyPrompt);
  const session = signal<SessionForm>(emptySession);
  const target = signal(ownPack);
  const saving = signal(false);
  /** null = all fields have been looked at. */
  const touched = signal<ReadonlySet<string> | null>(new Set());

  const show = (next: Editing | null): void =>
    batch(() => {
      open.value = next;
      touched.value = new Set();
      target.value = ownPack;
      prompt.value = next?.what === 'prompt' && next.before ? toPromptForm(next.before) : emptyPrompt;
      session.value = next?.what === 'session' ? toSessionForm(next.before) : emptySession;
    });

  const promptFound = computed(() => {
    const playbook = view()?.playbook;
    const editing = open.value;
    if (!playbook || editing?.what !== 'prompt') return { errors: {}, hints: {} };
    return findPromptProblems(toPrompt(prompt.value, editing), playbook);
  });
  const sessionFound = computed((): SessionProblems => {
    const playbook = view()?.playbook;
    const editing = open.value;
    if (!playbook || editing?.what !== 'session') return {};
    return findSessionProblems(toSession(session.value, editing.before), playbook);
  });
  const shown = <T extends object>(found: T): T => (touched.value ? only(found, touched.value) : found);
  const touch = (fields: readonly string[]): void => {
    if (touched.value) touched.value = new Set([...touched.value, ...fields]);
  };

  const keep = (editing: Editing, pack: PackName): Promise<boolean> =>
    editing.what === 'prompt'
      ? changes.putPrompt(pack, toPrompt(prompt.value, editing))
      : changes.putSession(pack, toSession(session.value, editing.before));

  return {
    open,
    prompt,
    promptProblems: computed(() => shown(promptFound.value.errors)),
    promptHints: computed(() => promptFound.value.hints),
    session,
    sessionProblems: computed(() => shown(sessionFound.value)),
    target,
    chooseTarget: (pack) => (target.value = pack),
    saving,
    editPrompt: (before) => show({ what: 'prompt', id: before.id, session: before.session, before }),
    addPrompt: (of) =>
      // Never an id that was used before: what was learnt about that prompt is not about this one.
      show({ what: 'prompt', id: `${ownPack}.${now().toString(36)}`, session: of, before: null }),
    editSession: (before) => show({ what: 'session', id: before.id, before }),
    changePrompt: (change) =>
      batch(() => {
        prompt.value = { ...prompt.value, ...change };
        touch(Object.keys(change) satisfies string[] as PromptField[]);
      }),
    changeSession: (change) =>
      batch(() => {
        session.value = { ...session.value, ...change };
        const phases = (change.phases ?? []).map((_, at) => `phases.${at}`);
        touch([...Object.keys(change), ...phases]);
      }),
    async save() {
      const editing = open.value;
      const locale = view()?.playbook.locale;
      if (!editing || locale === undefined || saving.value) return false;
      touched.value = null;
      const problems = editing.what === 'prompt' ? promptFound.value.errors : sessionFound.value;
      if (Object.keys(problems).length > 0) return false;
      saving.value = true;
      const saved = await keep(editing, { id: target.value, locale });
      saving.value = false;
      if (saved) show(null);
      return saved;
    },
    close: () => show(null),
  };
};
