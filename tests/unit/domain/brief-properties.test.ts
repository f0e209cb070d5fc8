import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief } from '../../../utils/domain/brief/brief.ts';
import type { BriefInput } from '../../../utils/domain/brief/input.ts';
import type { PromptEvent } from '../../../utils/domain/records.ts';
import { anyInput } from '../../fixtures/briefs/any-input.ts';
import {
  action,
  core,
  day,
  history,
  input,
  matched,
  minute,
  person,
  session,
  start,
} from '../../fixtures/briefs/make.ts';
import { starterIndex, teamMap } from '../../fixtures/briefs/map.ts';

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
        shown.prompts.map(({ id }) => core.prompts.find((prompt) => prompt.id === id)?.session),
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
        if (typeof shown.person?.weeksIn === 'number') allowed.push('new_hire');
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
        brief({ ...one, history: { ...one.history, promptEvents: events }, settings: { promptCount, coachRole: 'people_manager' } });
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

it.each(
  core.prompts.flatMap(({ id }) => [
    { id, known: true },
    { id, known: false },
  ]),
)('shows no braces for $id alone (facts known: $known)', ({ id, known }) => {
  const prompt = core.prompts.find((one) => one.id === id);
  const shown = brief(
    input({
      playbook: { ...core, prompts: core.prompts.filter((one) => one.id === id) },
      choice: { personId: known ? 'sam' : null, type: prompt?.session ?? null },
      match: known ? matched() : { state: 'none' },
      people: [person({ pathway: 'high_performer', startDate: '2026-10-20' })],
      map: known ? starterIndex : null,
      now: prompt?.phase === 'prep' ? start - day : start + 10 * minute,
      history: history({
        sessions: [session('s1', 1)],
        openActions: known ? [action('a', { sessionId: 's1' })] : [],
      }),
    }),
  );
  expect(shown.prompts.map(({ text, followUp }) => text + followUp).join()).not.toMatch(/[{}]/);
});
