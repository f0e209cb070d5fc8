/** Quantile of the standard normal distribution for a two-sided interval of 95 %. */
const z95 = 1.959963984540054;

/** Shares, 0…1; of a difference −1…1. */
export interface Interval {
  low: number;
  high: number;
}

/** A share with what it was counted from. */
export interface Proportion {
  count: number;
  of: number;
}

/**
 * The interval in which a share lies with 95 % confidence: Wilson's score interval without continuity correction
 * (E. B. Wilson 1927, J. Am. Stat. Assoc. 22:209–212). With nothing counted it is everything: 0…1.
 */
export function wilson({ count, of }: Proportion): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const share = count / of;
  const square = z95 * z95;
  const middle = share + square / (2 * of);
  const reach = z95 * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  const whole = 1 + square / of;
  return {
    low: count === 0 ? 0 : Math.max(0, (middle - reach) / whole),
    high: count === of ? 1 : Math.min(1, (middle + reach) / whole),
  };
}

/**
 * The interval in which `a` minus `b` lies with 95 % confidence: Newcombe's hybrid score interval made of the two
 * Wilson limits (R. G. Newcombe 1998, "Interval estimation for the difference between independent proportions:
 * comparison of eleven methods", Statistics in Medicine 17:873–890, method 10).
 */
export function newcombe(a: Proportion, b: Proportion): Interval {
  if (a.of === 0 || b.of === 0) return { low: -1, high: 1 };
  const [p, q] = [a.count / a.of, b.count / b.of];
  const [first, second] = [wilson(a), wilson(b)];
  const difference = p - q;
  return {
    low: Math.max(-1, difference - Math.hypot(p - first.low, second.high - q)),
    high: Math.min(1, difference + Math.hypot(first.high - p, q - second.low)),
  };
}
