import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  drawn,
  hasSpoken,
  namedIn,
  notYet,
  renamed,
  rosterLimit,
  roundTime,
  sizeAdvice,
  ticked,
  withMember,
  withoutMember,
  type Member,
} from '../../../utils/domain/group.ts';

const members = (...names: string[]): Member[] => names.map((name) => ({ name, personId: null, spoken: 0 }));
const minuteMs = 60_000;

test.each([
  [1, null, 'two'],
  [2, null, 'two'],
  [3, null, null],
  [12, null, null],
  [13, null, 'split'],
  [9, { max: 8 }, 'split'],
  [13, { max: 30 }, 'split'],
  [2, { max: 2 }, null],
  [3, { max: 2 }, 'split'],
] as const)('%i people with the playbook’s limit %j: %s', (count, flow, advice) => {
  expect(sizeAdvice(count, flow)).toBe(advice);
});

describe('the list', () => {
  it('takes somebody once, and nobody without a name', () => {
    const roster = withMember(members('Sam'), { name: '  sÁm ', personId: null });
    expect(roster).toHaveLength(1);
    expect(withMember(roster, { name: '   ', personId: null })).toHaveLength(1);
    expect(withMember(roster, { name: ' Ana   Ruiz', personId: null }).at(-1)?.name).toBe('Ana Ruiz');
  });

  it('is never longer than can be kept', () => {
    const full = members(...Array.from({ length: rosterLimit }, (_, n) => `Person ${n}`));
    expect(withMember(full, { name: 'One more', personId: null })).toHaveLength(rosterLimit);
  });

  it('forgets who is meant when the name becomes another one, and refuses a taken name', () => {
    const roster: Member[] = [{ name: 'Sam', personId: 'p', spoken: 2 }, ...members('Ana')];
    expect(renamed(roster, 0, 'Samuel')[0]).toEqual({ name: 'Samuel', personId: null, spoken: 2 });
    expect(renamed(roster, 0, ' Sam ')[0]?.personId).toBe('p');
    expect(renamed(roster, 0, 'ana')[0]?.name).toBe('Sam');
    expect(withoutMember(roster, 0).map(({ name }) => name)).toEqual(['Ana']);
  });

  it('knows in each round who has not spoken yet', () => {
    const first = ticked(members('Ana', 'Ben'), 0, 0, true);
    expect(notYet(first, 0).map(({ name }) => name)).toEqual(['Ben']);
    expect(notYet(first, 1)).toHaveLength(2);
    const second = ticked(first, 1, 1, true);
    expect(second.map((member) => hasSpoken(member, 1))).toEqual([false, true]);
    expect(ticked(second, 1, 1, false).map((member) => hasSpoken(member, 1))).toEqual([false, false]);
  });

  it('draws everybody once, the same again for the same seed, whatever stood before', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 20 }), fc.string(), (names, seed) => {
        const order = drawn(members(...names), seed).map(({ name }) => name);
        const again = drawn(members(...names.toReversed()), seed).map(({ name }) => name);
        expect(order.toSorted()).toEqual(names.toSorted());
        expect(again).toEqual(order);
      }),
    );
    const many = members(...'abcdefgh');
    expect(drawn(many, 'one')).not.toEqual(drawn(many, 'two'));
  });
});

describe('a round on the clock', () => {
  const rounds = [
    { name: 'Arrive', minutes: 5, rule: '' },
    { name: 'Cases', minutes: 20, rule: '' },
    { name: 'Close', minutes: 5, rule: '' },
  ];
  const span = { from: 0, to: 60 * minuteMs };

  it('keeps its share of the time there is', () => {
    expect(roundTime(rounds, 1, span, 20 * minuteMs)).toEqual({
      from: 10 * minuteMs,
      to: 50 * minuteMs,
      left: 30,
    });
  });

  it('counts over it calmly, and knows nothing without a span or a round', () => {
    expect(roundTime(rounds, 0, span, 13.5 * minuteMs)?.left).toBe(-4);
    expect(roundTime(rounds, 3, span, 0)).toBeNull();
    expect(roundTime(rounds, 0, { from: 5, to: 5 }, 0)).toBeNull();
    expect(roundTime([], 0, span, 0)).toBeNull();
  });
});

describe('a name in a note', () => {
  const people = [
    { name: 'Sam Okafor', aliases: ['Sammy', 'sam@company.test'] },
    { name: 'Will Young' },
    { name: '佐藤 美咲' },
    { name: 'José Álvarez' },
  ];
  const named = (text: string) => namedIn(text, people).map(({ name }) => name);

  it.each([
    ['sam’s idea was good', ['Sam Okafor']],
    ['Sammy spoke first', ['Sam Okafor']],
    ['(Sam), again', ['Sam Okafor']],
    ['the same sample', []],
    ['we will see', []],
    ['Will sees it', ['Will Young']],
    ['佐藤美咲さんが話した', ['佐藤 美咲']],
    ['jose alvarez agreed with Sam', ['Sam Okafor', 'José Álvarez']],
    ['nobody spoke', []],
    ['', []],
  ])('“%s” names %j', (text, names) => expect(named(text)).toEqual(names));
});
