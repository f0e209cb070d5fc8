import { describe, expect, it } from 'vitest';
import { chooseDrill, type DrillQuery } from '../../../../utils/domain/learning/drill.ts';
import type { PracticeDrill, PracticePack } from '../../../../utils/domain/practice.ts';
import type { PracticeCard } from '../../../../utils/domain/learning/records.ts';

const day = 86_400_000;
const dayStart = 100 * day;
const drill = (id: string, change: Partial<PracticeDrill> = {}): PracticeDrill => ({
  id,
  title: id,
  sessions: ['one_on_one'],
  pathways: ['all'],
  situation: 'S',
  question: 'Q?',
  model: 'M',
  tryIt: 'Try it with {name}.',
  ...change,
});
const pack = (drills: PracticeDrill[], id = 'core'): PracticePack => ({
  format: 'practice/1',
  id,
  version: '1.0.0',
  locale: 'en',
  licence: 'MIT',
  source: 'us',
  cases: [],
  dialogues: [],
  drills,
});
const card = (drillId: string, due: number, lastReview = dayStart - 5 * day): PracticeCard => ({
  drillId,
  due,
  stability: 1,
  difficulty: 5,
  elapsedDays: 0,
  scheduledDays: 1,
  learningSteps: 0,
  reps: 1,
  lapses: 0,
  state: 2,
  lastReview,
});
const choose = (change: Partial<DrillQuery>) =>
  chooseDrill({ packs: [], cards: [], today: [], dayStart, dayEnd: dayStart + day, ...change });
const oneOnOne = { type: 'one_on_one', pathway: null, name: 'Sam' };

describe('the drill of the day', () => {
  const many = pack(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => drill(id)));

  it('is the same at every look, and another one on another day', () => {
    const on = (start: number) => choose({ packs: [many], dayStart: start, dayEnd: start + day })?.key;
    expect(on(dayStart)).toBe(on(dayStart));
    expect(new Set(Array.from({ length: 20 }, (_, at) => on(dayStart + at * day))).size).toBeGreaterThan(2);
  });

  it('is one at most: none after one was practised today', () => {
    expect(choose({ packs: [many], cards: [card('a', dayStart + 9 * day, dayStart + 1)] })).toBeNull();
  });

  it('fits a session of today, and says which, and with whom', () => {
    const packs = [
      pack([drill('a', { sessions: ['career'] }), drill('b'), drill('c', { sessions: ['retro'] })]),
    ];
    expect(choose({ packs, today: [oneOnOne] })).toMatchObject({ key: 'b', type: 'one_on_one', name: 'Sam' });
    expect(choose({ packs, today: [] })).toMatchObject({ type: null, name: null });
  });

  it('goes by the pathway of the person', () => {
    const packs = [pack([drill('new', { pathways: ['new_hire'] })])];
    expect(choose({ packs, today: [oneOnOne] })).toBeNull();
    expect(choose({ packs, today: [{ ...oneOnOne, pathway: 'new_hire' }] })?.key).toBe('new');
  });

  it('comes back when it is due, before anything new, the longest due first', () => {
    const cards = [card('a', dayStart - day), card('b', dayStart - 3 * day), card('c', dayStart + 2 * day)];
    expect(choose({ packs: [many], cards })).toMatchObject({ key: 'b', repeated: true });
    expect(choose({ packs: [many], cards: [card('a', dayStart + day)] })?.key).not.toBe('a');
  });

  it('counts as due when its hour is still to come today', () => {
    expect(choose({ packs: [pack([drill('a')])], cards: [card('a', dayStart + day - 1)] })?.key).toBe('a');
  });

  it('tells drills of two packs apart', () => {
    const packs = [pack([drill('a')]), pack([drill('a')], 'acme')];
    expect(choose({ packs, cards: [card('a', dayStart + 3 * day)] })?.key).toBe('acme:a');
  });
});
