import { expect, it } from 'vitest';
import {
  isEmptyHandoff,
  toHandoff,
  usualChoice,
  type HandoffSource,
} from '../../../utils/domain/review/handoff.ts';
import { monthsOf, toReviewPack, type ReviewSource } from '../../../utils/domain/review/pack.ts';
import { barOf, toCopyText } from '../../../utils/domain/review/promotion.ts';
import { markThirdParties, passagesAbout } from '../../../utils/domain/review/third-parties.ts';
import { note, person, tag } from '../db/samples.ts';

const period = { from: '2026-01-01', to: '2026-06-30' };
const day = (date: string): number => Date.parse(`${date}T12:00Z`);
const standards: ReviewSource['standards'] = { role: null, own: null, shown: null, items: [], note: null };
const sourceOf = (dates: readonly string[]): ReviewSource => ({
  notes: dates.map((date, n) => note(n, { purpose: 'evaluation', at: day(date), behaviours: [tag(1)] })),
  copies: new Set(),
  mapId: 'acme',
  standards,
});

it('counts each month of the period, empty ones too, over the turn of a year', () => {
  expect(monthsOf({ from: '2025-11-20', to: '2026-02-01' })).toEqual([
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
  ]);
  const { months } = toReviewPack(sourceOf(['2026-02-03', '2026-02-04', '2026-05-01']), period, '2026-07-10');
  expect(months.map(({ count }) => count)).toEqual([0, 2, 0, 0, 1, 0]);
});

it('warns when more than sixty in a hundred are of the last thirty days, and not at sixty', () => {
  const early = ['2026-01-10', '2026-01-11'];
  const late = ['2026-06-10', '2026-06-11', '2026-06-12'];
  const today = '2026-07-10';
  expect(toReviewPack(sourceOf([...early, ...late]), period, today).recency).toMatchObject({
    recent: 3,
    total: 5,
    many: false,
  });
  expect(toReviewPack(sourceOf([...early, ...late, '2026-06-30']), period, today).recency.many).toBe(true);
});

it('says that fewer than three items are not enough, and leaves coaching notes out whoever handed them over', () => {
  const source = sourceOf(['2026-02-03', '2026-02-04', '2026-02-05']);
  expect(toReviewPack(source, period, '2026-07-10').few).toBe(false);
  const mixed = {
    ...source,
    notes: source.notes.map((one, n) => (n === 0 ? { ...one, purpose: 'coaching' as const } : one)),
  };
  const pack = toReviewPack(mixed, period, '2026-07-10');
  expect(pack.items).toHaveLength(2);
  expect(pack.few).toBe(true);
});

it('holds no score: no key of a pack is named like one', () => {
  expect(JSON.stringify(toReviewPack(sourceOf(['2026-02-03']), period, '2026-07-10'))).not.toMatch(
    /score|rating|percent|average/i,
  );
});

it('bars a note of somebody who is only coached, and one that is no coaching note', () => {
  expect(barOf(note(1), person(1))).toBeNull();
  expect(barOf(note(1), person(1, { coachOnly: true }))).toBe('coach-only');
  expect(barOf(note(1, { purpose: 'evaluation' }), person(1))).toBe('not-coaching');
  expect(barOf(note(1, { personId: null }), null)).toBe('no-person');
});

it('begins a copy with situation, behaviour and impact', () => {
  const evidence = { situation: 'Stand-up', impact: 'All knew', polarity: 'strength' as const, link: null };
  expect(toCopyText(note(1, { text: 'Said no', evidence }), 5_000)).toBe('Stand-up\n\nSaid no\n\nAll knew');
  expect(toCopyText(note(1, { text: 'x'.repeat(9) }), 4)).toHaveLength(4);
});

const source: HandoffSource = {
  personName: 'Sam',
  role: null,
  level: null,
  cadenceDays: 14,
  focus: [],
  actions: [{ id: 'a', owner: 'me', text: 'Budget', due: null }],
  evidence: [],
  privateNotes: [{ id: 'n', day: '2026-02-03', kind: 'concern', text: 'QUIET', competencies: [] }],
};

it('hands over no private note unless it is chosen, and says when one is in it', () => {
  const usual = toHandoff(source, usualChoice(source));
  expect(usual).toMatchObject({ privateNotes: [], containsPrivate: false });
  const chosen = toHandoff(source, { ...usualChoice(source), privateNotes: ['n'] });
  expect(chosen.privateNotes).toHaveLength(1);
  expect(chosen.containsPrivate).toBe(true);
});

it('takes the rhythm alone for nothing', () => {
  const bare = { ...source, actions: [] };
  expect(isEmptyHandoff(toHandoff(bare, usualChoice(bare)))).toBe(true);
});

const sam = person(1, { name: 'Sam Okafor' });
const zoe = person(2, { name: 'Zoë Müller', aliases: ['ZM'], emails: ['zoe@acme.test'] });

it('marks others by name without its marks, alias and address, and never the person', () => {
  const thirds = (text: string) =>
    markThirdParties(text, sam, [zoe]).flatMap((piece) => (piece.third === null ? [] : [piece.text]));
  expect(thirds('Sam told Zoe Muller and zoë.')).toEqual(['Zoe Muller', 'zoë']);
  expect(thirds('Wrote to ZOE@acme.test')).toEqual(['ZOE@acme.test']);
  expect(thirds('Sam Okafor alone, with a zoetrope')).toEqual([]);
});

it('leaves a text as it was, put together again', () => {
  const text = 'ﬁrst Zoë, then ZM — İstanbul Zoë Müller!';
  expect(
    markThirdParties(text, sam, [zoe])
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

it('takes of a note of a group only the sentences that name the person', () => {
  expect(passagesAbout('Zoë was late. Sam stepped in! Then lunch.\nSam closed it.', sam)).toEqual([
    'Sam stepped in!',
    '… Sam closed it.',
  ]);
  expect(passagesAbout('Nobody was named.', sam)).toEqual([]);
});
