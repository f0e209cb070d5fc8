import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Pilot } from '../../../utils/domain/learning/records.ts';
import { repositories } from '../../../utils/services/repositories.ts';
import { action, dayMs, monday, note, person, promptEvent, session, tag, uuid } from '../db/samples.ts';
import { page, running } from './fakes.ts';

const now = monday + 10 * dayMs;
const pilot = (change: Partial<Pilot> = {}): Pilot => ({
  id: uuid(0xaa),
  startsAt: monday - dayMs,
  endsAt: monday + 13 * dayMs,
  milestones: [],
  answers: [],
  decision: null,
  decidedAt: null,
  reason: '',
  ...change,
});

/** Everything that can be written about somebody carries this mark. */
const secret = 'SECRET';
const about = { name: `${secret} Okafor`, emails: ['secret.okafor@acme.test'], aliases: ['S3CRET'] };

const notebook = async (change: Partial<Pilot> = {}) => {
  const services = running();
  services.clock.set(now);
  const of = repositories(services.deps.db);
  await of.people.save(person(1, about), monday);
  for (let n = 0; n < 5; n += 1) {
    const start = monday + n * dayMs;
    await of.sessions.start(
      'coaching',
      session(10 + n, {
        start,
        end: start + 1_800_000,
        state: 'held',
        format: 'remote',
        takeaway: `${secret} takeaway`,
        meetingKey: `google-calendar:${secret}-title-${n}`,
        seriesKey: `google-calendar:${secret}-series`,
        card: { outcome: n > 1 ? 'clear' : 'partly' },
      }),
    );
    await of.notes.add(
      'coaching',
      note(20 + n, { text: `${secret} note`, sessionId: uuid(10 + n), behaviours: [tag(1)] }),
    );
    await of.actions.add(
      'coaching',
      action(30 + n, { text: `${secret} action`, sessionId: uuid(10 + n) }),
      'coaching',
    );
    const mark = { promptId: 'one_on_one.01', sessionId: uuid(10 + n), at: start + 60_000 };
    await of.promptEvents.add(promptEvent(100 + n, { ...mark, outcome: 'shown' }));
    await of.promptEvents.add(promptEvent(200 + n, { ...mark, outcome: n > 2 ? 'useful' : 'asked' }));
  }
  const saved = await services.handle('pilots.save', { pilot: pilot(change) }, page);
  const list = async () => {
    const answer = await services.handle('pilots.list', {}, page);
    if (!answer.ok) throw new Error(answer.code);
    return answer.value;
  };
  return { ...services, of, saved, list };
};

describe('a pilot', () => {
  it('counts sessions, prompts and formats of its time', async () => {
    const { list } = await notebook();
    expect((await list())[0]?.report).toMatchObject({
      sessions: 5,
      tooFew: false,
      over: false,
      prompts: { shown: 5, asked: { count: 3 }, useful: { count: 2 }, best: [{ promptId: 'one_on_one.01' }] },
      formats: [{ format: 'remote', sessions: 5, action: { count: 5 }, clear: { count: 3 } }],
    });
  });

  it('lets nothing of a person onto its pages: no name, address, note, promise, takeaway or title', async () => {
    const { list } = await notebook({
      milestones: [{ id: uuid(1), text: `Talk to ${about.name}`, at: monday, doneAt: null }],
      answers: [
        { at: monday, worth: `${secret} liked it`, hindered: `mail ${about.emails[0]}`, change: 'Fewer' },
      ],
      reason: `Because of ${about.aliases[0]}`,
    });
    const [view] = await list();
    expect(JSON.stringify(view?.report)).not.toMatch(/secret|s3cret|okafor/i);
    expect(JSON.stringify(view?.sponsor)).not.toMatch(/secret|s3cret|okafor/i);
    expect(view?.sponsor).toMatchObject({ withheld: 4, answers: [{ change: 'Fewer' }] });
  });

  it('is one at a time until it is decided', async () => {
    const { handle } = await notebook();
    const other = pilot({ id: uuid(0xbb) });
    expect((await handle('pilots.save', { pilot: other }, page)).ok).toBe(false);
    await handle('pilots.save', { pilot: pilot({ decision: 'keep', decidedAt: now }) }, page);
    expect((await handle('pilots.save', { pilot: other }, page)).ok).toBe(true);
  });

  it('is removed and brought back', async () => {
    const { handle, list } = await notebook();
    await handle('pilots.remove', { id: uuid(0xaa) }, page);
    expect(await list()).toEqual([]);
    await handle('pilots.save', { pilot: pilot() }, page);
    expect(await list()).toHaveLength(1);
  });
});

describe('own sessions', () => {
  it('carry nothing of a person either', async () => {
    const { handle } = await notebook();
    const answer = await handle('learning.own', { weeks: 13 }, page);
    expect(answer).toMatchObject({ ok: true, value: { states: { held: 5 }, months: [{ sessions: 5 }] } });
    expect(JSON.stringify(answer)).not.toMatch(/secret|s3cret|okafor|00000000-/i);
  });

  it('are not asked for by a panel in a page', async () => {
    const { handle } = await notebook();
    const tallies = await handle('learning.tallies', {}, page);
    expect(JSON.stringify(tallies)).not.toMatch(/secret|person/i);
  });
});
