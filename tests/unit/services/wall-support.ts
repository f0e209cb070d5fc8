import * as fc from 'fast-check';
import type { Note } from '../../../utils/domain/records.ts';
import type { Purpose } from '../../../utils/domain/session-type.ts';
import type { CallName } from '../../../utils/messaging/protocol.ts';
import { protocol } from '../../../utils/messaging/protocol.ts';
import type { CallContext } from '../../../utils/services/context.ts';
import { createCurrentMeetings } from '../../../utils/services/current-meetings.ts';
import { inputs } from '../../contract/messages/inputs.ts';
import { action, goal, monday, note, person, session, tag, uuid } from '../db/samples.ts';
import { page, panel, running } from './fakes.ts';
import { reading } from './reading.ts';

export type App = ReturnType<typeof running>;

/** In every text written in coaching, and in nothing else. */
export const secret = 'HUSHHUSH';
export const people = [1, 2, 3] as const;

interface Written {
  side: Purpose;
  who: number;
  inSession: boolean;
  kind: Note['kind'];
  promoted: boolean;
  day: number;
}

/** A notebook in which both sides of the wall, sessions and copies are mixed at random. */
export const notebook = fc.array(
  fc.record<Written>({
    side: fc.constantFrom('coaching', 'evaluation'),
    who: fc.constantFrom(...people),
    inSession: fc.boolean(),
    kind: fc.constantFrom('observation', 'praise', 'concern', 'idea'),
    promoted: fc.boolean(),
    day: fc.integer({ min: 0, max: 5 }),
  }),
  { minLength: 2, maxLength: 8 },
);

const dayMs = 86_400_000;
const reviewing: CallContext = { ...page, view: 'reviewing' };

const write = async (app: App, n: number, { side, who, inSession, kind, promoted, day }: Written) => {
  const context = side === 'coaching' ? page : reviewing;
  const text = side === 'coaching' ? `${secret} ${n}` : `open ${n}`;
  const personId = uuid(who);
  const sessionId = inSession ? uuid(1_000 + n) : null;
  const at = monday - day * dayMs;
  const behaviours = [{ ...tag(1 + (n % 3)), text }];
  const type = side === 'coaching' ? 'one_on_one' : 'performance_review';
  const held = {
    personId,
    type,
    purpose: side,
    takeaway: text,
    ticks: [text],
    start: at,
    end: at + 1_800_000,
  };
  if (inSession) await app.handle('sessions.start', { session: session(1_000 + n, held) }, context);
  const evidence = { situation: text, impact: text, polarity: 'growth', link: null, source: text } as const;
  const said = day % 2 === 0 ? { evidence, tags: [text] } : { keepBecause: text };
  await app.handle(
    'notes.add',
    { note: note(2_000 + n, { personId, sessionId, kind, purpose: side, text, behaviours, at, ...said }) },
    context,
  );
  await app.handle('notes.edit', { id: uuid(2_000 + n), change: { text: `${text} again` } }, context);
  await app.handle(
    'actions.add',
    { action: action(3_000 + n, { personId, sessionId, text, due: '2026-03-01' }) },
    context,
  );
  const checkIns = [{ id: uuid(6_000 + n), at, text }];
  const measured = { text, measure: text, expected: text, actual: text, behaviours, checkIns };
  await app.handle('goals.add', { goal: goal(5_000 + n, { personId, purpose: side, ...measured }) }, context);
  const slot = side === 'coaching' ? `person:${personId}` : `person:${personId}:evaluation`;
  await app.handle('drafts.save', { draft: { slot, personId, kind, text, behaviours, at } }, context);
  if (promoted && side === 'coaching') {
    const shared = { kind, text: `shared ${n}`, behaviours: [], at, zone: 'UTC' };
    await app.handle(
      'review.promote',
      { copy: { id: uuid(4_000 + n), noteId: uuid(2_000 + n), ...shared } },
      page,
    );
  }
};

const evaluationOf = (key: string) => reading({ key, seriesKey: null, title: 'Performance review Person 1' });

/** Meetings of both sides with everybody stand on today's list; the tab shows a review. */
export const meet = async (app: App): Promise<void> => {
  const current = createCurrentMeetings(app.deps.store);
  for (const n of people) {
    for (const type of ['one_on_one', 'performance_review']) {
      const key = `${type}${n}`;
      const { title, start, end, attendees } = reading().meeting;
      const seen = { site: 'google-calendar', key, title, start, end, type, attendees };
      await current.set(7, evaluationOf(key), { ...seen, personId: uuid(n), seenAt: monday }, monday);
    }
  }
};

