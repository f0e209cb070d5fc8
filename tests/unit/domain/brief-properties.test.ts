import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief } from '../../../utils/domain/brief/brief.ts';
import type { BriefInput } from '../../../utils/domain/brief/input.ts';
import { behaviourEventId } from '../../../utils/domain/rank/memory.ts';
import type { Prompt } from '../../../utils/domain/playbook.ts';
import { placeholderNames } from '../../../utils/domain/rank/placeholders.ts';
import type { PromptEvent } from '../../../utils/domain/records.ts';
import { sessionTypes } from '../../../utils/domain/session-type.ts';
import {
  action,
  classified,
  core,
  day,
  event,
  guest,
  history,
  input,
  me,
  minute,
  note,
  person,
  reading,
  session,
  start,
} from '../../fixtures/briefs/make.ts';
import { starterIndex, teamMap, technicalIndex } from '../../fixtures/briefs/map.ts';

const types = [...sessionTypes, 'none'] as const;
const promptIds = core.prompts.map(({ id }) => id);
const behaviourIds = teamMap.behaviours.map(({ id }) => id);
const messy = fc.constantFrom(
  '',
  '  ',
  'Draft it',
  'Fix {thing}',
  '{name}',
  '}{',
  'a\nb',
  'x'.repeat(400),
  '<b>',
  '🙂',
  'שלום',
);
const sessionIds = ['s1', 's2', 's3', 's4', 's5', 's6'];

const anyEvent: fc.Arbitrary<PromptEvent> = fc
  .record({
    id: fc.constantFrom(...promptIds, ...behaviourIds.map(behaviourEventId)),
    of: fc.constantFrom(...sessionIds, 'now', null),
    weeks: fc.integer({ min: -2, max: 30 }),
    outcome: fc.constantFrom('shown', 'asked', 'skipped', 'useful', 'not_useful'),
  })
  .map(({ id, of, weeks, outcome }) => event(id, of, start - weeks * 7 * day, outcome));

const anyMeeting = fc
  .record({
    title: fc.constantFrom('Sam / me', null, '', '🙂'),
    start: fc.constantFrom(start, null, Number.NaN, start - 40 * day, start + 40 * day),
    length: fc.constantFrom(30, 15, 0, -10, 90, 5000),
    zone: fc.constantFrom('UTC', null, 'Mars/Olympus', 'Asia/Tokyo'),
    allDay: fc.boolean(),
    cancelled: fc.boolean(),
    private: fc.boolean(),
    ownResponse: fc.constantFrom('accepted', 'declined', 'unknown'),
    place: fc.constantFrom(null, 'Room 1', 'https://call.example.test', ''),
    conference: fc.constantFrom(null, 'https://meet.example.test'),
    attendeeCount: fc.constantFrom(null, 2, 7, 300),
    known: fc.boolean(),
  })
  .map(({ length, known, ...rest }) =>
    reading({
      ...rest,
      end: rest.start === null ? null : rest.start + length * minute,
      attendees: known ? [me, guest('sam@example.test')] : [],
    }),
  );

