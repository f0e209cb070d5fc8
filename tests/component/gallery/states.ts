import type { Brief } from '../../../utils/domain/brief/types.ts';
import {
  actionOf,
  behaviourOf,
  briefOf,
  lastTime,
  priya,
  noon,
  noteOf,
  personOf,
  promptOf,
  uuid,
} from '../support/brief-of.ts';
import type { FakeParts } from '../support/fake-client.ts';
import { sessionStates } from './session-states.ts';

const day = 86_400_000;
const longName = 'Maximiliane-Josephine Freifrau von Hohenlohe-Waldenburg-Schillingsfürst-Oberpfaffenhofen';
const noPerson: Partial<Brief> = { person: null, actions: [], lastTime: null, behaviours: [], prompts: [] };
const running = briefOf().clock;

const notes = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    noteOf({
      id: uuid(1000 + n),
      kind: (['observation', 'praise', 'concern', 'idea'] as const)[n % 4] ?? 'idea',
      at: noon - (n + 1) * day,
      text:
        n % 3 === 0
          ? 'Asked the customer two questions before offering a fix. See https://wiki.company.test/handover?id=4 and <b>not</b> javascript:alert(1).'
          : 'Kept the promise of last week.\nThe draft is in the team folder.',
    }),
  );

const arabic: Partial<Brief> = {
  person: {
    id: uuid(1),
    name: 'ليلى حداد',
    role: 'مهندسة دعم',
    level: 'أولى',
    pathway: null,
    pathways: [],
    weeksIn: 5,
  },
  type: { ...briefOf().type, name: 'لقاء فردي' },
  lastTime: {
    sessionId: uuid(50),
    at: noon - 7 * day,
    daysAgo: 7,
    longAgo: false,
    takeaway: 'تريد أن تتولى ملاحظات الترحيل.',
    notes: [],
  },
  actions: [
    actionOf({ text: 'تقديمها إلى فريق البيانات' }),
    actionOf({ id: uuid(101), owner: 'them', text: 'مسودة أولى', due: '2026-11-20' }),
  ],
  prompts: [
    promptOf(1, { text: 'ما الذي لا يزال غامضًا في طريقة إنجاز الأمور هنا؟' }),
    promptOf(2, { text: 'ماذا حدث عندما جربت ذلك؟' }),
  ],
  behaviours: [
    behaviourOf(1, {
      text: 'تسلّم العمل بحيث يستطيع الشخص التالي أن يبدأ',
      example: null,
      next: { level: 'قائدة', text: 'تجعله عادة الفريق.' },
    }),
  ],
};

/** Each state that the panel can be in; the key is its address in the gallery. */
export const states: Record<string, FakeParts> = {
  run: { brief: briefOf() },
  prepare: {
    brief: briefOf({
      clock: running && {
        ...running,
        state: 'before',
        minutes: 25,
        current: 'prep',
        next: 'open',
        segments: running.segments.map((one) => ({ ...one, done: 0 })),
      },
    }),
  },
  reflect: {
    brief: briefOf({
      sessionId: uuid(60),
      clock: running && {
        ...running,
        state: 'over',
        minutes: 8,
        current: 'after',
        next: null,
        segments: running.segments.map((one) => ({ ...one, done: 1 })),
      },
    }),
    sessions: [
      {
        id: uuid(60),
        personId: uuid(1),
        type: 'one_on_one',
        purpose: 'coaching',
        start: noon,
        end: noon,
        zone: 'UTC',
        meetingKey: null,
        seriesKey: null,
        state: 'held',
        takeaway: '',
        createdAt: 0,
        updatedAt: 0,
      },
    ],
  },
  first: {
    brief: briefOf({
      lastTime: null,
      actions: [],
      behaviours: [behaviourOf(2)],
      behavioursNote: 'no-level',
      person: { ...priya, role: null, level: null, weeksIn: null },
    }),
  },
  'long-ago': {
    brief: briefOf({
      lastTime: { ...lastTime, at: noon - 400 * day, daysAgo: 400, longAgo: true },
    }),
  },
  'no-map': { brief: briefOf({ behaviours: [], behavioursNote: 'no-map', generic: true }) },
  evaluation: {
    brief: briefOf({
      mode: 'evaluation',
      type: { ...briefOf().type, id: 'performance_review', name: 'Performance review', sensitive: true },
      behavioursNote: 'evaluation',
      prompts: [],
      behaviours: [],
      lastTime: null,
      actions: [],
    }),
  },
  choose: {
    brief: briefOf({
      ...noPerson,
      state: 'choose-person',
      candidates: [
        { id: uuid(1), name: 'Sam Okafor' },
        { id: uuid(2), name: 'Sam Ostrander' },
      ],
      reading: { site: 'google-calendar', missing: [], problems: [] },
    }),
    people: [
      personOf({ name: 'Sam Okafor' }),
      personOf({ id: uuid(2), name: 'Sam Ostrander' }),
      personOf({ id: uuid(3), name: 'Priya Nair' }),
    ],
  },
  suggest: {
    brief: briefOf({
      ...noPerson,
      state: 'choose-person',
      suggestion: { name: 'Sam Okafor', email: 'sam@company.test' },
      reading: { site: 'google-calendar', missing: ['attendees'], problems: ['hidden-guests'] },
    }),
    people: [personOf()],
  },
  private: {
    brief: briefOf({
      ...noPerson,
      state: 'private',
      clock: null,
      reading: { site: 'google-calendar', missing: ['title', 'attendees'], problems: [] },
    }),
    people: [personOf()],
  },
  group: {
    brief: briefOf({
      ...noPerson,
      state: 'group',
      prompts: briefOf().prompts,
      type: { ...briefOf().type, id: 'retro', name: 'Retrospective' },
    }),
  },
  collapsed: { brief: briefOf({ state: 'collapsed', collapsed: 'declined', clock: null }) },
  manual: {
    brief: briefOf({ ...noPerson, state: 'manual', reading: null, meeting: null, clock: null }),
    people: [personOf(), personOf({ id: uuid(2), name: 'Sam Okafor' })],
    playbook: { sessions: [] },
  },
  nobody: {
    brief: briefOf({ ...noPerson, state: 'manual', reading: null, meeting: null, clock: null }),
    people: [],
    playbook: { sessions: [] },
  },
  failed: {},
  lost: { brief: briefOf() },
  'long-names': {
    brief: briefOf({
      person: {
        ...priya,
        name: longName,
        role: 'Leitende Softwareentwicklungsingenieurin für Zahlungsverkehrsinfrastruktur',
      },
      type: { ...briefOf().type, name: 'Entwicklungsgespräch mit Zielvereinbarung und Nachbereitung' },
      actions: [
        actionOf({
          text: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenbeschaffungsantrag unterschreiben lassen und an die Personalabteilung weiterleiten',
        }),
      ],
    }),
  },
  arabic: { brief: briefOf(arabic) },
  notes: { brief: briefOf(), notes: notes(200) },
  blur: { brief: briefOf(), settings: { blur: true } },
  ...sessionStates,
};
