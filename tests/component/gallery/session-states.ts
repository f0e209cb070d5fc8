import type { Brief } from '../../../utils/domain/brief/types.ts';
import type { GroupFlow } from '../../../utils/domain/playbook.ts';
import type { Session } from '../../../utils/domain/records.ts';
import { briefOf, noon, promptOf, uuid } from '../support/brief-of.ts';
import type { FakeParts } from '../support/fake-client.ts';

const minute = 60_000;
const running = briefOf().clock;

const session = (change: Partial<Session> = {}): Session => ({
  id: uuid(60),
  personId: uuid(1),
  type: 'one_on_one',
  purpose: 'coaching',
  start: noon - 18 * minute,
  end: noon + 12 * minute,
  zone: 'UTC',
  meetingKey: null,
  seriesKey: null,
  state: 'open',
  takeaway: '',
  createdAt: 0,
  updatedAt: 0,
  ...change,
});

const over = (minutes: number): Brief['clock'] =>
  running && {
    ...running,
    state: 'over',
    minutes,
    current: 'after',
    next: null,
    segments: running.segments.map((one) => ({ ...one, done: 1 })),
  };

const before = running && {
  ...running,
  state: 'before' as const,
  minutes: 25,
  current: 'prep' as const,
  next: 'open' as const,
  segments: running.segments.map((one) => ({ ...one, done: 0 })),
};

const flow: GroupFlow = {
  min: 4,
  max: 9,
  roles: [
    'Host: keeps the minutes',
    'Case giver: two minutes on the case',
    'Observer: writes words and times',
  ],
  order: 'drawn',
  rounds: [
    { name: 'Arrive', minutes: 5, rule: 'Each says in one sentence what they hope to try.' },
    { name: 'First case', minutes: 15, rule: 'Two minutes to tell, three to play, ten for what was seen.' },
    { name: 'Close', minutes: 10, rule: 'Everybody writes one line and says it aloud.' },
  ],
};

const names = ['Priya Nair', 'Sam Okafor', 'Łukasz Wiśniewski', 'Ana Ruiz', '佐藤 美咲', 'Tom'];
const guests = (list: readonly string[]) => list.map((name) => ({ name, personId: null }));
const roster = (list: readonly string[], spoken = 0) =>
  list.map((name, n) => ({ name, personId: null, spoken: n < spoken ? 2 : 1 }));

const group: Partial<Brief> = {
  state: 'group',
  person: null,
  actions: [],
  lastTime: null,
  behaviours: [],
  sessionId: uuid(60),
  type: { ...briefOf().type, id: 'group_clinic', name: 'Group clinic' },
  group: flow,
};
const groupSession = (change: Partial<Session> = {}) =>
  session({ personId: null, type: 'group_clinic', group: { roster: roster(names, 2), round: 1 }, ...change });
const groupNote = (n: number, text: string) => ({
  id: uuid(400 + n),
  personId: null,
  sessionId: uuid(60),
  kind: 'idea' as const,
  text,
  behaviours: [],
  purpose: 'coaching' as const,
  at: noon - n,
  zone: 'UTC',
  createdAt: 0,
  updatedAt: 0,
});

const long = 'Maximiliane-Josephine Freifrau von Hohenlohe-Waldenburg-Schillingsfürst-Oberpfaffenhofen';

/** What a session is like before, while and after it is held. */
export const sessionStates: Record<string, FakeParts> = {
  'prepare-full': {
    brief: briefOf({
      clock: before,
      good: {
        looksLike: ['Holds the list to two outcomes', 'Names own broken promises first'],
        cadence: 'Weekly, same day and hour',
        days: 7,
        handoff: 'Tells the people manager about load that stays too high.',
      },
      format: 'remote',
      formatHow: 'One shared screen with last week’s list; type while the person says it.',
      variant: 'Smaller outcomes, one a week, each with the name of somebody to ask.',
      cycle: { phase: 'review', endsInDays: 12, next: 'planning' },
      prompts: [promptOf(1, { pinned: true }), promptOf(2), promptOf(3)],
    }),
  },
  'run-late': {
    brief: briefOf({ sessionId: uuid(60), clock: running && { ...running, lateBy: 6 } }),
    sessions: [session({ startedAt: noon - 12 * minute })],
  },
  'run-closing': {
    brief: briefOf({ sessionId: uuid(60), clock: running && { ...running, minutes: 4, closing: true } }),
    sessions: [session({ startedAt: noon - 26 * minute })],
  },
  'run-over': {
    brief: briefOf({ sessionId: uuid(60), clock: over(4) }),
    sessions: [session({ startedAt: noon - 34 * minute })],
  },
  'run-asked': {
    brief: briefOf({ sessionId: uuid(60), prompts: [promptOf(2), promptOf(3)], fewer: true }),
    sessions: [session()],
    asked: [
      { promptId: 'prompt-1', text: promptOf(1).text, verdict: null },
      { promptId: 'prompt-9', text: 'Who could you ask first?', verdict: 'useful' },
    ],
  },
  'reflect-card': {
    brief: briefOf({ sessionId: uuid(60), clock: over(8) }),
    sessions: [
      session({
        state: 'held',
        startedAt: noon - 40 * minute,
        endedAt: noon - 8 * minute,
        approximate: true,
        energy: 'steady',
        card: { outcome: 'clear', actionAgreed: true, talked: 'them' },
        takeaway: 'She will own the runbook.',
      }),
    ],
  },
  'reflect-short': { brief: briefOf({ clock: over(8), reflect: 'short' }) },
  'reflect-late': { brief: briefOf({ clock: over(3000) }) },
  'group-prepare': { brief: briefOf({ ...group, clock: before, sessionId: null }), guests: guests(names) },
  'group-run': {
    brief: briefOf(group),
    sessions: [groupSession()],
    notes: [
      groupNote(1, 'First case\nThe hand-over note was read aloud; nobody had known the risk.'),
      groupNote(2, 'First case\nTwo people offered to sit in on the next one.'),
      groupNote(3, 'Arrive\nThree want to practise saying no.'),
    ],
  },
  'group-empty': { brief: briefOf({ ...group, sessionId: null, group: null }) },
  'group-many': {
    brief: briefOf(group),
    sessions: [
      groupSession({
        group: {
          roster: roster([...names, long, ...Array.from({ length: 8 }, (_, n) => `Guest ${n + 1}`)], 3),
          round: 2,
        },
      }),
    ],
  },
  'group-reflect': { brief: briefOf({ ...group, clock: over(3) }), sessions: [groupSession()] },
};
