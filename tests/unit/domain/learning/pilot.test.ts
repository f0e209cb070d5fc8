import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesSomebody } from '../../../../utils/domain/learning/names.ts';
import { pilotReport, toSponsorPage, type PilotGround } from '../../../../utils/domain/learning/pilot.ts';
import type { Prompt } from '../../../../utils/domain/playbook.ts';
import type { PromptEvent, PromptOutcome } from '../../../../utils/domain/records.ts';
import type { Pilot } from '../../../../utils/domain/learning/records.ts';
import { day, fact, facts, now } from './facts.ts';

const pilot = (change: Partial<Pilot> = {}): Pilot => ({
  id: 'p',
  startsAt: now - 14 * day,
  endsAt: now,
  milestones: [],
  answers: [],
  decision: null,
  decidedAt: null,
  reason: '',
  ...change,
});
const ground = (change: Partial<PilotGround> = {}): PilotGround => ({
  facts: [],
  events: [],
  fatigue: { since: null, reason: null, undoneAt: null },
  prompts: [],
  now,
  ...change,
});
const promptOf = (text: string): Prompt => ({
  id: 'one',
  session: 'one_on_one',
  phase: 'open',
  text,
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

let last = 0;
const mark = (outcome: PromptOutcome, change: Partial<PromptEvent> = {}): PromptEvent => ({
  id: `e${(last += 1)}`,
  promptId: 'one',
  personId: 'somebody',
  sessionId: 's1',
  sessionType: 'one_on_one',
  outcome,
  at: now - day,
  ...change,
});

describe('the report of a pilot', () => {
  it('counts what lies in its time, and no more', () => {
    const report = pilotReport(
      pilot(),
      ground({
        facts: [...facts(5, () => ({ format: 'remote' })), fact(40), fact(2.5, { state: 'moved' })],
        events: [mark('shown'), mark('asked'), mark('useful'), mark('shown', { at: now - 40 * day })],
      }),
    );
    expect(report).toMatchObject({
      over: true,
      sessions: 5,
      tooFew: false,
      moved: 1,
      formats: [{ format: 'remote', sessions: 5 }],
      prompts: { shown: 1, asked: { count: 1, of: 1 }, useful: { count: 1, of: 1 } },
    });
  });

  it('is too short with fewer than four sessions', () => {
    const tooFew = [3, 4].map(
      (count) => pilotReport(pilot(), ground({ facts: facts(count, () => ({})) })).tooFew,
    );
    expect(tooFew).toEqual([true, false]);
  });

  it('names the signs of fatigue in its time', () => {
    const events = [
      mark('shown', { sessionId: 's1' }),
      mark('shown', { sessionId: 's2', personId: 'q' }),
      mark('asked', { sessionId: 's2', personId: 'q' }),
    ];
    const fatigue = { since: now - 3 * day, reason: 'unasked', undoneAt: null } as const;
    expect(pilotReport(pilot(), ground({ events, fatigue })).fatigue).toMatchObject({
      unasked: { count: 1, of: 2 },
      rested: { reason: 'unasked' },
    });
    expect(pilotReport(pilot({ startsAt: now - day }), ground({ fatigue })).fatigue.rested).toBeNull();
  });

  it('lists the prompts that were found useful, in the words of the playbook', () => {
    const prompts = [promptOf('What matters now?')];
    const events = [mark('useful'), mark('useful', { promptId: 'gone' })];
    expect(pilotReport(pilot(), ground({ events, prompts })).prompts.best).toEqual([
      { promptId: 'one', text: 'What matters now?', asked: 0, useful: 1 },
    ]);
  });
});

const people = [
  { name: 'Priya Nair', aliases: ['Pri N.'], emails: ['priya.nair@example.com'] },
  { name: '山田 太郎', aliases: [], emails: [] },
  { name: 'Jean-Luc d’Arc', aliases: [], emails: [] },
];
const names = namesSomebody(people);

describe('whether a text names somebody', () => {
  it.each([
    'Too many prompts in talks with Priya.',
    'priya nair was fine',
    'Ask PRIYA NAIR',
    'Nair’s talk',
    'Write to someone@company.example',
    'priya.nair@example.com said so',
    '山田さんとの面談',
    'With Jean it was short',
  ])('is yes for: %s', (text) => expect(names(text)).toBe(true));

  it.each(['Fewer prompts by default.', 'The pricing talk', 'Nairobi office', 'at @ home', ''])(
    'is no for: %s',
    (text) => expect(names(text)).toBe(false),
  );
});

describe('the page for a sponsor', () => {
  const textAround = fc.tuple(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }));
  const named = fc.constantFrom(
    'Priya',
    'Nair',
    'Priya Nair',
    'priya.nair@example.com',
    'Pri N.',
    '山田',
    '太郎',
  );

  it('carries no name, wherever it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(textAround, named), { minLength: 6, maxLength: 6 }), (found) => {
        const texts = found.map(([[before, after], name]) => `${before} ${name} ${after}`);
        const [worth = '', hindered = '', change = '', reason = '', milestone = '', own = ''] = texts;
        const told = pilot({
          answers: [{ at: now, worth, hindered, change }],
          reason,
          milestones: [{ id: 'm', text: milestone, at: now, doneAt: null }],
        });
        const report = pilotReport(told, ground({ events: [mark('useful')], prompts: [promptOf(own)] }));
        const page = toSponsorPage(told, report, names);
        expect(page.withheld).toBe(6);
        expect(JSON.stringify(page)).not.toMatch(/priya|nair|pri n\.|山田|太郎/i);
      }),
    );
  });

  it('keeps what was said of the tool', () => {
    const told = pilot({
      answers: [{ at: now, worth: 'Last time at a glance', hindered: 'Talks with Priya', change: '' }],
      decision: 'change',
      decidedAt: now,
      reason: 'Fewer prompts',
    });
    expect(toSponsorPage(told, pilotReport(told, ground()), names)).toMatchObject({
      answers: [{ worth: 'Last time at a glance', hindered: '', change: '' }],
      decision: 'change',
      reason: 'Fewer prompts',
      withheld: 1,
    });
  });
});
