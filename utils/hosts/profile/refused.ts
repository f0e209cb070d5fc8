import type { SightedPair } from '../types.ts';
import type { ProfileRules } from './rules.ts';

/**
 * Is it a page of pay, health or absence? Its address says so (the host is no witness); or, where it has a person's
 * labels, its title, the chosen tab or one of its first two headings: a profile may have a section of the kind further
 * down, which is not read. A name that sounds like pay is none where a value of the page is that name.
 */
export const isRefused = (
  { refused: [address, heading] }: Pick<ProfileRules, 'refused'>,
  { href, origin }: URL,
  { about = [], headings = [] }: Record<string, string[]> = {},
  pairs: readonly SightedPair[] = [],
): boolean =>
  address.test(href.slice(origin.length)) ||
  (pairs.length > 0 &&
    [...about, ...headings.slice(0, 2)].some(
      (text) => heading.test(text) && !(text.includes(' ') && pairs.some(({ lines }) => lines[0] === text)),
    ));
