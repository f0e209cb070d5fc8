import { defaultSettings } from '../../../utils/settings/settings.ts';
import type { Brief } from '../../../utils/domain/brief/types.ts';
import type { ChosenDrill } from '../../../utils/domain/learning/drill.ts';
import type { Playbook } from '../../../utils/domain/playbook.ts';
import type {
  Action,
  Draft,
  Note,
  Person,
  PromptEvent,
  PromptPin,
  PromptRule,
  SeenMeeting,
  Session,
  TypeChoice,
} from '../../../utils/domain/records.ts';
import { fail, ok, type Result } from '../../../utils/domain/result.ts';
import type { Refusal } from '../../../utils/messaging/call.ts';
import type { Settings } from '../../../utils/messaging/calls/settings.ts';
import type { Client } from '../../../utils/messaging/client.ts';
import type { CallName, Input, Output } from '../../../utils/messaging/protocol.ts';

export interface Kept {
  people: Person[];
  sessions: Session[];
  notes: Note[];
  actions: Action[];
  drafts: Draft[];
  promptEvents: PromptEvent[];
  promptRules: PromptRule[];
  promptPins: PromptPin[];
  typeChoices: TypeChoice[];
}

export interface FakeClient extends Client {
  kept: Kept;
  calls: { name: CallName; input: unknown }[];
  /** The next calls of this name are refused; null lets them through again. */
  refuse(name: CallName, code: Refusal | null): void;
  /** Calls of this name wait until they are let go. */
  hold(name: CallName): () => void;
  setBrief(brief: BriefSource): void;
  /** As if another surface had changed something. */
  change(): void;
}

export type BriefSource = Brief | ((input: Input<'brief.get'>, kept: Kept) => Brief);

export interface FakeParts extends Partial<Kept> {
  brief?: BriefSource;
  behaviours?: Output<'behaviours.list'>;
  playbook?: Partial<Pick<Playbook, 'sessions' | 'prompts'>>;
  guests?: Output<'sitting.guests'>;
  /** What was asked in a session before the panel was opened. */
  asked?: Output<'sitting.get'>['asked'];
  settings?: Partial<Settings>;
  current?: SeenMeeting | null;
  today?: SeenMeeting[];
  /** Title of the drill of the day; without one drills are off. */
  drill?: string;
  /** Refused from the start. */
  refused?: Partial<Record<CallName, Refusal>>;
  /** Never answered. */
  silent?: CallName[];
}

type Handlers = { [K in CallName]?: (input: Input<K>) => Result<Output<K>, Refusal> };

const chosenDrill = (title: string): ChosenDrill => ({
  key: 'drill.one',
  packId: 'core',
  drill: {
    id: 'drill.one',
    title,
    sessions: ['one_on_one'],
    pathways: ['all'],
    situation: 'S',
    question: 'Q?',
    model: 'M',
    tryIt: 'T',
  },
  type: null,
  name: null,
  repeated: false,
});

