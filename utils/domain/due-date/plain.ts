import { toFolded } from '../search/fold.ts';

/** Arabic-Indic and Persian digits. */
const digits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Folded, with plain digits and single spaces: patterns and what is typed are compared like this. */
export const toEven = (text: string): string =>
  toFolded(text)
    .replace(digits, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/\u0640/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/gu, ' ');

/** Without what only decorates it. */
export const toPlain = (text: string): string => toEven(text).replace(/^[\s,:;]+|[\s,;!?。、]+$/gu, '');
