import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../utils/domain/records.ts';
import type { Purpose } from '../../../utils/domain/session-type.ts';
import { toPromotionRow } from '../../../utils/db/to-rows.ts';
import { loadPortrait } from '../../../utils/services/portraits.ts';
import { repositories } from '../../../utils/services/repositories.ts';
import { timelineKinds } from '../../../utils/domain/timeline.ts';
import { parseQuery } from '../../../utils/domain/search/query.ts';
import { action, goal, monday, note, openFresh, person, session, tag, uuid } from './samples.ts';

/** In every text written in coaching, and in nothing else. */
const secret = 'QUIET';

interface Written {
  purpose: Purpose;
  person: number;
  inSession: boolean;
  kind: Note['kind'];
  promoted: boolean;
  at: number;
}

const written: fc.Arbitrary<Written> = fc.record({
  purpose: fc.constantFrom('coaching', 'evaluation'),
  person: fc.integer({ min: 1, max: 3 }),
  inSession: fc.boolean(),
  kind: fc.constantFrom('observation', 'praise', 'concern', 'idea'),
  promoted: fc.boolean(),
  at: fc.integer({ min: 0, max: 5 }),
});

const textOf = (purpose: Purpose, n: number): string =>
  purpose === 'coaching' ? `${secret} ${n}` : `open ${n}`;

const fill = async (entries: readonly Written[]) => {
  const db = openFresh();
  const of = repositories(db);
  for (const n of [1, 2, 3]) await of.people.save(person(n), monday);
  for (const [n, { purpose, person: who, inSession, kind, promoted, at }] of entries.entries()) {
    const personId = uuid(who);
    const text = textOf(purpose, n);
    const sessionId = inSession ? uuid(1_000 + n) : null;
    const held = session(1_000 + n, { personId, purpose, takeaway: text, start: monday + at });
    if (inSession) await of.sessions.start(purpose, held);
    const behaviours = [{ ...tag(n), text }];
    const evidence = { situation: text, impact: text, polarity: 'growth', link: null, source: text } as const;
    const said = at % 2 === 0 ? { evidence, tags: [text.toLowerCase()] } : {};
    await of.notes.add(
      purpose,
      note(2_000 + n, { personId, sessionId, kind, purpose, text, behaviours, at: monday + at, ...said }),
    );
    await of.notes.change(purpose, uuid(2_000 + n), { text: `${text} again` }, monday + at);
    const checkIns = [{ id: uuid(6_000 + n), at: monday, text }];
    await of.goals.add(
      purpose,
      goal(5_000 + n, { personId, purpose, text, measure: text, behaviours, checkIns }),
    );
    if (inSession) {
      const now = { now: monday, ids: () => uuid(9_998) };
      await of.sessions.change(purpose, uuid(1_000 + n), { takeaway: `${text} again` }, now);
    }
    await of.actions.add(purpose, action(3_000 + n, { personId, sessionId, text }), purpose);
    const slot = purpose === 'coaching' ? `person:${personId}` : `person:${personId}:evaluation`;
    await of.drafts.save({ slot, personId, kind, text, behaviours: [], at: monday });
    if (promoted && purpose === 'coaching') {
      await db.promotions.put(
        toPromotionRow({
          id: uuid(4_000 + n),
          noteId: uuid(2_000 + n),
          personId,
          kind: 'observation',
          text: `shared ${n}`,
          behaviours: [],
          at: monday + at,
          zone: 'UTC',
          promotedAt: monday,
        }),
      );
    }
  }
  return { db, of };
};

const queries = [
  'quiet',
  '"quiet 0"',
  'behaviour:quiet',
  'tag:"quiet 0"',
  'kind:evidence',
  'after:2000',
  'person:person',
];