const anyInput: fc.Arbitrary<BriefInput> = fc
  .record({
    reading: fc.option(anyMeeting),
    type: fc.constantFrom(...types),
    groupOnly: fc.boolean(),
    match: fc.constantFrom(
      { state: 'matched', personId: 'sam', by: 'email', certainty: 1 } as const,
      { state: 'matched', personId: 'gone', by: 'name', certainty: 0.5 } as const,
      { state: 'ambiguous', candidates: ['sam', 'gone'] } as const,
      { state: 'unknown', suggestion: null } as const,
      { state: 'none' } as const,
      null,
    ),
    choice: fc.option(
      fc.record({
        personId: fc.constantFrom('sam', 'gone', null),
        type: fc.constantFrom(...sessionTypes, 'pack.own', 'none', null),
      }),
    ),
    pathway: fc.constantFrom(
      null,
      'new_hire',
      'high_performer',
      'specialist',
      'return_from_leave',
      'new_lead',
    ),
    levelId: fc.constantFrom('l1', 'l2', 'l3', 'l4', 'l9', 'gone', null),
    roleId: fc.constantFrom('engineer', 'designer', 'gone', null),
    startDate: fc.constantFrom(null, '2026-11-01', '2026-01-05', '2030-01-01', 'soon'),
    name: fc.constantFrom('Sam Rivers', 'Rivers, Sam', 'Dr. Sam', '{Sam}', ' '),
    focus: fc.subarray(['testing', 'Clarity', 'gone', 'drawing'], { maxLength: 3 }),
    own: fc.constantFrom(null, 'coaching', 'evaluation'),
    sessions: fc.subarray(sessionIds),
    actionText: messy,
    noteText: messy,
    events: fc.array(anyEvent, { maxLength: 60 }),
    seen: fc.array(
      fc.record({
        behaviourId: fc.constantFrom(...behaviourIds, 'gone'),
        times: fc.nat(20),
        lastAt: fc.constantFrom(start - day, start - 90 * day, start + day),
      }),
      { maxLength: 8 },
    ),
    map: fc.constantFrom(starterIndex, technicalIndex, null),
    promptCount: fc.constantFrom(1, 2, 3, 5, 7, 0, -1, 99, Number.NaN),
    swapped: fc.subarray(promptIds, { maxLength: 6 }),
    now: fc.constantFrom(
      start - day,
      start - minute,
      start,
      start + 7 * minute,
      start + 29 * minute,
      start + day,
      0,
    ),
    seed: fc.string(),
  })
  .map((one) => {
    const { own } = one;
    return input({
      reading: one.reading,
      classification: one.reading && classified(one.type, { groupOnly: one.groupOnly }),
      match: one.match as BriefInput['match'],
      choice: one.choice,
      people: [
        person({
          name: one.name,
          pathway: one.pathway,
          levelId: one.levelId,
          roleId: one.roleId,
          startDate: one.startDate,
          focus: one.focus,
        }),
      ],
      session: own && session('now', 0, { purpose: own, state: 'open' }),
      history: history({
        sessions: one.sessions.map((id, weeks) => session(id, weeks - 1)),
        notes: [
          note('n', 's1', start - day, {
            kind: 'praise',
            text: one.noteText,
            behaviours: [{ behaviourId: 'x', mapId: 'team', competency: 'X', text: one.actionText }],
          }),
        ],
        openActions: [
          action('a', { sessionId: 's1', text: one.actionText }),
          action('b', { text: one.noteText }),
        ],
        promptEvents: one.events,
        seen: one.seen,
      }),
      map: one.map,
      settings: { promptCount: one.promptCount },
      swapped: one.swapped,
      now: one.now,
      seed: one.seed,
    });
  });

const always = (check: (one: BriefInput) => void): void =>
  fc.assert(fc.property(anyInput, check), { numRuns: 600 });

const techniqueOf = (prompt: { technique: string }): string => prompt.technique.toLowerCase();

