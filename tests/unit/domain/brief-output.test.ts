import { describe, expect, it } from 'vitest';
import { brief } from '../../../utils/domain/brief/brief.ts';
import {
  core,
  guest,
  inSession,
  input,
  me,
  minute,
  person,
  reading,
  session,
  start,
} from '../../fixtures/briefs/make.ts';
import { ask, packOf } from '../../fixtures/briefs/pack.ts';

const planOf = (id: string) => core.sessions.find((one) => one.id === id);

describe('what a brief says of the session itself', () => {
  it.each(['frontline_coach', 'team_lead', 'people_manager'] as const)(
    'what good looks like for a %s',
    (coachRole) => {
      const { good, roleMissing } = brief(input({ settings: { promptCount: 3, coachRole } }));
      expect(good).toEqual(planOf('one_on_one')?.good.find(({ role }) => role === coachRole));
      expect([good?.looksLike.length ?? 0, roleMissing]).toEqual([
        expect.toSatisfy((n: number) => n > 0),
        false,
      ]);
    },
  );

  it('reads a pack that never names the coach role as for a people manager, and says so', () => {
    const pack = packOf(ask('theirs', 'explore', 'Whose promise?', { roles: ['people_manager'] }));
    const playbook = { ...pack, sessions: pack.sessions.map((one) => ({ ...one, good: one.good.slice(2) })) };
    const shown = brief(input({ playbook, settings: { promptCount: 3, coachRole: 'team_lead' } }));
    expect(shown.roleMissing).toBe(true);
    expect(shown.good).toMatchObject({ role: 'people_manager' });
    expect(shown.prompts.map(({ id }) => id)).toEqual(['theirs']);
  });

  it.each([
    ['as the manager said', 'async', { conference: 'https://meet.example.test' }, 'async'],
    ['a call', undefined, { conference: 'https://meet.example.test' }, 'remote'],
    ['a room', undefined, { place: 'Room Ada' }, 'in_person'],
    ['a room with a call', undefined, { place: 'Room Ada', conference: 'https://meet.example.test' }, null],
    ['not known', undefined, {}, null],
  ] as const)('how it is held: %s', (_, said, page, format) => {
    const shown = brief(
      input({ reading: reading(page), session: session('now', 0, { format: said, state: 'open' }) }),
    );
    const how = planOf('one_on_one')?.formats.find((one) => one.format === format)?.how ?? '';
    expect([shown.format, shown.formatHow]).toEqual([format, how]);
  });

  it('what is different on the leading pathway', () => {
    const shown = brief(input({ people: [person({ pathway: 'specialist' })] }));
    expect(shown.variant).toBe(
      planOf('one_on_one')?.variants.find(({ pathway }) => pathway === 'specialist')?.focus,
    );
    expect(shown.variant).not.toBe('');
    expect(brief(input()).variant).toBe('');
  });

  it.each(['retro', 'group_clinic', 'peer_circle', 'talent_community', 'calibration'] as const)(
    'the flow of a %s with a group, and none with one other person',
    (type) => {
      const attendees = [me, ...Array.from({ length: 5 }, (_, at) => guest(`p${at}@example.test`))];
      const group = brief(
        inSession(type, { reading: reading({ attendees, attendeeCount: 6 }), match: { state: 'none' } }),
      );
      expect([group.state, group.person, group.group]).toEqual(['group', null, planOf(type)?.group]);
      expect(group.group?.rounds.length ?? 0).toBeGreaterThan(0);
      expect(brief(inSession(type)).group).toBeNull();
    },
  );

  it('where the company’s year stands, as it was told', () => {
    const cycle = { phase: 'review', endsInDays: 12, next: 'planning' } as const;
    expect(brief(input({ cycle })).cycle).toEqual(cycle);
  });

  it('the clock by the marks of the session', () => {
    const began = session('now', 0, { state: 'open', startedAt: start + 10 * minute });
    expect(brief(input({ session: began, now: start + 20 * minute })).clock).toMatchObject({
      lateBy: 10,
      length: 20,
    });
    const over = { ...began, endedAt: start + 18 * minute };
    expect(brief(input({ session: over, now: start + 20 * minute })).clock).toMatchObject({
      state: 'over',
      minutes: 2,
    });
  });

  it.each([
    [
      'without any page',
      { reading: null, classification: null, match: null, choice: { personId: 'sam', type: 'one_on_one' } },
    ],
    ['on a page that does not tell the time', { reading: reading({ start: null, end: null }) }],
  ])('a clock of the playbook’s minutes once begun %s', (_, change) => {
    const began = session('now', 0, { state: 'open', startedAt: start });
    const shown = brief(input({ ...change, session: began, now: start + 12 * minute }));
    expect(shown.clock).toMatchObject({ state: 'running', length: planOf('one_on_one')?.minutes });
    expect(brief(input({ ...change, now: start + 12 * minute })).clock).toBeNull();
  });

  it('nothing of it where the card is folded', () => {
    const shown = brief(
      input({ reading: reading({ cancelled: true }), session: session('now', 0, { startedAt: start }) }),
    );
    expect([shown.clock, shown.good, shown.prompts, shown.arms]).toEqual([null, null, [], []]);
  });
});
