import { describe, expect, it } from 'vitest';
import { toCoverage } from '../../../utils/domain/coverage.ts';
import { indexMap } from '../../../utils/domain/brief/map-index.ts';
import { standardsOf } from '../../../utils/domain/brief/standards.ts';
import { isFuture, isWebLink, toEvidence, toTags } from '../../../utils/domain/evidence.ts';
import { byUrgency, hasTooMany, lacksMeasure, withChange } from '../../../utils/domain/goals.ts';
import { toRecognition } from '../../../utils/domain/recognition.ts';
import { toThemes } from '../../../utils/domain/themes.ts';
import { dayMs, goal, map, monday, note, tag, uuid } from '../db/samples.ts';

const said = { situation: 'in the review', impact: '', polarity: 'growth', link: null } as const;

describe('evidence', () => {
  it.each([
    ['https://acme.test/pr/1?x=1#y', true],
    ['http://wiki/page', true],
    ['HTTPS://ACME.TEST', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://', false],
    ['https:///x', false],
    ['acme.test/pr', false],
    ['ticket 12', false],
  ])('counts %j as an address: %s', (link, expected) => expect(isWebLink(link)).toBe(expected));

  it('keeps as text what is no address, and nothing where nothing was typed', () => {
    expect(toEvidence({ ...said, link: ' https://acme.test ' })).toEqual({
      ...said,
      link: 'https://acme.test',
    });
    expect(toEvidence({ ...said, link: 'ticket 12' })).toEqual({ ...said, source: 'ticket 12' });
    expect(toEvidence({ ...said, link: '  ' })).toEqual(said);
    expect(toEvidence({ ...said, source: 'ticket 12' })).toEqual({ ...said, source: 'ticket 12' });
  });

  it('is of the future from tomorrow on, in the zone it is dated in', () => {
    const at = Date.UTC(2026, 2, 2, 23, 30);
    expect(isFuture({ at, zone: 'UTC' }, monday)).toBe(false);
    expect(isFuture({ at, zone: 'Asia/Tokyo' }, monday)).toBe(true);
    expect(isFuture({ at: at + dayMs, zone: 'UTC' }, monday)).toBe(true);
  });

  it('has tags in lower case, each once, without their sign', () => {
    expect(toTags(['#Calm', 'calm ', '＃落ち着き', '#', ' '])).toEqual(['calm', '落ち着き']);
  });
});

describe('goals', () => {
  it('lack a measure until it is said how they are seen to be reached', () => {
    expect(lacksMeasure(goal(1))).toBe(true);
    expect(lacksMeasure(goal(1, { measure: 'two reviews' }))).toBe(false);
    expect(lacksMeasure(goal(1, { kind: 'experiment', expected: 'fewer questions' }))).toBe(false);
  });

  it('are many from the fourth active one on', () => {
    const three = [goal(1), goal(2), goal(3), goal(4, { state: 'reached' })];
    expect(hasTooMany(three)).toBe(false);
    expect(hasTooMany([...three, goal(5)])).toBe(true);
  });

  it('stand by their date, those reached or dropped behind', () => {
    const all = [
      goal(1, { state: 'dropped', updatedAt: monday + 1 }),
      goal(2),
      goal(3, { due: '2026-05-01' }),
      goal(4, { due: '2026-04-01' }),
      goal(5, { state: 'reached', updatedAt: monday + 2 }),
    ];
    expect(all.toSorted(byUrgency).map(({ id }) => id)).toEqual([4, 3, 2, 5, 1].map(uuid));
  });

  it('take in check-ins one by one, in the order of their time, each once', () => {
    const checkIn = (n: number, text = 'x') => ({ id: uuid(n), at: monday - n, text });
    let one = goal(1);
    for (const change of [checkIn(50), checkIn(51), checkIn(50, 'again')]) {
      one = withChange(one, { checkIn: change }, monday) ?? one;
    }
    expect(one.checkIns.map(({ text }) => text)).toEqual(['x', 'again']);
    expect(withChange(one, { withoutCheckIn: uuid(51) }, monday)?.checkIns).toHaveLength(1);
    const full = goal(1, { checkIns: Array.from({ length: 200 }, (_, n) => checkIn(n)) });
    expect(withChange(full, { checkIn: checkIn(500) }, monday)).toBeNull();
  });

  it('change only in what was said, and go forward in time', () => {
    const after = withChange(
      goal(1, { measure: 'm' }),
      { due: '2026-05-01', state: undefined },
      monday - dayMs,
    );
    expect(after).toMatchObject({ measure: 'm', due: '2026-05-01', state: 'active', updatedAt: monday + 1 });
  });
});

describe('coverage', () => {
  const person = { roleId: 'engineer', levelId: 'l1' };
  const cover = (notes: Parameters<typeof toCoverage>[2], focus: string[] = []) =>
    toCoverage(
      {
        mapId: 'acme',
        standards: standardsOf(indexMap(map()), person),
        areas: new Map([['craft', 'Craft']]),
      },
      focus,
      notes,
    );

  it('lists the behaviours of role and level, not yet observed at first', () => {
    expect(cover([], ['testing'])).toMatchObject({
      role: 'Engineer',
      level: 'One',
      note: null,
      competencies: [
        {
          name: 'Testing',
          area: 'Craft',
          inFocus: true,
          behaviours: [
            { tag: { behaviourId: 'b1' }, observed: null, growth: [] },
            { tag: { behaviourId: 'b3' }, observed: null, growth: [] },
          ],
        },
      ],
      elsewhere: [],
    });
  });

  it('gives the days on which one was seen, each once, and apart from them those on which it was missed', () => {
    const notes = [
      note(5, { at: monday + 9 * dayMs, behaviours: [tag(1)], kind: 'concern' }),
      note(4, { at: monday + 7 * dayMs, behaviours: [tag(1)], evidence: said }),
      note(3, { at: monday + 2 * dayMs, behaviours: [tag(1)], kind: 'praise' }),
      note(2, { at: monday + 60_000, behaviours: [tag(1)] }),
      note(1, { at: monday, behaviours: [tag(1)] }),
      note(0, { at: monday - dayMs, behaviours: [tag(1)], kind: 'idea' }),
    ];
    const [first] = cover(notes).competencies[0]?.behaviours ?? [];
    expect(first).toMatchObject({
      observed: { first: '2026-03-02', last: '2026-03-04', dates: ['2026-03-04', '2026-03-02'] },
      growth: ['2026-03-11', '2026-03-09'],
    });
  });

  it('keeps what is no longer on the map with the wording of its time', () => {
    const gone = { behaviourId: 'old', mapId: 'older', competency: 'Craft', text: 'As it read then.' };
    const { elsewhere } = cover([note(1, { behaviours: [gone] })]);
    expect(elsewhere).toEqual([
      { tag: gone, observed: { first: '2026-03-02', last: '2026-03-02', dates: ['2026-03-02'] }, growth: [] },
    ]);
  });

  it('holds no count and no share of a person', () => {
    const numbers = JSON.stringify(cover([note(1, { behaviours: [tag(1)] })])).match(/:\s*-?\d/g);
    expect(numbers).toBeNull();
  });
});

describe('themes', () => {
  it('are hidden until five notes carry tags, then the commonest stand first', () => {
    const notes = Array.from({ length: 4 }, (_, n) => ({ tags: ['calm'], at: n }));
    expect(toThemes([...notes, { tags: [], at: 9 }])).toBeNull();
    expect(toThemes([...notes, { tags: ['pace', 'calm', 'calm'], at: 5 }])).toEqual([
      { tag: 'calm', count: 5, firstAt: 0, lastAt: 5 },
      { tag: 'pace', count: 1, firstAt: 5, lastAt: 5 },
    ]);
  });
});

describe('recognition', () => {
  const asked = { now: monday, since: monday - 400 * dayMs, values: [] };
  const strength = { ...said, polarity: 'strength' } as const;

  it('says after thirty days that nothing was noted', () => {
    const praised = (days: number) => [note(1, { kind: 'praise', at: monday - days * dayMs })];
    expect(toRecognition(praised(29), asked).unnoticedDays).toBeNull();
    expect(toRecognition(praised(30), asked).unnoticedDays).toBe(30);
    expect(toRecognition([], asked)).toMatchObject({ lastAt: null, unnoticedDays: 400 });
    expect(toRecognition([], { ...asked, since: monday - dayMs }).unnoticedDays).toBeNull();
  });

  it('offers praise and strengths of late for a draft, and no concern', () => {
    const notes = [
      note(1, { kind: 'observation', evidence: strength }),
      note(2, { kind: 'concern', evidence: strength }),
      note(3, { kind: 'observation', evidence: said }),
      note(4, { kind: 'praise', at: monday - 10 * dayMs }),
      note(5, { kind: 'praise', at: monday - 100 * dayMs }),
    ];
    expect(toRecognition(notes, asked).notes.map(({ id }) => id)).toEqual([uuid(1), uuid(4)]);
  });
});
