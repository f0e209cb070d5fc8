import type { MapSource } from '../competency.ts';

/** Why a map may not be passed on just like that. */
export type PassingOn = 'none' | 'limited' | 'private';

const limits =
  /\b(?:nc|nd)\b|non-?\s?commercial|no-?\s?deriv|all rights reserved|proprietary|confidential|internal use|not for (?:re)?distribution/i;

/**
 * `none`: no licence is stated and nobody said that it is theirs. `limited`: the licence names a use that it excludes,
 * as CC BY-NC-ND does. `private`: whoever imported it said that it stays here. `null`: it may be passed on, with its
 * licence. A reading of names, not of law.
 */
export function passingOn({ licence = '', mayRedistribute }: MapSource): PassingOn | null {
  if (limits.test(licence)) return 'limited';
  if (mayRedistribute === 'yes') return null;
  if (licence.trim() === '') return 'none';
  return mayRedistribute === 'no' ? 'private' : null;
}