/** Every way in which the repositories give out text. */
const readAll = async (
  of: ReturnType<typeof repositories>,
  reader: Purpose,
  count: number,
): Promise<unknown[]> => {
  const read: unknown[] = [];
  const context = { now: monday, ids: () => uuid(9_999) };
  for (const n of [1, 2, 3]) {
    const personId = uuid(n);
    read.push(
      await of.notes.list(reader, { personId, before: null, limit: 100 }),
      await of.notes.tagged(reader, personId, 100),
      await of.notes.recent(reader, personId, 100),
      await of.sessions.list(reader, personId, 100),
      await of.actions.list(reader, personId, true),
      await of.goals.list(reader, personId),
      await of.notes.withBehaviours(reader, personId),
      await of.notes.tags(reader, personId),
      await of.drafts.get(reader, `person:${personId}`),
      await of.drafts.get(reader, `person:${personId}:evaluation`),
    );
  }
  for (const n of [1, 2, 3]) {
    const page = { personId: uuid(n), before: null, limit: 100 };
    for (const kinds of [timelineKinds, ['evidence'], ['goal', 'action']] as const) {
      for (const behaviourId of [null, 'b0', 'b1']) {
        read.push(await of.timeline.list(reader, { ...page, kinds: new Set(kinds), behaviourId }));
      }
    }
  }
  for (const text of queries) {
    for (const personId of [null, uuid(1)]) {
      for (const hold of [true, false]) {
        const query = parseQuery(text);
        read.push(
          await of.search.find(reader, { text, personId, limit: 100, hold }),
          await of.records.find(reader, { query, personId, limit: 100, hold }),
        );
      }
    }
  }
  read.push(await of.notes.tags(reader, null), await of.undo.list(reader));
  for (let n = 0; n < count; n += 1) {
    const meeting = { key: `google-calendar:event${1_000 + n}`, seriesKey: null };
    const who = { personId: uuid(1 + (n % 3)), reader };
    const { ground, history } = await of.brief.load(meeting, null, () => ({ ...who, type: 'one_on_one' }));
    read.push(
      ground.sessions,
      history,
      await of.notes.ofSession(reader, uuid(1_000 + n)),
      await of.notes.add(reader, note(2_000 + n)),
      await of.notes.change(reader, uuid(2_000 + n), {}, monday),
      await of.goals.add(reader, goal(5_000 + n)),
      await of.goals.change(reader, uuid(5_000 + n), {}, monday),
      await of.actions.add(reader, action(3_000 + n), reader),
      await of.actions.change(reader, uuid(3_000 + n), {}, monday),
      await of.sessions.start(reader, session(1_000 + n)),
      await of.sessions.change(reader, uuid(1_000 + n), {}, context),
    );
  }
  const choice = { coaching: reader === 'coaching', concerns: true, drafts: false };
  for (const one of [...(await of.people.list()), null]) {
    read.push(await loadPortrait(of, one, choice, new Map(), async () => undefined));
  }
  return read;
};

describe('the wall', () => {
  it('gives no coaching text to an evaluation, by whatever way it asks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 8 }), async (entries) => {
        const { of } = await fill(entries);
        const read = JSON.stringify(await readAll(of, 'evaluation', entries.length));
        expect(read.toLowerCase()).not.toContain(secret.toLowerCase());
      }),
      { numRuns: 40 },
    );
  });

  it('lets an evaluation take back nothing that was done in coaching', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 5 }), async (entries) => {
        const { db, of } = await fill(entries);
        const coaching = async () => [
          await db.notes.where('[purpose+late]').between(['coaching'], ['coaching', []]).toArray(),
          (await db.goals.toArray()).filter(({ purpose }) => purpose === 'coaching'),
          (await db.sessions.toArray()).filter(({ purpose }) => purpose === 'coaching'),
        ];
        const before = await coaching();
        const ids = (await db.undo.toArray())
          .filter(({ act }) => !act.startsWith('people.'))
          .map(({ id }) => id);
        for (const id of ids.toReversed()) {
          await of.undo.take('evaluation', id, { now: monday, anyway: true });
        }
        expect(await coaching()).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it('gives an evaluation what was written in evaluation and what was promoted, with the text as it was edited', async () => {
    const base = { person: 1, inSession: true, kind: 'concern', promoted: true, at: 1 } as const;
    const { of } = await fill([
      { ...base, purpose: 'coaching' },
      { ...base, purpose: 'evaluation' },
    ]);
    const notes = await of.notes.list('evaluation', { personId: uuid(1), before: null, limit: 9 });
    expect(notes.map(({ text }) => text).toSorted()).toEqual(['open 1 again', 'shared 0']);
    const found = await of.search.find('evaluation', { text: 'shared', personId: null, limit: 9 });
    expect(found.map(({ text }) => text)).toEqual(['shared 0']);
  });

  it('gives coaching its own notes and every promise', async () => {
    const base = { person: 1, inSession: true, kind: 'idea', promoted: false, at: 1 } as const;
    const { of } = await fill([
      { ...base, purpose: 'coaching' },
      { ...base, purpose: 'evaluation' },
    ]);
    const notes = await of.notes.list('coaching', { personId: uuid(1), before: null, limit: 9 });
    expect(notes.map(({ text }) => text)).toEqual([`${secret} 0 again`]);
    expect(await of.actions.list('coaching', uuid(1), false)).toHaveLength(2);
    expect(await of.actions.list('evaluation', uuid(1), false)).toMatchObject([{ text: 'open 1' }]);
  });
});