/** The services in memory, as far as the panel and the popup use them: same answers, same refusals, no storage. */
export function fakeClient(parts: FakeParts = {}): FakeClient {
  let source = parts.brief;
  let settings = { ...defaultSettings, ...parts.settings };
  const refusals = new Map(Object.entries(parts.refused ?? {}) as [CallName, Refusal][]);
  const held = new Map((parts.silent ?? []).map((name) => [name, new Promise<void>(() => undefined)]));
  const listeners = new Set<() => void>();
  const removed = new Map<string, Note | Action>();
  const calls: FakeClient['calls'] = [];
  const kept: Kept = {
    people: parts.people ?? [],
    sessions: parts.sessions ?? [],
    notes: parts.notes ?? [],
    actions: parts.actions ?? [],
    drafts: parts.drafts ?? [],
    promptEvents: [],
    promptRules: parts.promptRules ?? [],
    promptPins: [],
    typeChoices: [],
  };

  const put = <T extends { id: string }>(list: T[], item: T): Result<T, Refusal> => {
    const at = list.findIndex((one) => one.id === item.id);
    if (at === -1) list.push(item);
    else list[at] = item;
    return ok(item);
  };
  const patch = <T extends { id: string }>(list: T[], id: string, change: object): Result<T, Refusal> => {
    const item = list.find((one) => one.id === id);
    return item ? put(list, { ...item, ...change }) : fail('not-found');
  };
  const take = <T extends Note | Action>(list: T[], id: string): Result<null, Refusal> => {
    const at = list.findIndex((one) => one.id === id);
    const [item] = at === -1 ? [] : list.splice(at, 1);
    if (item) removed.set(id, item);
    return ok(null);
  };
  const named = (note: Note) => ({
    ...note,
    personName: kept.people.find((person) => person.id === note.personId)?.name ?? null,
  });
  const newestFirst = (notes: Note[]) => [...notes].sort((a, b) => b.at - a.at);

  const handlers: Handlers = {
    'brief.get': (input) => {
      if (!source) return fail('failed');
      return ok(typeof source === 'function' ? source(input, kept) : source);
    },
    'behaviours.list': () => ok(parts.behaviours ?? []),
    'playbook.get': () =>
      ok({
        format: 'playbook/1',
        id: 'core',
        version: '1',
        locale: 'en',
        prompts: [],
        sessions: [],
        ...parts.playbook,
      }),
    'prompt.mark': ({ event }) => {
      kept.promptEvents.push(event);
      return ok(null);
    },
    'prompt.rule': ({ rule }) => {
      kept.promptRules = [...kept.promptRules.filter((one) => one.promptId !== rule.promptId), rule];
      return ok(null);
    },
    'prompt.unrule': ({ promptId }) => {
      kept.promptRules = kept.promptRules.filter((one) => one.promptId !== promptId);
      return ok(null);
    },
    'prompt.rules': () => ok(kept.promptRules),
    'prompt.pin': ({ pin }) => put(kept.promptPins, pin),
    'prompt.unpin': ({ personId, promptId }) => {
      kept.promptPins = kept.promptPins.filter(
        (pin) => pin.personId !== personId || pin.promptId !== promptId,
      );
      return ok(null);
    },
    'fatigue.undo': () => ok(null),
    'experiments.note': () => ok(null),
    'panel.dismissed': () => ok(null),
    'type.choose': ({ choice }) => {
      kept.typeChoices.push(choice);
      return ok(null);
    },
    'sessions.start': ({ session }) =>
      put(kept.sessions, kept.sessions.find((one) => one.id === session.id) ?? session),
    'sessions.update': ({ id, change }) => {
      const answer = patch(kept.sessions, id, change);
      if (!answer.ok) return answer;
      // null takes back what was said.
      const said = Object.entries(answer.value).filter(
        ([name, value]) => value !== null || !Object.hasOwn(change, name),
      );
      return put(kept.sessions, Object.fromEntries(said) as unknown as Session);
    },
    'sitting.get': ({ id }) => {
      const session = kept.sessions.find((one) => one.id === id);
      if (!session) return fail('not-found');
      const pinned = kept.promptPins.filter(({ at }) => at >= session.start).map(({ promptId }) => promptId);
      return ok({ session, asked: parts.asked ?? [], pinned });
    },
    'sitting.guests': () => ok(parts.guests ?? []),
    'sessions.list': ({ personId }) => ok(kept.sessions.filter((one) => one.personId === personId)),
    'notes.add': ({ note }) => put(kept.notes, note),
    'notes.edit': ({ id, since, change: { text } }) => {
      const note = kept.notes.find((one) => one.id === id);
      if (!note || since === undefined || since === note.updatedAt) return patch(kept.notes, id, { text });
      const second = { ...note, id: crypto.randomUUID(), text: text ?? note.text, versionOf: id };
      kept.notes.push(second);
      return ok({ ...second, bothKept: true });
    },
    'notes.remove': ({ id }) => take(kept.notes, id),
    'notes.restore': ({ id }) => {
      const note = removed.get(id);
      if (note) kept.notes.push(note as Note);
      return ok(null);
    },
    'notes.list': ({ personId, before, limit }) =>
      ok(
        newestFirst(kept.notes)
          .filter((note) => note.personId === personId && (before === null || note.at < before))
          .slice(0, limit)
          .map(named),
      ),
    'notes.search': ({ query, personId, limit }) =>
      ok(
        newestFirst(kept.notes)
          .filter((note) => note.text.toLowerCase().includes(query.toLowerCase()))
          .filter((note) => personId === undefined || note.personId === personId)
          .slice(0, limit)
          .map(named),
      ),
    'actions.add': ({ action }) => put(kept.actions, action),
    'actions.update': ({ id, change }) => patch(kept.actions, id, change),
    'actions.remove': ({ id }) => take(kept.actions, id),
    'actions.restore': ({ id }) => {
      const action = removed.get(id);
      if (action) kept.actions.push(action as Action);
      return ok(null);
    },
    'drafts.get': ({ slot }) => ok(kept.drafts.find((draft) => draft.slot === slot) ?? null),
    'drafts.save': ({ draft }) => {
      kept.drafts = [...kept.drafts.filter((one) => one.slot !== draft.slot), draft];
      return ok(null);
    },
    'drafts.clear': ({ slot }) => {
      kept.drafts = kept.drafts.filter((one) => one.slot !== slot);
      return ok(null);
    },
    'people.list': () => ok(kept.people),
    'people.save': ({ person }) => put(kept.people, person),
    'people.link': ({ personId, name, email }) => {
      const person = kept.people.find((one) => one.id === personId);
      if (!person) return fail('not-found');
      return put(kept.people, {
        ...person,
        aliases: name ? [...person.aliases, name] : person.aliases,
        emails: email ? [...person.emails, email] : person.emails,
      });
    },
    'settings.get': () => ok(settings),
    'settings.set': ({ change }) => {
      settings = { ...settings, ...(Object.fromEntries(Object.entries(change)) as Partial<Settings>) };
      return ok(settings);
    },
    'meeting.current': () => ok(parts.current ?? null),
    'practice.today': () =>
      ok(parts.drill === undefined ? { state: 'off' } : { state: 'ready', chosen: chosenDrill(parts.drill) }),
    'meeting.today': () => ok(parts.today ?? []),
  };

  return {
    kept,
    calls,
    async call<K extends CallName>(name: K, input: Input<K>): Promise<Result<Output<K>, Refusal>> {
      calls.push({ name, input });
      await held.get(name);
      const refusal = refusals.get(name);
      if (refusal) return fail(refusal);
      const handler = handlers[name];
      return handler ? handler(input) : fail('unknown-call');
    },
    onChanged(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    refuse: (name, code) => void (code ? refusals.set(name, code) : refusals.delete(name)),
    hold(name) {
      const gate = Promise.withResolvers<void>();
      held.set(name, gate.promise);
      return () => {
        held.delete(name);
        gate.resolve();
      };
    },
    setBrief: (brief) => (source = brief),
    change: () => listeners.forEach((listener) => listener()),
  };
}
