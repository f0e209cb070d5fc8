import type { Action, Goal, Note, Person, PromptEvent, Session } from '../../../utils/domain/records.ts';
import type { CompetencyMap } from '../../../utils/domain/competency.ts';
import { TouchlineDatabase } from '../../../utils/db/schema.ts';

/** 2026-03-02T09:00Z, a Monday. */
export const monday = Date.UTC(2026, 2, 2, 9);
export const dayMs = 86_400_000;

/** The same number gives the same UUID. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

let databases = 0;
let prepare: (db: TouchlineDatabase) => void = () => {};
/** What is done to each database before it is used, e.g. to seal it. */
export const prepareWith = (next: typeof prepare): void => void (prepare = next);

/** A database of its own for each test; another one on the same name is a restart. */
export const openFresh = (name?: string): TouchlineDatabase => {
  databases += 1;
  const db = new TouchlineDatabase(name ?? `touchline-test-${databases}`);
  prepare(db);
  return db;
};

export const person = (n: number, change: Partial<Person> = {}): Person => ({
  id: uuid(n),
  name: `Person ${n}`,
  emails: [`person${n}@acme.test`],
  aliases: [],
  relation: 'report',
  mapId: null,
  roleId: null,
  levelId: null,
  pathway: null,
  startDate: null,
  cadenceDays: null,
  focus: [],
  createdAt: monday,
  updatedAt: monday,
  ...change,
});

export const session = (n: number, change: Partial<Session> = {}): Session => ({
  id: uuid(n),
  personId: uuid(1),
  type: 'one_on_one',
  purpose: 'coaching',
  start: monday,
  end: monday + 1_800_000,
  zone: 'Europe/Berlin',
  meetingKey: `google-calendar:event${n}`,
  seriesKey: null,
  state: 'open',
  takeaway: '',
  createdAt: monday,
  updatedAt: monday,
  ...change,
});

export const note = (n: number, change: Partial<Note> = {}): Note => ({
  id: uuid(n),
  personId: uuid(1),
  sessionId: null,
  kind: 'observation',
  text: `note ${n}`,
  behaviours: [],
  purpose: 'coaching',
  at: monday,
  zone: 'Europe/Berlin',
  createdAt: monday,
  updatedAt: monday,
  ...change,
});

export const action = (n: number, change: Partial<Action> = {}): Action => ({
  id: uuid(n),
  personId: uuid(1),
  sessionId: null,
  owner: 'me',
  text: `promise ${n}`,
  due: null,
  doneAt: null,
  createdAt: monday,
  updatedAt: monday,
  ...change,
});

export const goal = (n: number, change: Partial<Goal> = {}): Goal => ({
  id: uuid(n),
  personId: uuid(1),
  kind: 'goal',
  text: `goal ${n}`,
  measure: '',
  due: null,
  expected: '',
  actual: '',
  behaviours: [],
  checkIns: [],
  state: 'active',
  purpose: 'coaching',
  createdAt: monday,
  updatedAt: monday,
  ...change,
});

export const promptEvent = (n: number, change: Partial<PromptEvent> = {}): PromptEvent => ({
  id: uuid(n),
  promptId: 'one_on_one.open.1',
  personId: uuid(1),
  sessionId: null,
  sessionType: 'one_on_one',
  outcome: 'asked',
  at: monday,
  ...change,
});

export const map = (change: Partial<CompetencyMap> = {}): CompetencyMap => ({
  format: 'competency-map/1',
  id: 'acme',
  name: 'Acme ladder',
  roles: [
    { id: 'engineer', name: 'Engineer', levelIds: ['l1', 'l2'] },
    { id: 'designer', name: 'Designer', levelIds: ['l1', 'l2'] },
  ],
  levels: [
    { id: 'l1', name: 'One', rank: 1 },
    { id: 'l2', name: 'Two', rank: 2 },
  ],
  areas: [{ id: 'craft', name: 'Craft' }],
  competencies: [{ id: 'testing', name: 'Testing', kind: 'technical', areaId: 'craft' }],
  behaviours: [
    {
      id: 'b1',
      competencyId: 'testing',
      roleIds: ['engineer'],
      levelId: 'l1',
      text: 'Runs the tests before asking for a review.',
      polarity: 'positive',
      loc: { row: 2 },
    },
    {
      id: 'b2',
      competencyId: 'testing',
      roleIds: ['engineer'],
      levelId: 'l2',
      text: 'Writes a failing test for each bug.',
      polarity: 'positive',
      loc: { row: 3 },
    },
    {
      id: 'b3',
      competencyId: 'testing',
      levelId: 'l1',
      text: 'Says what was checked by hand.',
      polarity: 'positive',
      loc: { row: 4 },
    },
    {
      id: 'b4',
      competencyId: 'testing',
      roleIds: ['designer'],
      levelId: 'l1',
      text: 'Tries a draft with one user.',
      polarity: 'positive',
      loc: { row: 5 },
    },
  ],
  source: { kind: 'file', fileName: 'ladder.csv' },
  ...change,
});

export const tag = (n: number) => ({
  behaviourId: `b${n}`,
  mapId: 'acme',
  competency: 'Testing',
  text: `Behaviour ${n}`,
});
