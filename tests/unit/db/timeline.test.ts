import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byNewest,
  timelineKinds,
  type TimelineEntry,
  type TimelineKind,
} from '../../../utils/domain/timeline.ts';
import { toNoteRow, toPromotionRow } from '../../../utils/db/to-rows.ts';
import { repositories } from '../../../utils/services/repositories.ts';
import { action, goal, monday, note, openFresh, person, session, tag, uuid } from './samples.ts';

const evidence = { situation: 's', impact: 'i', polarity: 'strength', link: null } as const;
const every = new Set<TimelineKind>(timelineKinds);
type Repositories = ReturnType<typeof repositories>;

interface Asked {
  limit: number;
  kinds?: ReadonlySet<TimelineKind>;
  behaviourId?: string | null;
}

/** Page after page until the end. */
const loadAll = async (
  of: Repositories,
  reader: 'coaching' | 'evaluation',
  { limit, kinds = every, behaviourId = null }: Asked,
): Promise<TimelineEntry[]> => {
  const all: TimelineEntry[] = [];
  for (;;) {
    const before = all.at(-1) ?? null;
    const page = await of.timeline.list(reader, { personId: uuid(1), before, limit, kinds, behaviourId });
    all.push(...page);
    if (page.length < limit) return all;
  }
};

interface Happened {
  kind: TimelineKind;
  at: number;
}

const happened: fc.Arbitrary<Happened[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...timelineKinds), at: fc.integer({ min: 0, max: 6 }) }),
  { maxLength: 60 },
);

const fill = async (of: Repositories, all: readonly Happened[]): Promise<void> => {
  for (const [n, { kind, at }] of all.entries()) {
    const id = 1_000 + n;
    const when = monday + at;
    if (kind === 'session') await of.sessions.start('coaching', session(id, { start: when }));
    else if (kind === 'action') await of.actions.add('coaching', action(id, { createdAt: when }), 'coaching');
    else if (kind === 'goal') await of.goals.add('coaching', goal(id, { createdAt: when }));
    else {
      const said = kind === 'evidence' ? { evidence } : {};
      await of.notes.add('coaching', note(id, { at: when, behaviours: n % 2 ? [tag(n % 3)] : [], ...said }));
    }
  }
};

describe('a timeline', () => {
  it('gives everything once and in order, page by page, whatever shares a millisecond', async () => {
    await fc.assert(
      fc.asyncProperty(happened, fc.integer({ min: 1, max: 9 }), async (all, limit) => {
        const of = repositories(openFresh());
        await fill(of, all);
        await of.notes.add('coaching', note(1, { personId: uuid(2) }));
        const entries = await loadAll(of, 'coaching', { limit });
        expect(entries).toEqual(entries.toSorted(byNewest));
        expect(new Set(entries.map(({ id }) => id)).size).toBe(all.length);
        expect(entries).toHaveLength(all.length);
        const evidenceOnly = await loadAll(of, 'coaching', { limit, kinds: new Set(['evidence']) });
        expect(evidenceOnly.map(({ id }) => id)).toEqual(
          entries.filter(({ kind }) => kind === 'evidence').map(({ id }) => id),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('narrows down to a behaviour: notes, evidence and goals that are tied to it', async () => {
    const of = repositories(openFresh());
    await of.notes.add('coaching', note(10, { behaviours: [tag(1), tag(2)] }));
    await of.notes.add('coaching', note(11, { behaviours: [tag(2)], evidence, at: monday + 1 }));
    await of.goals.add('coaching', goal(12, { behaviours: [tag(1)], createdAt: monday + 2 }));
    await of.actions.add('coaching', action(13), 'coaching');
    await of.sessions.start('coaching', session(14));
    const found = await loadAll(of, 'coaching', { limit: 5, behaviourId: 'b1' });
    expect(found.map(({ id }) => id)).toEqual([uuid(12), uuid(10)]);
  });

  it('does not stop at a long stretch of what is filtered out', async () => {
    const db = openFresh();
    const of = repositories(db);
    const many = Array.from({ length: 900 }, (_, n) =>
      toNoteRow(note(100 + n, { at: monday + n, ...(n === 2 ? { evidence } : {}) }), n + 1),
    );
    await db.notes.bulkPut(many);
    const found = await loadAll(of, 'coaching', { limit: 10, kinds: new Set(['evidence']) });
    expect(found.map(({ id }) => id)).toEqual([uuid(102)]);
  });

  it('shows an evaluation its own side and promoted copies, and none of somebody who is only coached', async () => {
    const db = openFresh();
    const of = repositories(db);
    await of.people.save(person(1), monday);
    await of.notes.add('coaching', note(10));
    await of.notes.add('evaluation', note(11, { purpose: 'evaluation', at: monday + 1 }));
    const copy = {
      noteId: uuid(10),
      personId: uuid(1),
      kind: 'observation' as const,
      behaviours: [],
      zone: 'UTC',
    };
    await db.promotions.put(
      toPromotionRow({ ...copy, id: uuid(20), text: 'shared', at: monday, promotedAt: monday }),
    );
    const ids = async () => (await loadAll(of, 'evaluation', { limit: 1 })).map(({ id }) => id);
    expect(await ids()).toEqual([uuid(11), uuid(20)]);
    await of.people.save(person(1, { coachOnly: true }), monday + 5);
    expect(await ids()).toEqual([uuid(11)]);
  });

  it('carries promises and goals past sessions that were moved or cancelled', async () => {
    const of = repositories(openFresh());
    const context = { now: monday, ids: () => uuid(99) };
    for (const [n, state] of (['moved', 'cancelled', 'held'] as const).entries()) {
      await of.sessions.start('coaching', session(10 + n));
      await of.actions.add('coaching', action(20 + n, { sessionId: uuid(10 + n) }), 'coaching');
      await of.sessions.change('coaching', uuid(10 + n), { state }, context);
    }
    await of.goals.add('coaching', goal(30));
    expect(await of.actions.list('coaching', uuid(1), false)).toHaveLength(3);
    const kinds = new Set<TimelineKind>(['action', 'goal']);
    expect(await loadAll(of, 'coaching', { limit: 2, kinds })).toHaveLength(4);
  });

  it('holds a thousand promises of one person', async () => {
    const of = repositories(openFresh());
    for (let n = 0; n < 1_000; n += 1) {
      await of.actions.add('coaching', action(1_000 + n, { createdAt: monday + n }), 'coaching');
    }
    const all = await loadAll(of, 'coaching', { limit: 50 });
    expect(new Set(all.map(({ id }) => id)).size).toBe(1_000);
    expect(await of.actions.list('coaching', uuid(1), false)).toHaveLength(1_000);
  });
});
