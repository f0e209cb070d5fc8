import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief } from '../../../utils/domain/brief/brief.ts';
import type { BriefInput } from '../../../utils/domain/brief/input.ts';
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
import { sourcesOf } from '../../fixtures/briefs/measure.ts';
import { violationsOf } from '../../fixtures/briefs/rules.ts';
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
      const most = Math.min(7, Math.max(1, one.settings.promptCount || 1));
      expect(ids.length).toBeLessThanOrEqual(most);
      const { atMost } = one.learning;
      if (atMost !== null && atMost >= 1) expect(ids.length).toBeLessThanOrEqual(atMost);
      expect(ids.filter((id) => one.swapped.includes(id))).toEqual([]);
    });
  });

  it('breaks no hard rule: the wall, sensitive, repeated, unfilled, pathway, format, coach role, put away', () => {
    const broken = (one: BriefInput) => violationsOf(one, brief(one));
    always((one) => {
      expect(broken(one)).toEqual([]);
    });
  });

  it('repeats no technique and no topic among three where the session is a common one', () => {
    always((one) => {
      const three = {
        ...one,
        settings: { ...one.settings, promptCount: 3 },
        history: { ...one.history, promptEvents: [] },
      };
      const { prompts } = brief({
        ...three,
        swapped: [],
        learning: { ...one.learning, pinned: [], away: [] },
      });
      const techniques = prompts.map(techniqueOf);
      expect(new Set(techniques).size).toBe(techniques.length);
      expect(new Set(prompts.map(({ topic }) => topic)).size).toBe(prompts.length);
    });
  });

  it('shows prompts of the recognised type alone, besides what is pinned, or the generic ones in coaching', () => {
    always((one) => {
      const shown = brief(one);
      const others = sourcesOf(shown, one).filter((source) => !source.one.pinned);
      const sessions = new Set(others.map(({ prompt }) => prompt.session));
      if (shown.generic) expect(shown.mode).toBe('coaching');
      expect([...sessions]).toEqual(sessions.size === 0 ? [] : [shown.generic ? 'generic' : shown.type.id]);
      if (shown.type.id === 'none') expect(shown.prompts).toEqual([]);
    });
  });

  it('puts what is pinned first, in its order, and marks it', () => {
    always((one) => {
      const shown = brief(one).prompts;
      const pinned = shown.filter((prompt) => prompt.pinned);
      expect(shown.slice(0, pinned.length)).toEqual(pinned);
      expect(pinned.every(({ id, why }) => one.learning.pinned.includes(id) && why.code === 'pinned')).toBe(
        true,
      );
      expect(shown.filter(({ id, pinned: is }) => !is && one.learning.pinned.includes(id))).toEqual([]);
    });
  });

  it('records an experiment only where it shaped what is shown', () => {
    always((one) => {
      const { arms, prompts } = brief(one);
      for (const { experimentId, arm } of arms) {
        const running = one.learning.arms.find((is) => is.experimentId === experimentId && is.arm === arm);
        if (running?.kind === 'wording') {
          expect(prompts.map(({ id }) => id)).toContain(running.promptId);
        } else if (running?.kind === 'holdout') expect(prompts).toEqual([]);
        else expect(prompts.length).toBeGreaterThan(0);
      }
    });
  });

  it('offers to follow only what could be shown itself', () => {
    always((one) => {
      const shown = brief(one);
      const ids = shown.prompts.map(({ id }) => id);
      for (const { next } of shown.prompts) {
        if (next === null) continue;
        expect(ids).not.toContain(next.id);
        const alone = { ...one.playbook, prompts: one.playbook.prompts.filter(({ id }) => id === next.id) };
        const learning = {
          ...one.learning,
          arms: one.learning.arms.filter(({ kind }) => kind === 'wording'),
        };
        expect(
          brief({ ...one, playbook: alone, learning }).prompts.map(({ id, text }) => ({ id, text })),
        ).toEqual([next]);
      }
    });
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
