import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { behaviourEventId } from '../../../utils/domain/rank/behaviour-event.ts';
import { repositories } from '../../../utils/services/repositories.ts';
import { action, monday, openFresh, person, promptEvent, session, uuid } from './samples.ts';

const here = { sessionId: uuid(10), promptId: 'one_on_one.01', sessionType: 'one_on_one' };
const started = async () => {
  const of = repositories(openFresh());
  await of.sessions.start('coaching', session(10));
  return of;
};

describe('what a prompt is worth', () => {
  it('counts each mark once, however often it is sent', async () => {
    const of = await started();
    await of.promptEvents.add(promptEvent(40, { ...here, outcome: 'shown' }));
    await of.promptEvents.add(promptEvent(41, { ...here, outcome: 'asked', at: monday + 1 }));
    await of.promptEvents.add(promptEvent(41, { ...here, outcome: 'asked', at: monday + 1 }));
    await of.promptEvents.add(promptEvent(42, { ...here, outcome: 'not_useful', at: monday + 2 }));
    expect(await of.learning.tallies()).toEqual([
      {
        promptId: 'one_on_one.01',
        sessionType: 'one_on_one',
        shown: 1,
        asked: 1,
        skipped: 0,
        useful: 0,
        notUseful: 1,
        action: 0,
        lastAt: monday + 2,
      },
    ]);
  });

  it('keeps one tally for each session type', async () => {
    const of = await started();
    await of.promptEvents.add(promptEvent(40, { ...here, outcome: 'useful' }));
    await of.promptEvents.add(promptEvent(41, { ...here, sessionType: 'career', outcome: 'useful' }));
    const { tallies } = await of.learning.ground(['career'], null);
    expect(tallies.map(({ sessionType, useful }) => [sessionType, useful])).toEqual([['career', 1]]);
  });

  it('does not count the behaviours that were on screen', async () => {
    const of = await started();
    await of.promptEvents.add(promptEvent(40, { ...here, promptId: behaviourEventId('b1') }));
    expect(await of.learning.tallies()).toEqual([]);
  });

  it.each([
    ['after it was asked', ['ask', 'act']],
    ['before it was asked', ['act', 'ask']],
    ['twice', ['ask', 'act', 'act again']],
  ])('says once that it led to an action agreed %s', async (_, steps) => {
    const of = await started();
    const act = async (n: number) => {
      await of.actions.add('coaching', action(n, { sessionId: uuid(10) }), 'coaching');
      await of.promptEvents.noteAction(uuid(10));
    };
    for (const step of steps) {
      if (step === 'ask') await of.promptEvents.add(promptEvent(40, { ...here, outcome: 'asked' }));
      else await act(step === 'act' ? 30 : 31);
    }
    expect((await of.learning.tallies()).map((tally) => tally.action)).toEqual([1]);
  });
});

describe('a pinned prompt', () => {
  it('is pinned once for a person, and no longer after it was taken off', async () => {
    const of = await started();
    const pin = { id: uuid(60), personId: uuid(1), promptId: 'p', at: monday };
    expect(await of.learning.pin(pin)).toEqual(pin);
    expect(await of.learning.pin({ ...pin, id: uuid(61), at: monday + 5 })).toEqual(pin);
    await of.learning.pin({ ...pin, id: uuid(62), personId: uuid(2) });
    expect((await of.learning.ground([], uuid(1))).pins).toEqual([pin]);
    await of.learning.unpin(uuid(1), 'p');
    expect((await of.learning.ground([], uuid(1))).pins).toEqual([]);
    expect((await of.learning.ground([], uuid(2))).pins).toHaveLength(1);
  });

  it('goes with its person and comes back with them', async () => {
    const of = await started();
    await of.people.save(person(1), monday);
    await of.learning.pin({ id: uuid(60), personId: uuid(1), promptId: 'p', at: monday });
    await of.trash.removePerson(uuid(1), monday);
    expect((await of.learning.ground([], uuid(1))).pins).toEqual([]);
    await of.trash.restorePerson(uuid(1));
    expect((await of.learning.ground([], uuid(1))).pins).toHaveLength(1);
  });
});

describe('a session', () => {
  it('keeps what was said of it, each thing by itself', async () => {
    const of = await started();
    const context = { now: monday + 1, ids: () => uuid(99) };
    await of.sessions.change('coaching', uuid(10), { format: 'remote', energy: 'high' }, context);
    await of.sessions.change('coaching', uuid(10), { card: { outcome: 'clear' } }, context);
    expect(await of.sessions.list('coaching', uuid(1), 5)).toMatchObject([
      { format: 'remote', energy: 'high', card: { outcome: 'clear' }, state: 'open' },
    ]);
  });
});
