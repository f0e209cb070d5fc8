import type {
  Brief,
  BriefBehaviour,
  BriefClock,
  BriefLastTime,
  BriefMeeting,
  BriefPerson,
  BriefPrompt,
} from '../../../utils/domain/brief/types.ts';
import type { Action, Note, Person } from '../../../utils/domain/records.ts';

/** 2026-11-22, 10:18 UTC: eighteen minutes into a half hour. */
export const noon = Date.UTC(2026, 10, 22, 10, 18);
const start = noon - 18 * 60_000;
const day = 86_400_000;

export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const priyaId = uuid(1);

export const personOf = (change: Partial<Person> = {}): Person => ({
  id: priyaId,
  name: 'Priya Nair',
  emails: ['priya@company.test'],
  aliases: [],
  relation: 'report',
  mapId: 'starter',
  roleId: 'support',
  levelId: 'senior',
  pathway: 'new_hire',
  startDate: '2026-10-19',
  cadenceDays: 7,
  focus: [],
  createdAt: 0,
  updatedAt: 0,
  ...change,
});

export const actionOf = (change: Partial<Action> = {}): Action => ({
  id: uuid(100),
  personId: priyaId,
  sessionId: null,
  owner: 'me',
  text: 'Introduce her to the data team',
  due: '2026-11-22',
  doneAt: null,
  createdAt: noon - 7 * day,
  updatedAt: noon - 7 * day,
  ...change,
});

export const noteOf = (change: Partial<Note> = {}): Note => ({
  id: uuid(200),
  personId: priyaId,
  sessionId: null,
  kind: 'observation',
  text: 'Left a hand-over that the night shift could use without asking.',
  behaviours: [],
  purpose: 'coaching',
  at: noon - 7 * day,
  zone: 'Europe/Berlin',
  createdAt: noon - 7 * day,
  updatedAt: noon - 7 * day,
  ...change,
});

export const promptOf = (n: number, change: Partial<BriefPrompt> = {}): BriefPrompt => ({
  id: `prompt-${n}`,
  phase: 'explore',
  text:
    [
      'What is still foggy about how things get done here that everyone else seems to know?',
      'Last time you chose the runbook. What happened when you tried it?',
      'Show me the piece of work you would choose as proof of a clear hand-over. Why that one?',
    ][n - 1] ?? `Question number ${n}?`,
  followUp: 'Who could you ask first?',
  technique: 'open question',
  topic: 'learning',
  evidence: 'self_report',
  next: null,
  pinned: false,
  why: [{ code: 'pathway-new-hire' }, { code: 'open-action' }, { code: 'never-seen' }][
    n - 1
  ] as BriefPrompt['why'],
  ...change,
});

export const behaviourOf = (n: number, change: Partial<BriefBehaviour> = {}): BriefBehaviour => ({
  behaviourId: `behaviour-${n}`,
  mapId: 'starter',
  competency: ['Handing over', 'Keeping dates', 'Writing'][n - 1] ?? `Competency ${n}`,
  text:
    ['Hands work over so that the next person can start', 'Says early when a date will move'][n - 1] ??
    `Behaviour number ${n}`,
  kind: 'behavioural',
  level: 'Senior',
  example: n === 1 ? 'The ticket names the risk and the next step.' : null,
  next: n === 1 ? { level: 'Lead', text: 'Makes it the team’s habit.' } : null,
  lastSeenAt: n === 1 ? noon - 42 * day : null,
  timesSeen: n === 1 ? 2 : 0,
  why: { code: 'longest-unseen', params: { weeks: 6 } },
  ...change,
});

export const meeting: BriefMeeting = {
  key: 'event-1',
  seriesKey: 'series-1',
  title: 'Priya / Alex weekly',
  start,
  end: start + 30 * 60_000,
  zone: 'Europe/Berlin',
};

export const priya: BriefPerson = {
  id: priyaId,
  name: 'Priya Nair',
  role: 'Support engineer',
  level: 'Senior',
  pathway: 'new_hire',
  pathways: [{ pathway: 'new_hire', active: true, step: 'days-60', finish: false }],
  weeksIn: 5,
};

export const lastTime: BriefLastTime = {
  sessionId: uuid(50),
  at: noon - 7 * day,
  daysAgo: 7,
  longAgo: false,
  takeaway: 'Wants to own the migration notes, unsure whom to ask.',
  notes: [],
};

const clock: BriefClock = {
  state: 'running',
  minutes: 12,
  length: 30,
  lateBy: 0,
  closing: false,
  current: 'explore',
  next: 'agree',
  segments: [
    { phase: 'open', share: 0.13, focus: 'Arrive', done: 1 },
    { phase: 'explore', share: 0.55, focus: 'Listen', done: 0.85 },
    { phase: 'agree', share: 0.22, focus: 'Settle', done: 0 },
    { phase: 'close', share: 0.1, focus: 'Sum up', done: 0 },
  ],
};

/** A weekly 1:1 with Priya while it runs; what a test is about is changed. */
export const briefOf = (change: Partial<Brief> = {}): Brief => ({
  state: 'ready',
  collapsed: null,
  mode: 'coaching',
  reading: { site: 'google-calendar', missing: [], problems: [] },
  meeting,
  type: {
    id: 'one_on_one',
    name: '1:1',
    confidence: 0.94,
    reasons: [
      { code: 'title-words', params: { words: 'weekly' } },
      { code: 'two-people' },
      { code: 'repeats' },
    ],
    chosen: null,
    sensitive: false,
  },
  person: priya,
  candidates: [],
  suggestion: null,
  sessionId: null,
  clock,
  lastTime,
  actions: [
    actionOf(),
    actionOf({ id: uuid(101), owner: 'them', text: 'First draft of the runbook', due: '2026-11-20' }),
  ],
  prompts: [promptOf(1), promptOf(2), promptOf(3)],
  generic: false,
  behaviours: [behaviourOf(1), behaviourOf(2)],
  behavioursNote: null,
  purpose: 'A regular talk that belongs to the person you coach.',
  outcomes: ['One thing is clearer than before', 'Each of you leaves with at most one promise'],
  before: ['Read the last notes', 'Think of one thing you saw'],
  after: ['Write down the one sentence that stays'],
  avoid: ['Going through a list of tickets'],
  good: null,
  roleMissing: false,
  format: null,
  formatHow: '',
  variant: '',
  group: null,
  cycle: null,
  reflect: 'full',
  arms: [],
  fewer: false,
  ...change,
});
