import { describe, expect, it } from 'vitest';
import { activeWithout, sortUses, toPromptUses } from '../../../../utils/domain/learning/usefulness.ts';
import type { Prompt } from '../../../../utils/domain/playbook.ts';
import type { PromptRule, PromptTally } from '../../../../utils/domain/records.ts';

const prompt = (id: string, session = 'one_on_one'): Prompt => ({
  id,
  session,
  phase: 'open',
  text: `Text of ${id}?`,
  followUp: '',
  topic: '',
  roles: ['all'],
  cycle: ['any'],
  pathways: ['all'],
  competencyKinds: ['any'],
  formats: ['any'],
  evidence: 'none',
  technique: '',
});
const tally = (promptId: string, change: Partial<PromptTally> = {}): PromptTally => ({
  promptId,
  sessionType: 'one_on_one',
  shown: 0,
  asked: 0,
  skipped: 0,
  useful: 0,
  notUseful: 0,
  action: 0,
  lastAt: 0,
  ...change,
});
const rule = (promptId: string, until: number | null): PromptRule => ({
  promptId,
  state: until === null ? 'retired' : 'snoozed',
  until,
  reason: 'Too long',
  at: 0,
});
const now = 1_000;

describe('the log of prompts', () => {
  it('has a line for each prompt of the playbook, and one wherever else it was counted', () => {
    const uses = toPromptUses(
      [prompt('a')],
      [tally('a', { sessionType: 'career', shown: 12 }), tally('gone', { shown: 3 })],
      [],
      now,
    );
    expect(
      uses.map(({ promptId, sessionType, text, tooEarly }) => [promptId, sessionType, text, tooEarly]),
    ).toEqual([
      ['a', 'career', 'Text of a?', false],
      ['gone', 'one_on_one', null, true],
      ['a', 'one_on_one', 'Text of a?', true],
    ]);
  });

  it('is too early below ten showings', () => {
    const early = [9, 10].map((shown) => toPromptUses([], [tally('a', { shown })], [], now)[0]?.tooEarly);
    expect(early).toEqual([true, false]);
  });

  it('says what is put away, and forgets a snooze that ran out', () => {
    const prompts = ['a', 'b', 'c'].map((id) => prompt(id));
    const uses = toPromptUses(prompts, [], [rule('a', null), rule('b', now + 1), rule('c', now)], now);
    expect(uses.map(({ state, reason }) => [state, reason])).toEqual([
      ['retired', 'Too long'],
      ['snoozed', 'Too long'],
      ['active', ''],
    ]);
  });

  it('has no place for a person', () => {
    const [use] = toPromptUses([prompt('a')], [tally('a')], [rule('a', null)], now);
    expect(Object.keys(use ?? {}).filter((key) => /person|who|name/i.test(key))).toEqual([]);
  });

  it('sorts shares behind what is too early to say', () => {
    const uses = toPromptUses(
      [],
      [
        tally('few', { shown: 2, useful: 2 }),
        tally('half', { shown: 20, useful: 5, notUseful: 5 }),
        tally('good', { shown: 12, useful: 9, notUseful: 1 }),
        tally('unjudged', { shown: 30 }),
      ],
      [],
      now,
    );
    expect(sortUses(uses, 'useful').map(({ promptId }) => promptId)).toEqual([
      'good',
      'half',
      'unjudged',
      'few',
    ]);
    expect(sortUses(uses, 'shown').map(({ promptId }) => promptId)).toEqual([
      'unjudged',
      'half',
      'good',
      'few',
    ]);
  });
});

describe('putting a prompt away', () => {
  it('tells how many of its type are left', () => {
    const prompts = [...['a', 'b', 'c', 'd'].map((id) => prompt(id)), prompt('x', 'career')];
    expect(activeWithout(prompts, [rule('d', null)], 'a', now)).toEqual({ session: 'one_on_one', left: 2 });
    expect(activeWithout(prompts, [rule('a', null)], 'a', now)).toEqual({ session: 'one_on_one', left: 3 });
    expect(activeWithout(prompts, [], 'gone', now)).toBeNull();
  });
});