describe('whatever the input, a brief', () => {
  it('is made, and is the same when made again', () => {
    always((one) => {
      expect(brief(one)).toEqual(brief(structuredClone(one)));
    });
  });

  it('leaves its input as it was', () => {
    always((one) => {
      const before = structuredClone(one);
      brief(one);
      expect(one).toEqual(before);
    });
  });

  it('shows no braces in a prompt', () => {
    always((one) => {
      for (const { text, followUp } of brief(one).prompts) expect(text + followUp).not.toMatch(/[{}]/);
    });
  });

  it('shows each prompt once, within the number asked for, and none that was exchanged', () => {
    always((one) => {
      const ids = brief(one).prompts.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(Math.min(7, Math.max(1, one.settings.promptCount || 1)));
      expect(ids.filter((id) => one.swapped.includes(id))).toEqual([]);
    });
  });

  it('repeats no technique', () => {
    always((one) => {
      const techniques = brief(one).prompts.map(techniqueOf);
      expect(new Set(techniques).size).toBe(techniques.length);
    });
  });

  it('shows prompts of the recognised type alone, or the generic ones in coaching', () => {
    always((one) => {
      const shown = brief(one);
      const sessions = new Set(
        shown.prompts.map(({ id }) => core.prompts.find((prompt: Prompt) => prompt.id === id)?.session),
      );
      if (shown.generic) expect(shown.mode).toBe('coaching');
      expect([...sessions]).toEqual(sessions.size === 0 ? [] : [shown.generic ? 'generic' : shown.type.id]);
      if (shown.type.id === 'none') expect(shown.prompts).toEqual([]);
    });
  });

  it('asks nothing of a pathway that the person is not on, and nothing in a format the meeting does not have', () => {
    always((one) => {
      const shown = brief(one);
      for (const { id, phase } of shown.prompts) {
        const prompt = core.prompts.find((candidate) => candidate.id === id);
        const allowed = ['all', shown.person?.pathway, shown.type.id === 'onboarding' ? 'new_hire' : 'all'];
        if (shown.person?.weeksIn != null) allowed.push('new_hire');
        expect(prompt?.pathways.some((pathway) => allowed.includes(pathway))).toBe(true);
        if (phase !== 'prep') expect(prompt?.formats).not.toEqual(['async']);
      }
    });
  });

  it('repeats nothing from the last four sessions while three prompts are left', () => {
    let checked = 0;
    always((one) => {
      const kept = one.history.sessions;
      const promptEvents = one.history.promptEvents.flatMap((was) => {
        const of = kept.find(({ id }) => id === was.sessionId);
        return of && of.start < one.now ? [{ ...was, at: of.start }] : [];
      });
      const until = Math.min(one.now, one.reading?.meeting.start ?? one.now);
      const lastFour = kept
        .filter(({ start: began }) => began <= until)
        .sort((a, b) => b.start - a.start)
        .slice(0, 4)
        .map(({ id }) => id);
      const used = new Set(
        promptEvents
          .filter(({ sessionId }) => lastFour.includes(sessionId ?? ''))
          .map(({ promptId }) => promptId),
      );
      const withEvents = (events: PromptEvent[], promptCount: number) =>
        brief({ ...one, history: { ...one.history, promptEvents: events }, settings: { promptCount } });
      const unused = withEvents([], 7).prompts.filter(({ id }) => !used.has(id));
      if (unused.length < 3) return;
      checked += 1;
      const shown = withEvents(promptEvents, 7);
      if (shown.person === null) return;
      expect(shown.prompts.filter(({ id }) => used.has(id))).toEqual([]);
    });
    expect(checked).toBeGreaterThan(20);
  });

  it('shows at most three behaviours, one a competency, of the person’s role, none negative', () => {
    always((one) => {
      const { behaviours, person: shown } = brief(one);
      expect(behaviours.length).toBeLessThanOrEqual(3);
      expect(new Set(behaviours.map(({ competency }) => competency)).size).toBe(behaviours.length);
      if (shown === null) expect(behaviours).toEqual([]);
      for (const { behaviourId } of behaviours) {
        const source = teamMap.behaviours.find(({ id }) => id === behaviourId);
        if (source === undefined) continue;
        expect(source.polarity).toBe('positive');
        const roles = source.roleIds ?? [];
        expect(roles.length === 0 || roles.includes(one.people[0]?.roleId ?? '')).toBe(true);
      }
    });
  });

  it('keeps the wall: no coaching notes, takeaways or counts in an evaluation', () => {
    always((one) => {
      const shown = brief(one);
      if (shown.mode !== 'evaluation') return;
      expect(shown.lastTime).toBeNull();
      for (const one_ of shown.behaviours) expect([one_.timesSeen, one_.lastSeenAt]).toEqual([0, null]);
    });
  });

  it('says of nobody in particular nothing private', () => {
    always((one) => {
      const shown = brief(one);
      if (shown.person !== null) return;
      expect([shown.lastTime, shown.actions, shown.behaviours]).toEqual([null, [], []]);
    });
  });

  it('does not depend on how often a person was seen with a behaviour', () => {
    always((one) => {
      const often = {
        ...one,
        history: { ...one.history, seen: one.history.seen.map((s) => ({ ...s, times: 99 })) },
      };
      const ids = (input_: BriefInput) => brief(input_).behaviours.map(({ behaviourId }) => behaviourId);
      expect(ids(often)).toEqual(ids(one));
    });
  });
});

it('shows no braces for any prompt of the pack, alone, with every mixture of known facts', () => {
  for (const prompt of core.prompts) {
    for (const known of [true, false]) {
      const shown = brief(
        input({
          playbook: { ...core, prompts: [prompt] },
          classification: classified('one_on_one'),
          choice: { personId: known ? 'sam' : null, type: prompt.session },
          match: known ? input().match : { state: 'none' },
          people: [person({ pathway: 'high_performer', startDate: '2026-10-20' })],
          map: known ? starterIndex : null,
          now: prompt.phase === 'prep' ? start - day : start + 10 * minute,
          history: history({
            sessions: [session('s1', 1)],
            openActions: known ? [action('a', { sessionId: 's1' })] : [],
          }),
        }),
      );
      for (const { text, followUp } of shown.prompts) expect(text + followUp, prompt.id).not.toMatch(/[{}]/);
    }
  }
  expect(placeholderNames.length).toBeGreaterThan(0);
});
