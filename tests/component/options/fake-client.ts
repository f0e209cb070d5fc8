import { defaultSettings } from '../../../utils/settings/settings.ts';
import type { ImportAnswers } from '../../../utils/domain/dry-run.ts';
import type { Draft, Person } from '../../../utils/domain/records.ts';
import { fail, ok, type Result } from '../../../utils/domain/result.ts';
import type { Refusal } from '../../../utils/messaging/call.ts';
import type { MapRoles, MapSummary } from '../../../utils/messaging/calls/library.ts';
import type { FoundNote } from '../../../utils/messaging/calls/notebook.ts';
import type { Settings } from '../../../utils/messaging/calls/settings.ts';
import type { Client } from '../../../utils/messaging/client.ts';
import type { CallName, Input, Output } from '../../../utils/messaging/protocol.ts';
import { corePlaybook, coreView, summaryOf } from './samples.ts';
import type { CompetencyMap } from '../../../utils/domain/competency.ts';

type Handler<K extends CallName> = (
  input: Input<K>,
) => Result<Output<K>, Refusal> | Promise<Result<Output<K>, Refusal>>;
type Handlers = { [K in CallName]?: Handler<K> };

export interface FakeState {
  people: Person[];
  notes: FoundNote[];
  maps: { summary: MapSummary; map: CompetencyMap }[];
  settings: Settings;
  drafts: Draft[];
}

export interface FakeClient extends Client {
  state: FakeState;
  /** Every call in order, for what must or must not have been asked. */
  calls: { name: CallName; input: unknown }[];
}

const rolesOf = (state: FakeState): MapRoles | null => {
  const active = state.maps.find(({ summary }) => summary.active);
  if (!active) return null;
  const { map } = active;
  return {
    mapId: map.id,
    name: map.name,
    others: [],
    known: state.maps.map(({ summary }) => summary.id),
    roles: map.roles.map(({ id, name, levelIds }) => ({
      id,
      name,
      levels: levelIds.flatMap((levelId) => map.levels.filter((level) => level.id === levelId)),
    })),
  };
};

