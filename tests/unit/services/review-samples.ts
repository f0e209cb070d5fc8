import { packWordNames, type PackWords } from '../../../utils/domain/review/words.ts';

/** Each word is its own name, and what is filled in stands behind it. */
export const packWords = Object.fromEntries(
  packWordNames.map((name) => [name, `<${name} $1 $2>`]),
) as PackWords;
