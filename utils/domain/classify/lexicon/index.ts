import { any } from './any.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { Lexicon } from './lexicon.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** A new language is one file and one word here. All are always tried: titles mix languages. */
export const lexicons: readonly Lexicon[] = [any, en, de, fr, es, pt, it, nl, ja];
