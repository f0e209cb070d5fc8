import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombe, type Proportion, wilson } from '../../../../utils/domain/learning/interval.ts';

/** The published tables print four places, the last of them cut or rounded. */
const places = 3.5;

const proportion = fc
  .integer({ min: 1, max: 2_000 })
  .chain((of) => fc.record({ count: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));
const shareOf = ({ count, of }: Proportion): number => count / of;

describe('Wilson’s interval', () => {
  // Newcombe 1998, Statistics in Medicine 17:857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is the published one', (count, of, low, high) => {
    const found = wilson({ count, of });
    expect(found.low).toBeCloseTo(low, places);
    expect(found.high).toBeCloseTo(high, places);
  });

  it('is everything when nothing was counted', () => {
    expect(wilson({ count: 0, of: 0 })).toEqual({ low: 0, high: 1 });
  });

  it('holds the share and stays between none and all', () => {
    fc.assert(
      fc.property(proportion, (one) => {
        const { low, high } = wilson(one);
        return low >= 0 && low <= shareOf(one) && shareOf(one) <= high && high <= 1;
      }),
    );
  });

  it('turns round with its share', () => {
    fc.assert(
      fc.property(proportion, ({ count, of }) => {
        const one = wilson({ count, of });
        const other = wilson({ count: of - count, of });
        expect(one.low).toBeCloseTo(1 - other.high, 10);
        expect(one.high).toBeCloseTo(1 - other.low, 10);
      }),
    );
  });

  it('grows narrower the more is counted', () => {
    fc.assert(
      fc.property(proportion, fc.integer({ min: 2, max: 20 }), ({ count, of }, times) => {
        const few = wilson({ count, of });
        const many = wilson({ count: count * times, of: of * times });
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});

describe('Newcombe’s interval of a difference', () => {
  // Newcombe 1998, Statistics in Medicine 17:873–890, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %i in %i against %i in %i is the published one', (a, ofA, b, ofB, low, high) => {
    const found = newcombe({ count: a, of: ofA }, { count: b, of: ofB });
    expect(found.low).toBeCloseTo(low, places);
    expect(found.high).toBeCloseTo(high, places);
  });

  it('is everything while one side has nothing', () => {
    expect(newcombe({ count: 0, of: 0 }, { count: 3, of: 4 })).toEqual({ low: -1, high: 1 });
  });

  it('holds the difference, within −1 and 1', () => {
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        const { low, high } = newcombe(a, b);
        const difference = shareOf(a) - shareOf(b);
        return low >= -1 && low <= difference + 1e-12 && difference - 1e-12 <= high && high <= 1;
      }),
    );
  });

  it('turns its sign when the sides change places', () => {
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        const one = newcombe(a, b);
        const other = newcombe(b, a);
        expect(one.low).toBeCloseTo(-other.high, 10);
        expect(one.high).toBeCloseTo(-other.low, 10);
      }),
    );
  });

  it('holds nought for two equal shares', () => {
    fc.assert(
      fc.property(proportion, fc.integer({ min: 1, max: 9 }), ({ count, of }, times) => {
        const { low, high } = newcombe({ count, of }, { count: count * times, of: of * times });
        return low <= 1e-12 && high >= -1e-12;
      }),
    );
  });
});
