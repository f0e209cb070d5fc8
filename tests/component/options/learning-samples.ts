import type { ExperimentView, PilotView } from '../../../utils/messaging/calls/learning.ts';
import { resultOf } from '../../../utils/domain/learning/experiment.ts';
import { ownPractice, type OwnPractice } from '../../../utils/domain/learning/own-practice.ts';
import { namesSomebody } from '../../../utils/domain/learning/names.ts';
import { pilotReport, toSponsorPage } from '../../../utils/domain/learning/pilot.ts';
import type { SessionFact } from '../../../utils/domain/learning/session-fact.ts';
import type { PracticePack } from '../../../utils/domain/practice.ts';
import type { Experiment, PromptTally } from '../../../utils/domain/records.ts';
import type { Pilot } from '../../../utils/domain/learning/records.ts';
import { corePlaybook, now, uuid } from './samples.ts';

const day = 86_400_000;

export const firstPrompts = (count: number, session = 'one_on_one') =>
  corePlaybook()
    .prompts.filter((prompt) => prompt.session === session && !prompt.text.includes('{'))
    .slice(0, count);

export const tallyOf = (promptId: string, change: Partial<PromptTally> = {}): PromptTally => ({
  promptId,
  sessionType: 'one_on_one',
  shown: 12,
  asked: 6,
  skipped: 2,
  useful: 3,
  notUseful: 1,
  action: 2,
  lastAt: now - day,
  ...change,
});

export const factOf = (n: number, change: Partial<SessionFact> = {}): SessionFact => {
  const start = now - n * day;
  return {
    id: uuid(n),
    meetingKey: `google-calendar:${n}`,
    type: 'one_on_one',
    purpose: 'coaching',
    format: 'remote',
    start,
    end: start + 1_800_000,
    startedAt: start,
    endedAt: start + 2_400_000,
    approximate: false,
    state: 'held',
    card: { outcome: n % 3 === 0 ? 'none' : 'clear', talked: 'them' },
    asked: n % 2 === 0 ? ['p'] : [],
    useful: false,
    action: n % 2 === 0,
    ...change,
  };
};
const manyFacts = (count: number): SessionFact[] => Array.from({ length: count }, (_, at) => factOf(at + 1));

export const ownOf = (count: number): OwnPractice =>
  ownPractice(manyFacts(count), { from: now - 91 * day, now, zone: 'Europe/Berlin' });

export const experimentOf = (change: Partial<Experiment> = {}, sessions = 0): ExperimentView => {
  const experiment: Experiment = {
    id: uuid(500),
    kind: 'order',
    sessionType: 'one_on_one',
    promptId: null,
    a: 'phases',
    b: 'useful-first',
    holdout: false,
    outcome: 'asked',
    state: 'running',
    closedBecause: null,
    seed: 's',
    startedAt: now - 90 * day,
    closedAt: null,
    ...change,
  };
  const facts = manyFacts(sessions);
  const assignments = facts.map(({ meetingKey, start }, at) => ({
    experimentId: experiment.id,
    session: meetingKey ?? '',
    arm: at % 2 === 0 ? ('a' as const) : ('b' as const),
    at: start,
  }));
  return { experiment, result: resultOf(experiment, assignments, facts, now) };
};

export const pilotOf = (change: Partial<Pilot> = {}, sessions = 6): PilotView => {
  const pilot: Pilot = {
    id: uuid(600),
    startsAt: now - 14 * day,
    endsAt: now - day / 2,
    milestones: [{ id: uuid(601), text: 'Half-time', at: now - 7 * day, doneAt: null }],
    answers: [],
    decision: null,
    decidedAt: null,
    reason: '',
    ...change,
  };
  const fatigue = { since: null, reason: null, undoneAt: null };
  const facts = manyFacts(sessions);
  const report = pilotReport(pilot, { facts, events: [], fatigue, prompts: [], now });
  const names = namesSomebody([{ name: 'Priya Nair', aliases: [], emails: [] }]);
  return { pilot, report, sponsor: toSponsorPage(pilot, report, names) };
};

export const packOf = (drills: number, change: Partial<PracticePack> = {}): PracticePack => ({
  format: 'practice/1',
  id: 'core',
  version: '1.0.0',
  locale: 'en',
  licence: 'MIT',
  source: 'Touchline',
  cases: [
    {
      id: 'case.one',
      title: 'Four words each',
      sessions: ['one_on_one'],
      pathways: ['all'],
      kinds: ['any'],
      situation: 'In eleven stand-ups nothing was said.',
      questions: ['What was seen?'],
      oneWay: 'Take it to the 1:1.',
      openingLine: '“What would have made it easy to say?”',
    },
  ],
  dialogues: [
    {
      id: 'dialogue.one',
      title: 'The late report',
      sessions: ['feedback'],
      pathways: ['new_hire'],
      kinds: ['any'],
      lines: [
        { who: 'manager', text: 'When did you know?' },
        { who: 'person', text: 'On Tuesday.' },
      ],
      notice: 'A fact, then a question.',
    },
  ],
  drills: Array.from({ length: drills }, (_, at) => ({
    id: `drill.${at + 1}`,
    title: `Drill ${at + 1}`,
    sessions: ['one_on_one'],
    pathways: ['all'],
    situation: 'The first answer was short.',
    question: 'What do you ask now?',
    model: 'What else?',
    tryIt: 'Try it with {name}.',
  })),
  ...change,
});