/** Behaves as the services do, in memory; `overrides` stand in for single calls. */
export const createFakeClient = (seed: Partial<FakeState> = {}, overrides: Handlers = {}): FakeClient => {
  const state: FakeState = {
    people: [],
    notes: [],
    maps: [],
    settings: defaultSettings,
    drafts: [],
    ...seed,
  };
  const calls: FakeClient['calls'] = [];
  const removed = new Map<string, { person?: Person; note?: FoundNote }>();
  let erased: Pick<FakeState, 'people' | 'notes' | 'maps'> | null = null;

  const byTime = (notes: FoundNote[]): FoundNote[] => notes.toSorted((a, b) => b.at - a.at);
  const handlers: Handlers = {
    'people.list': () => ok([...state.people]),
    'people.save': ({ person }) => {
      state.people = [...state.people.filter(({ id }) => id !== person.id), person];
      return ok(person);
    },
    'people.remove': ({ id }) => {
      const person = state.people.find((one) => one.id === id);
      if (!person) return fail('not-found');
      removed.set(id, { person });
      state.people = state.people.filter((one) => one !== person);
      return ok(null);
    },
    'people.restore': ({ id }) => {
      const person = removed.get(id)?.person;
      if (!person) return fail('not-found');
      state.people = [...state.people, person];
      return ok(null);
    },
    'sessions.list': () => ok([]),
    'timeline.list': () => ok([]),
    'actions.list': () => ok([]),
    'notes.list': ({ personId, before, limit }) =>
      ok(
        byTime(state.notes)
          .filter((note) => note.personId === personId && (before === null || note.at < before))
          .slice(0, limit),
      ),
    'notes.search': ({ query, limit }) =>
      ok(
        byTime(state.notes)
          .filter(({ text }) => text.toLowerCase().includes(query.toLowerCase()))
          .slice(0, limit),
      ),
    'notes.edit': ({ id, change }) => {
      const note = state.notes.find((one) => one.id === id);
      if (!note) return fail('not-found');
      const personId = change.personId === undefined ? note.personId : change.personId;
      const personName = state.people.find((person) => person.id === personId)?.name ?? null;
      const next: FoundNote = { ...note, personId, personName };
      state.notes = state.notes.map((one) => (one === note ? next : one));
      return ok(next);
    },
    'notes.remove': ({ id }) => {
      const note = state.notes.find((one) => one.id === id);
      if (!note) return fail('not-found');
      removed.set(id, { note });
      state.notes = state.notes.filter((one) => one !== note);
      return ok(null);
    },
    'notes.restore': ({ id }) => {
      const note = removed.get(id)?.note;
      if (!note) return fail('not-found');
      state.notes = [...state.notes, note];
      return ok(null);
    },
    'maps.list': () => ok(state.maps.map(({ summary }) => summary)),
    'maps.answers': () => {
      const { answers, about = {} } =
        state.maps.find(({ summary }) => summary.active)?.map.source.mapping ?? {};
      return ok(
        answers ? { answers: answers as ImportAnswers, about: about as Record<string, string> } : null,
      );
    },
    'maps.get': ({ id, revision }) =>
      ok(state.maps.find(({ summary }) => summary.id === id && summary.revision === revision)?.map ?? null),
    'maps.roles': () => ok(rolesOf(state)),
    'maps.apply': ({ map }) => {
      const given = map as CompetencyMap;
      const summary = summaryOf(given, state.maps.length + 1);
      state.maps = [
        ...state.maps.map((one) => ({ ...one, summary: { ...one.summary, active: false } })),
        { summary, map: given },
      ];
      return ok(summary);
    },
    'maps.undo': () => {
      const left = state.maps.slice(0, -1);
      state.maps = left.map((one, at) => ({
        ...one,
        summary: { ...one.summary, active: at === left.length - 1 },
      }));
      return ok(state.maps.at(-1)?.summary ?? null);
    },
    'maps.families': () =>
      ok({
        standing: state.maps
          .filter(({ map }, at) => state.maps.findLastIndex((one) => one.map.id === map.id) === at)
          .map(({ summary, map }) => ({
            id: summary.id,
            revision: summary.revision,
            name: summary.name,
            active: summary.active,
            imported: map.source.kind !== 'bundled',
            appliedAt: summary.appliedAt,
            behaviours: summary.counts.behaviours,
            people: 0,
          })),
        removed: [],
      }),
    'maps.evidence': () => ok({ counts: {}, notes: [] }),
    'maps.hints': () => ok([]),
    'maps.dismiss': ({ ids }) => ok(ids),
    'maps.draft': () => ok(null),
    'maps.saveDraft': () => ok(null),
    'playbook.get': () => ok(corePlaybook()),
    'playbook.view': () => ok(coreView()),
    'packs.list': () => ok([]),
    'sites.health': () => ok([]),
    'settings.get': () => ok(state.settings),
    'settings.set': ({ change }) => {
      state.settings = { ...state.settings, ...(change as Partial<Settings>) };
      return ok(state.settings);
    },
    'drafts.get': ({ slot }) => ok(state.drafts.find((draft) => draft.slot === slot) ?? null),
    'drafts.save': ({ draft }) => {
      state.drafts = [...state.drafts.filter(({ slot }) => slot !== draft.slot), draft];
      return ok(null);
    },
    'drafts.clear': ({ slot }) => {
      state.drafts = state.drafts.filter((draft) => draft.slot !== slot);
      return ok(null);
    },
    'data.counts': () =>
      ok({ people: state.people.length, notes: state.notes.length, maps: state.maps.length }),
    'data.export': () => ok({ name: 'touchline.json', mime: 'application/json', text: '{}' }),
    'exports.held': () =>
      ok({ notes: state.notes.length > 0, sessions: false, actions: false, goals: false, drafts: false }),
    'exports.plan': () =>
      ok({
        subjects: state.people.map(({ id, name }) => ({ personId: id, file: `${name}.md` })),
        heads: {
          ...{ people: 'id\r\n', sessions: 'id\r\n', notes: 'id\r\n' },
          ...{ evidence: 'id\r\n', actions: 'id\r\n', goals: 'id\r\n' },
        },
      }),
    'exports.markdown': ({ choice }) => ok({ text: '# Sam\n', count: 2, isPrivate: choice.coaching }),
    'exports.csv': ({ tables, choice }) =>
      ok(tables.map((table) => ({ text: `${table}\r\n`, count: 1, isPrivate: choice.coaching }))),
    'journal.exported': () => ok(null),
    'journal.list': () => ok([]),
    'backup.status': () =>
      ok({
        tone: 'amber',
        days: 9,
        ask: true,
        lastAt: 0,
        notes: state.notes.length,
        notesSince: 214,
        failed: false,
        folderLost: false,
      }),
    'backup.mark': () => ok(null),
    'backup.export': () =>
      ok({
        name: 'touchline.json',
        file: new Blob(['{}'], { type: 'application/json' }),
        exportedAt: 1,
        seq: 0,
      }),
    'backup.progress': () => ok(null),
    'backup.conflicts': () => ok([]),
    'backup.forget': () => ok(null),
    'safety.list': () => ok([]),
    'data.erase': () => {
      erased = { people: state.people, notes: state.notes, maps: state.maps };
      Object.assign(state, { people: [], notes: [], maps: [] });
      return ok(null);
    },
    'data.unerase': () => {
      if (!erased) return fail('not-found');
      Object.assign(state, erased);
      return ok(null);
    },
    ...overrides,
  };

  return {
    state,
    calls,
    async call(name, input) {
      calls.push({ name, input });
      const handler = handlers[name];
      return handler ? handler(input) : fail('unknown-call');
    },
    onChanged: () => undefined,
  };
};
