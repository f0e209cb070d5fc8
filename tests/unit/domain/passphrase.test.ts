import { expect, it } from 'vitest';
import { passphraseStrength } from '../../../utils/domain/passphrase.ts';

it.each([
  ['', 'short'],
  ['nine char', 'short'],
  ['aaaaaaaaaaaaaaaa', 'weak'],
  ['1234567890', 'weak'],
  ['qwertyuiop', 'weak'],
  ['abcabcabcabcabc', 'weak'],
  ['password12', 'weak'],
  ['grey heron pond', 'fair'],
  ['grey heron at the pond', 'strong'],
  ['鷺が池のほとりに立っている', 'strong'],
] as const)('%s is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});
