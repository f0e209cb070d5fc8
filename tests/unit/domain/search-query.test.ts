import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmpty, parseQuery } from '../../../utils/domain/search/query.ts';

const wordsOf = (typed: string): string[] => parseQuery(typed).terms.map(({ word }) => word);

describe('a query', () => {
  it.each([
    ['One  two\u3000one', ['one', 'two', 'one']],
    ['“exactly this” more', ['exactly', 'more']],
    ['"not closed', ['closed']],
    ['', []],
    ['  "" : ', []],
    ['10:30', ['10']],
  ])('%j looks for %j', (typed, words) => expect(wordsOf(typed)).toEqual(words));

  it.each([
    ['person:sam', { people: ['sam'] }],
    ['Person: Sam', { people: ['sam'] }],
    ['person:"Sam Lee"', { people: ['sam'] }],
    ['behaviour:tests', { behaviours: ['tests'] }],
    ['behavior:tests', { behaviours: ['tests'] }],
    ['tag:#Onboarding', { tags: ['onboarding'] }],
    ['kind:promise', { kinds: ['action'] }],
    ['kind:Praise kind:goal', { kinds: ['praise', 'goal'] }],
    ['after:2026', { after: '2026-01-01' }],
    ['before:2026-3', { before: '2026-03-01' }],
    ['after:2026-01-01 after:2026-02-01', { after: '2026-02-01' }],
  ])('%j narrows down to %j', (typed, expected) => {
    const { people, behaviours, tags, kinds, after, before, terms } = parseQuery(typed);
    const flat = {
      people: people.map(({ word }) => word),
      behaviours: behaviours.map(({ word }) => word),
      ...{ tags, kinds, after, before },
    };
    expect(flat).toEqual({
      people: [],
      behaviours: [],
      tags: [],
      kinds: [],
      after: null,
      before: null,
      ...expected,
    });
    expect(terms).toEqual([]);
  });

  it.each([
    ['status:open', ['status:open'], ['status', 'open']],
    ['kind:banana split', ['kind:banana'], ['kind', 'banana', 'split']],
    ['before:soon', ['before:soon'], ['before', 'soon']],
    ['after:2026-02-30', ['after:2026-02-30'], ['after', '2026']],
    ['note: call', [], ['note', 'call']],
  ])('%j is looked for as text, and said so', (typed, unknown, words) => {
    expect(parseQuery(typed).unknown).toEqual(unknown);
    expect(wordsOf(typed)).toEqual(words);
  });

  it('that ends in an operator still being typed says nothing more', () => {
    expect(isEmpty(parseQuery('person:'))).toBe(true);
    expect(parseQuery('release person:')).toMatchObject({ people: [], unknown: [] });
  });

  it('may be anything at all', () => {
    const parts = fc.constantFrom(
      'person:',
      'kind:',
      '"',
      ':',
      'tag:#',
      'before:',
      'é',
      '評価',
      '\\',
      '(',
      ' ',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(parts).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const { terms } = parseQuery(text);
        return terms.every(({ word }) => word !== '');
      }),
    );
  });
});