/** Writes the notebook through the calls themselves. */
export const fill = async (entries: readonly Written[]): Promise<App> => {
  const app = running();
  await createCurrentMeetings(app.deps.store).setMode(reviewing.view, 'evaluation');
  for (const n of people) {
    const placed = person(n, { mapId: 'starter', roleId: 'engineer', levelId: 'l1', focus: ['testing'] });
    await app.handle('people.save', { person: placed }, page);
  }
  for (const [n, entry] of entries.entries()) await write(app, n, entry);
  return app;
};

/** A panel, and the browser's own side panel, that show the review of each person in turn. */
export const surfaces: readonly CallContext[] = [panel, { ...page, view: 'aside' }];

const queries = [
  'hushhush',
  'hush',
  '"hushhush 0"',
  'behaviour:hushhush',
  'tag:"hushhush 0"',
  'kind:evidence',
  'after:2000',
  'person:person',
];

/** Not asked: what the manager keeps or owes whole, a backup and all that is held on a person. */
const whole: readonly string[] = ['data.export', 'rescue.export', 'access.get', 'access.file'];
/** Nor what takes records away: there would be nothing left to show. */
const takesAway = /\.(?:remove|erase|take|takeBack)$/;

const ids = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, n) => uuid(from + n));

/** Inputs of one call that reach for every record there is. */
const variants = (name: CallName, count: number): object[] => {
  const input: object = inputs[name];
  const fits = (field: string) => name !== 'people.link' && field in input;
  const records = [1_000, 2_000, 3_000, 4_000, 5_000].flatMap((from) => ids(from, count));
  const whose = people.map((n) => ({ personId: uuid(n) }));
  if (name === 'brief.get') {
    const types = ['performance_review', 'corrective', 'calibration'];
    return whose.flatMap((one) => types.map((type) => ({ choice: { ...one, type }, swapped: [] })));
  }
  if (name === 'notes.edit') return ids(2_000, count).map((id) => ({ id, change: {} }));
  if (name === 'goals.update') return ids(5_000, count).map((id) => ({ id, change: {} }));
  if (name === 'actions.update') return ids(3_000, count).map((id) => ({ id, change: {} }));
  if (name === 'sessions.update') {
    const changes = [{}, { type: 'performance_review' }];
    return ids(1_000, count).flatMap((id) => changes.map((change) => ({ id, change })));
  }
  if (name === 'notes.add') return ids(2_000, count).map((id) => ({ note: { ...note(1), id } }));
  if (name === 'actions.add') return ids(3_000, count).map((id) => ({ action: { ...action(1), id } }));
  if (name === 'goals.add') return ids(5_000, count).map((id) => ({ goal: { ...goal(1), id } }));
  if (name === 'sessions.start') {
    return ids(1_000, count).flatMap((id, n) => {
      const meetingKey = `google-calendar:event${1_000 + n}`;
      return people.map((who) => ({ session: { ...session(1), id, personId: uuid(who), meetingKey } }));
    });
  }
  if (name === 'drafts.get') {
    return whose
      .flatMap(({ personId }) => [`person:${personId}`, `person:${personId}:evaluation`])
      .map((slot) => ({ slot }));
  }
  if (fits('query')) {
    return queries.flatMap((query) => [{}, ...whose].map((one) => ({ query, limit: 50, ...one })));
  }
  if (fits('personId')) return whose.map((one) => ({ ...input, ...one }));
  if (fits('id') && typeof (input as { id?: unknown }).id === 'string') {
    return records.map((id) => ({ ...input, id }));
  }
  return [input];
};

/** Every answer that a surface in an evaluation gets, with the name of the call. */
export const askAll = async (
  app: App,
  context: CallContext,
  count: number,
): Promise<[CallName, unknown][]> => {
  const { handle } = app as {
    handle: (name: CallName, input: never, context: CallContext) => Promise<unknown>;
  };
  const answers: [CallName, unknown][] = [];
  for (const name of ['brief.get', ...Object.keys(inputs)] as CallName[]) {
    if (whole.includes(name) || takesAway.test(name) || !protocol[name].who.includes(context.caller as never))
      continue;
    for (const input of variants(name, count)) {
      answers.push([name, await handle(name, input as never, context)]);
    }
  }
  return answers;
};

/** What screens ask for by saying on which side they read. */
export const askSided = async (app: App): Promise<[CallName, unknown][]> => {
  const { handle } = app as {
    handle: (name: CallName, input: never, context: CallContext) => Promise<unknown>;
  };
  const sided = (Object.keys(inputs) as CallName[]).filter((name) => 'purpose' in shapeOf(name));
  const answers: [CallName, unknown][] = [];
  for (const name of sided) {
    for (const input of variants(name, 0)) {
      answers.push([name, await handle(name, { ...input, purpose: 'evaluation' } as never, page)]);
    }
  }
  return answers;
};

const shapeOf = (name: CallName): object => {
  const { input } = protocol[name];
  return 'shape' in input ? input.shape : {};
};
